import {
  getNamedType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

/** Every field of a type and of what it leads to, as the text of a selection. */
export function wholeSelection(schema: GraphQLSchema, typeName: string): string {
  const type = schema.getType(typeName)
  if (!type) throw new Error(`${typeName} is not in the schema.`)
  return selectionOf(type, [])
}

function selectionOf(type: GraphQLNamedType, above: readonly string[]): string {
  if (isUnionType(type)) {
    const members = type.getTypes().map((member) => `... on ${member.name} { __typename }`)
    return `{ ${members.join(' ')} }`
  }
  if (!isObjectType(type) || above.includes(type.name)) return ''
  const fields = Object.values(type.getFields()).map((field) => {
    const inner = getNamedType(field.type)
    const selection = selectionOf(inner, [...above, type.name])
    const isLeaf = !isObjectType(inner) && !isUnionType(inner)
    return isLeaf || selection ? `${field.name} ${selection}` : ''
  })
  return `{ ${fields.join(' ')} }`
}
