import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFue } from '../../cms/editorial/import/fue-document.ts'
import { aHead, type Headers } from '../support/callers.ts'
import { password, startTestCatalogue, type TestCatalogue } from '../support/catalogue.ts'
import { aSheet } from '../support/real-payload.ts'

let catalogue: TestCatalogue
let head: Headers
let governance: Headers
let agent: Headers
let sheet: string

beforeAll(async () => {
  catalogue = await startTestCatalogue()
  const { payload } = catalogue
  const made = await aHead(catalogue)
  head = made.head
  for (const [role, email] of [
    ['governance', 'governanca@demo.cat'],
    ['agent', 'agent@demo.cat'],
  ] as const) {
    await payload.create({
      collection: 'users',
      data: { email, name: role, password, roles: [role] },
    })
  }
  governance = await catalogue.signIn('governanca@demo.cat')
  agent = await catalogue.signIn('agent@demo.cat')
  sheet = await aSheet(payload, 'OBRES', made.department)
  await aSheet(payload, 'ALTRA', made.department, {
    title: '=HYPERLINK("http://mal.example.org";"cliqueu")',
    summary: '\t+1+1',
    attentionMinutes: -5,
  })
})
afterAll(() => catalogue.stop())

const ask = (path: string, headers: Headers = {}, method = 'GET', body?: object) =>
  fetch(`${catalogue.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
const save = (data: object) => ask(`/api/procedures/${sheet}`, head, 'PATCH', data)
const publish = () =>
  ask(`/api/procedures/${sheet}/transitions`, governance, 'POST', {
    action: 'publish',
    note: 'Primera vegada',
    onlyCatalan: true,
  })

describe('a table of the list', () => {
  it('opens in a spreadsheet here: its mark, semicolons, words for people', async () => {
    const answer = await ask('/api/procedures/export?format=csv&locale=ca', head)
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toMatch(
      /attachment; filename="tramits-.*csv"/,
    )
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder().decode(bytes)
    expect(text).toMatch(/^Codi;Títol/)
    expect(text).toContain('OBRES;Demanar la llicència OBRES;')
    expect(text).toContain('2 mesos')
  })

  it('runs nothing in whoever opens it, and its numbers are numbers', async () => {
    const text = await (await ask('/api/procedures/export?format=csv&locale=ca', head)).text()
    expect(text).toContain(`"'=HYPERLINK(""http://mal.example.org"";""cliqueu"")"`)
    expect(text).not.toMatch(/(^|;)"?[=+@\t]/m)
    expect(text).toMatch(/;-5;/)
  })

  it('is the list that is looked at', async () => {
    const codes = async (query: string) => {
      const answer = await ask(`/api/procedures/export?format=json&${query}`, head)
      return ((await answer.json()) as { code: string }[]).map(({ code }) => code)
    }
    expect(await codes('')).toEqual(['ALTRA', 'OBRES'])
    expect(await codes('where[code][equals]=OBRES')).toEqual(['OBRES'])
    expect(await codes('search=llicència')).toEqual(['OBRES'])
    expect(await codes('where[code][equals]=CAP')).toEqual([])
  })

  it('has codes and every language in JSON', async () => {
    const answer = await ask('/api/procedures/export?format=json&where[code][equals]=OBRES', head)
    expect(await answer.json()).toMatchObject([
      { code: 'OBRES', kind: 'P', channels: ['seu'], title: { es: 'Pedir la licencia OBRES' } },
    ])
  })

  it('is a workbook as well', async () => {
    const answer = await ask('/api/procedures/export?format=xlsx', head)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(bytes.length).toBeGreaterThan(2_000)
  })

  it('is for the staff, and says what it cannot be', async () => {
    expect((await ask('/api/procedures/export?format=csv')).status).toBe(401)
    expect((await ask('/api/procedures/export?format=csv', agent)).status).toBe(200)
    const wrong = await ask('/api/procedures/export?format=doc', head)
    expect(wrong.status).toBe(400)
    expect(await wrong.json()).toMatchObject({ code: 'unknown-format' })
  })
})

describe('the history of a sheet', () => {
  it('tells who, when and why, and what differs in words', async () => {
    await save({ summary: 'Per fer obres petites a casa vostra.' })
    const { versions } = (await (await ask(`/api/procedures/${sheet}/history`, head)).json()) as {
      versions: { version: string; action: string; who: string; previous: string }[]
    }
    expect(versions[0]).toMatchObject({ action: 'save', who: 'Cap', roles: ['head'] })
    expect(versions.at(-1)).toMatchObject({ action: 'create', previous: null })
    const [latest] = versions
    const diff = `/api/procedures/${sheet}/diff?from=${latest?.previous}&to=${latest?.version}`
    const compared = (await (await ask(diff, head)).json()) as { differences: object[] }
    expect(compared.differences).toMatchObject([
      {
        path: 'summary',
        labels: ['Resum'],
        locale: 'ca',
        words: [
          { text: 'Per fer obres petites a casa', kind: 'same' },
          { text: ' vostra', kind: 'added' },
          { text: '.', kind: 'same' },
        ],
      },
    ])
  })

  it('is of this sheet only, and of the staff', async () => {
    expect((await ask(`/api/procedures/${sheet}/history`)).status).toBe(401)
    expect((await ask('/api/procedures/unknown/history', head)).status).toBe(404)
    expect((await ask(`/api/procedures/${sheet}/diff?from=x&to=y`, head)).status).toBe(404)
  })
})

describe('one sheet on paper', () => {
  it('is a PDF for the staff, in the language asked for', async () => {
    const answer = await ask(`/api/procedures/${sheet}/print?locale=es`, agent)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toBe('inline; filename="OBRES-es.pdf"')
    const text = Buffer.from(await answer.arrayBuffer()).toString('latin1')
    expect(text).toMatch(/^%PDF-1\.7/)
    expect(text).toMatch(/\/Lang \(es-ES\)/)
    expect((await ask(`/api/procedures/${sheet}/print`)).status).toBe(401)
    expect((await ask('/api/procedures/unknown/print', agent)).status).toBe(404)
  })
})

describe('the trash, over HTTP', () => {
  it('takes a draft through the panel’s own request, and gives it back', async () => {
    const { payload } = catalogue
    const { docs } = await payload.find({
      collection: 'procedures',
      where: { code: { equals: 'ALTRA' } },
      draft: true,
    })
    const id = docs[0]?.id ?? ''
    const gone = { deletedAt: new Date().toISOString() }
    expect((await ask(`/api/procedures/${id}`, agent, 'PATCH', gone)).status).toBe(403)
    expect((await ask(`/api/procedures/${id}`, head, 'PATCH', gone)).status).toBe(200)
    expect((await ask(`/api/procedures/${id}?draft=true`, head)).status).toBe(404)
    expect((await ask(`/api/procedures/${id}?trash=true`, head, 'DELETE')).status).toBe(403)
    const back = { deletedAt: null }
    expect((await ask(`/api/procedures/${id}?trash=true`, head, 'PATCH', back)).status).toBe(200)
    expect((await ask(`/api/procedures/${id}?draft=true`, head)).status).toBe(200)
  })

  it('erases nothing by REST nor by GraphQL', async () => {
    const rest = await ask(`/api/procedures/${sheet}`, governance, 'DELETE')
    expect(rest.status).toBe(403)
    expect(await rest.text()).toMatch(/definitivament/)
    const query = `mutation { deleteProcedure(id: "${sheet}") { id } }`
    const graphql = await ask('/api/graphql', governance, 'POST', { query })
    expect(await graphql.text()).toMatch(/errors/)
    expect((await ask(`/api/procedures/${sheet}?draft=true`, head)).status).toBe(200)
  })

  it('takes nothing that was published, and says to retire it', async () => {
    expect((await publish()).status).toBe(200)
    const gone = { deletedAt: new Date().toISOString() }
    const answer = await ask(`/api/procedures/${sheet}`, head, 'PATCH', gone)
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringMatching(/retireu-la/)])
  })
})

describe('what is published, for the single business window', () => {
  it('is a FUE file of published sheets and nothing else', async () => {
    const answer = await ask('/open-data/fue.xml')
    expect(answer.headers.get('content-type')).toBe('application/xml; charset=utf-8')
    const { sheets } = readFue(new Uint8Array(await answer.arrayBuffer()))
    expect(sheets.map(({ name }) => name)).toEqual(['Demanar la llicència OBRES'])
    const etag = answer.headers.get('etag') ?? ''
    expect((await ask('/open-data/fue.xml', { 'if-none-match': etag })).status).toBe(304)
  })
})

describe('the audit log, over HTTP', () => {
  it('is verified by governance and auditors alone', async () => {
    expect((await ask('/api/audit-log/verify', head)).status).toBe(403)
    expect((await ask('/api/audit-log/verify')).status).toBe(401)
    const verdict = await ask('/api/audit-log/verify', governance)
    expect(await verdict.json()).toMatchObject({ intact: true, broken: null, waiting: 0 })
  })

  it('knows of publications with their notes, and of sign-ins good and bad', async () => {
    const login = (secret: string) =>
      ask('/api/users/login', { origin: catalogue.settings.publicUrl }, 'POST', {
        email: 'agent@demo.cat',
        password: secret,
      })
    expect((await login('no-es-aquesta')).status).toBe(401)
    expect((await login(password)).status).toBe(200)
    const { docs } = await catalogue.payload.find({
      collection: 'audit-log',
      pagination: false,
      sort: 'sequence',
    })
    const acts = docs.map(({ action, recordCode }) => `${action} ${recordCode}`)
    expect(acts.slice(-2)).toEqual(['sign-in-failed agent@demo.cat', 'sign-in agent@demo.cat'])
    expect(docs.find(({ action }) => action === 'publish')).toMatchObject({
      actorName: 'governance',
      actorRoles: 'governance',
      reason: 'Primera vegada',
    })
    expect(JSON.stringify(docs)).not.toContain(password)
    expect(JSON.stringify(docs)).not.toContain('no-es-aquesta')
  })

  it('is written and erased by nobody', async () => {
    const { docs } = await catalogue.payload.find({ collection: 'audit-log', limit: 1 })
    const row = `/api/audit-log/${docs[0]?.id}`
    expect((await ask(row, governance, 'PATCH', { reason: 'x' })).status).toBe(403)
    expect((await ask(row, governance, 'DELETE')).status).toBe(403)
    expect((await ask('/api/audit-log', governance, 'POST', { action: 'x' })).status).toBe(403)
  })
})
