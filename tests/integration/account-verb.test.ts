import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCatalogue } from '../../cms/cli/catalogue.ts'
import { startTestCatalogue, type TestCatalogue } from '../support/catalogue.ts'

/* How somebody gets in where no web page makes the first account, and back in when locked out. */

let catalogue: TestCatalogue
let payload: Payload
beforeAll(async () => {
  catalogue = await startTestCatalogue()
  payload = catalogue.payload
})
afterAll(() => catalogue?.stop())

/** As at a terminal; the system under test is already open in this process, and stays so. */
async function account(...words: string[]) {
  const said: string[] = []
  const say = (text = '') => void said.push(text)
  const terminal = { say, warn: say, write: async () => {}, progress: () => () => {} }
  const { destroy } = payload
  payload.destroy = async () => {}
  const code = await runCatalogue(['account', ...words], terminal, () => catalogue.settings)
  payload.destroy = destroy
  const text = said.join('\n')
  return { code, text, password: /Contrasenya: (\S+)/.exec(text)?.[1] ?? '' }
}

const signIn = (password: string) =>
  payload.login({ collection: 'users', data: { email: 'primera@vila.cat', password } })

it('the first account of an installation is made at the server and can sign in', async () => {
  const { code, password } = await account('primera@vila.cat', '--name', 'Primera Persona')
  expect(code).toBe(0)
  const { user } = await signIn(password)
  expect(user).toMatchObject({ name: 'Primera Persona', roles: ['admin'] })
})

it('somebody locked out and switched off gets in again, with the roles they had', async () => {
  const { docs } = await payload.find({ collection: 'users', limit: 1 })
  const id = docs[0]?.id ?? ''
  await payload.update({ collection: 'users', id, data: { active: false, roles: ['governance'] } })
  for (let tries = 0; tries < 6; tries++) await signIn('equivocada').catch(() => undefined)
  const { code, password } = await account('primera@vila.cat', '--role', 'auditor')
  expect(code).toBe(0)
  const { user } = await signIn(password)
  expect(user).toMatchObject({ active: true, roles: ['governance'] })
})

it.each([['no-es-un-correu'], ['a@vila.cat', '--role', 'rei']])(
  '%s is refused',
  async (...words) => {
    const { totalDocs } = await payload.count({ collection: 'users' })
    expect((await account(...words)).code).toBe(1)
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(totalDocs)
  },
)
