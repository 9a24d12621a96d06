import type { Payload } from 'payload'
import { appendPublication, StalePublication } from '../../delivery/log/append.ts'
import { digestOf } from '../../delivery/log/digest.ts'
import { todayInMadrid } from '../../domain/calendar.ts'
import type { Day } from '../../domain/published/published.ts'
import { recordKey } from '../../domain/published/publication.ts'
import { asShownElsewhere } from '../published/populate.ts'
import { isStored, type Stored } from '../published/read.ts'
import { isLive, publishedKinds } from './kinds.ts'
import { noteRecords } from './notes.ts'
import { recordsShowing, type RecordAddress } from './shown-in.ts'

export interface Reconciled {
  readonly revision: number | null
  readonly changed: boolean
}

const nothing: Reconciled = { revision: null, changed: false }

/** The clock of whoever publishes: the day it is in the town hall. */
export type Today = () => Day

/** Records that will be looked at anyway and need no note of their own, by `addressKey`. */
export type Awaited = ReadonlySet<string>

export const addressKey = ({ collection, id }: RecordAddress): string => `${collection}/${id}`

/**
 * Makes the log say what is really published of one record, whatever happened to it. Reads the
 * record again, in every language; what was asked for does not matter, only what is stored.
 * Doing it twice changes nothing.
 *
 * What shows the record is noted before the log changes, so that a crash in between leaves work
 * to do rather than a stale text in somebody else's sheet.
 */
export async function reconcileRecord(
  payload: Payload,
  address: RecordAddress,
  awaited: Awaited = new Set(),
  today: Today = todayInMadrid,
): Promise<Reconciled> {
  const { collection } = address
  const noteShowers = async () => {
    const showers = await recordsShowing(payload, address)
    await noteRecords(
      payload,
      showers.filter((one) => !awaited.has(addressKey(one))),
    )
  }
  const kind = publishedKinds[collection]
  if (!kind) {
    // Shared data of no kind shows only inside other records.
    await noteShowers()
    return nothing
  }
  const code = await codeOfRecord(payload, address)
  if (!code) return nothing
  for (let attempt = 0; ; attempt++) {
    const row = await rowOf(payload, recordKey(kind.kind, code))
    const stored = await readRecord(payload, address)
    if (!stored) return nothing
    const live = isLive(kind, stored)
    // Never published and still not: the log need not know of it.
    if (!live && !row) return nothing
    const on = today()
    const documents = live ? kind.project(stored, on) : {}
    const isSame = row?.digest === digestOf(documents) && Boolean(row.live) === live
    if (isSame) return { revision: Number(row.revision), changed: false }
    await noteShowers()
    try {
      const basedOn = row ? Number(row.revision) : null
      const next = { kind: kind.kind, code, live, documents, basedOn }
      const appended = await appendPublication(payload, next)
      // What was read before midnight may be yesterday's by the time it is in the log.
      if (today() === on || attempt >= 9) return appended
    } catch (error) {
      if (!(error instanceof StalePublication) || attempt >= 9) throw error
    }
  }
}

interface Row {
  readonly id: string
  readonly revision: number
  readonly digest: string
  readonly live: boolean
}

const rowOf = (payload: Payload, key: string): Promise<Row | null> =>
  payload.db.findOne<Row>({
    collection: 'publications',
    where: { key: { equals: key } },
    select: { revision: true, digest: true, live: true },
  })

/** As the system, from what is live: `draft: false` never shows a draft over a live record. */
async function readRecord(
  payload: Payload,
  { collection, id }: RecordAddress,
): Promise<Stored | null> {
  const record: unknown = await payload.findByID({
    collection,
    id,
    depth: 2,
    populate: asShownElsewhere,
    draft: false,
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: true,
    disableErrors: true,
  })
  return isStored(record) ? record : null
}

/** Its immutable public key, without loading all the rest. */
async function codeOfRecord(
  payload: Payload,
  { collection, id }: RecordAddress,
): Promise<string | null> {
  const found = await payload.db.findOne<{ id: string; code?: string }>({
    collection,
    where: { id: { equals: id } },
    select: { code: true },
  })
  return found?.code ?? null
}
