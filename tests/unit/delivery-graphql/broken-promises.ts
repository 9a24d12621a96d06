import {
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql'

/**
 * What a change of the schema takes away from those who ask with the one before: each in words.
 * What was deprecated saying `Gone after YYYY-MM-DD` may go once that day is past.
 */
export function brokenPromises(
  before: GraphQLSchema,
  after: GraphQLSchema,
  today: string,
): readonly string[] {
  const mayGo = goneBy(before, today)
  return findBreakingChanges(before, after)
    .map(({ description }) => description)
    .filter((description) => !mayGo.some((name) => description.startsWith(`${name} was removed`)))
}

function goneBy(schema: GraphQLSchema, today: string): readonly string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    const members: readonly { name: string; deprecationReason?: string | null }[] = isEnumType(type)
      ? type.getValues()
      : isObjectType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : []
    return members
      .filter(({ deprecationReason }) => isOver(deprecationReason ?? '', today))
      .map(({ name }) => (isEnumType(type) ? `${name}` : `${type.name}.${name}`))
  })
}

function isOver(reason: string, today: string): boolean {
  const [, day] = /Gone after (\d{4}-\d{2}-\d{2})/.exec(reason) ?? []
  return day !== undefined && day < today
}
