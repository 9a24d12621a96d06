import type { Locale } from '../locale.ts'
import type { Text } from '../published/published.ts'

/** One thing that could be said more plainly. Advice, never a reason not to publish. */
export interface Finding {
  readonly rule: 'W1' | 'W8'
  readonly kind: 'long-sentence' | 'passive' | 'jargon' | 'shared-value'
  readonly path: string
  readonly locale: Locale
  /** The words it is about, as they were written. */
  readonly excerpt: string
  /** What the advice names: how many words, the plain term, the shared value. */
  readonly values: Readonly<Record<string, string | number>>
}

/** A term of the glossary and the plain words to write instead. */
export interface PlainTerm {
  readonly name: Text
  readonly plainTerm: Text
}

/** A fact of the catalogue that exists once, and every way it is written today. */
export interface KnownValue {
  readonly code: string
  readonly name: Text
  readonly written: readonly string[]
}

export interface FindingContext {
  readonly glossary: readonly PlainTerm[]
  readonly sharedValues: readonly KnownValue[]
}

export interface TextToRead {
  readonly path: string
  readonly locale: Locale
  readonly text: string
}
