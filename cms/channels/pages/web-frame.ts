import { locales, sourceLocale, type Locale } from '../../domain/locale.ts'
import { catalogueAddress, themeAddress, type ThemeKind } from '../../domain/page-address.ts'
import { inLocale } from '../localised.ts'
import { pagePath } from '../procedure-url.ts'
import type { PublicProcedureDocument } from '../public-procedure.ts'
import type { TermDocument } from '../term.ts'

/** Where a page stands: its addresses in every language. All are paths. */
export interface WebAddresses {
  /** The one it is to be known by. */
  readonly canonical: string
  /** In each language, for people: also where the text will be the source's. */
  readonly languages: Readonly<Record<Locale, string>>
  /** In those it is really written in, for search engines. */
  readonly alternates: readonly { readonly locale: Locale; readonly path: string }[]
}

type Written = Pick<PublicProcedureDocument, 'description' | 'title'>

/** Whether the page can be read in that language: a title over text in another is no page of it. */
export const isWrittenIn = ({ title, description }: Written, locale: Locale): boolean =>
  Boolean(title[locale] && (description[locale] || !description[sourceLocale]))

/** What is shown in the words of another language is known by its page in that language. */
export const sheetAddresses = (
  sheet: Written & Pick<PublicProcedureDocument, 'code' | 'slug'>,
  locale: Locale,
): WebAddresses =>
  addresses(
    (each) => pagePath(sheet, each),
    locale,
    locales.filter((each) => isWrittenIn(sheet, each)),
  )

export const catalogueAddresses = (locale: Locale): WebAddresses =>
  addresses(catalogueAddress, locale, locales)

export const themeAddresses = (kind: ThemeKind, term: TermDocument, locale: Locale): WebAddresses =>
  addresses(
    (each) => themeAddress(kind, term.code, each),
    locale,
    locales.filter((each) => term.name[each]),
  )

function addresses(
  path: (locale: Locale) => string,
  locale: Locale,
  written: readonly Locale[],
): WebAddresses {
  return {
    canonical: path(written.includes(locale) ? locale : sourceLocale),
    languages: { ca: path('ca'), es: path('es'), en: path('en') },
    alternates: written.map((each) => ({ locale: each, path: path(each) })),
  }
}

/** One step of the way to a page. */
export interface Crumb {
  readonly text: string
  readonly path: string
}

/** The theme one comes from to a sheet: its first topic. */
export function trailOf(
  sheet: Pick<PublicProcedureDocument, 'topics'>,
  locale: Locale,
): readonly Crumb[] {
  const [topic] = sheet.topics
  const text = topic && inLocale(topic.name, locale)
  return topic && text ? [{ text, path: themeAddress('topic', topic.code, locale) }] : []
}
