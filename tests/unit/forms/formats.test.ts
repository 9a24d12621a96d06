import { describe, expect, it } from 'vitest'
import { isClockTime, isPhone, isPostalCode } from '../../../forms/formats/contact.ts'
import { isIban } from '../../../forms/formats/iban.ts'
import { isDni, isNie, isNif, isNss } from '../../../forms/formats/identifiers.ts'

describe('identity numbers', () => {
  it.each(['12345678Z', '00000000T', '99999999R', '12.345.678-z', '12345678 Z'])(
    'takes the DNI %s as people write it',
    (dni) => expect(isDni(dni)).toBe(true),
  )

  it.each([
    '12345678A',
    '1234567L',
    '123456789Z',
    '12345678',
    '',
    'ABCDEFGHZ',
    '１２３４５６７８Z',
  ])('refuses «%s» as a DNI', (dni) => expect(isDni(dni)).toBe(false))

  it.each(['X1234567L', 'Y1234567X', 'Z1234567R', 'x-1234567-l'])('takes the NIE %s', (nie) =>
    expect(isNie(nie)).toBe(true),
  )

  it.each(['X1234567A', 'W1234567L', 'X123456L', '12345678Z'])('refuses «%s» as a NIE', (nie) =>
    expect(isNie(nie)).toBe(false),
  )

  it.each([
    '12345678Z',
    'X1234567L',
    'K1234567L',
    'A58818501',
    'B12345674',
    'P0801900B',
    'G12345674',
  ])('takes %s as a tax number', (nif) => expect(isNif(nif)).toBe(true))

  it.each(['A58818502', 'A5881850A', 'P08019008', 'I12345674', '12345678A', 'K1234567A'])(
    'refuses %s as a tax number: the control does not match or the kind does not exist',
    (nif) => expect(isNif(nif)).toBe(false),
  )

  it('verifies the control of a Social Security number', () => {
    expect(isNss('281234567840')).toBe(true)
    expect(isNss('28/12345678/40')).toBe(true)
    expect(isNss('281234567841')).toBe(false)
  })
})

describe('accounts', () => {
  it.each(['ES9121000418450200051332', 'ES91 2100 0418 4502 0005 1332', 'DE89370400440532013000'])(
    'takes the IBAN %s',
    (iban) => expect(isIban(iban)).toBe(true),
  )

  it.each([
    ['a digit changed', 'ES9121000418450200051333'],
    ['a digit missing', 'ES912100041845020005133'],
    ['two digits swapped', 'ES9121000418450200051323'],
    ['an unknown country', 'XX9121000418450200051332'],
    ['no country', '21000418450200051332'],
  ])('refuses an IBAN with %s', (_, iban) => expect(isIban(iban)).toBe(false))

  it('refuses a Spanish IBAN whose account digits are wrong though its remainder is right', () => {
    // The account's second control digit is changed and the IBAN's own digits are made to agree.
    const account = '21000418460200051332'
    const remainder = BigInt(`${account}142800`) % 97n
    const iban = `ES${String(98n - remainder).padStart(2, '0')}${account}`
    expect(isIban(iban)).toBe(false)
  })
})

describe('ways to reach somebody', () => {
  it('knows the provinces of postal codes', () => {
    expect(['08001', '01001', '52006'].every(isPostalCode)).toBe(true)
    expect(['00001', '53001', '8001', '080011', '0800a'].some(isPostalCode)).toBe(false)
  })

  it('takes Spanish phones with or without prefix and spaces', () => {
    expect(['931234567', '+34 612 345 678', '0034931234567'].every(isPhone)).toBe(true)
    expect(['531234567', '93123456', '+33612345678', '9312345678'].some(isPhone)).toBe(false)
  })

  it('takes an hour without asking for a time zone', () => {
    expect(['09:30', '23:59:59'].every(isClockTime)).toBe(true)
    expect(['24:00', '9:30', '09:60'].some(isClockTime)).toBe(false)
  })
})
