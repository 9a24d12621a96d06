import type { Locale } from '../locale.ts'

/** A closed list of codes, each with its words for people. The order is the one people see. */
export interface Vocabulary<Code extends string> {
  readonly codes: readonly Code[]
  readonly has: (code: unknown) => code is Code
  readonly label: (code: Code, locale: Locale) => string
}

type Words = readonly [ca: string, es: string, en: string]

/** Builds a vocabulary from a table `code: [ca, es, en]`. */
export function vocabulary<const Table extends Record<string, Words>>(
  table: Table,
): Vocabulary<Extract<keyof Table, string>> {
  type Code = Extract<keyof Table, string>
  const codes = Object.keys(table) as Code[]
  const position: Record<Locale, number> = { ca: 0, es: 1, en: 2 }
  return {
    codes,
    has: (code): code is Code => typeof code === 'string' && Object.hasOwn(table, code),
    label: (code, locale) => table[code]?.[position[locale]] ?? code,
  }
}

export type CodeOf<V> = V extends Vocabulary<infer Code> ? Code : never
