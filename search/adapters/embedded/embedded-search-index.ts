import { synonymFinder } from '../../analysis/synonyms.ts'
import type { Synonyms } from '../../analysis/synonyms.ts'
import { SearchIndexReset } from '../../port.ts'
import type { SearchIndex } from '../../port.ts'
import { searchStore, suggestFrom } from './answers.ts'
import { dropStorage, isDamage } from './storage.ts'
import { Store } from './store.ts'

export interface EmbeddedSearchOptions {
  /** Where the index lives; `:memory:` for one that ends with the process. */
  readonly file: string
  /** Applied when documents are put: change them, and the index must be filled again. */
  readonly synonyms?: Synonyms
}

/** Documents written in one transaction: few enough that nobody waits long for the event loop. */
const slice = 16

/** The search engine in the house: SQLite FTS5 in one file, with our own text analysis in front. */
export function embeddedSearchIndex({ file, synonyms = {} }: EmbeddedSearchOptions): SearchIndex {
  const synonymsOf = synonymFinder(synonyms)
  let store = new Store(file, synonymsOf)

  const beginAgain = (): void => {
    store.close()
    if (file !== ':memory:') dropStorage(file)
    store = new Store(file, synonymsOf)
  }

  const read = <T>(work: (store: Store) => T): T => {
    try {
      store.lookAround()
      return work(store)
    } catch (error) {
      if (!isDamage(error)) throw error
      beginAgain()
      return work(store)
    }
  }

  const write = (work: (store: Store) => void): void => {
    try {
      work(store)
    } catch (error) {
      if (!isDamage(error)) throw error
      beginAgain()
      throw new SearchIndexReset(error)
    }
  }

  return {
    async put(documents) {
      for (let at = 0; at < documents.length; at += slice) {
        if (at > 0) await new Promise(setImmediate)
        write((open) => open.put(documents.slice(at, at + slice)))
      }
    },
    async remove(ids) {
      if (ids.length > 0) write((open) => open.remove((records) => records.byIds(ids)))
    },
    async removeRecord(kind, code) {
      write((open) => open.remove((records) => records.ofRecord(kind, code)))
    },
    search: async (query) => read((open) => searchStore(open, query)),
    suggest: async (prefix, options) => read((open) => suggestFrom(open, prefix, options)),
    count: async () => read((open) => open.records.count()),
    cursor: async () => read((open) => open.records.cursor()),
    async setCursor(revision) {
      write((open) => open.setCursor(revision))
    },
    async clear() {
      write((open) => open.clear())
    },
    async close() {
      store.close()
    },
  }
}
