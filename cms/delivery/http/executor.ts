import type { MadeFrom } from './answer-cache.ts'
import type { GraphQLRequest } from './request.ts'

/** Who asks, where that is known; an executor may need it for what people do. */
export interface Caller {
  readonly kind: 'agent'
  readonly id?: string
}

export interface ExecutionAnswer {
  readonly data?: unknown
  readonly errors?: readonly unknown[]
  readonly extensions?: unknown
  /** Of HTTP; without it, 400 when there is no data and 200 otherwise. */
  readonly status?: number
  /** The answer depends on the hour and must not be kept. */
  readonly volatile?: boolean
  /** What it was made from; without it the answer is kept until the catalogue moves. */
  readonly reading?: MadeFrom
  /** The whole answer in JSON, in place of `data`. */
  readonly body?: Buffer
  /** It was put together from what is ready: the next time it costs no more than this time. */
  readonly cheap?: boolean
  /** The same for the same body, where that is cheaper to know than to work out. */
  readonly tag?: string
}

/** Answers the queries of one audience. A request that cannot be run is answered with `errors`. */
export interface Executor {
  execute(
    request: GraphQLRequest & { readonly caller?: Caller },
  ): ExecutionAnswer | Promise<ExecutionAnswer>
}
