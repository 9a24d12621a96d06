import type { Locale } from '../domain/locale.ts'
import { inLocale, localeInfo, type LocaleInfo } from './localised.ts'
import type { PublicFaqDocument } from './faq.ts'
import { procedureUrl } from './procedure-url.ts'
import type { PublicProcedureDocument } from './public-procedure.ts'

/** What the chatbot says from one record, and where it took it from. */
export interface AnswerText {
  readonly text: string
  readonly source: AnswerSource
  readonly localeInfo: LocaleInfo
}

export interface AnswerSource {
  readonly kind: 'procedure' | 'faq'
  readonly code: string
  readonly title: string
  readonly url: string | null
  /** Last day somebody said that it is true. */
  readonly date: string
}

/** The answer of a sheet; null when the chatbot may not answer from it. */
export function toAnswer(
  sheet: PublicProcedureDocument,
  locale: Locale,
  publicUrl: string,
): AnswerText | null {
  const text = inLocale(sheet.chatText, locale) ?? inLocale(sheet.summary, locale)
  if (!sheet.forChatbot || !text) return null
  return {
    text,
    source: {
      kind: 'procedure',
      code: sheet.code,
      title: inLocale(sheet.title, locale) ?? sheet.code,
      url: procedureUrl(sheet, publicUrl, locale),
      date: sheet.verifiedAt ?? sheet.updatedAt,
    },
    localeInfo: localeInfo(sheet.title, locale, sheet.translations),
  }
}

/** The answer of a frequent question. It may be for some channels only; none named means all. */
export function toFaqAnswer(faq: PublicFaqDocument, locale: Locale): AnswerText | null {
  const text = inLocale(faq.shortAnswer, locale) ?? inLocale(faq.answer, locale)?.plain
  const forChatbot = faq.channels.length === 0 || faq.channels.includes('chatbot')
  if (!forChatbot || !text) return null
  return {
    text,
    source: {
      kind: 'faq',
      code: faq.code,
      title: inLocale(faq.question, locale) ?? faq.code,
      url: null,
      date: faq.verifiedAt ?? faq.updatedAt,
    },
    localeInfo: localeInfo(faq.question, locale, faq.translations),
  }
}
