import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { refusal, type ErrorCode } from './errors.ts'
import type { QueryLimits } from './limits.ts'

/** What a selection set asks for, its fragments unfolded. */
interface Shape {
  readonly aliases: number
  readonly depth: number
  readonly directives: number
  readonly introspects: boolean
}

type Counted = 'aliases' | 'rootFields' | 'depth' | 'directives'

const refusals: Record<Counted, { readonly code: ErrorCode; readonly what: string }> = {
  aliases: { code: 'TOO_MANY_ALIASES', what: 'aliases' },
  rootFields: { code: 'TOO_MANY_ROOT_FIELDS', what: 'fields at its root' },
  depth: { code: 'QUERY_TOO_DEEP', what: 'levels of fields' },
  directives: { code: 'TOO_MANY_DIRECTIVES', what: 'directives' },
}

/**
 * Looks at the shape of a parsed document before anything with a cost of its own does, validation
 * included. Each fragment is walked once, however often it is used.
 */
export function shapeRefusal(
  document: DocumentNode,
  limits: QueryLimits,
  introspection: boolean,
): GraphQLError | null {
  const walk = new ShapeWalk(document)
  if (walk.cycle()) {
    return refusal('FRAGMENT_CYCLE', 'A fragment of this query contains itself.')
  }
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) continue
    if (definition.kind !== Kind.OPERATION_DEFINITION) {
      return refusal('BAD_REQUEST', 'Only operations and fragments can be asked for.')
    }
    const refused = operationRefusal(definition, walk, limits, introspection)
    if (refused) return refused
  }
  return null
}

function operationRefusal(
  operation: OperationDefinitionNode,
  walk: ShapeWalk,
  limits: QueryLimits,
  introspection: boolean,
): GraphQLError | null {
  const shape = walk.shapeOf(operation.selectionSet)
  if (shape.introspects && !introspection) {
    return refusal(
      'INTROSPECTION_DISABLED',
      'Introspection is off here: read the published schema.',
    )
  }
  const counts: Record<Counted, number> = {
    aliases: shape.aliases,
    rootFields: walk.rootFields(operation.selectionSet),
    // The introspection query is deep by nature, and is limited by graphql-js itself.
    depth: shape.introspects ? 0 : shape.depth,
    directives: shape.directives + (operation.directives?.length ?? 0),
  }
  for (const name of ['rootFields', 'aliases', 'directives', 'depth'] as const) {
    if (counts[name] > limits[name]) {
      const { code, what } = refusals[name]
      return refusal(code, `The query has ${counts[name]} ${what}; the most is ${limits[name]}.`)
    }
  }
  return null
}

class ShapeWalk {
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  readonly #shapes = new Map<string, Shape>()
  readonly #roots = new Map<string, number>()

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.#fragments.set(definition.name.value, definition)
      }
    }
  }

  /** Whether any fragment reaches itself, used or not. */
  cycle(): boolean {
    const done = new Set<string>()
    const open = new Set<string>()
    const visit = (name: string): boolean => {
      if (open.has(name)) return true
      const fragment = this.#fragments.get(name)
      if (done.has(name) || !fragment) return false
      open.add(name)
      const found = spreadsIn(fragment.selectionSet).some(visit)
      open.delete(name)
      done.add(name)
      return found
    }
    return [...this.#fragments.keys()].some(visit)
  }

  rootFields(set: SelectionSetNode): number {
    let count = 0
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) count += 1
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        count += this.rootFields(selection.selectionSet)
      else count += this.#rootFieldsOf(selection.name.value)
    }
    return count
  }

  shapeOf(set: SelectionSetNode): Shape {
    let aliases = 0
    let depth = 0
    let directives = 0
    let introspects = false
    for (const selection of set.selections) {
      directives += selection.directives?.length ?? 0
      const inner = this.#within(selection)
      const isField = selection.kind === Kind.FIELD
      if (isField) {
        if (selection.alias) aliases += 1
        introspects ||= selection.name.value === '__schema' || selection.name.value === '__type'
      }
      aliases += inner.aliases
      directives += inner.directives
      introspects ||= inner.introspects
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0))
    }
    return { aliases, depth, directives, introspects }
  }

  #within(selection: SelectionSetNode['selections'][number]): Shape {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#shapeOfFragment(selection.name.value)
    return selection.selectionSet ? this.shapeOf(selection.selectionSet) : nothing
  }

  #rootFieldsOf(name: string): number {
    const fragment = this.#fragments.get(name)
    const known = this.#roots.get(name)
    if (known !== undefined || !fragment) return known ?? 0
    const count = this.rootFields(fragment.selectionSet)
    this.#roots.set(name, count)
    return count
  }

  #shapeOfFragment(name: string): Shape {
    const fragment = this.#fragments.get(name)
    if (!fragment) return nothing
    const shape = this.#shapes.get(name) ?? this.shapeOf(fragment.selectionSet)
    this.#shapes.set(name, shape)
    return shape
  }
}

const nothing: Shape = { aliases: 0, depth: 0, directives: 0, introspects: false }

const spreadsIn = (set: SelectionSetNode): readonly string[] =>
  set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection.name.value]
    return selection.selectionSet ? spreadsIn(selection.selectionSet) : []
  })
