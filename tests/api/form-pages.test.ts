import { gzipSync } from 'node:zlib'
import express from 'express'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { formPages } from '../../cms/pages/form/router.ts'
import { demoForms } from '../../demo/forms/all-forms.ts'
import type { FormDefinition } from '../../forms/definition.ts'

const hostile: FormDefinition = {
  code: 'hostile',
  slug: 'hostile',
  version: 1,
  name: { ca: '<script>alert(1)</script>' },
  procedures: [],
  schema: { type: 'object', properties: {} },
  uiSchema: { type: 'VerticalLayout', elements: [] },
  translations: { ca: { note: '</script><script>alert(2)</script>' } },
  eOffice: { ca: 'javascript:alert(3)' },
  downtime: {
    from: '2026-01-01T00:00:00Z',
    until: '2026-01-02T00:00:00Z',
    message: { ca: 'Fem manteniment fins demà.' },
  },
}

const known = [...demoForms, hostile]
const app = express().use(
  formPages({
    findForm: (slug) => known.find((form) => form.slug === slug) ?? null,
    publicUrl: 'https://tramits.example',
    now: () => new Date('2026-01-01T12:00:00Z'),
  }),
)
const validate = '/forms/queixa-suggeriment/validate'

describe('the page of a form', () => {
  it('speaks Catalan unless asked otherwise', async () => {
    const page = await request(app).get('/forms/queixa-suggeriment').expect(200)
    expect(page.headers['content-language']).toBe('ca')
    expect(page.text).toContain('<html lang="ca">')
    expect(page.text).toContain('<h1>Queixa o suggeriment</h1>')
    expect(page.text).toContain('no se’n desa res')
  })

  it.each([
    ['es', '<h1>Queja o sugerencia</h1>'],
    ['en', '<h1>Complaint or suggestion</h1>'],
  ])('speaks %s when the address or the browser ask for it', async (locale, title) => {
    const asked = await request(app).get(`/forms/queixa-suggeriment?locale=${locale}`)
    const preferred = await request(app)
      .get('/forms/queixa-suggeriment')
      .set('Accept-Language', `${locale}-XX, ca;q=0.5`)
    expect(asked.text).toContain(title)
    expect(preferred.text).toContain(title)
  })

  it('runs no inline script and loads nothing from elsewhere', async () => {
    const { text } = await request(app).get('/forms/padro-alta')
    const scripts = [...text.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes)
    expect(scripts).toEqual([
      ' type="module" src="/assets/form.js"',
      ' type="application/json" id="form-data"',
    ])
    expect(text).not.toMatch(/ on[a-z]+=/)
    expect(text).not.toMatch(/(src|href)="https?:\/\/(?!tramits\.example)/)
  })

  it('shows hostile texts as texts, and an unsafe address not at all', async () => {
    const { text } = await request(app).get('/forms/hostile')
    expect(text).toContain('<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>')
    expect(text).not.toContain('<script>')
    expect(text).not.toContain('javascript:')
  })

  it('says that the procedure cannot be filed during a maintenance window', async () => {
    const { text } = await request(app).get('/forms/hostile')
    expect(text).toContain('Fem manteniment fins demà.')
  })

  it.each(demoForms.map(({ slug }) => slug))('has a printable version: %s', async (slug) => {
    const page = await request(app).get(`/forms/${slug}/print?locale=es`).expect(200)
    expect(page.text).toContain('<html lang="es">')
    expect(page.text).toContain('Firma')
    expect(page.text).not.toContain('<script')
  })

  it.each(['/forms/no-hi-es', '/forms/no-hi-es/print', '/forms/__proto__'])(
    'is a page in the language asked for when there is no such form: %s',
    async (address) => {
      const page = await request(app).get(`${address}?locale=es`).expect(404)
      expect(page.text).toContain('No encontramos este formulario')
    },
  )
})

describe('the verdict over HTTP', () => {
  it('comes in the language asked for and is never cached', async () => {
    const verdict = await request(app).post(`${validate}?locale=es`).send({}).expect(200)
    expect(verdict.headers['cache-control']).toBe('no-store')
    expect(verdict.body.valid).toBe(false)
    expect(verdict.body.errors[0]).toEqual({
      path: '/kind',
      keyword: 'required',
      message: 'Es una… Elija una opción.',
    })
  })

  it('says yes to a good answer', async () => {
    const answer = {
      kind: 'suggestion',
      service: 'streets',
      message: 'Poseu un banc a l’ombra davant de l’escola.',
      wantsReply: 'no',
    }
    const verdict = await request(app).post(validate).send(answer).expect(200)
    expect(verdict.body).toEqual({ valid: true, errors: [] })
  })

  const post = (body: string, type = 'application/json') =>
    request(app).post(validate).set('Content-Type', type).send(body)

  const postBytes = (bytes: Buffer, encoding: string) => {
    const asked = request(app).post(validate).set('Content-Type', 'application/json')
    asked.set('Content-Encoding', encoding).write(bytes)
    return asked
  }

  it.each([
    ['broken JSON', () => post('{"kind":'), 400, 'malformed-json'],
    ['no body', () => post(''), 400, 'malformed-json'],
    [
      'broken UTF-8',
      () => postBytes(Buffer.from('7b2261223a22ff227d', 'hex'), 'identity'),
      400,
      'malformed-json',
    ],
    [
      'a form post',
      () => post('kind=complaint', 'application/x-www-form-urlencoded'),
      415,
      'unsupported-media-type',
    ],
    ['a text', () => post('{}', 'text/plain'), 415, 'unsupported-media-type'],
    [
      'another charset',
      () => post('{}', 'application/json; charset=x-none'),
      415,
      'unsupported-media-type',
    ],
    ['300 KB', () => post(JSON.stringify({ message: 'a'.repeat(300_000) })), 413, 'body-too-large'],
    [
      'a small archive of much text',
      () => postBytes(gzipSync(Buffer.alloc(5_000_000, ' ')), 'gzip'),
      413,
      'body-too-large',
    ],
    ['a broken archive', () => postBytes(Buffer.from('no gzip'), 'gzip'), 400, 'bad-request'],
    [
      'an unknown language',
      () => request(app).post(`${validate}?locale=fr`).send({}),
      400,
      'unknown-locale',
    ],
    [
      'an unknown form',
      () => request(app).post('/forms/no-hi-es/validate').send({}),
      404,
      'form-not-found',
    ],
    [
      'a bad address',
      () => request(app).post('/forms/%E0%A4%A/validate').send({}),
      400,
      'bad-request',
    ],
    ['GET', () => request(app).get(validate), 405, 'method-not-allowed'],
  ] as const)('refuses %s with a problem that says why', async (_, ask, status, code) => {
    const answer = await ask()
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    const problem = JSON.parse(answer.text || answer.body.toString())
    expect(problem).toMatchObject({ type: `urn:cataleg:problem:${code}`, status })
    expect(problem.title).not.toBe('')
  })

  it('is a verdict, not a fault, on bodies of any shape', async () => {
    for (const body of [
      'null',
      '[]',
      '7',
      '"text"',
      '{"__proto__":{"a":1}}',
      '['.repeat(9000) + ']'.repeat(9000),
    ]) {
      const { status, body: verdict } = await post(body)
      expect(status).toBe(200)
      expect(verdict.valid).toBe(false)
    }
  })
})
