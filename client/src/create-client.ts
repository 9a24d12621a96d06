import { answerMemory } from './answer-memory.ts'
import { errorsAnswered, problemAnswered, type GraphQLProblem } from './catalogue-error.ts'
import { changesFeed, chunksFeed, type ChangesPage, type ChunksPage } from './feeds.ts'
import type { FeedOptions, Read } from './feeds.ts'
import { send, type Patience, type Sent } from './send.ts'
import { factsOf, type DocumentFacts, type TypedDocument } from './typed-document.ts'

export { CatalogueError } from './catalogue-error.ts'
export type { GraphQLProblem } from './catalogue-error.ts'
export type { Change, ChangesPage, Chunk, ChunksPage, FeedOptions } from './feeds.ts'
export type { TypedDocument } from './typed-document.ts'

export interface ClientOptions extends Partial<Patience> {
  /** `https://cataleg.vila.cat/graphql`, or `…/graphql/agent` with a key. */
  readonly url: string
  /** Of a program, or of a person with `keyOf: 'users'`. Never in what a browser loads. */
  readonly apiKey?: string
  readonly keyOf?: 'api-clients' | 'users'
  /** The language of every question that takes one and does not say it. */
  readonly locale?: 'ca' | 'es' | 'en'
  /** How many answers are remembered, to be told that they have not changed. */
  readonly remembered?: number
  readonly fetch?: typeof fetch
}

export interface Answered<Result> {
  readonly data: Result
  /** Moment of the catalogue it was made at. */
  readonly revision: string | null
  /** Present where the catalogue cannot read its log: true as of then. */
  readonly asOf: Date | null
  /** It is what we already had. */
  readonly unchanged: boolean
}

export interface AskOptions {
  readonly signal?: AbortSignal
}

export interface Client {
  /** The answer, or a CatalogueError that says why there is none. */
  query<Result, Variables extends object>(
    document: TypedDocument<Result, Variables>,
    ...rest: Asking<Variables>
  ): Promise<Result>
  /** The same, with what its headers say. */
  ask<Result, Variables extends object>(
    document: TypedDocument<Result, Variables>,
    ...rest: Asking<Variables>
  ): Promise<Answered<Result>>
  /** What changed since a revision; `'0'` for everything. */
  changes(since: string, options?: FeedOptions): AsyncGenerator<ChangesPage, void, void>
  /** Pieces of text to put in an index, and ids to delete from it. */
  chunks(since: string, options?: FeedOptions): AsyncGenerator<ChunksPage, void, void>
}

/** Variables may be left out where none is needed. */
type Asking<Variables extends object> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: AskOptions]
    : [variables: Variables, options?: AskOptions]

const usualPatience: Patience = { retries: 3, timeoutMs: 15_000, longestPauseMs: 60_000 }
/** Longer addresses are cut by some proxies. */
const longestAddress = 4_000

export function createClient(options: ClientOptions): Client {
  const { url, apiKey, keyOf = 'api-clients', locale } = options
  const fetcher = options.fetch ?? ((...args: Parameters<typeof fetch>) => fetch(...args))
  const patience = { ...usualPatience, ...defined(options) }
  const memory = answerMemory(options.remembered ?? 200)
  const hashes = new Map<string, Promise<string | null>>()
  const hashOf = (text: string) => {
    if (!hashes.has(text)) hashes.set(text, sha256(text))
    return hashes.get(text)!
  }
  const always = {
    Accept: 'application/graphql-response+json, application/json',
    ...(apiKey && { Authorization: `${keyOf} API-Key ${apiKey}` }),
  }

  /** By hash and GET, which caches on the way see; whole and by POST where that is not known. */
  async function sendOne(
    facts: DocumentFacts,
    variables: object,
    tag: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Sent> {
    const hash = facts.changesSomething ? null : await hashOf(facts.text)
    const extensions = hash && { persistedQuery: { version: 1, sha256Hash: hash } }
    const headers = { ...always, ...(tag && { 'If-None-Match': tag }) }
    const how = { isSafe: !facts.changesSomething, signal }
    if (extensions) {
      const asked = new URL(url)
      asked.searchParams.set('extensions', JSON.stringify(extensions))
      asked.searchParams.set('variables', JSON.stringify(variables))
      if (asked.href.length <= longestAddress) {
        const sent = await send(fetcher, asked.href, { headers }, patience, how)
        if (codeIn(sent) !== 'PERSISTED_QUERY_NOT_FOUND') return sent
      }
    }
    const body = JSON.stringify({ query: facts.text, variables, ...(extensions && { extensions }) })
    const post = { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' } }
    return send(fetcher, url, { ...post, body }, patience, how)
  }

  async function ask<Result, Variables extends object>(
    document: TypedDocument<Result, Variables>,
    given: object = {},
    { signal }: AskOptions = {},
  ): Promise<Answered<Result>> {
    const facts = factsOf(document)
    const variables = facts.takesLocale && locale ? { locale, ...defined(given) } : given
    const question = `${JSON.stringify(variables)} ${facts.text}`
    const known = memory.of(question)
    const sent = await sendOne(facts, variables, known?.tag, signal)
    const unchanged = sent.status === 304 && known !== undefined
    const data = unchanged ? known.body : dataIn(sent)
    const tag = sent.headers.get('ETag')
    if (!unchanged && tag && !facts.changesSomething) memory.keep(question, { tag, body: data })
    const asOf = sent.headers.get('X-Data-As-Of')
    return {
      data: data as Result,
      revision: sent.headers.get('X-Catalogue-Revision'),
      asOf: asOf ? new Date(asOf) : null,
      unchanged,
    }
  }

  const read: Read = async (document, variables, signal) =>
    (await ask(document, variables, { ...(signal && { signal }) })).data

  return {
    ask: (document, ...[variables, how]) => ask(document, variables, how),
    query: async (document, ...[variables, how]) => (await ask(document, variables, how)).data,
    changes: (since, how) => changesFeed(read, since, how),
    chunks: (since, how) => chunksFeed(read, since, how),
  }
}

interface Body {
  readonly data?: unknown
  readonly errors?: readonly GraphQLProblem[]
}

const codeIn = ({ body }: Sent): string | undefined =>
  (body as Body | null)?.errors?.[0]?.extensions?.code

/** The data, whole: an answer with errors is no answer. */
function dataIn({ status, body }: Sent): unknown {
  const { data, errors } = (body ?? {}) as Body
  if (errors && errors.length > 0) throw errorsAnswered(status, errors)
  if (data === undefined || data === null) throw problemAnswered(status, body)
  return data
}

/** Browsers have no `subtle` on plain http: documents then travel whole. */
async function sha256(text: string): Promise<string | null> {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle
  if (!subtle) return null
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const defined = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<T>
