import type { Payload, PayloadRequest } from 'payload'
import type { RecordAddress } from './shown-in.ts'

/** What a transaction, or the reconciler itself, leaves behind: "look at this record again". */
export interface ChangeNote {
  readonly id: string
  readonly recordCollection: string
  readonly record: string
}

/** Leaves a note for each record; with `req`, in the transaction of that request. */
export async function noteRecords(
  payload: Payload,
  records: readonly RecordAddress[],
  req?: PayloadRequest,
): Promise<void> {
  for (const { collection, id } of records) {
    await payload.db.create({
      collection: 'change-notes',
      data: { recordCollection: collection, record: id },
      returning: false,
      ...(req ? { req } : {}),
    })
  }
}

/** The notes that stand, oldest first. */
export async function standingNotes(payload: Payload): Promise<readonly ChangeNote[]> {
  const { docs } = await payload.db.find<ChangeNote>({
    collection: 'change-notes',
    limit: 1000,
    pagination: false,
    sort: 'createdAt',
  })
  return docs
}

/** How much is still to be looked at. */
export async function countNotes(payload: Payload): Promise<number> {
  const { totalDocs } = await payload.db.count({ collection: 'change-notes', where: {} })
  return totalDocs
}

export async function forgetNotes(payload: Payload, ids: readonly string[]): Promise<void> {
  await payload.db.deleteMany({ collection: 'change-notes', where: { id: { in: [...ids] } } })
}
