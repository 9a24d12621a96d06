import { hash } from 'node:crypto'
import type { Reading } from '../../reading.ts'
import { Recent } from '../recent.ts'

/** The JSON of one selection of one view, ready to be sent, and what it was read from. */
export class Piece {
  readonly bytes: Buffer
  readonly reading: Reading
  #digest: string | undefined

  constructor(text: string, reading: Reading) {
    this.bytes = Buffer.from(text)
    this.reading = reading
  }

  get digest(): string {
    return (this.#digest ??= hash('sha256', this.bytes, 'base64url'))
  }
}

export interface PieceCounters {
  bytes: number
  pieces: number
  /** Times that the older half was let go to make room. */
  turns: number
}

const overhead = 256

/**
 * Memory for pieces, in two halves: when the young one is full the old one is let go and the young
 * one becomes old. What is used again moves to the young half, so that it stays.
 */
export class PieceMemory {
  readonly counters: PieceCounters = { bytes: 0, pieces: 0, turns: 0 }
  readonly #mostBytes: number
  readonly #shelves = new Set<Shelf>()
  #young = { bytes: 0, pieces: 0 }

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  /** Whether a piece of so many bytes is worth its place. */
  takes(bytes: number): boolean {
    return bytes <= this.#mostBytes / 20
  }

  added(shelf: Shelf, bytes: number): void {
    this.#shelves.add(shelf)
    this.#count(bytes)
    if (this.#young.bytes <= this.#mostBytes / 2) return
    for (const one of this.#shelves) if (!one.turn()) this.#shelves.delete(one)
    this.counters.bytes = this.#young.bytes
    this.counters.pieces = this.#young.pieces
    this.counters.turns += 1
    this.#young = { bytes: 0, pieces: 0 }
  }

  #count(bytes: number): void {
    this.#young.bytes += bytes + overhead
    this.#young.pieces += 1
    this.counters.bytes += bytes + overhead
    this.counters.pieces += 1
  }
}

/** The pieces of one selection, by view; a view that is forgotten takes them with it. */
export class Shelf {
  readonly #memory: PieceMemory
  #young: WeakMap<object, Piece> | null = null
  #old: WeakMap<object, Piece> | null = null

  constructor(memory: PieceMemory) {
    this.#memory = memory
  }

  get(view: object): Piece | undefined {
    const piece = this.#young?.get(view)
    if (piece || !this.#old) return piece
    const older = this.#old.get(view)
    if (!older) return undefined
    this.#old.delete(view)
    this.set(view, older)
    return older
  }

  set(view: object, piece: Piece): void {
    if (!this.#memory.takes(piece.bytes.length)) return
    this.#young ??= new WeakMap()
    this.#young.set(view, piece)
    this.#memory.added(this, piece.bytes.length)
  }

  /** Whether anything is left on it. */
  turn(): boolean {
    this.#old = this.#young
    this.#young = null
    return this.#old !== null
  }
}

const mostValues = 16

/** Shelves of a selection by the values of the variables that its fields use. */
export class Shelves {
  readonly #memory: PieceMemory
  readonly #variables: readonly string[]
  readonly #only: Shelf
  readonly #byValues = new Recent<string, Shelf>(mostValues)

  constructor(memory: PieceMemory, variables: ReadonlySet<string>) {
    this.#memory = memory
    this.#variables = [...variables]
    this.#only = new Shelf(memory)
  }

  for(variables: Readonly<Record<string, unknown>>): Shelf {
    if (this.#variables.length === 0) return this.#only
    // A variable that was not given is not one that is null.
    const given = this.#variables.map((name) => (name in variables ? [variables[name]] : []))
    const key = JSON.stringify(given)
    const known = this.#byValues.get(key)
    if (known) return known
    const shelf = new Shelf(this.#memory)
    this.#byValues.set(key, shelf)
    return shelf
  }
}
