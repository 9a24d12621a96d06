import type { CollectionSlug, Payload } from 'payload'
import { idOf } from '../../access/actor.ts'
import { locales, type Localized } from '../../domain/locale.ts'
import { knownRecords, type KnownRecords, type NormRecord } from './known-records.ts'

/** What an import needs to know of a sheet that is already there. */
export interface StoredSheet {
  readonly id: string
  readonly code: string
  readonly sourceId: string
  readonly digest: string | null
  readonly department: string | null
  readonly wasInSpanish: boolean
  /** A person has saved it or moved it on: what they did is not overwritten. */
  readonly isTouched: boolean
}

/** The sheets that came from a source, by their number there, as their latest drafts are. */
export async function storedSheets(
  payload: Payload,
  source: string,
  sourceId?: string,
): Promise<Map<string, StoredSheet>> {
  const { docs } = await payload.find({
    collection: 'procedures',
    where: {
      'imported.source': { equals: source },
      ...(sourceId ? { 'imported.sourceId': { equals: sourceId } } : {}),
    },
    draft: true,
    depth: 0,
    limit: 0,
    pagination: false,
    locale: 'ca',
    overrideAccess: true,
    select: {
      code: true,
      department: true,
      editedBy: true,
      imported: { sourceId: true, digest: true },
      state: true,
      _status: true,
      translations: { es: { state: true } },
    },
  })
  return new Map(
    docs.map((doc) => {
      const sheet: StoredSheet = {
        id: String(doc.id),
        code: doc.code,
        sourceId: doc.imported?.sourceId ?? '',
        digest: doc.imported?.digest ?? null,
        department: doc.department ? idOf(doc.department) : null,
        wasInSpanish: doc.translations?.es?.state === 'translated',
        isTouched: Boolean(doc.editedBy) || doc.state !== 'draft' || doc._status === 'published',
      }
      return [sheet.sourceId, sheet]
    }),
  )
}

/** Codes that begin as imported ones do: no other can be in their way. */
export async function takenCodes(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.db.find<{ id: string; code: string }>({
    collection: 'procedures',
    where: { code: { like: 'FUE-' } },
    limit: 0,
    pagination: false,
    select: { code: true },
  })
  return new Set(docs.map(({ code }) => code))
}

/** Departments, topics and norms in use, by name. */
export async function readKnownRecords(payload: Payload): Promise<KnownRecords> {
  const [departments, topics, norms] = await Promise.all([
    readNamed(payload, 'departments'),
    readNamed(payload, 'topics'),
    readNamed(payload, 'legal-resources'),
  ])
  return knownRecords({ departments, topics, norms })
}

async function readNamed(payload: Payload, collection: CollectionSlug): Promise<NormRecord[]> {
  const { docs } = await payload.find({
    collection,
    where: { active: { not_equals: false } },
    depth: 0,
    limit: 0,
    pagination: false,
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: true,
  })
  // Payload's types do not know `locale: 'all'`.
  return (docs as unknown as readonly Readonly<Record<string, unknown>>[]).map((doc) => ({
    id: String(doc.id),
    name: namesIn(doc.name),
    rank: doc.rank,
    number: typeof doc.number === 'string' ? doc.number : null,
  }))
}

function namesIn(stored: unknown): Localized<string> {
  if (typeof stored !== 'object' || stored === null) return {}
  const names = stored as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const name = names[locale]
      return typeof name === 'string' ? [[locale, name]] : []
    }),
  )
}
