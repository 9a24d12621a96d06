import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Role } from '../../cms/domain/vocabularies/editorial.ts'
import { describeOnEveryDatabase } from '../support/database.ts'
import { aDepartment, aPerson, aSheet, openPayload, type Person } from '../support/real-payload.ts'

/*
 * Who may do what, as a table that anybody can check: + may, - may not.
 * own / other: a record of a department of theirs, or of somebody else's.
 */
const sheets = `
              read  create-own  create-other  save-own  save-other  move-away  delete
admin         +     +           +             +         +           +          -
governance    +     +           +             +         +           +          -
head          +     +           -             +         -           -          -
interlocutor  +     +           -             +         -           -          -
legal         +     -           -             +         +           -          -
linguist      +     -           -             +         +           -          -
agent         +     -           -             -         -           -          -
specialist    +     -           -             -         -           -          -
auditor       +     -           -             -         -           -          -
client        -     -           -             -         -           -          -
nobody        -     -           -             -         -           -          -
`

const protocols = `
              read  create-own  create-other  save-own  save-other  move-away  delete
governance    +     +           +             +         +           +          -
head          +     +           -             +         -           -          -
interlocutor  +     +           -             +         -           -          -
legal         +     -           -             -         -           -          -
linguist      +     -           -             +         +           -          -
agent         +     -           -             -         -           -          -
specialist    +     +           -             +         -           -          -
auditor       +     -           -             -         -           -          -
client        -     -           -             -         -           -          -
nobody        -     -           -             -         -           -          -
`

const shared = `
              read  create  save  delete
admin         +     +       +     -
governance    +     +       +     -
head          +     -       -     -
interlocutor  +     -       -     -
legal         +     -       -     -
linguist      +     -       +     -
agent         +     -       -     -
specialist    +     -       -     -
auditor       +     -       -     -
client        -     -       -     -
nobody        -     -       -     -
`

type Caller = Person | { id: string; collection: 'api-clients'; active: boolean } | null

interface Cell {
  readonly who: string
  readonly act: string
  readonly may: boolean
}

function cells(table: string): Cell[] {
  const [head = '', ...lines] = table.trim().split('\n')
  const acts = head.trim().split(/\s+/)
  return lines.flatMap((line) => {
    const [who = '', ...marks] = line.trim().split(/\s+/)
    return acts.map((act, place) => ({ who, act, may: marks[place] === '+' }))
  })
}

describeOnEveryDatabase('Access', (database) => {
  let payload: Payload
  let close: () => Promise<void>
  let own: string
  let other: string
  const callers = new Map<string, Caller>()
  const records: Record<string, { own: string; other: string }> = {}
  let counter = 0

  beforeAll(async () => {
    ;({ payload, close } = await openPayload(database))
    own = await aDepartment(payload, 'OWN')
    other = await aDepartment(payload, 'OTHER')
    const roles: Role[] = [
      'admin',
      'governance',
      'head',
      'interlocutor',
      'legal',
      'linguist',
      'agent',
      'specialist',
      'auditor',
    ]
    for (const role of roles) callers.set(role, await aPerson(payload, [role], [own]))
    callers.set('client', { id: 'client', collection: 'api-clients', active: true })
    callers.set('nobody', null)
    records.procedures = {
      own: await aSheet(payload, 'S-OWN', own),
      other: await aSheet(payload, 'S-OTHER', other),
    }
    const protocol = async (code: string, department: string) => {
      const made = await payload.create({
        collection: 'protocols',
        draft: true,
        data: { code, department, title: 'Protocol' },
      })
      return made.id
    }
    records.protocols = {
      own: await protocol('P-OWN', own),
      other: await protocol('P-OTHER', other),
    }
    const fee = await payload.create({
      collection: 'fees',
      data: { code: 'FEE', name: 'Taxa', kind: 'fee' },
    })
    records.fees = { own: fee.id, other: fee.id }
  })

  afterAll(() => close())

  const titleField = (slug: CollectionSlug) => (slug === 'fees' ? 'name' : 'title')

  async function isAllowed(slug: 'procedures' | 'protocols' | 'fees', act: string, caller: Caller) {
    const as = { overrideAccess: false, user: caller } as const
    const record = records[slug]
    if (!record) throw new Error(`No record of ${slug}.`)
    const code = `N-${slug.slice(0, 2).toUpperCase()}-${counter++}`
    const words = { [titleField(slug)]: `Canviat ${counter}` }
    const attempts: Record<string, () => Promise<unknown>> = {
      read: () => payload.findByID({ collection: slug, id: record.own, ...as }),
      create: () =>
        payload.create({ collection: slug, data: { code, ...words, kind: 'fee' } as never, ...as }),
      'create-own': () =>
        payload.create({
          collection: slug,
          draft: true,
          data: { code, ...words, department: own } as never,
          ...as,
        }),
      'create-other': () =>
        payload.create({
          collection: slug,
          draft: true,
          data: { code, ...words, department: other } as never,
          ...as,
        }),
      save: () => payload.update({ collection: slug, id: record.own, data: words, ...as }),
      'save-own': () =>
        payload.update({ collection: slug, id: record.own, draft: true, data: words, ...as }),
      'save-other': () =>
        payload.update({ collection: slug, id: record.other, draft: true, data: words, ...as }),
      'move-away': async () => {
        await payload.update({
          collection: slug,
          id: record.own,
          draft: true,
          data: { department: other },
          ...as,
        })
        const moved = await payload.findByID({
          collection: slug,
          id: record.own,
          draft: true,
          depth: 0,
        })
        const department = (moved as { department?: string }).department
        await payload.update({
          collection: slug,
          id: record.own,
          draft: true,
          data: { department: own },
        })
        if (department !== other) throw new Error('It did not move.')
      },
      delete: () => payload.delete({ collection: slug, id: record.own, ...as }),
    }
    try {
      await attempts[act]?.()
      return true
    } catch {
      return false
    }
  }

  const tables = [
    ['procedures', sheets],
    ['protocols', protocols],
    ['fees', shared],
  ] as const

  for (const [slug, table] of tables) {
    for (const { who, act, may } of cells(table)) {
      it(`${who} ${may ? 'may' : 'may not'} ${act} ${slug}`, async () => {
        const caller = callers.get(who)
        if (caller === undefined) throw new Error(`Nobody is called ${who}.`)
        expect(await isAllowed(slug, act, caller)).toBe(may)
      })
    }
  }

  it('a linguist changes words and not facts', async () => {
    const linguist = callers.get('linguist') as Person
    const id = records.procedures?.other ?? ''
    await payload.update({
      collection: 'procedures',
      id,
      draft: true,
      data: { title: 'Títol revisat', kind: 'S' },
      overrideAccess: false,
      user: linguist,
    })
    const stored = await payload.findByID({ collection: 'procedures', id, draft: true, depth: 0 })
    expect(stored.title).toBe('Títol revisat')
    expect(stored.kind).toBe('P')
  })

  it('an editor of the department above edits the sheets of those below', async () => {
    const above = await aDepartment(payload, 'ABOVE')
    const below = await aDepartment(payload, 'BELOW', above)
    const id = await aSheet(payload, 'S-BELOW', below)
    const editor = await aPerson(payload, ['interlocutor'], [above])
    const saved = await payload.update({
      collection: 'procedures',
      id,
      draft: true,
      data: { title: 'Des de dalt' },
      overrideAccess: false,
      user: editor,
    })
    expect(saved.title).toBe('Des de dalt')
  })

  it('an account that was switched off counts as nobody', async () => {
    const caller = callers.get('governance') as Person
    await expect(
      payload.find({
        collection: 'procedures',
        overrideAccess: false,
        user: { ...caller, active: false },
      }),
    ).rejects.toThrow()
  })

  it('nobody gives themselves a role', async () => {
    const interlocutor = callers.get('interlocutor') as Person
    await payload.update({
      collection: 'users',
      id: interlocutor.id,
      data: { roles: ['admin'], name: 'Nou nom' },
      overrideAccess: false,
      user: interlocutor,
    })
    const stored = await payload.findByID({ collection: 'users', id: interlocutor.id })
    expect(stored.name).toBe('Nou nom')
    expect(stored.roles).toEqual(['interlocutor'])
  })

  it.each(['governance', 'admin'] as const)('not even %s', async (who) => {
    const person = callers.get(who) as Person
    await payload.update({
      collection: 'users',
      id: person.id,
      data: { roles: ['admin', 'governance', 'head'] },
      overrideAccess: false,
      user: person,
    })
    const stored = await payload.findByID({ collection: 'users', id: person.id })
    expect(stored.roles).toEqual([who])
  })

  it('every collection says who may do what: none is left to the default', () => {
    const silent = payload.config.collections.filter(
      ({ access, auth }) =>
        !access.create ||
        !access.read ||
        !access.update ||
        !access.delete ||
        (auth && !access.unlock),
    )
    expect(silent.map(({ slug }) => slug)).toEqual([])
  })

  for (const slug of [
    'publications',
    'change-notes',
    'media',
    'users',
    'api-clients',
    'payload-locked-documents',
    'payload-preferences',
  ] as const) {
    it(`anonymous callers and channels read nothing of ${slug}`, async () => {
      for (const caller of [callers.get('nobody'), callers.get('client')]) {
        const found = payload.find({
          collection: slug,
          overrideAccess: false,
          user: caller ?? null,
        })
        await expect(found.then(({ totalDocs }) => totalDocs)).rejects.toThrow()
      }
    })
  }
})
