import type { Answer } from './answer.ts'

/** What names an answer at one moment of the catalogue. */
export interface AnswerName {
  /** Audience and form of the answer. */
  readonly door: string
  readonly document: string
  readonly operationName: string
  readonly variables: string
}

interface Entry {
  readonly name: string
  readonly answer: Answer
  readonly aliases: string[]
  readonly door: string
  bytes: number
  touched: boolean
}

export interface AnswerCacheCounters {
  entries: number
  bytes: number
  evictions: number
}

const overhead = 512
const mostAliases = 8

/**
 * Answers made at the present moment of the catalogue, bounded by the bytes they hold.
 *
 * An answer has one name, worked out from what was asked, and some aliases: the very bytes of
 * requests that asked it, so that a request seen before is answered without being read. When the
 * catalogue moves everything is forgotten; what was asked is in the name, for a finer way later.
 */
export class AnswerCache {
  readonly counters: AnswerCacheCounters = { entries: 0, bytes: 0, evictions: 0 }
  readonly #mostBytes: number
  readonly #entries = new Map<string, Entry>()
  /** By door, so that the alias itself needs nothing added to it. */
  readonly #aliases = new Map<string, Map<string, Entry>>()
  #revision = -1
  #searchRevision = -1

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  /** To be called before reading or writing: what was made at another moment is forgotten. */
  at(revision: number, searchRevision: number): void {
    if (revision === this.#revision && searchRevision === this.#searchRevision) return
    this.#revision = revision
    this.#searchRevision = searchRevision
    this.#entries.clear()
    this.#aliases.clear()
    this.counters.entries = 0
    this.counters.bytes = 0
  }

  byAlias(door: string, alias: string): Answer | undefined {
    const entry = this.#aliases.get(door)?.get(alias)
    if (entry) entry.touched = true
    return entry?.answer
  }

  byName(name: string, alias: string): Answer | undefined {
    const entry = this.#entries.get(name)
    if (!entry) return undefined
    entry.touched = true
    this.#addAlias(entry, alias)
    return entry.answer
  }

  put(name: string, door: string, alias: string, answer: Answer): void {
    if (this.#entries.has(name)) return
    // Its compressed forms come later and are about half of it together.
    const bytes = answer.bytes * 1.5 + name.length * 2 + overhead
    if (bytes > this.#mostBytes / 10) return
    const entry: Entry = { name, door, answer, aliases: [], bytes, touched: false }
    this.#entries.set(name, entry)
    this.counters.entries += 1
    this.counters.bytes += bytes
    this.#addAlias(entry, alias)
    this.#makeRoom()
  }

  #addAlias(entry: Entry, alias: string): void {
    const aliases = this.#aliases.get(entry.door) ?? new Map<string, Entry>()
    if (entry.aliases.length >= mostAliases || aliases.has(alias)) return
    this.#aliases.set(entry.door, aliases.set(alias, entry))
    entry.aliases.push(alias)
    entry.bytes += alias.length
    this.counters.bytes += alias.length
  }

  /** Whatever was used since it was last looked at gets another turn. */
  #makeRoom(): void {
    for (const entry of this.#entries.values()) {
      if (this.counters.bytes <= this.#mostBytes) return
      this.#entries.delete(entry.name)
      if (entry.touched) {
        entry.touched = false
        this.#entries.set(entry.name, entry)
        continue
      }
      for (const alias of entry.aliases) this.#aliases.get(entry.door)?.delete(alias)
      this.counters.entries -= 1
      this.counters.bytes -= entry.bytes
      this.counters.evictions += 1
    }
  }
}

export const nameOf = (name: AnswerName): string =>
  [name.door, name.operationName, name.variables, name.document].join('\n')
