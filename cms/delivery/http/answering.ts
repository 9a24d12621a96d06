import type { IncomingMessage } from 'node:http'
import type { Audience } from '../../domain/published/publication.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Admission } from './admission.ts'
import { Answer } from './answer.ts'
import type { Alias } from './aliases.ts'
import { nameOf, type AnswerCache, type MadeFrom } from './answer-cache.ts'
import { operationOf, type DocumentMemory } from './documents.ts'
import type { Caller, ExecutionAnswer, Executor } from './executor.ts'
import { publicCaching, type FrontHeaders } from './headers.ts'
import type { AnswerForm } from './negotiate.ts'
import { HttpProblem } from './problem.ts'
import type { GraphQLRequest, SentRequest } from './request.ts'
import { SecondTime } from './second-time.ts'

/** Whom an answer is for and in which form: the same request gets others at other doors. */
export interface Door {
  readonly name: string
  readonly audience: Audience
  readonly form: AnswerForm
}

const door = (audience: Audience, form: AnswerForm): Door => ({
  // What is kept is no refusal, and so the same for both forms of JSON.
  name: `${audience} ${form === 'plain-json' ? 'json' : form}`,
  audience,
  form,
})
const doorsFor = (audience: Audience): Readonly<Record<AnswerForm, Door>> => ({
  json: door(audience, 'json'),
  'plain-json': door(audience, 'plain-json'),
  'graphql-response': door(audience, 'graphql-response'),
})

export const doors: Readonly<Record<Audience, Readonly<Record<AnswerForm, Door>>>> = {
  public: doorsFor('public'),
  agent: doorsFor('agent'),
}

const contentType = (form: AnswerForm): string =>
  form === 'graphql-response'
    ? 'application/graphql-response+json; charset=utf-8'
    : 'application/json; charset=utf-8'

export interface Asked {
  readonly req: IncomingMessage
  readonly door: Door
  /** The very bytes of the request: the same bytes ask the same. */
  readonly alias: Alias
  readonly mayMutate: boolean
  readonly caller: Caller | undefined
}

export interface Answering {
  readonly cache: AnswerCache
  readonly gate: Admission
  readonly counts: { hits: number; executions: number }
  readonly headers: FrontHeaders
  readonly documents: DocumentMemory
  readonly executors: Readonly<Record<Audience, Executor>>
  readonly executionMs: number
  readonly readModel: { readonly revision: number; readonly moment: number }
  readonly searchRevision: () => number
}

const mostQuestions = 20_000

/** Answers a request whose bytes were not seen before at this moment of the catalogue. */
export function answering(parts: Answering) {
  const { cache, gate, counts, headers, documents, executors, readModel, searchRevision } = parts
  const repeated = new SecondTime(mostQuestions)
  const underWay = new Map<string, Promise<Told>>()

  const run = (asked: Asked, request: GraphQLRequest): Made | Promise<Made> => {
    const leave = gate.enter(asked.req)
    const revision = readModel.revision
    const { caller, door } = asked
    const made = (result: ExecutionAnswer) => {
      leave()
      return answerOf(door, result, revision, headers)
    }
    try {
      counts.executions += 1
      const execution = executors[door.audience].execute({ ...request, ...(caller && { caller }) })
      if (!(execution instanceof Promise)) return made(execution)
      return within(parts.executionMs, execution).then(made, (error: unknown) => {
        leave()
        throw error
      })
    } catch (error) {
      leave()
      throw error
    }
  }

  return (asked: Asked, read: () => SentRequest): Told | Promise<Told> => {
    const request = namedDocument(documents, read())
    const present = (answer: Answer): Told => ({ answer, revision: readModel.revision })
    if (!request) return present(persistedQueryNotFound(asked.door, headers))
    const facts = documents.factsOf(request.query)
    const operation = operationOf(facts, request.operationName)
    if (operation === 'mutation' || operation === 'subscription') {
      if (!asked.mayMutate) {
        const detail = 'GET can only read: send this operation by POST.'
        throw new HttpProblem(405, 'method-not-allowed', detail, { Allow: 'POST' })
      }
      return run(asked, request)
    }
    const name = nameOf({
      door: asked.door.name,
      document: facts.name,
      operationName: request.operationName ?? '',
      variables: request.variables ? canonicalJson(request.variables) : '',
    })
    const { alias } = asked
    const known = cache.byName(name, alias)
    if (known) {
      counts.hits += 1
      return present(known)
    }
    const begun = { moment: readModel.moment, searchRevision: searchRevision() }
    const flight = `${begun.moment} ${begun.searchRevision} ${asked.door.form} ${name}`
    const shared = underWay.get(flight)
    if (shared) return shared
    const kept = (made: Made): Told => {
      if (made.valid) documents.remember(request.query)
      // Of questions that are never asked again there is no end: they push nobody out.
      if (made.keep && (!made.cheap || repeated.isIt(name))) {
        cache.put({ name, door: asked.door.name, alias }, made.answer, begun, made.madeFrom)
      }
      return made
    }
    const making = run(asked, request)
    if (!(making instanceof Promise)) return kept(making)
    const later = making.then(kept)
    underWay.set(flight, later)
    return later.finally(() => underWay.delete(flight))
  }
}

/** An answer, and the revision of the catalogue that it tells. */
export interface Told {
  readonly answer: Answer
  readonly revision: number
}

interface Made extends Told {
  readonly keep: boolean
  readonly valid: boolean
  readonly cheap: boolean
  readonly madeFrom: MadeFrom | undefined
}

function answerOf(
  { audience, form }: Door,
  result: ExecutionAnswer,
  revision: number,
  headers: FrontHeaders,
): Made {
  const { errors, volatile, status, body = jsonOf(result) } = result
  const failed = errors !== undefined && errors.length > 0
  const isPrivate = audience === 'agent'
  const caching = isPrivate || failed ? 'no-store' : volatile ? 'no-cache' : publicCaching
  // Without data the request was at fault: refused by its syntax, the schema or a limit.
  const honest = status ?? (failed && result.data === undefined ? 400 : 200)
  const answer = new Answer({
    status:
      form === 'plain-json' && honest === 400 && errors?.every(isOfTheDocument) ? 200 : honest,
    body,
    tag: result.tag,
    ...headersOf(audience, form, caching, headers),
    isPrivate,
  })
  const keep = !failed && !volatile
  const { reading: madeFrom, cheap = false } = result
  return { answer, revision, keep, valid: !failed, cheap, madeFrom }
}

function jsonOf({ data, errors, extensions }: ExecutionAnswer): Buffer {
  const json = JSON.stringify({
    ...(errors !== undefined && errors.length > 0 && { errors }),
    ...(data !== undefined && { data }),
    ...(extensions !== undefined && { extensions }),
  })
  return Buffer.from(json)
}

function headersOf(audience: Audience, form: AnswerForm, caching: string, all: FrontHeaders) {
  const cacheControl = ['Cache-Control', caching]
  return {
    headers: [...all.base(audience), 'Content-Type', contentType(form), ...cacheControl],
    unchangedHeaders: [...all.unchanged(audience), ...cacheControl],
  }
}

/** Told in the body alone to a client that expects it there; what breaks a limit never is. */
const isOfTheDocument = (error: unknown): boolean =>
  ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'].includes(
    String((error as { extensions?: { code?: unknown } }).extensions?.code),
  )

/** The request with its document, null when its hash is of none we know. */
function namedDocument(documents: DocumentMemory, sent: SentRequest): GraphQLRequest | null {
  const { hash, query, ...rest } = sent
  if (!hash) return { ...rest, query: query ?? '' }
  if (query === undefined) {
    const known = documents.byHash(hash)
    return known === undefined ? null : { ...rest, query: known }
  }
  if (documents.hashOf(query) === hash) return { ...rest, query }
  throw new HttpProblem(400, 'hash-mismatch', 'The hash is not the SHA-256 of the document sent.')
}

/** Answered with 200, as clients of persisted queries expect before they send the document. */
function persistedQueryNotFound({ audience, form }: Door, headers: FrontHeaders): Answer {
  const errors = [
    { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
  ]
  return new Answer({
    status: 200,
    body: Buffer.from(JSON.stringify({ errors })),
    ...headersOf(audience, form, 'no-store', headers),
    isPrivate: true,
  })
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const detail = 'The query took too long. Ask for less, or try again.'
      reject(new HttpProblem(503, 'execution-timeout', detail, { 'Retry-After': '2' }))
    }, limitMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
