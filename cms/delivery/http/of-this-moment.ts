/** Says how old the answer may be, once the log cannot be reached. */
export function staleness(asOf: Date | null): readonly string[] | null {
  if (!asOf) return null
  const at = asOf.getTime()
  const age = Math.max(0, Math.floor((Date.now() - at) / 1000))
  if (said.at !== at || said.age !== age) {
    said = { at, age, headers: ['Age', String(age), 'X-Data-As-Of', asOf.toISOString()] }
  }
  return said.headers
}

/** The same all second long. */
let said: { at: number; age: number; headers: readonly string[] } = { at: 0, age: 0, headers: [] }

export const joined = (one: readonly string[] | null, other: readonly string[] | null) =>
  one && other ? [...one, ...other] : (one ?? other)

/** A revision as a header has it; it seldom changes. */
export function inWords(revision: number): string {
  if (revision !== written.revision) written = { revision, text: String(revision) }
  return written.text
}

let written = { revision: 0, text: '0' }
