import { isLocale, type Locale } from '../../domain/locale.ts'

type Values = Readonly<Record<string, unknown>>

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Whether a stored value (every language, relations loaded) still is what somebody wanted to store:
 * what storing adds, such as identities and fields left empty, is no difference.
 */
export function stillSays(wanted: unknown, stored: unknown, locale: Locale = 'ca'): boolean {
  const found = inLanguage(stored, locale)
  if (isNothing(wanted)) return isNothing(found)
  if (Array.isArray(wanted)) {
    if (!Array.isArray(found) || found.length !== wanted.length) return false
    return wanted.every((one, position) => stillSays(one, found[position], locale))
  }
  if (isValues(wanted)) {
    return (
      isValues(found) &&
      Object.entries(wanted).every(([name, one]) => stillSays(one, found[name], locale))
    )
  }
  // Another record is wanted by its id.
  return wanted === (isValues(found) && typeof wanted === 'string' ? found.id : found)
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true
  if (Array.isArray(value)) return value.length === 0
  return isValues(value) && Object.values(value).every(isNothing)
}

function inLanguage(value: unknown, locale: Locale): unknown {
  if (!isValues(value)) return value
  const names = Object.keys(value)
  return names.length > 0 && names.every(isLocale) ? value[locale] : value
}
