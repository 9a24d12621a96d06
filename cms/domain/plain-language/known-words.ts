import type { KnownValue, PlainTerm } from './finding.ts'
import type { Locale } from '../locale.ts'

/* Words and figures that the catalogue already knows, found in what somebody typed. */

const letterBefore = String.raw`(?<![\p{L}\p{N}])`
const letterAfter = String.raw`(?![\p{L}\p{N}])`

/** The same text whichever apostrophe, middle dot or blank it was typed with, letter for letter. */
const sameLetters = (text: string): string =>
  text
    .replace(/[’‘´`]/g, "'")
    .replace(/[•‧∙]/g, '·')
    .replace(/[\s\u00a0]/g, ' ')

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

export interface JargonFound {
  readonly excerpt: string
  readonly plain: string
}

/** Terms of the glossary, with the plain words to write instead; the plural counts too. */
export function jargonIn(
  text: string,
  locale: Locale,
  glossary: readonly PlainTerm[],
): readonly JargonFound[] {
  const typed = sameLetters(text)
  return glossary.flatMap(({ name, plainTerm }) => {
    const [term, plain] = [name[locale]?.trim(), plainTerm[locale]?.trim()]
    if (!term || !plain || term.toLowerCase() === plain.toLowerCase()) return []
    const shape = `${letterBefore}${escaped(sameLetters(term))}(?:s|es)?${letterAfter}`
    const found = new RegExp(shape, 'iu').exec(typed)
    return found ? [{ excerpt: text.slice(found.index, found.index + found[0].length), plain }] : []
  })
}

/** Nine figures, however they are spaced, with or without the prefix of the country. */
const phone = /(?<![\p{L}\p{N}])(?:\+34|0034)?[ .-]?\d(?:[ .-]?\d){8}(?!\p{N})/gu

const amount = /(?<!\p{N})(\d{1,3}(?:[. ]\d{3})+|\d+)(?:[,.](\d{1,2}))?\s?(?:€|euros?)(?!\p{L})/giu

const phoneKey = (text: string): string => `phone ${text.replace(/\D/g, '').slice(-9)}`

const amountKey = (whole: string, cents = ''): string =>
  `amount ${Number(whole.replace(/\D/g, ''))}.${cents.padEnd(2, '0')}`

interface Figure {
  readonly key: string
  readonly excerpt: string
}

const figuresIn = (text: string): readonly Figure[] => [
  ...[...text.matchAll(phone)].map(([found]) => ({ key: phoneKey(found), excerpt: found.trim() })),
  ...[...text.matchAll(amount)].map(({ 0: found, 1: whole = '', 2: cents }) => ({
    key: amountKey(whole, cents),
    excerpt: found,
  })),
]

export interface ValueFound {
  readonly excerpt: string
  readonly value: KnownValue
}

/** Values typed as text although they exist once in the catalogue, and would change there. */
export function valuesIn(text: string, values: readonly KnownValue[]): readonly ValueFound[] {
  const figures = figuresIn(text)
  const typed = sameLetters(text).toLowerCase()
  return values.flatMap((value) => {
    for (const written of value.written) {
      const excerpt = excerptOf(written, typed, text, figures)
      if (excerpt) return [{ excerpt, value }]
    }
    return []
  })
}

function excerptOf(
  written: string,
  typed: string,
  text: string,
  figures: readonly Figure[],
): string | null {
  const [known] = figuresIn(written)
  if (known) return figures.find(({ key }) => key === known.key)?.excerpt ?? null
  const words = sameLetters(written.trim()).toLowerCase()
  // A short word ("No", "10") would be found everywhere.
  if (words.length < 6) return null
  const found = new RegExp(`${letterBefore}${escaped(words)}${letterAfter}`, 'u').exec(typed)
  return found ? text.slice(found.index, found.index + found[0].length) : null
}
