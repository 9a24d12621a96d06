import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { asShownElsewhere } from './populate.ts'
import { fields as parts, isStored, rows, type Stored } from './read.ts'

/**
 * A record whose relations are ids, with the records they name in their place: as a read of it at
 * depth 2 would bring them, with one query per collection. A relation to what is no longer there
 * is left out.
 */
export async function loadRelations(
  payload: Payload,
  fields: readonly FlattenedField[],
  record: Stored,
): Promise<Stored> {
  const wanted = new Map<CollectionSlug, Set<string>>()
  visit(fields, record, (slug, id) => {
    wanted.set(slug, (wanted.get(slug) ?? new Set()).add(id))
    return id
  })
  const loaded = new Map(
    await Promise.all(
      [...wanted].map(async ([slug, ids]) => [slug, await byId(payload, slug, [...ids])] as const),
    ),
  )
  return visit(fields, record, (slug, id) => loaded.get(slug)?.get(id) ?? null)
}

type Follow = (slug: CollectionSlug, id: string) => unknown

function visit(fields: readonly FlattenedField[], record: Stored, follow: Follow): Stored {
  const changed = fields.flatMap((field) => {
    const value = record[field.name]
    if (value === undefined || value === null) return []
    return [[field.name, visitField(field, value, follow)] as const]
  })
  return { ...record, ...Object.fromEntries(changed) }
}

function visitField(field: FlattenedField, value: unknown, follow: Follow): unknown {
  if (field.type === 'group' || field.type === 'tab') {
    return visit(field.flattenedFields, parts(value), follow)
  }
  if (field.type === 'array') {
    return rows(value).map((row) => visit(field.flattenedFields, row, follow))
  }
  // Files are shown by nobody who reads a sheet through its relations.
  if (field.type !== 'relationship' || Array.isArray(field.relationTo)) return value
  const slug = field.relationTo
  if (!field.hasMany) return one(slug, value, follow)
  return Array.isArray(value)
    ? value.map((each: unknown) => one(slug, each, follow)).filter((each) => each !== null)
    : []
}

const one = (slug: CollectionSlug, value: unknown, follow: Follow): unknown => {
  const id = isStored(value) ? value.id : value
  return typeof id === 'string' && id !== '' ? follow(slug, id) : null
}

async function byId(
  payload: Payload,
  slug: CollectionSlug,
  ids: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const shown = asShownElsewhere[slug]
  const { docs } = await payload.find({
    collection: slug,
    where: { id: { in: ids.filter((id) => couldBeIn(payload, id)) } },
    depth: 1,
    populate: asShownElsewhere,
    ...(shown ? { select: shown } : {}),
    locale: 'all',
    fallbackLocale: false,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map((doc) => [String(doc.id), doc] as const))
}

/** What was typed may be no identity at all, and MongoDB refuses to look for such a one. */
const couldBeIn = ({ db }: Payload, id: string): boolean =>
  db.name !== 'mongoose' || /^[\da-f]{24}$/i.test(id)
