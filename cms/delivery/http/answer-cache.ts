import { Aliases, type Alias } from './aliases.ts'
import type { Answer } from './answer.ts'

/** What names an answer. */
export interface AnswerName {
  /** Audience and form of the answer. */
  readonly door: string
  readonly document: string
  readonly operationName: string
  readonly variables: string
}

/** Where the catalogue and the search index stand now. */
export interface Standing {
  readonly readModel: { readonly moment: number }
  readonly searchRevision: () => number
}

/** Where they stood when something was made. */
export interface Moment {
  readonly moment: number
  readonly searchRevision: number
}

/** What an answer was made from. */
export interface MadeFrom {
  /** It depends on what the search index found. */
  readonly searched: boolean
  /** Whether all that was read of the catalogue is still so. */
  stands(moment: number): boolean
}

interface Entry {
  readonly name: string
  readonly answer: Answer
  readonly aliases: Alias[]
  readonly door: string
  /** Nothing: it may have been made from anything, and ends with its moment. */
  readonly madeFrom: MadeFrom | undefined
  /** When it was last seen to stand. */
  moment: number
  searchRevision: number
  bytes: number
  touched: boolean
}

export interface AnswerCacheCounters {
  entries: number
  bytes: number
  evictions: number
  /** Found to be no longer so, because of a publication. */
  outdated: number
}

const overhead = 512
const mostAliases = 8

/**
 * Answers that are ready, bounded by the bytes they hold.
 *
 * An answer has one name, worked out from what was asked, and some aliases: the very bytes of
 * requests that asked it, so that a request seen before is answered without being read. When the
 * catalogue moves an answer is looked at when it is next asked for, and stays if all that it was
 * made from is still so.
 */
export class AnswerCache {
  readonly counters: AnswerCacheCounters = { entries: 0, bytes: 0, evictions: 0, outdated: 0 }
  readonly #mostBytes: number
  readonly #now: Standing
  readonly #entries = new Map<string, Entry>()
  /** By door, so that the alias itself needs nothing added to it. */
  readonly #aliases = new Map<string, Aliases<Entry>>()

  constructor(mostBytes: number, now: Standing) {
    this.#mostBytes = mostBytes
    this.#now = now
  }

  byAlias(door: string, alias: Alias): Answer | undefined {
    const entry = this.#aliases.get(door)?.get(alias)
    if (!entry || !this.#stands(entry)) return undefined
    entry.touched = true
    return entry.answer
  }

  byName(name: string, alias: Alias): Answer | undefined {
    const entry = this.#entries.get(name)
    if (!entry || !this.#stands(entry)) return undefined
    entry.touched = true
    this.#addAlias(entry, alias)
    return entry.answer
  }

  /** Keeps an answer that was begun at some moment, unless what it was made from has changed since. */
  put(
    { name, door, alias }: { name: string; door: string; alias: Alias },
    answer: Answer,
    begun: Moment,
    madeFrom: MadeFrom | undefined,
  ): void {
    if (this.#entries.has(name)) return
    // Its compressed forms come later and are about half of it together.
    const bytes = answer.bytes * 1.5 + name.length * 2 + overhead
    if (bytes > this.#mostBytes / 10) return
    const entry: Entry = { ...begun, ...{ name, door, answer, madeFrom, bytes }, ...fresh() }
    if (!this.#isSo(entry)) return
    this.#entries.set(name, entry)
    this.counters.entries += 1
    this.counters.bytes += bytes
    this.#addAlias(entry, alias)
    this.#makeRoom()
  }

  #stands(entry: Entry): boolean {
    if (this.#isSo(entry)) return true
    this.#forget(entry)
    this.counters.outdated += 1
    return false
  }

  #isSo(entry: Entry): boolean {
    const { moment } = this.#now.readModel
    const searchRevision = this.#now.searchRevision()
    if (entry.moment === moment && entry.searchRevision === searchRevision) return true
    const { madeFrom } = entry
    if (!madeFrom?.stands(moment)) return false
    if (madeFrom.searched && entry.searchRevision !== searchRevision) return false
    entry.moment = moment
    entry.searchRevision = searchRevision
    return true
  }

  #addAlias(entry: Entry, alias: Alias): void {
    if (entry.aliases.length >= mostAliases) return
    const aliases = this.#aliases.get(entry.door) ?? new Aliases<Entry>()
    this.#aliases.set(entry.door, aliases)
    const kept = aliases.add(alias, entry)
    if (kept === undefined) return
    entry.aliases.push(kept)
    entry.bytes += alias.length
    this.counters.bytes += alias.length
  }

  #forget(entry: Entry): void {
    this.#entries.delete(entry.name)
    for (const alias of entry.aliases) this.#aliases.get(entry.door)?.delete(alias)
    this.counters.entries -= 1
    this.counters.bytes -= entry.bytes
  }

  /** Whatever was used since it was last looked at gets another turn. */
  #makeRoom(): void {
    for (const entry of this.#entries.values()) {
      if (this.counters.bytes <= this.#mostBytes) return
      if (entry.touched) {
        entry.touched = false
        this.#entries.delete(entry.name)
        this.#entries.set(entry.name, entry)
        continue
      }
      this.#forget(entry)
      this.counters.evictions += 1
    }
  }
}

const fresh = () => ({ aliases: [], touched: false })

export const nameOf = (name: AnswerName): string =>
  [name.door, name.operationName, name.variables, name.document].join('\n')
