import { configToSchema } from '@payloadcms/graphql'
import { isObjectType } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import type { SanitizedConfig } from 'payload'

/**
 * Signing in by GraphQL would go round the limits on signing in, and a version brought back by it
 * would go live at once and leave its mark on the mutations beside it; REST is the only door.
 */
const restOnlyMutation =
  /^(login|logout|refreshToken|forgotPassword|resetPassword|verifyEmail|unlock|restoreVersion)/

/** Payload's schema with its lists in the order in which they were stored. */
export function payloadSchema(config: SanitizedConfig): ReturnType<typeof configToSchema> {
  const built = configToSchema(config)
  const mutations = built.schema.getMutationType()?.getFields() ?? {}
  for (const name of Object.keys(mutations)) if (restOnlyMutation.test(name)) delete mutations[name]
  keepStoredOrder(built.schema)
  return built
}

interface Stored {
  readonly id?: unknown
  readonly relationTo?: unknown
  readonly value?: unknown
}

/**
 * Payload 3.90.1 returns a list of related records in the order in which they happened to load
 * (payloadcms/payload#14956). Steps and required documents have an order that matters.
 */
function keepStoredOrder(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const stored = storedField(field.extensions.field)
      const resolve = field.resolve
      if (!stored || !resolve) continue
      field.resolve = async (parent: Record<string, unknown>, args, context, info) => {
        const docs: unknown = await resolve(parent, args, context, info)
        const order = parent[stored.name]
        if (!Array.isArray(docs) || !Array.isArray(order) || docs.length < 2) return docs
        const places = new Map<string, number>()
        order.forEach((one: unknown, place) => {
          const key = keyOf(one, stored.isPolymorphic)
          if (!places.has(key)) places.set(key, place)
        })
        const placeOf = (doc: unknown) =>
          places.get(keyOf(doc, stored.isPolymorphic)) ?? order.length
        return [...(docs as unknown[])].sort((a, b) => placeOf(a) - placeOf(b))
      }
    }
  }
}

function storedField(field: unknown): { name: string; isPolymorphic: boolean } | null {
  if (typeof field !== 'object' || field === null) return null
  const { hasMany, name, relationTo, type } = field as Record<string, unknown>
  const isList = hasMany === true && (type === 'relationship' || type === 'upload')
  return isList && typeof name === 'string'
    ? { name, isPolymorphic: Array.isArray(relationTo) }
    : null
}

function keyOf(one: unknown, isPolymorphic: boolean): string {
  if (typeof one !== 'object' || one === null) return String(one)
  const { id, relationTo, value } = one as Stored
  if (!isPolymorphic) return String(id)
  const target = typeof value === 'object' && value !== null ? (value as Stored).id : value
  return `${String(relationTo)}:${String(target)}`
}
