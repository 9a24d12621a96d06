import type { Request } from 'express'
import { isLocale, sourceLocale } from '../../domain/locale.ts'
import type { Locale } from '../../domain/locale.ts'

export const localeNames: Readonly<Record<Locale, string>> = {
  ca: 'Català',
  es: 'Castellano',
  en: 'English',
}

/** The language in the address, else the one the person keeps in their account, else Catalan. */
export function localeFor(req: Request, kept?: string | null): Locale {
  const asked = req.query.locale
  if (isLocale(asked)) return asked
  return isLocale(kept) ? kept : sourceLocale
}
