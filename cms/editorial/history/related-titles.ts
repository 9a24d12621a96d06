import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import type { Locale } from '../../domain/locale.ts'
import type { VersionDifference } from '../../domain/version-differences.ts'
import { relationsWithin } from './readable-value.ts'

type TitleOf = (collection: string, id: string) => string

/** The titles of the records that differences name, as the reader may see them: one query each kind. */
export async function titlesFor(
  req: PayloadRequest,
  differences: readonly VersionDifference<FlattenedField>[],
  language: Locale,
): Promise<TitleOf> {
  const wanted = new Map<string, Set<string>>()
  const note = ([collection, id]: [string, string]) =>
    wanted.set(collection, (wanted.get(collection) ?? new Set()).add(id))
  for (const { trail, from, to } of differences) {
    const field = trail.at(-1)
    if (field) for (const value of [from, to]) relationsWithin(value, field).forEach(note)
  }
  const titles = new Map<string, string>()
  for (const [collection, ids] of wanted) {
    for (const [id, title] of await titlesIn(
      req,
      collection as CollectionSlug,
      [...ids],
      language,
    )) {
      titles.set(`${collection}/${id}`, title)
    }
  }
  return (collection, id) => titles.get(`${collection}/${id}`) ?? '—'
}

async function titlesIn(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
  locale: Locale,
): Promise<[string, string][]> {
  const named = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection: collection as 'procedures',
    depth: 0,
    draft: true,
    limit: ids.length,
    locale,
    overrideAccess: false,
    pagination: false,
    req,
    select: { [named]: true },
    user: req.user,
    where: { id: { in: [...ids] } },
  })
  return (docs as unknown as Readonly<Record<string, unknown>>[]).flatMap((doc) => {
    const title = doc[named]
    return typeof title === 'string' && title ? [[String(doc.id), title] as [string, string]] : []
  })
}
