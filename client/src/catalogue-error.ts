export interface GraphQLProblem {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: { readonly code?: string }
}

/**
 * A question that was not answered. Act on `code`, which is stable, and never on the message:
 * codes of the catalogue (`QUERY_TOO_LONG`, `not-signed-in`, …), and three of this client:
 * `unreachable`, `timed-out` and `not-understood`.
 */
export class CatalogueError extends Error {
  readonly code: string
  /** Of HTTP; 0 where nothing came back. */
  readonly status: number
  readonly errors: readonly GraphQLProblem[]
  /** Names the request in the logs of the catalogue. */
  readonly instance: string | undefined

  constructor(
    code: string,
    message: string,
    more: {
      readonly status?: number
      readonly errors?: readonly GraphQLProblem[]
      readonly instance?: string
      readonly cause?: unknown
    } = {},
  ) {
    super(message, { cause: more.cause })
    this.name = 'CatalogueError'
    this.code = code
    this.status = more.status ?? 0
    this.errors = more.errors ?? []
    this.instance = more.instance
  }
}

interface Problem {
  readonly type?: unknown
  readonly title?: unknown
  readonly detail?: unknown
  readonly instance?: unknown
}

/** What a problem of RFC 9457 says, as an error of this client. */
export function problemAnswered(status: number, body: unknown): CatalogueError {
  const { type, title, detail, instance } = (body ?? {}) as Problem
  const code = typeof type === 'string' ? type.slice(type.lastIndexOf(':') + 1) : 'not-understood'
  const said = [detail, title].find((one) => typeof one === 'string')
  return new CatalogueError(code, said ?? `The catalogue answered ${status}.`, {
    status,
    ...(typeof instance === 'string' && { instance }),
  })
}

/** The errors of a GraphQL answer; the code is that of the first. */
export function errorsAnswered(status: number, errors: readonly GraphQLProblem[]): CatalogueError {
  const [first] = errors
  return new CatalogueError(
    first?.extensions?.code ?? 'not-understood',
    first?.message ?? 'The catalogue answered with no error and no data.',
    { status, errors },
  )
}
