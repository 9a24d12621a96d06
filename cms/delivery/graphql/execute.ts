import {
  execute,
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { Audience } from '../../domain/published/publication.ts'
import type { ReadModel } from '../read-model.ts'
import type { DeliveryContext } from './context.ts'
import { noHistory, type PublicationHistory } from '../log/history.ts'
import { refusal } from './errors.ts'
import { limitsOf, type QueryLimits } from './limits.ts'
import { PieceMemory, type PieceCounters } from './plan/pieces.ts'
import { createPlanner, type Plan } from './plan/planner.ts'
import { assembled, Run, type Part } from './plan/run.ts'
import { createQueryPreparation, operationOf, priceOf } from './prepare-query.ts'
import { answered, failure, isOurs, ReadyAnswer, refused, type QueryAnswer } from './present.ts'
import { buildDeliverySchema } from './schema.ts'

export type { QueryAnswer } from './present.ts'

export interface QueryRequest {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>> | null
  readonly operationName?: string | null
  readonly extensions?: Readonly<Record<string, unknown>> | null
}

export interface ExecutorOptions {
  readonly audience: Audience
  readonly context: Pick<DeliveryContext, 'search' | 'publicUrl'> & {
    readonly readModel: ReadModel
    readonly now?: () => Date
    readonly history?: PublicationHistory
  }
  readonly limits?: Partial<QueryLimits>
  /** Whether the schema may be asked for, and names that almost exist are suggested. */
  readonly introspection?: boolean
  /** False: graphql-js answers everything, and plans nothing. The answers are the same. */
  readonly plans?: boolean
  /** Of memory, for parts of answers that are ready. */
  readonly pieceBytes?: number
  /** Hears of failures of our own, which clients only learn the existence of. */
  readonly onFailure?: (error: unknown) => void
}

export interface DeliveryExecutor {
  readonly schema: GraphQLSchema
  /** At once where it can be, for a promise costs more than most answers. */
  execute(request: QueryRequest): QueryAnswer | Promise<QueryAnswer>
  counters(): PieceCounters
}

const rememberedDocuments = 1000
const usualPieceBytes = 32 * 1024 * 1024

/** Answers the queries of one audience. Never throws for what a client sent. */
export function createExecutor(options: ExecutorOptions): DeliveryExecutor {
  const { audience, context, introspection = false, onFailure = () => undefined } = options
  const { history = noHistory, now = () => new Date(), ...sources } = context
  const limits = { ...limitsOf[audience], ...options.limits }
  const schema = buildDeliverySchema(audience)
  const prepare = createQueryPreparation({
    schema,
    limits,
    introspection,
    remembered: rememberedDocuments,
  })
  const memory = new PieceMemory(options.pieceBytes ?? usualPieceBytes)
  const planFor = options.plans === false ? () => null : createPlanner(schema, memory)
  const here = { ...sources, history, audience, now }
  const runWith = (variables: Variables, keepsPieces: boolean) =>
    new Run(here, variables, keepsPieces)

  const run = (request: QueryRequest): QueryAnswer | Promise<QueryAnswer> => {
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
    const { document } = query
    const interpret = () => interpreted(document, operation, variables)
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
    const plan = coerced && planFor(document, operation, coerced)
    if (!plan) return interpret()
    // What a plan cannot do, an error most often, graphql-js does and explains.
    try {
      const answer = runPlan(plan, coerced)
      return answer instanceof Promise ? answer.catch(interpret) : answer
    } catch {
      return interpret()
    }
  }

  const runPlan = (plan: Plan, variables: Variables): QueryAnswer | Promise<QueryAnswer> => {
    plan.runs += 1
    const one = runWith(variables, plan.runs > 1)
    const ready = (parts: readonly Part[]) => new ReadyAnswer(assembled(parts), one)
    const parts = plan.run(one)
    return parts instanceof Promise ? parts.then(ready) : ready(parts)
  }

  const interpreted = async (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variableValues: Variables,
  ): Promise<QueryAnswer> => {
    const contextValue = runWith(variableValues, false)
    const result = await execute({
      ...{ schema, document, variableValues, contextValue },
      operationName: operation.name?.value,
      hideSuggestions: !introspection,
    })
    return answered(result, contextValue.reading, onFailure)
  }

  const failed = (error: unknown): QueryAnswer => {
    if (isOurs(error)) return refused([error])
    onFailure(error)
    return { status: 500, volatile: true, errors: [failure()] }
  }

  return {
    schema,
    execute(request) {
      try {
        const answer = run(request)
        return answer instanceof Promise ? answer.catch(failed) : answer
      } catch (error) {
        return failed(error)
      }
    },
    counters: () => ({ ...memory.counters }),
  }
}

type Variables = Readonly<Record<string, unknown>>

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
