import { isLocale, type Locale } from '../../domain/locale.ts'
import { codesNamedIn } from '../../domain/shared-values.ts'
import { sharedValueType } from '../../richtext/grammar.ts'
import { codeOfValue } from '../../richtext/shared-value.ts'

/* Which shared values a record names, read from what is stored of it. */

type Data = Readonly<Record<string, unknown>>

/** What nobody publishes: what editors write to each other, and what an import left over. */
const asides: ReadonlySet<string> = new Set(['remarks', 'changeNote', 'imported', 'usesValues'])

/** Every code named anywhere in a value: in the nodes of a rich text or between braces. */
export function codesNamed(value: unknown): readonly string[] {
  const codes = new Set<string>()
  collect(value, codes)
  return [...codes]
}

/**
 * Every code that a record names in any language when it is saved in one: `data` is the record in
 * that language, `before` what was stored, in all of them. A row that is no longer there names
 * nothing in any language.
 */
export function codesNamedWhenSaved(data: Data, before: Data, locale: Locale): readonly string[] {
  const codes = new Set<string>()
  collect(data, codes)
  collectOthers(before, data, locale, codes)
  return [...codes]
}

function collect(value: unknown, codes: Set<string>): void {
  if (typeof value === 'string') for (const code of codesNamedIn(value)) codes.add(code)
  if (Array.isArray(value)) for (const one of value) collect(one, codes)
  if (!isData(value)) return
  const code = value.type === sharedValueType ? codeOfValue(value) : null
  if (code) codes.add(code)
  for (const [name, one] of Object.entries(value)) if (!asides.has(name)) collect(one, codes)
}

/** What the other languages say, in every place that is still there. */
function collectOthers(stored: unknown, now: unknown, locale: Locale, codes: Set<string>): void {
  if (Array.isArray(stored)) {
    const rows: readonly unknown[] = Array.isArray(now) ? now : []
    for (const row of stored.filter(isData)) {
      const same = rows.find((one) => isData(one) && one.id !== undefined && one.id === row.id)
      if (same) collectOthers(row, same, locale, codes)
    }
    return
  }
  if (!isData(stored)) return
  const names = Object.keys(stored)
  if (names.length > 0 && names.every(isLocale)) {
    for (const name of names) if (name !== locale) collect(stored[name], codes)
    return
  }
  for (const name of names) {
    if (!asides.has(name)) collectOthers(stored[name], fieldOf(now, name), locale, codes)
  }
}

const fieldOf = (value: unknown, name: string): unknown => (isData(value) ? value[name] : undefined)

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
