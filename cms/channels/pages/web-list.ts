import type { Locale } from '../../domain/locale.ts'
import { inLocale, localised } from '../localised.ts'
import { pagePath } from '../procedure-url.ts'
import type { PublicProcedureDocument } from '../public-procedure.ts'

type Sheet = PublicProcedureDocument

/** A sheet in a list. */
export interface ListedSheet {
  readonly code: string
  readonly title: string
  readonly summary: string | null
  readonly path: string
  /** The language its title is in, which need not be the one asked for. */
  readonly served: Locale
}

export interface AlphabetLetter {
  readonly letter: string
  readonly sheets: readonly ListedSheet[]
}

export function listed(sheet: Sheet, locale: Locale): ListedSheet {
  const { value, served } = localised(sheet.title, locale)
  return {
    code: sheet.code,
    title: value ?? sheet.code,
    summary: inLocale(sheet.summary, locale),
    path: pagePath(sheet, locale),
    served,
  }
}

/** In the alphabet of the language, under the letter each begins with: `À` is an `A`. */
export function toAlphabet(sheets: readonly Sheet[], locale: Locale): readonly AlphabetLetter[] {
  const letters = new Map<string, ListedSheet[]>()
  for (const sheet of inAlphabet(sheets, locale)) {
    const letter = letterOf(sheet.title)
    letters.set(letter, [...(letters.get(letter) ?? []), sheet])
  }
  return [...letters].map(([letter, sheets]) => ({ letter, sheets }))
}

export function inAlphabet(sheets: readonly Sheet[], locale: Locale): readonly ListedSheet[] {
  const { compare } = new Intl.Collator(locale)
  return sheets
    .map((sheet) => listed(sheet, locale))
    .toSorted((one, other) => compare(one.title, other.title))
}

/** What does not begin with a letter stands together. */
function letterOf(title: string): string {
  const letter =
    title
      .normalize('NFD')
      .match(/[\p{L}\p{N}]/u)?.[0]
      ?.toUpperCase() ?? '#'
  return /\p{L}/u.test(letter) ? letter : '#'
}
