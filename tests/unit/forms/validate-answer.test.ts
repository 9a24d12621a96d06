import { describe, expect, it } from 'vitest'
import { domiciliacioRebuts as directDebit } from '../../../demo/forms/domiciliacio-rebuts.ts'
import { genericRequest } from '../../../demo/forms/generic-request.ts'
import { obresMenors as works } from '../../../demo/forms/obres-menors.ts'
import { padroAlta as residents } from '../../../demo/forms/padro-alta.ts'
import { queixaSuggeriment as complaint } from '../../../demo/forms/queixa-suggeriment.ts'
import { validateAnswer } from '../../../forms/validate-answer.ts'

const person = { name: 'Mercè', surnames: 'Puig Vall·llosada', identifier: '12345678Z' }

const debit = {
  taxpayer: person,
  action: 'start',
  taxes: ['ibi'],
  holderIsTaxpayer: 'yes',
  iban: 'ES91 2100 0418 4502 0005 1332',
  mandate: true,
}

const messages = (...asked: Parameters<typeof validateAnswer>): string[] =>
  validateAnswer(...asked).errors.map(({ path, message }) => `${path} ${message}`)

describe('the verdict on an answer', () => {
  it('says yes to a complete one', () => {
    expect(validateAnswer(directDebit, debit, 'ca')).toEqual({ valid: true, errors: [] })
  })

  it('names each missing field, in the order of the form, parts left out whole included', () => {
    expect(messages(directDebit, {}, 'ca')).toEqual([
      '/taxpayer/name Nom: ompliu aquest camp.',
      '/taxpayer/surnames Cognoms: ompliu aquest camp.',
      '/taxpayer/identifier DNI, NIE o NIF: ompliu aquest camp.',
      '/action Què voleu fer? Trieu una opció.',
      '/taxes Rebuts: trieu una opció.',
    ])
  })

  it.each([
    ['ca', 'IBAN: l’IBAN no és correcte.'],
    ['es', 'IBAN: el IBAN no es correcto.'],
    ['en', 'IBAN: the IBAN is not right.'],
  ] as const)('speaks the language asked for: %s', (locale, text) => {
    const answer = { ...debit, iban: 'ES91 2100 0418 4502 0005 1333' }
    const { errors } = validateAnswer(directDebit, answer, locale)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({ path: '/iban', keyword: 'format' })
    expect(errors[0]?.message).toContain(text)
  })

  it('asks for the account when a direct debit starts and not when it stops', () => {
    const stop = { taxpayer: person, action: 'stop', taxes: ['waste'] }
    expect(validateAnswer(directDebit, stop, 'ca').valid).toBe(true)
    const start = { ...stop, action: 'start' }
    const { errors } = validateAnswer(directDebit, start, 'ca')
    expect(errors.map(({ path }) => path)).toEqual(['/holderIsTaxpayer', '/iban', '/mandate'])
  })

  it('asks for the number plate only of who ticks the vehicle tax', () => {
    const answer = { ...debit, taxes: ['ibi', 'vehicles'] }
    expect(messages(directDebit, answer, 'ca')).toEqual([
      '/plate Matrícula del vehicle: ompliu aquest camp.',
    ])
  })

  it('uses the words a form has for its own rule', () => {
    const answer = { ...debit, taxes: ['vehicles'], plate: 'B-1234-CD' }
    expect(messages(directDebit, answer, 'es')).toEqual([
      '/plate Matrícula del vehículo: debe tener cuatro cifras y tres letras, como 1234 BCD.',
    ])
  })

  it('asks for an e-mail of who wants electronic notices', () => {
    const answer = {
      applicant: person,
      actsFor: 'self',
      facts: 'El fanal és fos.',
      request: 'Que el canvieu.',
      notifyBy: 'electronic',
      truthful: true,
    }
    expect(messages(genericRequest, answer, 'ca')).toEqual([
      '/applicant/email Correu electrònic: ompliu aquest camp.',
    ])
  })

  it('points into lists', () => {
    const people = [{ fullName: 'Jan Puig', birthDate: '2019-02-30', document: 'dni' }]
    const { errors } = validateAnswer(residents, { people }, 'ca')
    const paths = errors.map(({ path }) => path).filter((path) => path.startsWith('/people'))
    expect(paths.sort()).toEqual(['/people/0/birthDate', '/people/0/documentNumber'])
  })

  it('says what number it expects', () => {
    const answer = { weeks: 1.5, budget: 'molt', squareMetres: 900 }
    const found = messages(works, answer, 'ca').filter((line) => /weeks|budget|square/.test(line))
    expect(found).toEqual([
      '/weeks Durada en setmanes: escriviu un número sense decimals.',
      '/budget Pressupost en euros, sense IVA: escriviu un número.',
      '/squareMetres Metres quadrats ocupats: ha de ser 500 o menys.',
    ])
  })

  it('refuses what the form does not ask for', () => {
    const { errors } = validateAnswer(directDebit, { ...debit, admin: true }, 'ca')
    expect(errors).toMatchObject([{ path: '/admin', keyword: 'additionalProperties' }])
  })

  it('leaves the answer as it came', () => {
    const answer = Object.freeze({ action: 'start' })
    validateAnswer(directDebit, answer, 'ca')
    expect(answer).toEqual({ action: 'start' })
  })

  it('follows a draft that changes without a new version', () => {
    const answer = { ...debit, taxes: ['vehicles'], plate: 'B-1234-CD' }
    const { plate: _, ...properties } = directDebit.schema.properties as Record<string, unknown>
    const changed = {
      ...directDebit,
      schema: { ...directDebit.schema, properties: { ...properties, plate: { type: 'string' } } },
    }
    expect(validateAnswer(directDebit, answer, 'ca').valid).toBe(false)
    expect(validateAnswer(changed, answer, 'ca').valid).toBe(true)
  })
})

describe('a hostile answer', () => {
  const nested = (depth: number): unknown =>
    JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)

  it.each([
    ['too-deep', nested(5_000)],
    [
      'too-many-values',
      Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`k${at}`, 1])),
    ],
    ['list-too-long', { people: Array(201).fill(1) }],
    ['text-too-long', { message: 'a'.repeat(10_001) }],
    ['bad-name', JSON.parse('{"message": {"__proto__": {"admin": true}}}')],
    ['bad-name', JSON.parse('{"constructor": {"prototype": {"admin": true}}}')],
  ])('is refused before it is validated: %s', (keyword, answer) => {
    expect(validateAnswer(complaint, answer, 'ca').errors).toMatchObject([{ path: '', keyword }])
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false)
  })

  it.each([null, [], 'text', 7, true])('of the wrong kind is refused: %j', (answer) => {
    expect(validateAnswer(complaint, answer, 'ca')).toMatchObject({
      valid: false,
      errors: [{ path: '', keyword: 'type' }],
    })
  })
})
