import type { Payload } from 'payload'
import { directDatabase, type DirectDatabase } from '../../config/database/direct.ts'
import { startOfDay, todayInMadrid } from '../../domain/calendar.ts'
import { reviewedKinds, type ReviewedKind } from '../../domain/reviews.ts'

/**
 * Published records whose review is past are to be verified. They stay published: channels tell
 * how fresh they are by the day of the review itself. It is not an edit either: no version, no new
 * "updated" for the public, and nobody who has the record open is told that it changed.
 */
export async function markToVerify(payload: Payload, now: Date): Promise<void> {
  const before = startOfDay(todayInMadrid(now))
  const database = directDatabase(payload)
  for (const slug of reviewedKinds) await markIn(database, slug, before)
}

/**
 * First the version that the panel opens, where it is the published one (a draft beside it keeps its
 * own state); then the live record. Killed in between, the next day does the same again.
 */
async function markIn(database: DirectDatabase, slug: ReviewedKind, before: Date): Promise<void> {
  if (database.kind === 'sqlite') {
    const args = [before.toISOString()]
    await database.client.execute({
      sql: `UPDATE "_${slug}_v" SET version_state = 'to-verify' WHERE latest = 1
            AND version__status = 'published' AND version_state = 'published'
            AND version_review_on < ?`,
      args,
    })
    await database.client.execute({
      sql: `UPDATE "${slug}" SET state = 'to-verify'
            WHERE _status = 'published' AND state = 'published' AND review_on < ?`,
      args,
    })
    return
  }
  await database.collection(`_${slug}_versions`).updateMany(
    {
      latest: true,
      'version._status': 'published',
      'version.state': 'published',
      'version.reviewOn': { $lt: before },
    },
    { $set: { 'version.state': 'to-verify' } },
  )
  await database
    .collection(slug)
    .updateMany(
      { _status: 'published', state: 'published', reviewOn: { $lt: before } },
      { $set: { state: 'to-verify' } },
    )
}
