import { describe, expect, it } from 'vitest'
import { demoForms } from '../../../demo/forms/all-forms.ts'
import { queixaSuggeriment as complaint } from '../../../demo/forms/queixa-suggeriment.ts'
import { validateFormDefinition } from '../../../forms/check-definition.ts'
import type { FormDefinition, JsonObject } from '../../../forms/definition.ts'

const small: FormDefinition = {
  code: 'small',
  slug: 'small',
  version: 1,
  name: { ca: 'Petit', es: 'Pequeño' },
  procedures: [],
  schema: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
  uiSchema: { type: 'VerticalLayout', elements: [{ type: 'Control', scope: '#/properties/name' }] },
  translations: { ca: { 'name.label': 'Nom' }, es: { 'name.label': 'Nombre' } },
}

const rules = (change: Partial<FormDefinition>): string[] =>
  validateFormDefinition({ ...small, ...change }).map(({ rule }) => rule)

const withField = (field: JsonObject, more: JsonObject = {}): string[] =>
  rules({ schema: { type: 'object', properties: { name: field }, ...more } })

describe('a form definition', () => {
  it.each(demoForms.map((form) => [form.code, form] as const))(
    'of the demo town hall can be published: %s',
    (_, form) => expect(validateFormDefinition(form)).toEqual([]),
  )

  it('may lack English, and says which Spanish text is missing', () => {
    const { 'message.label': _, ...es } = complaint.translations.es ?? {}
    const { ca } = complaint.translations
    const problems = validateFormDefinition({ ...complaint, translations: { ca, es } })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ rule: 'missing-translation', locale: 'es' })
    expect(problems[0]?.message.ca).toBe('Falta el text «message.label» en aquesta llengua.')
  })

  it('needs a text for every option of a choice', () => {
    expect(withField({ type: 'string', enum: ['one'] })).toEqual([
      'missing-translation',
      'missing-translation',
    ])
  })

  it.each([
    ['a misspelt keyword', { type: 'string', maxLenght: 3 }, 'unknown-keyword'],
    ['a remote reference', { $ref: 'https://example.org/schema.json' }, 'remote-reference'],
    ['a reference to a file', { $ref: 'file:///etc/passwd' }, 'remote-reference'],
    ['a reference to nothing', { $ref: '#/definitions/none' }, 'remote-reference'],
    ['a reference to the whole', { $ref: '#' }, 'circular-reference'],
    ['a costly pattern', { type: 'string', pattern: '^(a+)+$' }, 'costly-pattern'],
    ['an unknown format', { type: 'string', format: 'identifier-dino' }, 'does-not-compile'],
    ['a keyword of another type', { type: 'string', minimum: 1 }, 'does-not-compile'],
    ['a broken pattern', { type: 'string', pattern: '^\\-$' }, 'does-not-compile'],
  ])('is refused for %s', (_, field, rule) => expect(withField(field)).toContain(rule))

  it('is refused when a name reaches the prototype', () => {
    const properties = { ['__proto__']: { type: 'string' }, name: { type: 'string' } }
    expect(rules({ schema: { type: 'object', properties } })).toContain('forbidden-name')
    expect(
      rules({ schema: { type: 'object', properties: { constructor: { type: 'string' } } } }),
    ).toContain('forbidden-name')
  })

  it('is refused when it asks, also under a condition, for a field that it does not have', () => {
    const then = { required: ['nobody'] }
    const condition = { properties: { name: { const: 'x' } } }
    expect(withField({ type: 'string' }, { if: condition, then })).toContain('unknown-field')
  })

  it('is refused when its references multiply without end', () => {
    const twice = (name: string): JsonObject => ({
      allOf: [{ $ref: `#/definitions/${name}` }, { $ref: `#/definitions/${name}` }],
    })
    const names = Array.from({ length: 40 }, (_, at) => `level${at}`)
    const definitions = Object.fromEntries(
      names.map((name, at) => [name, twice(names[at + 1] ?? 'last')] as const),
    )
    const schema = {
      type: 'object',
      properties: { name: { $ref: '#/definitions/level0' } },
      definitions: { ...definitions, last: { type: 'string' } },
    }
    expect(rules({ schema })).toContain('too-large')
  })

  it('is refused when it is too deep', () => {
    let schema: JsonObject = { type: 'string' }
    for (let level = 0; level < 40; level += 1) schema = { not: schema }
    expect(rules({ schema })).toEqual(['too-large'])
  })

  it('is refused when a required field cannot be seen or a seen one does not exist', () => {
    expect(rules({ uiSchema: { type: 'VerticalLayout', elements: [] } })).toEqual([
      'required-not-shown',
    ])
    const uiSchema = { type: 'Control', scope: '#/properties/other' }
    expect(rules({ uiSchema })).toContain('unknown-scope')
  })

  it('is refused when a rule says more than the page can read', () => {
    const condition = { scope: '#/properties/name', schema: { not: { pattern: '^a$' } } }
    const uiSchema = {
      type: 'Control',
      scope: '#/properties/name',
      rule: { effect: 'SHOW', condition },
    } as const
    expect(rules({ uiSchema })).toEqual(['complex-condition'])
  })

  it('is refused when its e-office is not a secure address', () => {
    expect(rules({ eOffice: { ca: 'javascript:alert(1)' } })).toEqual(['unsafe-address'])
  })

  it.each([null, [], 'text', 7])('is refused, not thrown at, when its parts are %j', (part) => {
    const broken = { ...small, schema: part, uiSchema: part, translations: part }
    // What an editor pastes into a JSON field has no type.
    const problems = validateFormDefinition(broken as unknown as FormDefinition)
    expect(problems.map(({ rule }) => rule)).toEqual(Array(3).fill('not-an-object'))
  })
})
