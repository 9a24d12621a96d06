/** A word that no channel may ever let out. */
export const canary = 'CANARI-QUE-NO-HA-DE-VOLAR'

/** The record with a canary in a field nobody knows, in every object it is made of. */
export function withUnknownFields<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withUnknownFields) as T
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withUnknownFields(one)]),
  )
  return { ...copy, unknownToAll: canary } as T
}

/** The value with a canary in place of every word, however deep. */
export function inCanary<T>(value: T): T {
  if (typeof value === 'string') return canary as T
  if (Array.isArray(value)) return value.map(inCanary) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inCanary(one)])) as T
}
