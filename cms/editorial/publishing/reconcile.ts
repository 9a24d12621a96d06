import type { CollectionSlug, Payload } from 'payload'
import { appendPublication, revisionOf, StalePublication } from '../../delivery/log/append.ts'
import { codeOf, isStored, type Stored } from '../published/read.ts'
import { isLive, publishedKinds, type PublishedKind } from './kinds.ts'
import { recordsShowing, type RecordAddress } from './shown-in.ts'

export interface Reconciled {
  readonly revision: number | null
  readonly changed: boolean
}

const nothing: Reconciled = { revision: null, changed: false }

/**
 * Makes the log say what is really published of one record, whatever happened to it. Reads the
 * record again, in every language; what was asked for does not matter, only what is stored.
 * Doing it twice changes nothing.
 */
export async function reconcileRecord(
  payload: Payload,
  { collection, id }: RecordAddress,
): Promise<Reconciled> {
  const kind = publishedKinds[collection]
  if (!kind) return nothing
  const known = await readRecord(payload, collection, id, 0)
  if (!known) return nothing
  const code = codeOf(known)
  for (let attempt = 0; ; attempt++) {
    const basedOn = await revisionOf(payload, kind.kind, code)
    const stored = await readRecord(payload, collection, id, 2)
    if (!stored) return nothing
    const live = isLive(kind, stored)
    // Never published and still not: the log need not know of it.
    if (!live && basedOn === null) return nothing
    try {
      const documents = live ? kind.project(stored) : {}
      return await appendPublication(payload, { kind: kind.kind, code, live, documents, basedOn })
    } catch (error) {
      if (!(error instanceof StalePublication) || attempt >= 9) throw error
    }
  }
}

/** The record and everything that shows it, where the record itself changed. */
export async function reconcileWithDependents(
  payload: Payload,
  address: RecordAddress,
): Promise<Reconciled> {
  const own = await reconcileRecord(payload, address)
  const showsOnlyInside = !publishedKinds[address.collection]
  if (own.changed || showsOnlyInside) {
    for (const shower of await recordsShowing(payload, address)) {
      await reconcileRecord(payload, shower)
    }
  }
  return own
}

/** As the system, from what is live: `draft: false` never shows a draft over a live record. */
async function readRecord(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  depth: number,
): Promise<Stored | null> {
  const record: unknown = await payload.findByID({
    collection,
    id,
    depth,
    draft: false,
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: true,
    disableErrors: true,
  })
  return isStored(record) ? record : null
}

export type { PublishedKind }
