import type { Locale } from '../domain/locale.ts'
import { inLocale } from './localised.ts'
import { pageUrl } from './procedure-url.ts'
import type { PublicProcedureDocument } from './public-procedure.ts'
import { essentialEvidence } from './what-to-bring.ts'

export interface ScreenCard {
  readonly code: string
  readonly text: string
  readonly bring: readonly string[]
  readonly queueCode: string | null
  readonly minutes: number | null
  /** Where the QR leads: the page to read on the phone, in the language of the card. */
  readonly link: string | null
}

const longestText = 90
const mostToBring = 4

/** What a queue screen shows of one procedure: readable in three seconds from four metres. */
export const toScreenCard = (
  sheet: PublicProcedureDocument,
  locale: Locale,
  publicUrl: string,
): ScreenCard => ({
  code: sheet.code,
  text: shortened(screenText(sheet, locale), longestText),
  bring: essentialEvidence(sheet)
    .slice(0, mostToBring)
    .map((evidence) => inLocale(evidence.name, locale) ?? evidence.code),
  queueCode: sheet.queueCode,
  minutes: sheet.attentionMinutes,
  link: pageUrl(sheet, publicUrl, locale),
})

/** A title in the asked language is better than a screen text in another. */
const screenText = (sheet: PublicProcedureDocument, locale: Locale): string =>
  sheet.screenText[locale] ??
  sheet.title[locale] ??
  inLocale(sheet.screenText, locale) ??
  inLocale(sheet.title, locale) ??
  sheet.code

/** The text cut at a word, with an ellipsis, so that it is never longer than asked. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const start = text.slice(0, length)
  const end = start.lastIndexOf(' ')
  const whole = end > 0 ? start.slice(0, end) : start.slice(0, -1)
  return `${whole.replace(/[\s.,;:·–-]+$/u, '')}…`
}
