import type { Payload } from 'payload'
import { directDatabase } from '../../config/database/direct.ts'
import type { Beat } from '../../domain/clock.ts'
import type { Heartbeat } from '../../generated/payload-types.ts'

/** How each job did so far, by name. */
export async function readBeats(payload: Payload): Promise<ReadonlyMap<string, Beat>> {
  const { docs } = await payload.db.find<Heartbeat>({
    collection: 'heartbeats',
    limit: 0,
    pagination: false,
  })
  return new Map(
    docs.map((row) => [
      row.job,
      {
        lastRunAt: asText(row.lastRunAt),
        lastSuccessAt: asText(row.lastSuccessAt),
        lastError: row.lastError ?? null,
        cursor: row.cursor ?? null,
        outcome: row.outcome ?? null,
        knownSince: asText(row.createdAt) ?? new Date(0).toISOString(),
      },
    ]),
  )
}

/** MongoDB answers dates, SQLite their text. */
const asText = (value: unknown): string | null =>
  value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : null

/** A row for each job, before it first runs: what never ran is then seen to be late. */
export async function knowJobs(
  payload: Payload,
  names: readonly string[],
  now: Date,
): Promise<void> {
  const known = await readBeats(payload)
  for (const job of names.filter((name) => !known.has(name))) {
    try {
      const at = now.toISOString()
      await payload.db.create({
        collection: 'heartbeats',
        data: { job, cursor: null, createdAt: at, updatedAt: at },
        returning: false,
      })
    } catch (error) {
      // Another process that starts in this moment has made it.
      if (!(await readBeats(payload)).has(job)) throw error
    }
  }
}

export async function writeBeat(
  payload: Payload,
  job: string,
  data: Partial<
    Pick<
      Heartbeat,
      'lastRunAt' | 'lastSuccessAt' | 'lastError' | 'lastTookMs' | 'cursor' | 'outcome'
    >
  >,
): Promise<void> {
  await payload.db.updateOne({
    collection: 'heartbeats',
    where: { job: { equals: job } },
    data,
    returning: false,
  })
}

/**
 * Moves the cursor of a row on where it still stands as we have read it; false where somebody else
 * has moved it. One statement, so that of two processes one wins.
 */
export async function swapCursor(
  payload: Payload,
  job: string,
  from: string | null,
  to: string | null,
): Promise<boolean> {
  const database = directDatabase(payload)
  if (database.kind === 'sqlite') {
    const { rowsAffected } = await database.client.execute({
      sql: 'UPDATE heartbeats SET cursor = ? WHERE job = ? AND cursor IS ?',
      args: [to, job, from],
    })
    return rowsAffected === 1
  }
  const { modifiedCount } = await database
    .collection('heartbeats')
    .updateOne({ job, cursor: from }, { $set: { cursor: to } })
  return modifiedCount === 1
}
