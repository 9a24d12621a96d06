import type { Payload } from 'payload'
import { idOf } from '../../access/actor.ts'
import { locales, sourceLocale } from '../../domain/locale.ts'
import { sheetAddress } from '../../domain/page-address.ts'
import { groupOf } from '../../domain/stored-version.ts'
import type { Destination } from './redirect-map.ts'

const collection = 'procedures'
const where = { state: { equals: 'retired' } } as const

/** Changes whenever a sheet is retired, or is public again. */
export async function stateOfRetired(payload: Payload): Promise<string> {
  const { docs, totalDocs } = await payload.db.find<{ readonly updatedAt: string }>({
    collection,
    where,
    sort: '-updatedAt',
    limit: 1,
    select: { updatedAt: true },
  })
  return `${totalDocs} ${docs[0]?.updatedAt ?? ''}`
}

/**
 * Where our own pages of retired sheets lead, in each language: to the sheet that took its place,
 * to whoever has the competence now, else nowhere any more. Read from the sheets themselves, so
 * that one that is public again has its page back.
 */
export async function retiredPages(
  payload: Payload,
  codes: ReadonlyMap<string, string>,
): Promise<readonly (readonly [string, Destination])[]> {
  const { docs } = await payload.find({
    collection,
    where,
    locale: 'all',
    depth: 0,
    pagination: false,
    select: { code: true, slug: true, retirement: true, externalManager: true },
    overrideAccess: true,
  })
  return docs.flatMap((sheet) => {
    const destination = destinationOf(sheet, codes)
    const slugs = groupOf(sheet.slug)
    return locales.map((locale) => {
      const slug = textOf(slugs[locale]) ?? textOf(slugs[sourceLocale]) ?? sheet.code
      return [sheetAddress(slug, locale), destination] as const
    })
  })
}

function destinationOf(
  sheet: { readonly retirement?: unknown; readonly externalManager?: unknown },
  codes: ReadonlyMap<string, string>,
): Destination {
  const { reason, replacedBy } = groupOf(sheet.retirement)
  const code = replacedBy ? codes.get(idOf(replacedBy)) : undefined
  if (code) return { kind: 'procedure', code }
  const elsewhere = reason === 'competence' ? textOf(groupOf(sheet.externalManager).url) : null
  return elsewhere ? { kind: 'address', to: elsewhere } : { kind: 'gone' }
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null
