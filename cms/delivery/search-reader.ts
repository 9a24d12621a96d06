import { locales } from '../domain/locale.ts'
import { recordKey, type Publication } from '../domain/published/publication.ts'
import type { SearchDocument, SearchIndex } from '../../search/port.ts'
import { followLog, type FollowLog, type LogReader } from './follow-log.ts'

export type ToSearchDocuments = (publication: Publication) => readonly SearchDocument[]

export interface IndexPublications extends Pick<
  FollowLog,
  'log' | 'wake' | 'everyMs' | 'startsAfterMs' | 'onError'
> {
  readonly search: SearchIndex
  readonly toSearchDocuments: ToSearchDocuments
}

/** Indexing a record takes milliseconds, and nobody is answered meanwhile. */
const smallBatch = 10

/**
 * Keeps the search index up with the log, from the index's own cursor: an index that is lost,
 * emptied or behind fills itself again, and what is withdrawn is gone with the next reading.
 */
export function indexPublications(options: IndexPublications): LogReader {
  const { search, toSearchDocuments, ...reading } = options

  // One record that cannot be made findable must not keep those after it from being found.
  const documentsOf = (publication: Publication) => {
    try {
      return publication.live ? toSearchDocuments(publication) : []
    } catch (error) {
      options.onError?.(error)
      return []
    }
  }

  return followLog({
    ...reading,
    batch: smallBatch,
    from: () => search.cursor(),
    rewound: () => search.clear(),
    async apply(publications) {
      const documents = publications.flatMap(documentsOf)
      const found = new Set(documents.map(({ kind, code }) => recordKey(kind, code)))
      const gone = publications.filter(({ kind, code }) => !found.has(recordKey(kind, code)))
      for (const { kind, code } of gone) await search.removeRecord(kind, code)
      // Put before removing: a record that stays is never missing, not even for a moment.
      await search.put(documents)
      await search.remove(leftBehind(documents))
      const last = publications.at(-1)
      if (last) await search.setCursor(last.revision)
    },
  })
}

/** The other languages and audiences of the same records: shown once perhaps, and no longer. */
function leftBehind(documents: readonly SearchDocument[]): string[] {
  const kept = new Set(documents.map(({ id }) => id))
  const possible = documents.flatMap(({ kind, code }) =>
    locales.flatMap((locale) =>
      (['public', 'agent'] as const).map((audience) => `${kind}:${code}:${locale}:${audience}`),
    ),
  )
  return [...new Set(possible)].filter((id) => !kept.has(id))
}
