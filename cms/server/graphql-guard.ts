import { Kind, parse } from 'graphql'
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql'

import { Problem } from './problem.ts'
import { refuseStrangeOrder } from './rest-guard.ts'

/** What one GraphQL request of the editing plane may hold. */
const largest = { tokens: 2_000, fields: 1_000, depth: 10, aliases: 15, rootFields: 10, limit: 100 }

type Variables = Readonly<Record<string, unknown>>

/**
 * Refuses a query that would cost too much, before validation: Payload's own complexity rule prices
 * neither aliases nor `limit`, and a circle of fragments overflows its stack.
 */
export function refuseHeavyGraphql(query: string, variables: Variables): void {
  const document = parsed(query)
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition)
  }
  const seen = { fields: 0, aliases: 0, rootFields: 0 }
  let given = variables

  const walk = (set: SelectionSetNode, depth: number, open: readonly string[]): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        seen.fields += 1
        if (node.alias) seen.aliases += 1
        if (depth === 1) seen.rootFields += 1
        if (seen.fields > largest.fields) refuse('fields', largest.fields)
        if (seen.aliases > largest.aliases) refuse('aliases', largest.aliases)
        if (seen.rootFields > largest.rootFields) refuse('rootFields', largest.rootFields)
        if (depth > largest.depth) refuse('depth', largest.depth)
        refuseHeavyArguments(node, given)
        if (node.selectionSet) walk(node.selectionSet, depth + 1, open)
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        walk(node.selectionSet, depth, open)
      } else {
        const name = node.name.value
        if (open.includes(name)) throw new Problem('query-refused', { fragmentCycle: name })
        const fragment = fragments.get(name)
        if (fragment) walk(fragment.selectionSet, depth, [...open, name])
      }
    }
  }
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    given = { ...defaultsOf(definition), ...variables }
    walk(definition.selectionSet, 1, [])
  }
  // A circle that no operation reaches still overflows the rules that read every fragment.
  for (const [name, fragment] of fragments) walk(fragment.selectionSet, 2, [name])
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: largest.tokens, noLocation: true })
  } catch (err) {
    throw new Problem('query-refused', { message: err instanceof Error ? err.message : undefined })
  }
}

function refuseHeavyArguments(field: FieldNode, variables: Variables): void {
  for (const { name, value } of field.arguments ?? []) {
    const given = plainValue(value, variables)
    if (given === undefined || given === null) continue
    if (name.value === 'limit' && !(isWhole(given) && given >= 1 && given <= largest.limit)) {
      refuse('limit', largest.limit)
    }
    if (name.value === 'sort' && typeof given === 'string') refuseStrangeOrder('sort', given)
    if (name.value === 'pagination' && given !== true) {
      throw new Problem('query-refused', { parameter: 'pagination', allowed: 'true' })
    }
  }
}

/** What a variable is when nobody sends it: `($limit: Int = 100000)` asks as much as a number does. */
const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, plainValue(defaultValue, {})]] : [],
    ),
  )

function plainValue(value: ValueNode, variables: Variables): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value]
  if (value.kind === Kind.INT) return Number(value.value)
  if (value.kind === Kind.NULL) return null
  return 'value' in value ? value.value : undefined
}

const isWhole = (value: unknown): value is number => Number.isInteger(value)

function refuse(parameter: keyof typeof largest, most: number): never {
  throw new Problem('query-refused', { parameter, allowed: `at most ${most}` })
}
