import { compact } from './identifiers.ts'

/** Length of an IBAN in each SEPA country. */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AL: 28,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  VA: 22,
}

const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]

function controlDigit(digits: string): string {
  const padded = digits.padStart(10, '0')
  const sum = weights.reduce((total, weight, at) => total + weight * Number(padded[at]), 0)
  const control = 11 - (sum % 11)
  return control === 11 ? '0' : control === 10 ? '1' : String(control)
}

/** The two control digits inside a Spanish account: bank and branch, then account. */
function isSpanishAccount(account: string): boolean {
  if (!/^\d{20}$/.test(account)) return false
  const expected = controlDigit(account.slice(0, 8)) + controlDigit(account.slice(10))
  return account.slice(8, 10) === expected
}

/** A SEPA IBAN: length of its country, ISO 7064 remainder, and in Spain the account's own digits. */
export function isIban(value: string): boolean {
  const iban = compact(value)
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,27}$/.test(iban)) return false
  const country = iban.slice(0, 2)
  if (lengths[country] !== iban.length) return false
  const turned = iban.slice(4) + iban.slice(0, 4)
  let remainder = 0
  for (const character of turned) {
    const number = Number.parseInt(character, 36)
    remainder = (remainder * (number > 9 ? 100 : 10) + number) % 97
  }
  return remainder === 1 && (country !== 'ES' || isSpanishAccount(iban.slice(4)))
}
