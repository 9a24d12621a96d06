import { execute, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql'
import type { Audience } from '../../domain/published/publication.ts'
import type { DeliveryContext } from './context.ts'
import { noHistory, type PublicationHistory } from '../log/history.ts'
import { refusal, type ErrorCode } from './errors.ts'
import { limitsOf, type QueryLimits } from './limits.ts'
import { createQueryPreparation, operationOf, priceOf, withCode } from './prepare-query.ts'
import { buildDeliverySchema } from './schema.ts'

export interface QueryRequest {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>> | null
  readonly operationName?: string | null
  readonly extensions?: Readonly<Record<string, unknown>> | null
}

export interface QueryAnswer extends ExecutionResult {
  /** HTTP status: 200 when it was run, 400 when it was refused, 500 when we failed. */
  readonly status: 200 | 400 | 500
  /** True when the answer may differ at another hour, at the same revision of the catalogue. */
  readonly volatile: boolean
}

export interface ExecutorOptions {
  readonly audience: Audience
  readonly context: Pick<DeliveryContext, 'readModel' | 'search' | 'publicUrl'> & {
    readonly now?: () => Date
    readonly history?: PublicationHistory
  }
  readonly limits?: Partial<QueryLimits>
  /** Whether the schema may be asked for, and names that almost exist are suggested. */
  readonly introspection?: boolean
  /** Hears of failures of our own, which clients only learn the existence of. */
  readonly onFailure?: (error: unknown) => void
}

export interface DeliveryExecutor {
  readonly schema: GraphQLSchema
  execute(request: QueryRequest): Promise<QueryAnswer>
}

const rememberedDocuments = 1000

/** Answers the queries of one audience. Never throws for what a client sent. */
export function createExecutor(options: ExecutorOptions): DeliveryExecutor {
  const { audience, context, introspection = false, onFailure = () => undefined } = options
  const { readModel, search, publicUrl, history = noHistory, now = () => new Date() } = context
  const limits = { ...limitsOf[audience], ...options.limits }
  const schema = buildDeliverySchema(audience)
  const prepare = createQueryPreparation({
    schema,
    limits,
    introspection,
    remembered: rememberedDocuments,
  })

  const run = async (request: QueryRequest): Promise<QueryAnswer> => {
    const malformed = malformation(request)
    if (malformed) return refused([malformed])
    const query = prepare(request.query)
    if (!('document' in query)) return refused(query)
    const operation = operationOf(query, request.operationName)
    if (operation instanceof GraphQLError) return refused([operation])
    if (!schema.getRootType(operation.operation)) {
      return refused([refusal('BAD_REQUEST', `There is no ${operation.operation} here.`)])
    }
    const variables = request.variables ?? {}
    const cost = priceOf(query, operation, schema)(variables)
    if (cost > limits.cost) {
      return refused([
        refusal(
          'QUERY_TOO_COSTLY',
          `The query costs ${cost}; the most is ${limits.cost}. Ask for fewer fields or smaller pages.`,
        ),
      ])
    }
    let volatile = false
    const contextValue: DeliveryContext = {
      readModel,
      search,
      history,
      audience,
      publicUrl,
      now: () => {
        volatile = true
        return now()
      },
    }
    const result = await execute({
      schema,
      document: query.document,
      operationName: request.operationName,
      variableValues: variables,
      contextValue,
      hideSuggestions: !introspection,
    })
    return answered(result, volatile, onFailure)
  }

  return {
    schema,
    async execute(request) {
      try {
        return await run(request)
      } catch (error) {
        if (isOurs(error)) return refused([error])
        onFailure(error)
        return { status: 500, volatile: true, errors: [failure()] }
      }
    },
  }
}

const refused = (errors: readonly GraphQLError[]): QueryAnswer => ({
  status: 400,
  volatile: false,
  errors,
})

function answered(
  result: ExecutionResult,
  volatile: boolean,
  onFailure: (error: unknown) => void,
): QueryAnswer {
  if (!result.errors) return { status: 200, volatile, data: result.data }
  const errors = result.errors.map((error) => presentable(error, onFailure))
  if (!('data' in result)) return refused(errors)
  const failed = errors.some(({ extensions }) => extensions.code === failureCode)
  const status = result.data ? 200 : failed ? 500 : 400
  return { status, volatile: true, data: result.data, errors }
}

const failureCode: ErrorCode = 'INTERNAL_SERVER_ERROR'

const failure = (): GraphQLError =>
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
const isOurs = (error: unknown): error is CodedError =>
  error instanceof GraphQLError && typeof error.extensions.code === 'string'

type CodedError = GraphQLError & { readonly extensions: { readonly code: string } }

function malformation({ query, variables, operationName }: QueryRequest): GraphQLError | null {
  if (typeof query !== 'string' || query.trim() === '') {
    return refusal('BAD_REQUEST', 'Send one query as the string "query".')
  }
  if (variables !== undefined && variables !== null && !isPlainObject(variables)) {
    return refusal('BAD_REQUEST', '"variables" must be an object.')
  }
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    return refusal('BAD_REQUEST', '"operationName" must be a string.')
  }
  return null
}

const isPlainObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
