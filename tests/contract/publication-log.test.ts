import { rename, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  appendPublication,
  revisionOf,
  StalePublication,
  type NewPublication,
} from '../../cms/delivery/log/append.ts'
import { claimsOf } from '../../cms/delivery/log/append-by-claim.ts'
import { digestOf } from '../../cms/delivery/log/digest.ts'
import { readableIn } from '../../cms/delivery/log/history.ts'
import { sqliteClientOf } from '../../cms/config/database/single-writer-client.ts'
import { publicationLog } from '../../cms/delivery/log/publication-log.ts'
import { mongoServer, withoutMongo } from '../support/database.ts'
import { logOnMongo, logOnSqlite, type LogUnderTest } from './publication-log.ts'

const mongo = mongoServer
if (!mongo) process.stderr.write(`The publication log: ${withoutMongo}\n`)

const databases: [string, boolean, () => Promise<LogUnderTest>][] = [
  ['SQLite', true, logOnSqlite],
  ['MongoDB', Boolean(mongo), () => logOnMongo(mongo!)],
]

const sheet = (
  code: string,
  title: string,
  change: Partial<NewPublication> = {},
): NewPublication => ({
  kind: 'procedure',
  code,
  live: true,
  documents: { public: { code, title }, agent: { code, title, handoff: 'N2' } },
  basedOn: null,
  ...change,
})

for (const [name, runs, start] of databases) {
  describe.skipIf(!runs)(`the publication log on ${name}`, () => {
    let under: LogUnderTest
    beforeAll(async () => {
      under = await start()
    })
    afterAll(() => under?.end())

    const everything = () => under.log.since(0, 10_000)
    const ofCode = async (code: string) => (await everything()).find((one) => one.code === code)

    it('is empty before anything is published', async () => {
      expect(await under.log.head()).toBe(0)
      expect(await everything()).toEqual([])
    })

    it('gives back what was published, exactly', async () => {
      const documents = {
        public: {
          code: 'FORM',
          title: { ca: 'Col·locació d’una tanca', es: 'Colocación de una valla' },
          schema: { $schema: 'https://json-schema.org', properties: { 'a.b': { $ref: '#/x' } } },
          points: [[1, 2], [3]],
          nothing: null,
        },
        agent: { code: 'FORM', emoji: '🏛️', tab: '\t\n' },
      }
      const next = sheet('FORM', '', { kind: 'form', documents })
      const appended = await appendPublication(under.publishers[0], next)
      expect(appended).toEqual({ revision: 1, changed: true })
      const [row] = await everything()
      expect(row).toEqual({
        kind: 'form',
        code: 'FORM',
        revision: 1,
        live: true,
        digest: digestOf(documents),
        everPublic: true,
        documents,
        publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      })
    })

    it('keeps the sheet that was in force at each instant, and nothing of other records', async () => {
      const [publisher] = under.publishers
      const at: string[] = []
      let basedOn: number | null = null
      for (const title of ['Un', 'Dos', 'Dos', null]) {
        const next = sheet('HISTORIA', title ?? '', { basedOn, live: title !== null })
        basedOn = (await appendPublication(publisher, next)).revision
        await sleep(5)
        at.push(new Date().toISOString())
        await sleep(5)
      }
      const standing = (index: number) =>
        under.log.standingAt('procedure', 'HISTORIA', at[index] ?? '')
      const titleAt = async (index: number) => {
        const found = await standing(index)
        return found && readableIn(found, 'public')?.document.title
      }
      expect(await Promise.all([0, 1, 2, 3].map(titleAt))).toEqual(['Un', 'Dos', 'Dos', undefined])
      const [one, two, , gone] = await Promise.all([0, 1, 2, 3].map(standing))
      expect(one?.validUntil).toBe(two?.validFrom)
      expect(two?.validUntil).toBe(gone?.validFrom)
      expect(gone?.validUntil).toBeNull()
      expect(
        await under.log.standingAt('procedure', 'HISTORIA', '2020-01-01T00:00:00.000Z'),
      ).toBeNull()
      expect(await under.log.standingAt('faq', 'HISTORIA', at[0] ?? '')).toBeNull()
    })

    it('moves a record to a new revision when it changes, and only then', async () => {
      const [payload] = under.publishers
      const first = await appendPublication(payload, sheet('PADRO', 'Padró'))
      const same = await appendPublication(
        payload,
        sheet('PADRO', 'Padró', { basedOn: first.revision }),
      )
      expect(same).toEqual({ revision: first.revision, changed: false })
      const changed = sheet('PADRO', 'Padró d’habitants', { basedOn: first.revision })
      const second = await appendPublication(payload, changed)
      expect(second).toEqual({ revision: first.revision + 1, changed: true })
      expect(await revisionOf(payload, 'procedure', 'PADRO')).toBe(second.revision)
      expect(await under.log.head()).toBe(second.revision)
      expect((await everything()).filter((one) => one.code === 'PADRO')).toHaveLength(1)
    })

    it('refuses what was read before somebody else published', async () => {
      const [one, other] = under.publishers
      const { revision } = await appendPublication(one, sheet('GUAL', 'v1'))
      await appendPublication(other, sheet('GUAL', 'v2', { basedOn: revision }))
      const late = appendPublication(one, sheet('GUAL', 'v1 tard', { basedOn: revision }))
      await expect(late).rejects.toBeInstanceOf(StalePublication)
      await expect(appendPublication(one, sheet('GUAL', 'nou'))).rejects.toMatchObject({
        code: 'stale-publication',
      })
      expect((await ofCode('GUAL'))?.documents.public).toMatchObject({ title: 'v2' })
    })

    it('keeps the place of what is withdrawn, empty, and remembers that it was public', async () => {
      const [payload] = under.publishers
      const { revision } = await appendPublication(payload, sheet('BECA', 'Beca'))
      await appendPublication(payload, sheet('BECA', '', { live: false, basedOn: revision }))
      expect(await ofCode('BECA')).toMatchObject({ live: false, documents: {}, everPublic: true })
    })

    it('remembers that a record was public through every later form of it', async () => {
      const [payload] = under.publishers
      const agentOnly = { documents: { agent: { code: 'ORD' } } }
      const first = await appendPublication(payload, sheet('ORD', 'Ordenança'))
      const second = await appendPublication(
        payload,
        sheet('ORD', '', { ...agentOnly, basedOn: first.revision }),
      )
      expect(await ofCode('ORD')).toMatchObject({ live: true, everPublic: true })
      await appendPublication(payload, sheet('ORD', '', { live: false, basedOn: second.revision }))
      expect((await ofCode('ORD'))?.everPublic).toBe(true)
      await appendPublication(
        payload,
        sheet('INTERN', '', { documents: { agent: { code: 'INTERN' } } }),
      )
      expect((await ofCode('INTERN'))?.everPublic).toBe(false)
    })

    it('pages by revision', async () => {
      const all = await everything()
      const first = await under.log.since(0, 2)
      const rest = await under.log.since(first.at(-1)!.revision, 10_000)
      expect([...first, ...rest]).toEqual(all)
      expect(all.map((one) => one.revision)).toEqual(
        all.map((one) => one.revision).sort((one, other) => one - other),
      )
    })

    it('lets no reader step over what ten publishers write at once', async () => {
      const records = ['R0', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6']
      const from = await under.log.head()
      const seen = new Map<string, { revision: number; title: unknown }>()
      const inOrder: number[] = []
      let publishing = true
      let cursor = from
      const tail = async () => {
        for (;;) {
          const last = !publishing
          const rows = await under.log.since(cursor, 3)
          for (const row of rows) {
            inOrder.push(row.revision)
            cursor = row.revision
            seen.set(row.code, { revision: row.revision, title: row.documents.public?.title })
          }
          if (last && rows.length === 0) return
          await sleep(1)
        }
      }
      const publish = async (publisher: number) => {
        const payload = under.publishers[publisher % 2]!
        for (let round = 0; round < 6; round += 1) {
          const code = records[(publisher * 3 + round) % records.length]!
          await publishSurely(payload, code, `${publisher}-${round}`)
        }
      }
      const reading = tail()
      await Promise.all(Array.from({ length: 10 }, (_, publisher) => publish(publisher)))
      publishing = false
      await reading

      const rows = (await everything()).filter((row) => records.includes(row.code))
      const stored = new Map(
        rows.map(({ code, revision, documents }) => [
          code,
          { revision, title: documents.public?.title },
        ]),
      )
      expect(seen).toEqual(stored)
      // On MongoDB a revision is used up where two publish the same record at once.
      expect(await under.log.head()).toBeGreaterThanOrEqual(from + 60)
      expect(new Set(rows.map((row) => row.revision)).size).toBe(records.length)
      expect(inOrder).toEqual([...new Set(inOrder)].sort((one, other) => one - other))
    })
  })
}

describe.skipIf(!mongo)('a publisher that dies half way on MongoDB', () => {
  it('keeps nobody from publishing, and its revision is not stepped over', async () => {
    const under = await logOnMongo(mongo!)
    const [payload, other] = under.publishers
    await appendPublication(payload, sheet('PADRO', 'Padró'))
    const claims = claimsOf(payload)!.claims
    await claims.insertOne({ _id: 2, kind: 'procedure', code: 'PADRO' })
    expect(await appendPublication(other, sheet('GUAL', 'Gual'))).toMatchObject({ revision: 3 })
    await claims.insertOne({ _id: 4, kind: 'procedure', code: 'MAI-ESCRIT' })
    expect(await appendPublication(other, sheet('BECA', 'Beca'))).toMatchObject({ revision: 5 })
    const rows = await under.log.since(0, 10)
    expect(rows.map(({ code, revision, live }) => [code, revision, live])).toEqual([
      ['PADRO', 2, true],
      ['GUAL', 3, true],
      ['MAI-ESCRIT', 4, false],
      ['BECA', 5, true],
    ])
    await under.end()
  })
})

/** As a reconciler does: when somebody came first, it reads the record again. */
async function publishSurely(payload: LogUnderTest['publishers'][0], code: string, title: string) {
  for (;;) {
    const basedOn = await revisionOf(payload, 'procedure', code)
    try {
      return await appendPublication(payload, sheet(code, title, { basedOn }))
    } catch (error) {
      if (!(error instanceof StalePublication)) throw error
    }
  }
}

describe('a log that is not there', () => {
  it('fails to be read, and is read again once the file is back', async () => {
    const under = await logOnSqlite()
    await appendPublication(under.publishers[0], sheet('PADRO', 'Padró'))
    expect(await under.log.head()).toBe(1)
    const file = under.url.replace('file:', '')
    await under.end()
    for (const suffix of ['', '-wal', '-shm']) await rm(file + suffix, { force: true })
    const log = publicationLog(under.url)
    await expect(log.head()).rejects.toThrow()
    await expect(log.since(0, 1)).rejects.toThrow()
    await log.close()
  })

  it('follows the file that a restore puts in the place of another', async () => {
    const [before, after] = [await logOnSqlite(), await logOnSqlite()]
    await appendPublication(before.publishers[0], sheet('VELL', 'Vell'))
    await appendPublication(after.publishers[0], sheet('NOU', 'Nou'))
    expect((await before.log.since(0, 1))[0]?.code).toBe('VELL')
    const file = before.url.replace('file:', '')
    await sqliteClientOf(after.publishers[0].db)?.execute(`VACUUM INTO '${file}.backup'`)
    for (const one of before.publishers) await one.destroy()
    for (const suffix of ['-wal', '-shm']) await rm(file + suffix, { force: true })
    await rename(`${file}.backup`, file)
    expect((await before.log.since(0, 1))[0]?.code).toBe('NOU')
    await before.log.close()
    await after.end()
  })
})
