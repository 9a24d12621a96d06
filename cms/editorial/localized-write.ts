import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { isLocale, type Localized } from '../domain/locale.ts'
import { asSystem } from './transitions/system-write.ts'

export type RecordData = Readonly<Record<string, unknown>>

export interface LocalizedWrite {
  readonly collection: CollectionSlug
  /** The record to change; absent, one is created from its first language. */
  readonly id?: string
  /**
   * The whole of what is written, once per language: facts repeated, texts in that language. In this
   * order; what is published is checked in the last, so a language with gaps comes before it.
   */
  readonly data: Localized<RecordData>
  /** What only the last write carries, such as its publication: by then all languages are there. */
  readonly last?: RecordData
  /** Leaves a draft, which need not be complete; `last` is written for real all the same. */
  readonly draft?: boolean
  readonly req?: PayloadRequest
}

/**
 * Writes one record in several languages as the system, one language after another.
 *
 * A row of a list is the same row in every language: once stored, each row is named by the identity
 * of the stored row in its position, and so keeps its texts in the other languages.
 */
export async function writeLocalized(
  payload: Payload,
  { collection, id, data, last, draft = false, req }: LocalizedWrite,
): Promise<{ id: string }> {
  const records: Records = payload
  const written = Object.keys(data).filter(isLocale)
  const common = { collection, depth: 0, overrideAccess: true, context: asSystem(), req }
  let stored = id ? await records.findByID({ ...common, id, draft: true }) : undefined

  for (const locale of written) {
    const isLast = locale === written.at(-1)
    const values = { ...data[locale], ...(isLast ? last : {}) }
    const how = { ...common, locale, draft: draft && !(isLast && last) }
    stored = isStored(stored)
      ? await records.update({ ...how, id: stored.id, data: withRowIds(values, stored) })
      : await records.create({ ...how, data: values })
  }
  if (!isStored(stored)) throw new RangeError(`Nothing to write in ${collection}: no language.`)
  return { id: stored.id }
}

/** The same values, with the rows of every list named as the stored rows in their positions. */
export function withRowIds(values: RecordData, stored: RecordData): RecordData {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, named(value, stored[name])]),
  )
}

function named(value: unknown, stored: unknown): unknown {
  if (isData(value)) return withRowIds(value, isData(stored) ? stored : {})
  if (!Array.isArray(value) || !Array.isArray(stored)) return value
  return value.map((row: unknown, position) => {
    const before: unknown = stored[position]
    // Rows have an identity; nodes of a rich text and relations have none.
    return isData(row) && isStored(before) ? { id: before.id, ...withRowIds(row, before) } : row
  })
}

const isData = (value: unknown): value is RecordData =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isStored = (value: unknown): value is RecordData & { readonly id: string } =>
  isData(value) && typeof value.id === 'string'

interface Options {
  readonly collection: CollectionSlug
  readonly id: string
  readonly data: RecordData
  readonly draft?: boolean
}

/** Payload's types know the fields of one collection at a time; here it may be any of them. */
interface Records {
  findByID(options: Omit<Options, 'data'>): Promise<unknown>
  create(options: Omit<Options, 'id'>): Promise<unknown>
  update(options: Options): Promise<unknown>
}
