import { afterAll, beforeAll, expect, it } from 'vitest'

import { password, startTestCatalogue } from '../support/catalogue.ts'
import type { TestCatalogue } from '../support/catalogue.ts'
import { fueFile } from '../unit/import/fue-file.ts'

let catalogue: TestCatalogue

beforeAll(async () => {
  catalogue = await startTestCatalogue()
  const { payload } = catalogue
  const own = await payload.create({
    collection: 'departments',
    data: { code: 'URB', name: 'Urbanisme' },
  })
  for (const role of ['governance', 'interlocutor', 'agent'] as const) {
    await payload.create({
      collection: 'users',
      data: {
        email: `${role}@demo.cat`,
        name: role,
        password,
        roles: [role],
        active: true,
        departments: role === 'interlocutor' ? [own.id] : [],
      },
    })
  }
})

afterAll(() => catalogue?.stop())

const send = async (
  who: string | null,
  file: string | null,
  fields: Record<string, string> = {},
) => {
  const form = new FormData()
  if (file !== null) form.set('file', new Blob([file], { type: 'text/xml' }), 'cataleg.xml')
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const headers = who ? await catalogue.signIn(`${who}@demo.cat`) : {}
  const answer = await fetch(`${catalogue.url}/api/import/fue`, {
    method: 'POST',
    headers: { ...headers, 'accept-language': 'ca' },
    body: form,
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

const sheets = fueFile([{ code: 'un', name: 'FUE Ocupar la via pública' }])
const count = () =>
  catalogue.payload.count({ collection: 'procedures' }).then(({ totalDocs }) => totalDocs)

it('nobody and attention staff bring nothing in', async () => {
  expect((await send(null, sheets)).status).toBe(401)
  expect(await send('agent', sheets)).toMatchObject({
    status: 403,
    body: { code: 'may-not-import' },
  })
  expect(await count()).toBe(0)
})

it('a trial says what would be done and stores nothing', async () => {
  const { status, body } = await send('governance', sheets, { dryRun: 'true' })
  expect(status).toBe(200)
  expect(body).toMatchObject({ dryRun: true, created: [{ code: 'FUE-OCUPAR-LA-VIA-PUBLICA' }] })
  expect(await count()).toBe(0)
})

it('an editor brings sheets into their own department, and a second time nothing changes', async () => {
  const { body } = await send('interlocutor', sheets)
  expect(body).toMatchObject({ total: 1, refused: [] })
  const { docs } = await catalogue.payload.find({ collection: 'procedures', draft: true, depth: 1 })
  expect(docs).toMatchObject([{ state: 'draft', department: { code: 'URB' } }])
  expect((await send('interlocutor', sheets)).body).toMatchObject({ created: [], changed: [] })
  expect(await count()).toBe(1)
})

it('a malformed file is refused whole with the line and the reason, in the reader’s language', async () => {
  const before = await count()
  const { status, body } = await send('governance', sheets.replace('</nomTramit>', '</nom>'))
  expect(status).toBe(422)
  expect(body).toMatchObject({
    code: 'wrong-closing',
    line: 9,
    title: expect.stringMatching(/tanca/),
  })
  expect(await count()).toBe(before)
})

it('a form without a file, or that is no form, is the caller’s fault', async () => {
  expect(await send('governance', null)).toMatchObject({ status: 400, body: { code: 'no-file' } })
  const headers = await catalogue.signIn('governance@demo.cat')
  const answer = await fetch(`${catalogue.url}/api/import/fue`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'multipart/form-data; boundary=b' },
    body: 'not a form',
  })
  expect(answer.status).toBe(400)
})
