import { crc32 } from 'node:zlib'

/** Tells what was asked before from what is asked for the first time, by checksums of names. */
export class SecondTime {
  readonly #most: number
  #young = new Set<number>()
  #old = new Set<number>()

  constructor(most: number) {
    this.#most = most
  }

  /** Whether the name was seen lately; from now on it was. */
  isIt(name: string): boolean {
    const sum = crc32(name)
    if (this.#young.has(sum)) return true
    if (this.#young.size >= this.#most / 2) {
      this.#old = this.#young
      this.#young = new Set()
    }
    this.#young.add(sum)
    return this.#old.has(sum)
  }
}
