import { isLocale, type Locale } from '../locale.ts'

/*
 * Stored values compared as people see them: in all languages, without the identities of rows, and
 * with every way of saying "nothing" alike.
 */

export type Values = Readonly<Record<string, unknown>>

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text in several languages: an object with nothing but languages in it. */
const isLocalized = (value: Values): boolean =>
  Object.keys(value).length > 0 && Object.keys(value).every(isLocale)

/** Nothing was said: no text, no row, a box left unticked. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true
  if (Array.isArray(value)) return value.length === 0
  if (isValues(value))
    return Object.entries(value).every(([name, one]) => name === 'id' || isEmpty(one))
  return false
}

/** A copy whose rows have no identity yet: two records never share one. */
export function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (!isValues(value)) return value
  const { id: _id, ...rest } = value
  return Object.fromEntries(Object.entries(rest).map(([name, one]) => [name, withoutIds(one)]))
}

/** The same for a reader. */
export const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))

function canonical(value: unknown): unknown {
  if (isEmpty(value)) return null
  if (Array.isArray(value)) return value.map(canonical)
  if (!isValues(value)) return value
  const said = Object.entries(value).filter(([name, one]) => name !== 'id' && !isEmpty(one))
  return Object.fromEntries(
    said.map(([name, one]) => [name, canonical(one)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** What stands at `silence.onRequest` of a record. */
export const valueAt = (record: Values, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (isValues(value) ? value[name] : undefined), record)

/** The record with another value at a path; nothing else is touched. */
export function withValueAt(record: Values, path: string, value: unknown): Values {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...record, [name]: value }
  const inside = isValues(record[name]) ? record[name] : {}
  return { ...record, [name]: withValueAt(inside, rest.join('.'), value) }
}

/** A value of all languages, as it is written in one of them. */
export function valueIn(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((one) => valueIn(one, locale))
  if (!isValues(value)) return value
  if (isLocalized(value)) return value[locale] ?? null
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, valueIn(one, locale)]),
  )
}

/** The languages in which anything at all is said. */
export function languagesOf(value: unknown): ReadonlySet<Locale> {
  const found = new Set<Locale>()
  const look = (one: unknown): void => {
    if (Array.isArray(one)) return one.forEach(look)
    if (!isValues(one)) return
    const entries = Object.entries(one)
    if (!isLocalized(one)) return entries.forEach(([, inside]) => look(inside))
    for (const [locale, text] of entries) if (isLocale(locale) && !isEmpty(text)) found.add(locale)
  }
  look(value)
  return found
}
