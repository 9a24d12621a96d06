import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { HttpProblem } from './problem.ts'

/** A well-formed GraphQL request; whether its document is valid is for the executor to say. */
export interface GraphQLRequest {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

/** A request as it came: its document may be named by its hash only. */
export interface SentRequest extends Omit<GraphQLRequest, 'query'> {
  readonly query?: string
  readonly hash?: string
}

const bad = (code: string, detail: string) => new HttpProblem(400, code, detail)

/** Reads the body, counting what really comes. Answers a 413 as soon as it is too much. */
export function readBody(req: IncomingMessage, limit: number, done: BodyReader): void {
  const announced = Number(req.headers['content-length'])
  const tooLarge = () => {
    const close = announced > mostThrownAway ? { Connection: 'close' } : undefined
    return new HttpProblem(413, 'request-too-large', `At most ${limit} bytes.`, close)
  }
  if (announced > limit) {
    // Node throws away what still comes, so that the caller gets to read the answer.
    return done(tooLarge())
  }
  let first: Buffer | null = null
  let rest: Buffer[] | null = null
  let size = 0
  req.on('data', (chunk: Buffer) => {
    const before = size
    size += chunk.length
    if (size > mostThrownAway) req.socket.destroy()
    else if (size > limit) {
      if (before <= limit) done(tooLarge())
    } else if (!first) first = chunk
    else (rest ??= [first]).push(chunk)
  })
  req.on('end', () => {
    if (size <= limit) done(null, rest ? Buffer.concat(rest) : (first ?? Buffer.alloc(0)))
  })
}

const mostThrownAway = 64 * 1024 * 1024

type BodyReader = (problem: HttpProblem | null, body?: Buffer) => void

const byteOrderMark = '\uFEFF'

export function requestInBody(body: Buffer): SentRequest {
  if (!isUtf8(body)) throw bad('malformed-utf8', 'The body is not valid UTF-8.')
  const text = body.toString()
  let value: unknown
  try {
    value = JSON.parse(text.startsWith(byteOrderMark) ? text.slice(1) : text)
  } catch {
    throw bad('malformed-json', 'The body is not valid JSON.')
  }
  if (Array.isArray(value)) throw bad('batching-refused', 'Send one operation in each request.')
  if (!isObject(value)) throw bad('malformed-request', 'The body must be a JSON object.')
  return requestOf(value)
}

export function requestInAddress(queryString: string): SentRequest {
  try {
    decodeURIComponent(queryString.replaceAll('+', ' '))
  } catch {
    throw bad('malformed-utf8', 'The address is not valid percent-encoded UTF-8.')
  }
  const parameters = new URLSearchParams(queryString)
  return requestOf({
    query: parameters.get('query') ?? undefined,
    operationName: parameters.get('operationName') || undefined,
    variables: jsonParameter(parameters, 'variables'),
    extensions: jsonParameter(parameters, 'extensions'),
  })
}

function jsonParameter(parameters: URLSearchParams, name: string): unknown {
  const text = parameters.get(name)
  if (!text) return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw bad('malformed-json', `The parameter "${name}" is not valid JSON.`)
  }
}

function requestOf({ query, variables, operationName, extensions }: Record<string, unknown>) {
  if (query !== undefined && query !== null && typeof query !== 'string') {
    throw bad('malformed-request', '"query" must be a string.')
  }
  if (!absent(variables) && !isObject(variables)) {
    throw bad('malformed-request', '"variables" must be an object.')
  }
  if (!absent(operationName) && typeof operationName !== 'string') {
    throw bad('malformed-request', '"operationName" must be a string.')
  }
  if (!absent(extensions) && !isObject(extensions)) {
    throw bad('malformed-request', '"extensions" must be an object.')
  }
  const hash = hashIn(extensions)
  if (!query && !hash) throw bad('query-missing', 'Write the GraphQL document in "query".')
  if (isObject(variables) && isDeeperThan(variables, 32)) {
    throw bad('variables-too-deep', '"variables" may be nested 32 levels deep at most.')
  }
  return {
    ...(query && { query }),
    ...(hash && { hash }),
    ...(isObject(variables) && { variables }),
    ...(operationName ? { operationName } : {}),
  }
}

/** Automatic persisted queries: `{"persistedQuery": {"version": 1, "sha256Hash": "…"}}`. */
function hashIn(extensions: unknown): string | undefined {
  const persisted = isObject(extensions) ? extensions.persistedQuery : undefined
  if (absent(persisted)) return undefined
  const hash = isObject(persisted) && persisted.version === 1 ? persisted.sha256Hash : undefined
  if (typeof hash === 'string' && /^[0-9a-f]{64}$/i.test(hash)) return hash.toLowerCase()
  throw bad('malformed-request', '"persistedQuery" needs version 1 and a SHA-256 in hexadecimal.')
}

const absent = (value: unknown): value is null | undefined => value === undefined || value === null

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  return Object.values(value).some((one) => isDeeperThan(one, levels - 1))
}
