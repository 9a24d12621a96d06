import {
  getOperationAST,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { priceOperation } from './cost.ts'
import { refusal } from './errors.ts'
import { shapeRefusal } from './guards.ts'
import type { QueryLimits } from './limits.ts'
import { Recent } from './recent.ts'

/** A document found good, with what its operations cost. */
export interface PreparedQuery {
  readonly document: DocumentNode
  readonly prices: Map<OperationDefinitionNode, (variables: Record<string, unknown>) => number>
}

export interface PreparationRules {
  readonly schema: GraphQLSchema
  readonly limits: QueryLimits
  readonly introspection: boolean
  /** How many good documents are remembered. */
  readonly remembered: number
}

/**
 * Parses and validates each text once. Texts that were refused are not remembered: a flood of bad
 * ones cannot push the good ones out.
 */
export function createQueryPreparation({
  schema,
  limits,
  introspection,
  remembered,
}: PreparationRules): (text: string) => PreparedQuery | readonly GraphQLError[] {
  const known = new Recent<string, PreparedQuery>(remembered)
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const document = parsed(text, limits)
    if (document instanceof GraphQLError) return [document]
    const refused = shapeRefusal(document, limits, introspection)
    if (refused) return [refused]
    // A name that almost exists tells what does: where the schema is not shown, nothing is suggested.
    const errors = validate(schema, document, undefined, {
      maxErrors: 10,
      hideSuggestions: !introspection,
    })
    if (errors.length > 0) return errors.map(invalid)
    const query = { document, prices: new Map() }
    known.set(text, query)
    return query
  }
}

function parsed(text: string, limits: QueryLimits): DocumentNode | GraphQLError {
  if (Buffer.byteLength(text) > limits.bytes) {
    return refusal('QUERY_TOO_LONG', `The query is longer than ${limits.bytes} bytes.`)
  }
  try {
    return parse(text, { maxTokens: limits.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    if (error.message.includes(`${limits.tokens} tokens. Parsing aborted`)) {
      return refusal('TOO_MANY_TOKENS', `The query has more than ${limits.tokens} tokens.`)
    }
    return withCode(error, 'GRAPHQL_PARSE_FAILED')
  }
}

const invalid = (error: GraphQLError): GraphQLError => withCode(error, 'GRAPHQL_VALIDATION_FAILED')

export const withCode = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path,
    extensions: { code },
  })

/** The operation asked for; an error when there is none, or several and none was named. */
export function operationOf(
  { document }: PreparedQuery,
  name: string | null | undefined,
): OperationDefinitionNode | GraphQLError {
  const operation = getOperationAST(document, name)
  if (operation) return operation
  const several = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  return refusal(
    'OPERATION_NOT_FOUND',
    name || several.length === 0
      ? 'The query has no operation with that name.'
      : 'The query has several operations: say which one in "operationName".',
  )
}

export function priceOf(
  query: PreparedQuery,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): (variables: Record<string, unknown>) => number {
  const known = query.prices.get(operation)
  if (known) return known
  const price = priceOperation(schema, query.document, operation)
  query.prices.set(operation, price)
  return price
}
