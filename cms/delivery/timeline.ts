import type { StoredPublication } from './stored-publication.ts'

/**
 * Publications by revision. A record that moves leaves its old place behind, to be swept when
 * half of the places are empty: a publication costs the same in a catalogue of any size.
 */
export class Timeline {
  #places: StoredPublication[] = []
  readonly #gone = new Set<StoredPublication>()
  #ordered = true

  get size(): number {
    return this.#places.length - this.#gone.size
  }

  add(next: StoredPublication, previous: StoredPublication | undefined): void {
    if (previous) this.#gone.add(previous)
    const last = this.#places.at(-1)
    if (last && last.revision > next.revision) this.#ordered = false
    this.#places.push(next)
    if (this.#gone.size > this.#places.length / 2) this.#sweep()
  }

  all(): readonly StoredPublication[] {
    this.#order()
    this.#sweep()
    return this.#places.slice()
  }

  after(
    revision: number,
    limit: number,
    wanted: (publication: StoredPublication) => boolean,
  ): StoredPublication[] {
    this.#order()
    const found: StoredPublication[] = []
    for (let at = this.#firstAfter(revision); at < this.#places.length; at += 1) {
      if (found.length >= limit) break
      const place = this.#places[at]!
      if (!this.#gone.has(place) && wanted(place)) found.push(place)
    }
    return found
  }

  clear(): void {
    this.#places = []
    this.#gone.clear()
    this.#ordered = true
  }

  #firstAfter(revision: number): number {
    let low = 0
    let high = this.#places.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#places[middle]!.revision <= revision) low = middle + 1
      else high = middle
    }
    return low
  }

  #order(): void {
    if (this.#ordered) return
    this.#places.sort((one, other) => one.revision - other.revision)
    this.#ordered = true
  }

  #sweep(): void {
    if (this.#gone.size === 0) return
    this.#places = this.#places.filter((one) => !this.#gone.has(one))
    this.#gone.clear()
  }
}
