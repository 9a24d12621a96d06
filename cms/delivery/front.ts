import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Audience } from '../domain/published/publication.ts'
import { admission, type AdmissionLimits } from './http/admission.ts'
import type { Alias } from './http/aliases.ts'
import { AnswerCache } from './http/answer-cache.ts'
import { answering, doors, type Asked, type Door, type Told } from './http/answering.ts'
import { documentMemory } from './http/documents.ts'
import type { Caller, Executor } from './http/executor.ts'
import { frontHeaders } from './http/headers.ts'
import { answerFormFor, encodingFor, isJson } from './http/negotiate.ts'
import { inWords, joined, staleness } from './http/of-this-moment.ts'
import { HttpProblem, sendProblem } from './http/problem.ts'
import { readBody, requestInAddress, requestInBody, type SentRequest } from './http/request.ts'
import type { ReadModel } from './read-model.ts'

export type { Caller, ExecutionAnswer, Executor } from './http/executor.ts'

export interface FrontOptions {
  readonly readModel: Pick<ReadModel, 'revision' | 'moment'>
  readonly executors: Readonly<Record<Audience, Executor>>
  /** Who may read what agents read. Null where this process cannot tell. */
  readonly authenticate: ((req: IncomingMessage) => Promise<Caller | null>) | null
  /** Whether there is a catalogue to answer from yet. */
  readonly isReady?: () => boolean
  /** When what is served was last known to be complete; null while it is up to date. */
  readonly asOf?: () => Date | null
  /** Where the search index stands: what is found depends on it. */
  readonly searchRevision?: () => number
  readonly limits?: Partial<FrontLimits>
  readonly allowedOrigins?: readonly string[]
  readonly https?: boolean
  /** Documents that may be asked for by hash from the start. */
  readonly trustedDocuments?: readonly string[]
  readonly onError?: (error: unknown) => void
}

export interface FrontLimits extends AdmissionLimits {
  readonly bodyBytes: number
  readonly cacheBytes: number
  readonly executionMs: number
}

export interface FrontCounters {
  requests: number
  /** Answered from bytes already made. */
  hits: number
  notModified: number
  executions: number
  refused: number
  failures: number
  limited: number
  shed: number
  inFlight: number
  entries: number
  bytes: number
  evictions: number
  outdated: number
}

/** Takes a request if it is the delivery plane's; false: let whoever stands behind answer it. */
export interface Front {
  (req: IncomingMessage, res: ServerResponse): boolean
  counters(): FrontCounters
  stop(): void
}

export const frontLimits: FrontLimits = {
  bodyBytes: 16 * 1024,
  cacheBytes: 64 * 1024 * 1024,
  executions: 64,
  executionMs: 10_000,
  perMinute: 3_000,
  lagMs: 1_000,
  trustedProxies: 0,
}

const notLoaded = new HttpProblem(
  503,
  'catalogue-not-loaded',
  'The catalogue has not been read yet. Try again in a few seconds.',
  { 'Retry-After': '5' },
)

const methods = 'GET, HEAD, POST, OPTIONS'

/**
 * The door of the delivery plane, in front of everything else in the server: a query already
 * answered at this moment of the catalogue is answered again from its bytes.
 */
export function createFront(options: FrontOptions): Front {
  const limits: FrontLimits = { ...frontLimits, ...options.limits }
  const { readModel, authenticate, asOf = () => null, searchRevision = () => 0 } = options
  const { isReady = () => true } = options
  const headers = frontHeaders({
    allowedOrigins: options.allowedOrigins ?? [],
    https: options.https ?? false,
  })
  const cache = new AnswerCache(limits.cacheBytes, { readModel, searchRevision })
  const gate = admission(limits)
  const counts = { requests: 0, hits: 0, notModified: 0, executions: 0, refused: 0, failures: 0 }
  const answers = answering({
    ...{ cache, gate, counts, headers, readModel, searchRevision },
    documents: documentMemory(options.trustedDocuments),
    executors: options.executors,
    executionMs: limits.executionMs,
  })

  const fail = (res: ServerResponse, audience: Audience, error: unknown) => {
    const known = error instanceof HttpProblem
    if (known) counts.refused += 1
    else {
      counts.failures += 1
      options.onError?.(error)
    }
    const unknown = new HttpProblem(500, 'internal-error', 'The query could not be answered.')
    sendProblem(res, known ? error : unknown, headers.base(audience))
  }

  const send = (told: Told, req: IncomingMessage, res: ServerResponse, audience: Audience) => {
    const extra = joined(headers.forCaller(audience, req), staleness(asOf()))
    const { 'accept-encoding': accepted, 'if-none-match': held } = req.headers
    const wanted = accepted ? encodingFor(accepted) : 'identity'
    const revision = inWords(told.revision)
    if (told.answer.send(res, wanted, held, { revision, extra }) === 'unchanged') {
      counts.notModified += 1
    }
  }

  /** The way nearly every request goes: hardly an object is made on it but what Node makes. */
  const serve = (door: Door, alias: Alias, req: IncomingMessage, res: ServerResponse) => {
    const answer = cache.byAlias(door.name, alias)
    if (!answer) return false
    counts.hits += 1
    send({ answer, revision: readModel.revision }, req, res, door.audience)
    return true
  }

  const make = (asked: Asked, res: ServerResponse, read: () => SentRequest) => {
    const { req, door } = asked
    const { audience } = door
    if (!isReady()) return fail(res, audience, notLoaded)
    try {
      const told = answers(asked, read)
      if (!(told instanceof Promise)) return send(told, req, res, audience)
      told
        .then((later) => send(later, req, res, audience))
        .catch((error: unknown) => fail(res, audience, error))
    } catch (error) {
      fail(res, audience, error)
    }
  }

  const take = (req: IncomingMessage, res: ServerResponse, audience: Audience, caller?: Caller) => {
    const { accept } = req.headers
    const form = accept === undefined ? 'json' : answerFormFor(accept)
    if (!form) {
      const detail = 'Answers are application/json or application/graphql-response+json.'
      throw new HttpProblem(406, 'not-acceptable', detail)
    }
    const door = doors[audience][form]
    if (req.method === 'POST') {
      refuseUnlessJson(req)
      readBody(req, limits.bodyBytes, (problem, body) => {
        if (problem || !body) return fail(res, audience, problem)
        if (serve(door, body, req, res)) return
        make({ req, door, alias: body, caller, mayMutate: true }, res, () => requestInBody(body))
      })
      return
    }
    const url = req.url ?? ''
    if (url.length > limits.bodyBytes) {
      throw new HttpProblem(414, 'address-too-long', 'Send a query this long by POST.')
    }
    if (serve(door, url, req, res)) return
    const question = url.indexOf('?')
    const queryString = question < 0 ? '' : url.slice(question + 1)
    make({ req, door, alias: url, caller, mayMutate: false }, res, () =>
      requestInAddress(queryString),
    )
  }

  const open = async (req: IncomingMessage, res: ServerResponse) => {
    const caller = authenticate ? await whoAsks(authenticate, req) : null
    if (caller) return take(req, res, 'agent', caller)
    throw new HttpProblem(
      401,
      'not-signed-in',
      authenticate
        ? 'Sign in, or send "Authorization: users API-Key …" with a key of attention staff.'
        : 'This process serves the public only: ask the main process of the catalogue.',
      { 'WWW-Authenticate': 'users realm="catalogue"' },
    )
  }

  const front = (req: IncomingMessage, res: ServerResponse): boolean => {
    const audience = audienceOf(req.url ?? '')
    if (!audience) return false
    counts.requests += 1
    try {
      if (req.method === 'OPTIONS') {
        res.writeHead(204, [...headers.preflight(audience, req)]).end()
      } else if (req.method !== 'POST' && req.method !== 'GET' && req.method !== 'HEAD') {
        throw new HttpProblem(405, 'method-not-allowed', 'Use GET or POST.', { Allow: methods })
      } else if (audience === 'agent') {
        open(req, res).catch((error: unknown) => fail(res, audience, error))
      } else take(req, res, audience)
    } catch (error) {
      fail(res, audience, error)
    }
    return true
  }

  return Object.assign(front, {
    counters: () => ({ ...counts, ...gate.counters, ...cache.counters }),
    stop: () => gate.stop(),
  })
}

function refuseUnlessJson({ headers }: IncomingMessage): void {
  const type = headers['content-type']
  const isPlainJson = type === 'application/json' || (type !== undefined && isJson(type))
  if (isPlainJson && headers['content-encoding'] === undefined) return
  const detail = 'Send the request as application/json in UTF-8, not compressed.'
  throw new HttpProblem(415, 'unsupported-media-type', detail, { Accept: 'application/json' })
}

function audienceOf(url: string): Audience | null {
  if (url === '/graphql') return 'public'
  if (!url.startsWith('/graphql')) return null
  const question = url.indexOf('?')
  const path = question < 0 ? url : url.slice(0, question)
  if (path === '/graphql') return 'public'
  return path === '/graphql/agent' ? 'agent' : null
}

async function whoAsks(
  authenticate: NonNullable<FrontOptions['authenticate']>,
  req: IncomingMessage,
): Promise<Caller | null> {
  try {
    return await authenticate(req)
  } catch (error) {
    const detail = 'Who asks cannot be checked now. Try again in a few seconds.'
    throw Object.assign(
      new HttpProblem(503, 'authentication-unavailable', detail, { 'Retry-After': '5' }),
      { cause: error },
    )
  }
}
