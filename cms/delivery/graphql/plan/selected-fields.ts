import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

export type Variables = Readonly<Record<string, unknown>>

/** What a document says, with what its conditions (`@skip`, `@include`) come to. */
export interface Wording {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Of the variables that its conditions use. */
  readonly conditions: Variables
}

/**
 * The fields asked of a type, by the name they are answered under and in the order of the answer:
 * CollectFields of the GraphQL specification (§6.3.2).
 */
export function selectedFields(
  wording: Wording,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const visited = new Set<string>()
  const collect = ({ selections }: SelectionSetNode) => {
    for (const selection of selections) {
      if (!isIncluded(selection, wording.conditions)) continue
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value
        const nodes = fields.get(key)
        if (nodes) nodes.push(selection)
        else fields.set(key, [selection])
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(wording, selection.typeCondition?.name.value, type)) {
          collect(selection.selectionSet)
        }
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value)
        const fragment = wording.fragments.get(selection.name.value)
        if (fragment && applies(wording, fragment.typeCondition.name.value, type)) {
          collect(fragment.selectionSet)
        }
      }
    }
  }
  sets.forEach(collect)
  return fields
}

function isIncluded(node: SelectionNode, conditions: Variables): boolean {
  if (!node.directives?.length) return true
  if (getDirectiveValues(GraphQLSkipDirective, node, conditions)?.if === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, conditions)?.if !== false
}

function applies({ schema }: Wording, name: string | undefined, type: GraphQLObjectType): boolean {
  if (name === undefined || name === type.name) return true
  const condition = schema.getType(name)
  return isAbstractType(condition) && schema.isSubType(condition, type)
}
