import type { Locale } from '../domain/locale.ts'
import { inLocale } from './localised.ts'
import type { PublicProcedureDocument } from './public-procedure.ts'

/** What there is to pay, one line for each bracket. */
export const feeLines = (
  sheet: Pick<PublicProcedureDocument, 'fees'>,
  locale: Locale,
): readonly string[] =>
  sheet.fees.flatMap((fee) => {
    const name = inLocale(fee.name, locale) ?? fee.code
    if (fee.brackets.length === 0) return [name]
    return fee.brackets.map(({ condition, amount, percent, unit }) => {
      const price = amount === null ? `${decimal(percent ?? 0, locale)} %` : euros(amount, locale)
      const of = inLocale(unit, locale)
      const when = inLocale(condition, locale)
      return `${name}${when ? ` (${when})` : ''}: ${price}${of ? ` ${of}` : ''}`
    })
  })

const euros = (amount: number, locale: Locale): string =>
  `${decimal(amount, locale, Number.isInteger(amount) ? 0 : 2)} €`

const decimal = (value: number, locale: Locale, digits = 0): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: 2 }).format(
    value,
  )
