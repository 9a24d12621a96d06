/** One field in which two versions of a record differ, for people to compare. */
export interface Difference {
  readonly path: string
  readonly yours: unknown
  readonly theirs: unknown
}

/** The fields of `yours` that say something else in `theirs`, by name. */
export function differences(
  yours: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>,
  ignored: readonly string[],
): readonly Difference[] {
  return Object.keys(yours)
    .filter((path) => !ignored.includes(path))
    .filter((path) => canonical(yours[path]) !== canonical(theirs[path]))
    .map((path) => ({ path, yours: yours[path], theirs: theirs[path] ?? null }))
}

/** Same text for the same content: nothing, empty and absent are one; order of keys is not content. */
export function canonical(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'null'
  if (Array.isArray(value)) return value.length === 0 ? 'null' : `[${value.map(canonical).join()}]`
  if (typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value)
    .map(([key, one]) => [key, canonical(one)] as const)
    .filter(([key, one]) => key !== 'id' && one !== 'null')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length === 0 ? 'null' : `{${entries.map(([k, v]) => `${k}:${v}`).join()}}`
}
