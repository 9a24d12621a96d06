import { sourceLocale, type Locale } from './locale.ts'

/*
 * Where the pages of the catalogue are, in each language. They are promises: people, search engines
 * and queue screens keep them.
 */

const roots: Readonly<Record<Locale, string>> = {
  ca: '/tramits',
  es: '/es/tramites',
  en: '/en/procedures',
}

/** The language that an address speaks. */
export const localeOfAddress = (path: string): Locale =>
  (['es', 'en'] as const).find((locale) => path.startsWith(`/${locale}/`)) ?? sourceLocale

/** Lists that have a page for each of their terms. */
export type ThemeKind = 'topic' | 'life-event'

const themeFolders: Readonly<Record<ThemeKind, Readonly<Record<Locale, string>>>> = {
  topic: { ca: 'temes', es: 'temas', en: 'topics' },
  'life-event': { ca: 'fets-vitals', es: 'hechos-vitales', en: 'life-events' },
}

/** The A–Z of everything. */
export const catalogueAddress = (locale: Locale): string => roots[locale]

export const sheetAddress = (slug: string, locale: Locale): string =>
  `${roots[locale]}/${encodeURIComponent(slug)}`

/** The folder of a kind of theme: what stands before its code. */
export const themeFolder = (kind: ThemeKind, locale: Locale): string =>
  `${roots[locale]}/${themeFolders[kind][locale]}`

export const themeAddress = (kind: ThemeKind, code: string, locale: Locale): string =>
  `${themeFolder(kind, locale)}/${encodeURIComponent(code.toLowerCase())}`
