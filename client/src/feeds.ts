import {
  ChangesDocument,
  ChunksDocument,
  type ChangesQuery,
  type ChunksQuery,
} from '../generated/public-documents.ts'
import { pause } from './send.ts'
import type { TypedDocument } from './typed-document.ts'

export type Change = ChangesQuery['changes']['changes'][number]
export type Chunk = ChunksQuery['chunks']['chunks'][number]

export interface FeedPage {
  /** Keep it once you have kept the page: it is what to go on from. */
  readonly revision: string
  /** Whether another page follows at once. */
  readonly hasMore: boolean
  /**
   * The catalogue was put back from an earlier copy. Forget everything that this reading, from
   * this page to the last, does not bring.
   */
  readonly startedOver: boolean
}

export interface ChangesPage extends FeedPage {
  readonly changes: readonly Change[]
}

export interface ChunksPage extends FeedPage {
  readonly chunks: readonly Chunk[]
  readonly removed: readonly string[]
}

export interface FeedOptions {
  /** Records in a page, 1 to 100. */
  readonly first?: number
  /** Go on for ever, asking again after so many milliseconds; without it, until there is no more. */
  readonly everyMs?: number
  readonly signal?: AbortSignal
}

/** Asks one question; the client's own way of asking. */
export type Read = <Result, Variables extends object>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal: AbortSignal | undefined,
) => Promise<Result>

export const changesFeed = (read: Read, since: string, options: FeedOptions = {}) =>
  pages<ChangesPage>(since, options, async (variables) => {
    const { catalogue, changes } = await read(ChangesDocument, variables, options.signal)
    return { current: catalogue.revision, page: changes }
  })

export const chunksFeed = (read: Read, since: string, options: FeedOptions = {}) =>
  pages<ChunksPage>(since, options, async (variables) => {
    const { catalogue, chunks } = await read(ChunksDocument, variables, options.signal)
    return { current: catalogue.revision, page: chunks }
  })

interface FeedAnswer<Page> {
  /** Where the whole catalogue stands. */
  readonly current: string
  readonly page: Omit<Page, 'startedOver'> & Omit<FeedPage, 'startedOver'>
}

async function* pages<Page extends FeedPage>(
  since: string,
  { first = 100, everyMs, signal }: FeedOptions,
  read: (variables: { since: string; first: number }) => Promise<FeedAnswer<Page>>,
): AsyncGenerator<Page, void, void> {
  let revision = since
  let startedOver = false
  for (;;) {
    const { current, page } = await read({ since: revision, first })
    if (BigInt(current) < BigInt(revision)) {
      revision = '0'
      startedOver = true
      continue
    }
    // What a page is made of is all there but the one word we add.
    if (page.revision !== revision || startedOver) yield { ...page, startedOver } as unknown as Page
    revision = page.revision
    startedOver &&= page.hasMore
    if (page.hasMore) continue
    if (everyMs === undefined) return
    await pause(everyMs, signal)
  }
}
