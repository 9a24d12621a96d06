import { afterAll, beforeAll, expect, it } from 'vitest'
import { followLog } from '../../../cms/delivery/follow-log.ts'
import { publicationLog } from '../../../cms/delivery/log/publication-log.ts'
import { createReadModel } from '../../../cms/delivery/read-model.ts'
import { aHead, callersOf, type Callers } from '../../support/callers.ts'
import { startTestCatalogue, type TestCatalogue } from '../../support/catalogue.ts'
import { aSheet } from '../../support/real-payload.ts'

const publishers = 10
/** Two hundred in all take seconds; with PUBLICATIONS=1000 it is the whole promise, in minutes. */
const publicationsEach = Number(process.env['PUBLICATIONS'] ?? 200) / publishers
const sheetCount = 10

let catalogue: TestCatalogue
let callers: Callers
const sheets: { id: string; code: string }[] = []

beforeAll(async () => {
  catalogue = await startTestCatalogue()
  const { head, publisher, department } = await aHead(catalogue)
  callers = callersOf(catalogue.url, head, publisher)
  for (let n = 0; n < sheetCount; n += 1) {
    const code = `ALHORA-${n}`
    sheets.push({ id: await aSheet(catalogue.payload, code, department), code })
  }
})
afterAll(() => catalogue?.stop())

/** A consumer elsewhere, which knows nothing but what /graphql tells of changes. */
function consumer() {
  const copy = new Map<string, string>()
  let since = '0'
  const query = `query ($since: ID!) {
    changes(since: $since, first: 20) { revision hasMore changes { kind code digest live } }
  }`
  return {
    copy,
    async readOn(): Promise<void> {
      for (let hasMore = true; hasMore;) {
        const { changes } = await callers.ask<{ changes: Feed }>(query, { since })
        for (const { kind, code, digest, live } of changes.changes) {
          if (live) copy.set(`${kind}:${code}`, digest)
          else copy.delete(`${kind}:${code}`)
        }
        since = changes.revision
        hasMore = changes.hasMore
      }
    },
  }
}

interface Feed {
  readonly revision: string
  readonly hasMore: boolean
  readonly changes: readonly { kind: string; code: string; digest: string; live: boolean }[]
}

it('ten people publish again and again at once, and every reader ends with what the database says', async () => {
  const log = publicationLog(catalogue.settings.databaseUrl)
  const readModel = createReadModel()
  const seen: number[] = []
  const follower = followLog({
    log,
    from: 0,
    everyMs: 5,
    apply(publications) {
      readModel.apply(publications)
      seen.push(...publications.map(({ revision }) => revision))
    },
  })
  const elsewhere = consumer()
  let publishing = true
  const tail = (async () => {
    while (publishing) await elsewhere.readOn()
  })()

  const statuses = await Promise.all(
    Array.from({ length: publishers }, async (_, publisher) => {
      const answers: string[] = []
      for (let n = 0; n < publicationsEach; n += 1) {
        const { id } = sheets[(publisher + n) % sheetCount]!
        const title = `De ${publisher}, la ${n}`
        const saved = await callers.save(id, { title })
        const moved =
          n % 8 === 7 && publisher === 0 ? await callers.retire(id) : await callers.publish(id)
        answers.push(`${saved.status} ${moved.status}`)
      }
      return answers
    }),
  )
  // Two who retire and publish one sheet at once: the second may find it in another state.
  const refused = statuses.flat().filter((one) => one !== '200 200' && one !== '200 409')
  expect(refused).toEqual([])

  await catalogue.reconciler.drain()
  const head = await log.head()
  await Promise.all([follower.caughtUp(head), catalogue.plane.caughtUp(head)])
  publishing = false
  await tail
  await elsewhere.readOn()
  const rows = await log.since(0, 1_000)
  await follower.stop()
  await log.close()

  const inDatabase = rows.map(({ kind, code, revision, digest }) => [kind, code, revision, digest])
  const inReader = ({ entries }: Pick<typeof readModel, 'entries'>) =>
    entries().map(({ kind, code, revision, digest }) => [kind, code, revision, digest])
  expect(inReader(readModel)).toEqual(inDatabase)
  expect(
    catalogue.plane.readModel
      .changes('agent', 0, 1_000)
      .map(({ kind, code, revision, digest }) => [kind, code, revision, digest]),
  ).toEqual(inDatabase)
  // Revisions are seen in order and none twice: nobody steps over a row that comes late.
  expect(seen).toEqual([...new Set(seen)].sort((one, other) => one - other))
  expect(head).toBeGreaterThan(0.75 * publishers * publicationsEach)

  const served = catalogue.plane.readModel
    .changes('public', 0, 1_000)
    .filter(({ live }) => live)
    .map(({ kind, code, digest }) => [`${kind}:${code}`, digest])
  expect([...elsewhere.copy].sort()).toEqual(served.sort())

  for (const { id, code } of sheets) {
    const { _status: status, title } = await catalogue.payload.findByID({
      collection: 'procedures',
      id,
    })
    const live = status === 'published' ? title : null
    expect([code, await callers.servedTitle(code)]).toEqual([code, live])
    if (live) expect(await callers.found(live)).toContain(code)
  }
}, 600_000)
