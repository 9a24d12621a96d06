import { inLocale } from '../../channels/localised.ts'
import type { PublicProcedureDocument } from '../../channels/public-procedure.ts'
import type { TermDocument } from '../../channels/term.ts'
import type { Locale } from '../../domain/locale.ts'
import { themeAddress, type ThemeKind } from '../../domain/page-address.ts'

type Sheet = PublicProcedureDocument

/** A theme as one chooses it: by name, with what it leads to. */
export interface ListedTheme {
  readonly kind: ThemeKind
  readonly code: string
  readonly name: string
  readonly path: string
  readonly count: number
}

/** The sheets of a theme and of those under it. */
export function sheetsAbout(
  kind: ThemeKind,
  code: string,
  terms: readonly TermDocument[],
  sheets: readonly Sheet[],
): readonly Sheet[] {
  const family = new Set([code])
  // Few levels and in any order: until no term joins.
  for (let size = 0; size !== family.size;) {
    size = family.size
    for (const term of terms) if (term.parent && family.has(term.parent.code)) family.add(term.code)
  }
  return sheets.filter((sheet) => themesOf(sheet, kind).some((one) => family.has(one.code)))
}

/** Those that lead somewhere, by name. */
export function listedThemes(
  kind: ThemeKind,
  terms: readonly TermDocument[],
  sheets: readonly Sheet[],
  locale: Locale,
): readonly ListedTheme[] {
  const { compare } = new Intl.Collator(locale)
  return terms
    .map((term) => ({
      kind,
      code: term.code,
      name: inLocale(term.name, locale) ?? term.code,
      path: themeAddress(kind, term.code, locale),
      count: sheetsAbout(kind, term.code, terms, sheets).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => compare(one.name, other.name))
}

const themesOf = (sheet: Sheet, kind: ThemeKind) =>
  kind === 'topic' ? sheet.topics : sheet.lifeEvents
