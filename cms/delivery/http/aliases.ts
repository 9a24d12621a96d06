import { crc32 } from 'node:zlib'

/** The very address or body of a request: the same bytes ask the same. */
export type Alias = string | Buffer

interface Held<Entry> {
  readonly bytes: Buffer
  readonly entry: Entry
}

/** More bodies than this with one checksum are somebody’s mischief, and answered the longer way. */
const mostAlike = 4

/**
 * What requests ask for, by their bytes. A body is found by its checksum and then compared, which
 * costs a tenth of making a string of it to look that up.
 */
export class Aliases<Entry> {
  readonly #addresses = new Map<string, Entry>()
  readonly #bodies = new Map<number, readonly Held<Entry>[]>()

  get(alias: Alias): Entry | undefined {
    if (typeof alias === 'string') return this.#addresses.get(alias)
    const alike = this.#bodies.get(crc32(alias))
    if (!alike) return undefined
    for (const one of alike) if (one.bytes.equals(alias)) return one.entry
    return undefined
  }

  /** What is kept of it; nothing when there is no room for one more of its kind. */
  add(alias: Alias, entry: Entry): Alias | undefined {
    if (this.get(alias) !== undefined) return undefined
    if (typeof alias === 'string') {
      this.#addresses.set(alias, entry)
      return alias
    }
    const sum = crc32(alias)
    const alike = this.#bodies.get(sum) ?? []
    if (alike.length >= mostAlike) return undefined
    // A copy: the bytes of a request are a part of all that the socket read at once.
    const bytes = Buffer.from(alias)
    this.#bodies.set(sum, [...alike, { bytes, entry }])
    return bytes
  }

  delete(alias: Alias): void {
    if (typeof alias === 'string') {
      this.#addresses.delete(alias)
      return
    }
    const sum = crc32(alias)
    const left = (this.#bodies.get(sum) ?? []).filter(({ bytes }) => !bytes.equals(alias))
    if (left.length > 0) this.#bodies.set(sum, left)
    else this.#bodies.delete(sum)
  }
}
