import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, todayInMadrid } from '../../cms/domain/calendar.ts'
import { askable } from '../../cms/editorial/where-used/places.ts'
import { password, startTestCatalogue, type TestCatalogue } from '../support/catalogue.ts'
import { aSheet } from '../support/real-payload.ts'

/** As the system sees it. */
let now = new Date()
let catalogue: TestCatalogue
let head: Record<string, string>
let fee: string
const tomorrow = addDays(todayInMadrid(), 1)

/** The first second of a day in Madrid, whichever time of the year it is. */
function midnight(day: string): Date {
  const [early, late] = [`${addDays(day, -1)}T22:00:01Z`, `${addDays(day, -1)}T23:00:01Z`]
  return todayInMadrid(new Date(early)) === day ? new Date(early) : new Date(late)
}

beforeAll(async () => {
  catalogue = await startTestCatalogue({}, () => now)
  const { payload } = catalogue
  const { id: department } = await payload.create({
    collection: 'departments',
    data: { code: 'HIS', name: 'Hisenda' },
  })
  await payload.create({
    collection: 'users',
    data: {
      email: 'head@demo.cat',
      name: 'Cap',
      password,
      roles: ['head'],
      departments: [department],
    },
  })
  head = await catalogue.signIn('head@demo.cat')
  ;({ id: fee } = await payload.create({
    collection: 'fees',
    data: {
      code: 'TAXA',
      name: 'Taxa de proves',
      kind: 'fee',
      brackets: [
        { amount: 12, validFrom: '2020-01-01T12:00:00.000Z' },
        { amount: 12.4, validFrom: `${tomorrow}T12:00:00.000Z` },
      ],
    },
  }))
  for (const code of ['UNA', 'DUES']) {
    const id = await aSheet(payload, code, department, { feeRequired: true, fees: [fee] })
    const answer = await fetch(`${catalogue.url}/api/procedures/${id}/transitions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...head },
      body: JSON.stringify({ action: 'publish' }),
    })
    expect(answer.status).toBe(200)
  }
})
afterAll(() => catalogue?.stop())

async function amounts(code: string): Promise<readonly number[]> {
  const query = `{ procedure(code: "${code}") { fees { brackets { amount } } } }`
  const answer = await fetch(`${catalogue.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/graphql-response+json' },
  })
  const { data } = (await answer.json()) as {
    data: { procedure: { fees: { brackets: { amount: number }[] }[] } | null }
  }
  return data.procedure?.fees[0]?.brackets.map(({ amount }) => amount) ?? []
}

const whereUsed = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${catalogue.url}/api/${path}/where-used`, { headers })

describe('shared data, from outside', () => {
  it('staff are told where a record is used, in their language, and nobody else is', async () => {
    const answer = await whereUsed(`fees/${fee}`, head)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(await answer.json()).toMatchObject({
      total: 2,
      live: 2,
      uses: [
        { collection: 'procedures', code: 'DUES', path: 'fees', state: 'published', live: true },
        { collection: 'procedures', code: 'UNA', title: 'Demanar la llicència UNA' },
      ],
    })
    const spanish = await whereUsed(`fees/${fee}`, head).then(() =>
      fetch(`${catalogue.url}/api/fees/${fee}/where-used?locale=es`, { headers: head }),
    )
    expect(JSON.stringify(await spanish.json())).toContain('Pedir la licencia UNA')

    const stranger = await whereUsed(`fees/${fee}`)
    expect(stranger.status).toBe(401)
    expect(stranger.headers.get('content-type')).toContain('application/problem+json')
    const nothing = '00000000-0000-4000-8000-000000000000'
    expect((await whereUsed(`fees/${nothing}`, head)).status).toBe(404)
  })

  it('every shared record can be asked', async () => {
    const nothing = '00000000-0000-4000-8000-000000000000'
    for (const slug of askable) {
      expect([slug, (await whereUsed(`${slug}/${nothing}`, head)).status]).toEqual([slug, 404])
    }
  })

  it('an amount for tomorrow is served by itself within a minute of midnight', async () => {
    expect(await amounts('UNA')).toEqual([12])
    expect(await amounts('DUES')).toEqual([12])
    now = new Date(midnight(tomorrow).getTime() - 2_000)
    await new Promise((wait) => setTimeout(wait, 6_000))
    expect(await amounts('UNA')).toEqual([12])

    now = midnight(tomorrow)
    await expect.poll(() => amounts('UNA'), { timeout: 30_000 }).toEqual([12.4])
    await expect.poll(() => amounts('DUES'), { timeout: 30_000 }).toEqual([12.4])
  })
})
