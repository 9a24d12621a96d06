/** Spanish identity and tax numbers. The check characters are computed, not only looked at. */

const controlLetters = 'TRWAGMYFPDXBNJZSQVHLCKE'

/** People write identifiers with spaces, dots, hyphens and small letters; none of that is an error. */
export const compact = (value: string): string => value.replace(/[\s.-]/g, '').toUpperCase()

const letterOf = (digits: string): string | undefined => controlLetters[Number(digits) % 23]

export function isDni(value: string): boolean {
  const dni = /^(\d{8})([A-Z])$/.exec(compact(value))
  return dni !== null && letterOf(dni[1] ?? '') === dni[2]
}

export function isNie(value: string): boolean {
  const nie = /^([XYZ])(\d{7})([A-Z])$/.exec(compact(value))
  return nie !== null && letterOf(`${'XYZ'.indexOf(nie[1] ?? '')}${nie[2]}`) === nie[3]
}

/** NIF of a natural person without DNI or NIE: children (K), residents abroad (L), foreigners (M). */
function isSpecialNif(value: string): boolean {
  const nif = /^[KLM](\d{7})([A-Z])$/.exec(value)
  return nif !== null && letterOf(nif[1] ?? '') === nif[2]
}

/** NIF of an organisation (the former CIF). */
function isOrganisationNif(value: string): boolean {
  const nif = /^([ABCDEFGHJNPQRSUVW])(\d{7})([0-9A-J])$/.exec(value)
  if (!nif) return false
  const [, kind = '', digits = '', control = ''] = nif
  const sum = [...digits].reduce((total, digit, position) => {
    if (position % 2 === 1) return total + Number(digit)
    const double = Number(digit) * 2
    return total + Math.floor(double / 10) + (double % 10)
  }, 0)
  const check = (10 - (sum % 10)) % 10
  const asDigit = control === String(check)
  const asLetter = control === 'JABCDEFGHI'[check]
  if ('ABEH'.includes(kind)) return asDigit
  if ('PQRSW'.includes(kind)) return asLetter
  return asDigit || asLetter
}

/** Any tax number: DNI, NIE, special NIF or an organisation's. */
export function isNif(value: string): boolean {
  const nif = compact(value)
  return isDni(nif) || isNie(nif) || isSpecialNif(nif) || isOrganisationNif(nif)
}

/** Social Security number: province (2), number (8) and control (2) modulo 97. */
export function isNss(value: string): boolean {
  const nss = /^(\d{2})(\d{8})(\d{2})$/.exec(compact(value).replaceAll('/', ''))
  if (!nss) return false
  const [, province = '', number = '', control = ''] = nss
  const short = Number(number) < 10_000_000
  const whole = short ? Number(number) + Number(province) * 10_000_000 : Number(province + number)
  return whole % 97 === Number(control)
}
