import { describe, expect, it } from 'vitest'
import { queixaSuggeriment as complaint } from '../../../demo/forms/queixa-suggeriment.ts'
import { padroAlta as residents } from '../../../demo/forms/padro-alta.ts'
import { createAjv } from '../../../forms/ajv.ts'
import { matches, requiredNow, withoutHidden } from '../../../forms/conditions.ts'

describe('conditions in the page', () => {
  const schemas = [
    { const: 'a' },
    { enum: ['a', 1, true] },
    { type: 'integer' },
    { not: { const: 'a' } },
    { type: 'object', required: ['a'] },
    { type: 'object', properties: { a: { const: 1 } } },
    { type: 'array', contains: { const: 1 } },
    { type: 'array', minItems: 2 },
    { type: 'number', minimum: 2, maximum: 5 },
    { type: 'string', minLength: 2 },
    { anyOf: [{ const: 1 }, { const: 'a' }] },
    {
      allOf: [
        { type: 'number', minimum: 1 },
        { type: 'number', maximum: 3 },
      ],
    },
  ]
  const values = ['a', '', 'ŀl', 1, 2.5, 3, true, null, [], [1, 2], { a: 1 }, { a: 2 }, {}]

  it.each(schemas.map((schema) => [JSON.stringify(schema), schema] as const))(
    'mean what they mean to the server: %s',
    (_, schema) => {
      const judge = createAjv().compile(schema)
      expect(values.map((value) => matches(schema, value))).toEqual(values.map((v) => judge(v)))
    },
  )
})

describe('an answer in the making', () => {
  it('must fill what its own choices ask for', () => {
    expect([...requiredNow(complaint.schema, { wantsReply: 'yes', replyBy: 'phone' })]).toEqual([
      'kind',
      'service',
      'message',
      'wantsReply',
      'name',
      'replyBy',
      'phone',
    ])
  })

  it('must fill the parts of a required part, and of each item of a list', () => {
    const required = requiredNow(residents.schema, { people: [{}] })
    expect(required).toContain('home.postalCode')
    expect(required).toContain('people.0.birthDate')
  })

  it('drops what a later choice has hidden', () => {
    const answer = { wantsReply: 'no', replyBy: 'email', email: 'not an address', place: 'Plaça' }
    expect(withoutHidden(complaint.uiSchema, answer)).toEqual({ wantsReply: 'no', place: 'Plaça' })
    expect(answer.email).toBe('not an address')
  })
})
