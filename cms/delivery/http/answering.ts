import type { IncomingMessage } from 'node:http'
import type { Audience } from '../../domain/published/publication.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Admission } from './admission.ts'
import { Answer } from './answer.ts'
import { nameOf, type AnswerCache } from './answer-cache.ts'
import { operationOf, type DocumentMemory } from './documents.ts'
import type { Caller, ExecutionAnswer, Executor } from './executor.ts'
import { publicCaching, type FrontHeaders } from './headers.ts'
import type { AnswerForm } from './negotiate.ts'
import { HttpProblem } from './problem.ts'
import type { GraphQLRequest, SentRequest } from './request.ts'

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
  readonly alias: string
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
  readonly readModel: { readonly revision: number }
  readonly searchRevision: () => number
}

/** Answers a request whose bytes were not seen before at this moment of the catalogue. */
export function answering(parts: Answering) {
  const { cache, gate, counts, headers, documents, executors, readModel, searchRevision } = parts
  const underWay = new Map<string, Promise<Answer>>()

  const run = async (asked: Asked, request: GraphQLRequest): Promise<Made> => {
    const leave = gate.enter(asked.req)
    const revision = readModel.revision
    try {
      counts.executions += 1
      const { caller, door } = asked
      const execution = executors[door.audience].execute({ ...request, ...(caller && { caller }) })
      const result = await within(parts.executionMs, execution)
      return answerOf(door, result, revision, headers)
    } finally {
      leave()
    }
  }

  return async (asked: Asked, read: () => SentRequest): Promise<Answer> => {
    const request = namedDocument(documents, read())
    if (!request) return persistedQueryNotFound(asked.door, headers)
    const facts = documents.factsOf(request.query)
    const operation = operationOf(facts, request.operationName)
    if (operation === 'mutation' || operation === 'subscription') {
      if (!asked.mayMutate) {
        const detail = 'GET can only read: send this operation by POST.'
        throw new HttpProblem(405, 'method-not-allowed', detail, { Allow: 'POST' })
      }
      return (await run(asked, request)).answer
    }
    const name = nameOf({
      door: asked.door.name,
      document: facts.normal,
      operationName: request.operationName ?? '',
      variables: request.variables ? canonicalJson(request.variables) : '',
    })
    const known = cache.byName(name, asked.alias)
    if (known) {
      counts.hits += 1
      return known
    }
    const moment = [readModel.revision, searchRevision()] as const
    const flight = `${moment[0]} ${moment[1]} ${asked.door.form} ${name}`
    const shared = underWay.get(flight)
    if (shared) return shared
    const making = run(asked, request).then(({ answer, keep, valid }) => {
      if (valid) documents.remember(request.query)
      const still = readModel.revision === moment[0] && searchRevision() === moment[1]
      cache.at(readModel.revision, searchRevision())
      if (keep && still) cache.put(name, asked.door.name, asked.alias, answer)
      return answer
    })
    underWay.set(flight, making)
    return making.finally(() => underWay.delete(flight))
  }
}

interface Made {
  readonly answer: Answer
  readonly keep: boolean
  readonly valid: boolean
}

function answerOf(
  { audience, form }: Door,
  { data, errors, extensions, volatile, status }: ExecutionAnswer,
  revision: number,
  headers: FrontHeaders,
): Made {
  const failed = errors !== undefined && errors.length > 0
  const isPrivate = audience === 'agent'
  const caching = isPrivate || failed ? 'no-store' : volatile ? 'no-cache' : publicCaching
  const json = JSON.stringify({
    ...(failed && { errors }),
    ...(data !== undefined && { data }),
    ...(extensions !== undefined && { extensions }),
  })
  // Without data the request was at fault: refused by its syntax, the schema or a limit.
  const honest = status ?? (failed && data === undefined ? 400 : 200)
  const answer = new Answer(
    form === 'plain-json' && honest === 400 && errors?.every(isOfTheDocument) ? 200 : honest,
    Buffer.from(json),
    [
      ...headers.base(audience),
      ...['Content-Type', contentType(form), 'Cache-Control', caching],
      ...['X-Catalogue-Revision', String(revision)],
    ],
    isPrivate,
  )
  return { answer, keep: !failed && !volatile, valid: !failed }
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
  return new Answer(
    200,
    Buffer.from(JSON.stringify({ errors })),
    [
      ...headers.base(audience),
      ...['Content-Type', contentType(form), 'Cache-Control', 'no-store'],
    ],
    true,
  )
}

async function within<T>(limitMs: number, work: T | Promise<T>): Promise<T> {
  if (!(work instanceof Promise)) return work
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
