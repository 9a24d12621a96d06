import type { Locale } from '../../cms/domain/locale.ts'
import { locales } from '../../cms/domain/locale.ts'
import { termsOf } from './terms.ts'

/** Groups of words and phrases that mean the same, per language. */
export type Synonyms = Readonly<Partial<Record<Locale, readonly (readonly string[])[]>>>

/** What else a text could have said: the other members of each group it says one of. */
export type SynonymFinder = (texts: readonly string[], locale: Locale) => string[]

interface Group {
  readonly members: readonly { readonly text: string; readonly key: string }[]
}

/** Phrases are compared by their stems in order, so `ajuts` finds the group of `ajut`. */
const keyOf = (text: string, locale: Locale): string =>
  termsOf(text, locale)
    .filter((term) => !term.joined)
    .map((term) => term.stem ?? term.folded)
    .join(' ')

export function synonymFinder(synonyms: Synonyms): SynonymFinder {
  const groups = new Map<Locale, readonly Group[]>(
    locales.map((locale) => [
      locale,
      (synonyms[locale] ?? []).map((group) => ({
        members: group
          .map((text) => ({ text, key: keyOf(text, locale) }))
          .filter((member) => member.key !== ''),
      })),
    ]),
  )
  return (texts, locale) => {
    const spoken = texts.map((text) => ` ${keyOf(text, locale)} `)
    return (groups.get(locale) ?? []).flatMap(({ members }) => {
      const said = new Set(
        members.filter((m) => spoken.some((text) => text.includes(` ${m.key} `))).map((m) => m.key),
      )
      if (said.size === 0) return []
      return members.filter((member) => !said.has(member.key)).map((member) => member.text)
    })
  }
}
