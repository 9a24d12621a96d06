/** One thing that was looked up, and what was found there: the very object, or nothing. */
interface Seen {
  readonly place: ReadonlyMap<string, unknown>
  readonly key: string
  readonly found: unknown
}

/**
 * What was read of the catalogue to make something, so that a publication invalidates what shows
 * the changed record and nothing else. Records and lists are replaced whole, never changed, so
 * what was made still stands while the same objects are found in the same places.
 */
export class Reading {
  /** It depends on the clock, and may differ at another hour. */
  volatile = false
  /** It depends on what the search index found. */
  searched = false
  #seen: Seen[] | null = null
  #parts: Reading[] | null = null
  #stoodAt = -1

  note(place: ReadonlyMap<string, unknown>, key: string): void {
    ;(this.#seen ??= []).push({ place, key, found: place.get(key) })
  }

  /** What is made with something else depends on all that the other depends on. */
  include(part: Reading): void {
    this.volatile ||= part.volatile
    this.searched ||= part.searched
    if (part.#seen || part.#parts) (this.#parts ??= []).push(part)
  }

  /** Whether all that was read is still so; looked at once for each moment of the catalogue. */
  stands(moment: number): boolean {
    if (this.#stoodAt === moment) return true
    const holds =
      (this.#seen?.every(({ place, key, found }) => place.get(key) === found) ?? true) &&
      (this.#parts?.every((part) => part.stands(moment)) ?? true)
    if (holds) this.#stoodAt = moment
    return holds
  }
}
