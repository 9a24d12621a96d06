import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

/** Numbers that look random and are the same in every run. */
export function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

export interface RandomDocument {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const deepest = 6

/** Values that find something, by name of the argument; and some that find nothing or are wrong. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  code: ['EMPADRONAMENT', 'LLICENCIA-OBRES', 'PROT-PADRO', 'OAC-1', 'NO-HI-ES'],
  slug: ['empadronament', 'empadronament-es', 'no-hi-es'],
  at: ['2026-05-30T00:00:00Z', '2020-01-01T00:00:00Z'],
  since: ['0', '3', 'x'],
  updatedSince: ['2026-03-01T00:00:00Z'],
  reviewBefore: ['2027-01-01'],
  query: ['empadronar', 'obres', 'zzz'],
  prefix: ['empad'],
  question: ['Com m’empadrono?', 'Quin temps farà?'],
  first: [1, 2, 20, 0],
  department: ['PADRO', 'URBANISME'],
}

/** A document the schema allows: aliases, fragments, directives, variables and repeated fields. */
export function randomDocument(schema: GraphQLSchema, seed: number): RandomDocument {
  const roll = dice(seed)
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)]!
  const variables: Record<string, unknown> = {}
  const definitions: string[] = []
  const fragments: string[] = []

  const variable = (type: string, value: unknown): string => {
    const name = `v${definitions.length}`
    definitions.push(`$${name}: ${type}`)
    // A variable that nobody gives is as good a case as one that is null.
    if (roll(8) > 0 || type.endsWith('!')) variables[name] = value
    return `$${name}`
  }

  const valueFor = (name: string, type: GraphQLInputType): unknown => {
    if (isNonNullType(type)) return valueFor(name, type.ofType)
    if (isListType(type)) return [valueFor(name, type.ofType)]
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(() => roll(4) === 0)
      return Object.fromEntries(fields.map((one) => [one.name, valueFor(one.name, one.type)]))
    }
    if (isEnumType(type)) return pick(type.getValues()).name
    const known = values[name]
    if (name === 'since' && getNamedType(type).name === 'DateTime') return '2026-01-01T00:00:00Z'
    if (known) return pick(known)
    return getNamedType(type).name === 'Boolean' ? roll(2) === 0 : 'PADRO'
  }

  const argument = ({ name, type }: GraphQLArgument): string => {
    if (!isNonNullType(type) && roll(3) > 0) return ''
    const value = valueFor(name, type)
    const isPlain = !isEnumType(getNamedType(type)) && typeof value !== 'object'
    if (isPlain && roll(2) === 0) return `${name}: ${JSON.stringify(value)}`
    return `${name}: ${variable(String(type), value)}`
  }

  const directive = (): string => {
    const name = pick(['skip', 'include'])
    if (roll(8) > 0) return ''
    const condition = roll(2) === 0 ? String(roll(2) === 0) : variable('Boolean!', roll(2) === 0)
    return ` @${name}(if: ${condition})`
  }

  const field = (one: GraphQLField<unknown, unknown>, depth: number): string => {
    const type = getNamedType(one.type)
    const isLeaf = !isObjectType(type) && !isUnionType(type)
    if (!isLeaf && depth >= deepest) return ''
    const written = one.args.map(argument).filter(Boolean)
    // A name of its own where arguments could differ from those of the same field elsewhere.
    const alias =
      one.args.length > 0 || roll(10) === 0 ? `a${definitions.length}x${roll(1e6)}: ` : ''
    const given = written.length > 0 ? `(${written.join(', ')})` : ''
    return `${alias}${one.name}${given}${directive()} ${isLeaf ? '' : selection(type, depth + 1)}`
  }

  const selection = (type: GraphQLNamedType, depth: number): string => {
    if (isUnionType(type)) {
      const members = type.getTypes().filter(() => roll(3) > 0)
      const parts = members.map((one) => `... on ${one.name} ${inFragment(one, depth)}`)
      return `{ __typename ${parts.join(' ')} }`
    }
    if (!isObjectType(type)) return ''
    const all = Object.values(type.getFields())
    const most = depth === 0 ? 2 : 8
    const chosen = Array.from({ length: 1 + roll(most) }, () => field(pick(all), depth))
    if (depth > 0 && roll(4) === 0)
      chosen.push(`... on ${type.name}${directive()} ${inFragment(type, depth)}`)
    if (depth > 0 && roll(4) === 0) {
      const name = `F${fragments.length}`
      fragments.push('')
      fragments[Number(name.slice(1))] =
        `fragment ${name} on ${type.name} ${inFragment(type, depth)}`
      chosen.push(`...${name}${directive()}`, `...${name}`)
    }
    return `{ ${chosen.filter(Boolean).join(' ') || '__typename'} ${depth > 0 ? '__typename' : ''} }`
  }

  const inFragment = (type: GraphQLNamedType, depth: number): string =>
    selection(type, Math.min(depth + 2, deepest))

  const body = selection(schema.getQueryType()!, 0)
  const head = definitions.length > 0 ? `query (${definitions.join(', ')})` : 'query'
  return { query: [`${head} ${body}`, ...fragments].join('\n'), variables }
}
