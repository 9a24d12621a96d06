import { GraphQLError, type ExecutionResult } from 'graphql'
import type { Reading } from '../reading.ts'
import { refusal, type ErrorCode } from './errors.ts'
import type { Assembled, Run } from './plan/run.ts'
import { withCode } from './prepare-query.ts'

export interface QueryAnswer extends ExecutionResult {
  /** HTTP status: 200 when it was run, 400 when it was refused, 500 when we failed. */
  readonly status: 200 | 400 | 500
  /** True when the answer may differ at another hour, at the same revision of the catalogue. */
  readonly volatile: boolean
  /** What it was made from; without it, from anything. */
  readonly reading?: Reading
  /** The answer in JSON, where it was made as such. */
  readonly body?: Buffer
  /** All of it was ready. */
  readonly cheap?: boolean
  /** The same for the same answer to the same question. */
  readonly tag?: string
}

/** An answer that is JSON from the beginning; its data are read from it if somebody looks. */
export class ReadyAnswer implements QueryAnswer {
  readonly status = 200
  readonly volatile: boolean
  readonly reading: Reading
  readonly body: Buffer
  readonly tag: string
  readonly cheap: boolean

  constructor({ body, tag }: Assembled, { reading, isCheap }: Run) {
    this.cheap = isCheap
    this.body = body
    this.tag = tag
    this.reading = reading
    this.volatile = reading.volatile
  }

  get data(): Record<string, unknown> {
    const { data } = JSON.parse(this.body.toString()) as { data: Record<string, unknown> }
    return data
  }
}

export const refused = (errors: readonly GraphQLError[]): QueryAnswer => ({
  status: 400,
  volatile: false,
  errors,
})

export function answered(
  result: ExecutionResult,
  reading: Reading,
  onFailure: (error: unknown) => void,
): QueryAnswer {
  const { volatile } = reading
  if (!result.errors) return { status: 200, volatile, data: result.data, reading }
  const errors = result.errors.map((error) => presentable(error, onFailure))
  if (!('data' in result)) return refused(errors)
  const failed = errors.some(({ extensions }) => extensions.code === failureCode)
  const status = result.data ? 200 : failed ? 500 : 400
  return { status, volatile: true, data: result.data, errors }
}

const failureCode: ErrorCode = 'INTERNAL_SERVER_ERROR'

export const failure = (): GraphQLError =>
  refusal(failureCode, 'The query could not be answered because of a failure of ours.')

/** What a client may read of an error: never what our own code threw. */
function presentable(error: GraphQLError, onFailure: (error: unknown) => void): GraphQLError {
  const { originalError } = error
  if (isOurs(error)) return error
  if (isOurs(originalError)) return withCode(error, originalError.extensions.code)
  if (!originalError && !error.path) return withCode(error, 'BAD_USER_INPUT')
  onFailure(originalError ?? error)
  return withCode(
    new GraphQLError(failure().message, { nodes: error.nodes, path: error.path }),
    failureCode,
  )
}

/** An error we meant: it carries a code. */
export const isOurs = (error: unknown): error is CodedError =>
  error instanceof GraphQLError && typeof error.extensions.code === 'string'

type CodedError = GraphQLError & { readonly extensions: { readonly code: string } }
