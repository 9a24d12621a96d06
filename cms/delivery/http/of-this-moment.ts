/** Says how old the answer may be, once the log cannot be reached. */
export function staleness(asOf: Date | null): string[] | null {
  if (!asOf) return null
  const age = Math.max(0, Math.floor((Date.now() - asOf.getTime()) / 1000))
  return ['Age', String(age), 'X-Data-As-Of', asOf.toISOString()]
}

export const joined = (one: readonly string[] | null, other: readonly string[] | null) =>
  one && other ? [...one, ...other] : (one ?? other)

/** A revision as a header has it; it seldom changes. */
export function inWords(revision: number): string {
  if (revision !== written.revision) written = { revision, text: String(revision) }
  return written.text
}

let written = { revision: 0, text: '0' }
