import type { Request } from 'express'
import { isLocale } from '../../domain/locale.ts'
import type { Locale } from '../../domain/locale.ts'
import { localeOfAddress } from '../../domain/page-address.ts'

export const localeNames: Readonly<Record<Locale, string>> = {
  ca: 'Català',
  es: 'Castellano',
  en: 'English',
}

/** The language asked for, else the one the person keeps in their account, else the address’s. */
export function localeFor(req: Request, kept?: string | null): Locale {
  const asked = req.query.locale
  if (isLocale(asked)) return asked
  return isLocale(kept) ? kept : localeOfAddress(req.originalUrl)
}
