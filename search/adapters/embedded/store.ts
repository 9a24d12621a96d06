import { locales } from '../../../cms/domain/locale.ts'
import type { Locale } from '../../../cms/domain/locale.ts'
import type { SynonymFinder } from '../../analysis/synonyms.ts'
import type { SearchAudience, SearchDocument } from '../../port.ts'
import { Connection } from './connection.ts'
import { indexText } from './indexed-text.ts'
import { facetsOf, RecordTable } from './record-table.ts'
import type { StoredRow } from './record-table.ts'
import { Shelf } from './shelf.ts'
import { audiences, openStorage, shelfName } from './storage.ts'

/**
 * One open index file. Every change is one transaction, and leaves each record at most once
 * on the agents' shelf of a language: as its agent document if there is one, else as its public one.
 */
export class Store {
  readonly records: RecordTable
  readonly #db: Connection
  readonly #shelves: ReadonlyMap<string, Shelf>
  readonly #synonymsOf: SynonymFinder
  #seen: number

  constructor(file: string, synonymsOf: SynonymFinder) {
    this.#db = new Connection(openStorage(file))
    this.#synonymsOf = synonymsOf
    this.records = new RecordTable(this.#db)
    this.#shelves = new Map(
      audiences.flatMap((audience) =>
        locales.map((locale) => [
          shelfName(audience, locale),
          new Shelf(this.#db, audience, locale),
        ]),
      ),
    )
    this.#seen = this.records.dataVersion()
  }

  shelf(audience: SearchAudience, locale: Locale): Shelf {
    const shelf = this.#shelves.get(shelfName(audience, locale))
    if (!shelf) throw new RangeError(`No shelf for ${audience} in ${locale}`)
    return shelf
  }

  put(documents: readonly SearchDocument[]): void {
    this.#change(() => {
      for (const document of documents) this.#putOne(document)
    })
  }

  remove(find: (records: RecordTable) => readonly StoredRow[]): void {
    this.#change(() => {
      for (const stored of find(this.records)) {
        this.#drop(stored)
        this.#settle(stored.document)
      }
    })
  }

  clear(): void {
    this.#change(() => {
      for (const shelf of this.#shelves.values()) shelf.clear()
      this.records.clear()
    })
  }

  setCursor(revision: number): void {
    this.records.setCursor(revision)
  }

  /** Notices what other connections wrote since the last look. */
  lookAround(): void {
    const version = this.records.dataVersion()
    if (version === this.#seen) return
    this.#seen = version
    this.#refresh()
  }

  close(): void {
    this.#db.close()
  }

  #putOne(document: SearchDocument): void {
    for (const old of this.records.byIds([document.id])) {
      this.#drop(old)
      this.#settle(old.document)
    }
    const text = indexText(document, this.#synonymsOf)
    const row = this.records.insert(document, text)
    const stored = { row, document, onPublic: false, onAgent: false }
    if (document.audience === 'public') this.#place(stored, 'public', true, text)
    this.#settle(document)
  }

  #drop(stored: StoredRow): void {
    const { row, document } = stored
    if (stored.onPublic) this.shelf('public', document.locale).delete(row)
    if (stored.onAgent) this.shelf('agent', document.locale).delete(row)
    this.records.delete(row)
  }

  /** Which documents of a record agents find: its own for agents, or else what the public reads. */
  #settle(text: Pick<SearchDocument, 'kind' | 'code' | 'locale'>): void {
    const all = this.records.ofText(text)
    const forAgents = all.some(({ document }) => document.audience === 'agent')
    for (const stored of all) {
      const wanted = stored.document.audience === 'agent' || !forAgents
      if (wanted !== stored.onAgent) this.#place(stored, 'agent', wanted)
    }
  }

  #place(
    { row, document }: StoredRow,
    audience: SearchAudience,
    there: boolean,
    text = there ? indexText(document, this.#synonymsOf) : undefined,
  ): void {
    const shelf = this.shelf(audience, document.locale)
    if (text) shelf.add(row, text, facetsOf(document))
    else shelf.delete(row)
    this.records.place(row, audience, there)
  }

  #refresh(): void {
    for (const shelf of this.#shelves.values()) shelf.refresh()
  }

  #change(work: () => void): void {
    try {
      this.#db.transaction(() => {
        this.lookAround()
        work()
      })
    } catch (error) {
      this.#refresh()
      throw error
    }
  }
}
