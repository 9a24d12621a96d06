import type { SharedValueKind } from './vocabularies/governance.ts'

/*
 * A fact used in many texts is named where it is said, `{{TEL-OAC}}`, and written once. Rich text
 * names it with a node of its own; texts without format, with these braces.
 */

/** A shared value as it is said on one day, in one language. */
export interface SaidValue {
  readonly kind: SharedValueKind
  readonly text: string
}

/** What is said in the place of a code; null where there is no such value, or none in force. */
export type SayValue = (code: string) => SaidValue | null

/** Anything between double braces on one line; the longest code has 60 characters. */
const braces = /\{\{([^{}\n]{0,120})\}\}/g

/** As the codes of records are. */
const code = /^[A-Z0-9][A-Z0-9-]{1,59}$/

export const isValueCode = (text: unknown): text is string =>
  typeof text === 'string' && code.test(text)

export const tokenOf = (valueCode: string): string => `{{${valueCode}}}`

/** The codes that a text names, each once, in order. */
export const codesNamedIn = (text: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(braces)].map(([, inside = '']) => inside.trim()).filter(isValueCode),
  ),
]

/**
 * The text as people read it. A code that says nothing leaves nothing: braces of ours are never
 * shown to the public, and the gates have told the editor before. What is no code stays as it is.
 */
export const withValues = (text: string, say: SayValue): string =>
  text.includes('{{')
    ? text.replace(braces, (whole, inside: string) =>
        isValueCode(inside.trim()) ? (say(inside.trim())?.text ?? '') : whole,
      )
    : text

/**
 * What a text has between double braces that is no known value, as it was typed: a code that does
 * not exist, or one mistyped. For the gates and the advice beside the text.
 */
export const unknownTokens = (text: string, known: ReadonlySet<string>): readonly string[] => [
  ...new Set(
    [...text.matchAll(braces)]
      .map(([, inside = '']) => inside.trim())
      .filter((inside) => !known.has(inside)),
  ),
]
