import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyAudit } from '../../cms/editorial/audit/verify-audit.ts'
import { aHead, type Headers } from '../support/callers.ts'
import { password, startTestCatalogue, type TestCatalogue } from '../support/catalogue.ts'
import { aSheet } from '../support/real-payload.ts'

/*
 * Two editors save the same sheet from the same edition at the same moment, again and again. How
 * often is CATALEG_RACES: a race takes a tenth of a second on two cores, the last as the first, so
 * a thousand take two minutes. Every run does as many as fit in half a minute, and says how many.
 */
const races = Number(process.env['CATALEG_RACES'] ?? 300)
const tracks = 5
/** How many of the races are run on one sheet, so that together they are as many as was said. */
const laps = (track: number): number =>
  Math.floor(races / tracks) + (track < races % tracks ? 1 : 0)

let catalogue: TestCatalogue
let editors: readonly Headers[]
let sheets: string[]

beforeAll(async () => {
  catalogue = await startTestCatalogue()
  const { payload } = catalogue
  const { head, department } = await aHead(catalogue)
  const email = 'interlocutor@demo.cat'
  const roles = ['interlocutor' as const]
  await payload.create({
    collection: 'users',
    data: { email, name: 'Interlocutora', password, roles, departments: [department] },
  })
  editors = [head, await catalogue.signIn(email)]
  sheets = []
  for (let n = 0; n < tracks; n += 1) sheets.push(await aSheet(payload, `CURSA-${n}`, department))
})
afterAll(() => catalogue.stop())

describe(`${races} races of two editors for one edition`, () => {
  it(
    'have one winner each; the other is told, and nothing of either is lost',
    async () => {
      const { payload, url } = catalogue
      const save = async (id: string, editor: number, edition: number) => {
        const answer = await fetch(`${url}/api/procedures/${id}?depth=0`, {
          method: 'PATCH',
          headers: { 'content-type': 'application/json', ...editors[editor] },
          body: JSON.stringify({ basedOn: edition, summary: `De ${editor}, sobre ${edition}` }),
        })
        await answer.arrayBuffer()
        return answer.status
      }
      const run = async (id: string, track: number) => {
        const first = await payload.findByID({ collection: 'procedures', id, draft: true })
        const winners: string[] = []
        for (let n = 0; n < laps(track); n += 1) {
          const edition = Number(first.edition) + n
          const [one, other] = await Promise.all([save(id, 0, edition), save(id, 1, edition)])
          expect([one, other].sort()).toEqual([200, 409])
          winners.push(`De ${one === 200 ? 0 : 1}, sobre ${edition}`)
        }
        return winners
      }
      const started = Date.now()
      const won = await Promise.all(sheets.map(run))
      for (const [track, id] of sheets.entries()) {
        const { docs } = await payload.findVersions({
          collection: 'procedures',
          where: { parent: { equals: id } },
          sort: 'createdAt',
          depth: 0,
          pagination: false,
        })
        const kept = docs.map(({ version }) => version.summary)
        // Every winner's text is a version, in its order; what came before was not a race.
        expect(kept.slice(kept.length - won[track]!.length)).toEqual(won[track])
      }
      expect((await verifyAudit(payload)).broken).toBeNull()
      const done = won.flat().length
      expect(done).toBe(races)
      const seconds = Math.round((Date.now() - started) / 1000)
      process.stderr.write(`${done} races in ${seconds} s, none lost\n`)
    },
    60_000 + races * 500,
  )
})
