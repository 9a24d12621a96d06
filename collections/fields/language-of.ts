import type { PayloadRequest } from 'payload'
import { isLocale, sourceLocale, type Locale } from '../../cms/domain/locale.ts'

/** The language to answer a person in: that of the panel, else that of the content, else Catalan. */
export const languageOf = (req: Partial<Pick<PayloadRequest, 'i18n' | 'locale'>>): Locale => {
  const asked = [req.i18n?.language, req.locale].find(isLocale)
  return asked ?? sourceLocale
}
