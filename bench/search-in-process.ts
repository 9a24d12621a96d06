import { embeddedSearchIndex } from '../search/adapters/embedded/embedded-search-index.ts'
import { percentile } from './rounds.ts'

export interface SearchTimes {
  readonly documents: number
  readonly p50: number
  readonly p99: number
}

/** Searches a copy of the demo's index, without HTTP and without GraphQL. */
export async function timeSearch(file: string, texts: readonly string[]): Promise<SearchTimes> {
  const index = embeddedSearchIndex({ file })
  const ask = (text: string) =>
    index.search({ text, locale: 'ca', audience: 'public', limit: 10, offset: 0 })
  for (const text of texts.slice(0, 100)) await ask(text)
  const times: number[] = []
  for (const text of texts) {
    const from = performance.now()
    await ask(text)
    times.push(performance.now() - from)
  }
  const documents = await index.count()
  await index.close()
  return { documents, p50: percentile(times, 0.5), p99: percentile(times, 0.99) }
}
