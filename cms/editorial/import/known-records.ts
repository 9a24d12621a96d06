import type { Localized } from '../../domain/locale.ts'
import { legalRanks } from '../../domain/vocabularies/evidence.ts'
import { wordsOf } from './same-words.ts'

/** Shared records that an imported sheet may point to, found by what people call them. */
export interface KnownRecords {
  department(name: string): string | null
  topic(name: string): string | null
  /** Every norm a line cites; nothing unless all of them are known. */
  norms(line: string): readonly string[]
}

export interface NamedRecord {
  readonly id: string
  readonly name: Localized<string>
}

export interface NormRecord extends NamedRecord {
  readonly rank: unknown
  readonly number: string | null
}

export function knownRecords(records: {
  readonly departments: readonly NamedRecord[]
  readonly topics: readonly NamedRecord[]
  readonly norms: readonly NormRecord[]
}): KnownRecords {
  const departments = byName(records.departments)
  const topics = byName(records.topics)
  const norms = byName(records.norms)
  return {
    department: (name) => departments.get(wordsOf(name)) ?? null,
    topic: (name) => topics.get(wordsOf(name)) ?? null,
    norms(line) {
      const whole = norms.get(wordsOf(line))
      if (whole) return [whole]
      const cited = line.match(numbers) ?? []
      const found = records.norms.filter((norm) => isCited(norm, line))
      return found.length > 0 && found.length === cited.length ? found.map(({ id }) => id) : []
    },
  }
}

const numbers = /\b\d{1,4}\/(?:19|20)\d\d\b/g

/** Its rank and number, together: “Llei 20/2009” and not “Llei orgànica 20/2009”. */
function isCited({ name, rank, number }: NormRecord, line: string): boolean {
  const own = (number ?? '').match(numbers) ?? (name.ca ?? name.es ?? '').match(numbers)
  if (!own?.[0] || !legalRanks.has(rank)) return false
  const words = wordsOf(line)
  return (['ca', 'es'] as const).some((locale) => {
    const cited = `${wordsOf(legalRanks.label(rank, locale))} ${wordsOf(own[0])}`
    return new RegExp(`(?<!\\b(reial|real) )\\b${cited}\\b`).test(words)
  })
}

function byName(records: readonly NamedRecord[]): Map<string, string> {
  const entries = records.flatMap(({ id, name }) =>
    Object.values(name).map((text) => [wordsOf(text), id] as const),
  )
  return new Map(entries.filter(([words]) => words !== ''))
}
