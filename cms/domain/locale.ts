/** Languages of the catalogue. `ca` is the source; `es` and `en` are translations of it. */
export const locales = ['ca', 'es', 'en'] as const

export type Locale = (typeof locales)[number]

export const sourceLocale: Locale = 'ca'

/** One value per language; a missing key means that it was never written in that language. */
export type Localized<T> = Partial<Record<Locale, T>>

export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && (locales as readonly string[]).includes(value)
