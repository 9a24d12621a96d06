import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyAudit } from '../../cms/editorial/audit/verify-audit.ts'
import { aHead, type Headers } from '../support/callers.ts'
import { password, startTestCatalogue, type TestCatalogue } from '../support/catalogue.ts'
import { aSheet } from '../support/real-payload.ts'

/*
 * Two editors save the same sheet from the same edition at the same moment, again and again. How
 * often is CATALEG_RACES; a thousand take a minute or two, so every run does some of them.
 */
const races = Number(process.env['CATALEG_RACES'] ?? 100)
const tracks = 5

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
      const run = async (id: string) => {
        const first = await payload.findByID({ collection: 'procedures', id, draft: true })
        const winners: string[] = []
        for (let n = 0; n < races / tracks; n += 1) {
          const edition = Number(first.edition) + n
          const [one, other] = await Promise.all([save(id, 0, edition), save(id, 1, edition)])
          expect([one, other].sort()).toEqual([200, 409])
          winners.push(`De ${one === 200 ? 0 : 1}, sobre ${edition}`)
        }
        return winners
      }
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
        expect(kept.slice(-won[track]!.length)).toEqual(won[track])
      }
      expect((await verifyAudit(payload)).broken).toBeNull()
    },
    60_000 + races * 500,
  )
})
