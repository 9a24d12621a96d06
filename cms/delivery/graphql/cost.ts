import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { checkedFirst } from './paging.ts'

type Variables = Readonly<Record<string, unknown>>

/** What a selection costs: a part known beforehand, and pages whose size comes in a variable. */
interface Price {
  readonly fixed: number
  readonly pages: readonly ((variables: Variables) => number)[]
}

/** Fields that cost more than reading a property. */
const dearFields: Readonly<Record<string, number>> = {
  'Query.search': 1000,
  'Query.answer': 1000,
  'Query.suggest': 100,
  'Query.changes': 100,
  'Query.chunks': 100,
  'Query.digest': 500,
}

const free: Price = { fixed: 0, pages: [] }

/**
 * What the operation costs with given variables. Refuses (throws) a page size that is not from 1
 * to 100, wherever it is written. Call it with validated documents only.
 */
export function priceOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): (variables: Variables) => number {
  const root = schema.getRootType(operation.operation)
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : undefined,
    ]),
  )
  const pricing = new Pricing(schema, document, defaults)
  const price = root ? pricing.ofSelections(operation.selectionSet, root) : free
  return (variables) => totalOf(price, variables)
}

const totalOf = ({ fixed, pages }: Price, variables: Variables): number =>
  pages.reduce((total, page) => total + page(variables), fixed)

class Pricing {
  readonly #schema: GraphQLSchema
  readonly #defaults: ReadonlyMap<string, number | undefined>
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  readonly #prices = new Map<string, Price>()

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    defaults: ReadonlyMap<string, number | undefined>,
  ) {
    this.#schema = schema
    this.#defaults = defaults
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.#fragments.set(definition.name.value, definition)
      }
    }
  }

  ofSelections(set: SelectionSetNode, parent: GraphQLNamedType): Price {
    let fixed = 0
    const pages: Price['pages'][number][] = []
    for (const selection of set.selections) {
      const price = this.#ofSelection(selection, parent)
      fixed += price.fixed
      pages.push(...price.pages)
    }
    return { fixed, pages }
  }

  #ofSelection(selection: SelectionSetNode['selections'][number], parent: GraphQLNamedType): Price {
    if (selection.kind === Kind.FIELD) return this.#ofField(selection, parent)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value)
    const name = selection.typeCondition?.name.value
    return this.ofSelections(selection.selectionSet, this.#typeNamed(name) ?? parent)
  }

  #ofFragment(name: string): Price {
    const known = this.#prices.get(name)
    if (known) return known
    const fragment = this.#fragments.get(name)
    const type = this.#typeNamed(fragment?.typeCondition.name.value)
    const price = fragment && type ? this.ofSelections(fragment.selectionSet, type) : free
    this.#prices.set(name, price)
    return price
  }

  #ofField(node: FieldNode, parent: GraphQLNamedType): Price {
    const field = fieldOf(parent, node.name.value)
    // Introspection: its size is the schema's, which is ours.
    if (!field) return { fixed: 1, pages: [] }
    const own = dearFields[`${parent.name}.${field.name}`] ?? 1
    const type = getNamedType(field.type)
    const inner =
      node.selectionSet && isCompositeType(type) ? this.ofSelections(node.selectionSet, type) : free
    const size = this.#pageSize(node, field)
    if (size === null) return { fixed: own + inner.fixed, pages: inner.pages }
    if (typeof size === 'number' && inner.pages.length === 0) {
      return { fixed: own + size * inner.fixed, pages: [] }
    }
    const sizeIn = typeof size === 'number' ? () => size : size
    return { fixed: own, pages: [(variables) => sizeIn(variables) * totalOf(inner, variables)] }
  }

  #pageSize(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
  ): number | ((variables: Variables) => number) | null {
    const argument = field.args.find(({ name }) => name === 'first')
    if (!argument) return null
    const usual: unknown = argument.defaultValue
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value
    if (!given) return checkedFirst(usual)
    if (given.kind === Kind.INT) return checkedFirst(Number(given.value))
    if (given.kind !== Kind.VARIABLE) return checkedFirst(null)
    const name = given.name.value
    const fallback = this.#defaults.get(name) ?? usual
    return (variables) => checkedFirst(Object.hasOwn(variables, name) ? variables[name] : fallback)
  }

  #typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#schema.getType(name)
  }
}

const fieldOf = (type: GraphQLNamedType, name: string) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
