import { sourceLocale, type Locale } from '../domain/locale.ts'
import { sheetAddress } from '../domain/page-address.ts'
import type { ChannelCode } from '../domain/vocabularies/attention.ts'
import { inLocale } from './localised.ts'
import type { PublicProcedureDocument } from './public-procedure.ts'

/** Where a person goes on with a procedure, best first. */
const places: readonly ChannelCode[] = ['web', 'seu', 'app']

type Addressed = Pick<PublicProcedureDocument, 'channels' | 'formSlug'>
type Named = Pick<PublicProcedureDocument, 'code' | 'slug'>

/** Where one begins: its own page on the web, the e-office, else our form; null without any. */
export function startUrl(sheet: Addressed, publicUrl: string): string | null {
  for (const place of places) {
    const url = sheet.channels.find(({ channel, url }) => channel === place && url)?.url
    if (url) return url
  }
  return sheet.formSlug ? `${publicUrl}/forms/${encodeURIComponent(sheet.formSlug)}` : null
}

/** Path of our page of the sheet. Without a slug its code names it. */
export const pagePath = (sheet: Named, locale: Locale): string =>
  sheetAddress(inLocale(sheet.slug, locale) ?? sheet.code, locale)

/** The page where people read the sheet: that of its web channel, else ours. */
export const pageUrl = (sheet: Addressed & Named, publicUrl: string, locale: Locale): string =>
  sheet.channels.find(({ channel, url }) => channel === 'web' && url)?.url ??
  `${publicUrl}${pagePath(sheet, locale)}`

/** The page where a person goes on: where one begins, else our own page of the sheet. */
export const procedureUrl = (
  sheet: Addressed & Named,
  publicUrl: string,
  locale: Locale = sourceLocale,
): string => startUrl(sheet, publicUrl) ?? `${publicUrl}${pagePath(sheet, locale)}`
