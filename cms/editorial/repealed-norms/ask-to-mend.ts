import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../../access/actor.ts'
import { repealedNormWords } from '../../labels/shared-data.ts'
import { say } from '../../labels/words.ts'
import { isStored, type Stored } from '../published/read.ts'
import { openTask, type TaskSubject } from '../tasks/open-task.ts'
import { whereUsed } from '../where-used/where-used.ts'

/** Working days to mend a record that cites a norm which is no longer law. */
const dueInWorkingDays = 10

const subjects: readonly TaskSubject[] = ['procedures', 'protocols', 'faqs', 'forms']

const isSubject = (slug: string): slug is TaskSubject => subjects.some((one) => one === slug)

/** True when a norm stops being law by a save: switched off, or repealed by another. */
export const isRepealedNow = (before: Stored, now: Stored): boolean =>
  (before.inForce !== false && now.inForce === false) ||
  (!before.repealedBy && Boolean(now.repealedBy))

/**
 * Asks whoever keeps each record that cites a repealed norm to mend it, by working days. Twice for
 * the same norm and record is once, while that task is open. Answers how many records cite it.
 */
export async function askToMend(
  payload: Payload,
  saved: Stored,
  req?: PayloadRequest,
): Promise<number> {
  const id = String(saved.id)
  const address = { collection: 'legal-resources', id } as const
  const norm = await nameOf(payload, id)
  const by = saved.repealedBy ? await nameOf(payload, idOf(saved.repealedBy)) : null
  // As the system: the department that repeals is not the one that must mend.
  const { uses } = await whereUsed(payload, address, { req })
  const citing = uses.filter(({ collection }) => isSubject(collection))
  for (const use of citing) {
    if (!isSubject(use.collection)) continue
    await openTask(
      payload,
      {
        key: `repealed-norm:${id}:${use.collection}/${use.id}`,
        kind: 'repealed-norm',
        title: say(repealedNormWords.title, 'ca', { record: use.title, norm }),
        about: { relationTo: use.collection, value: use.id },
        department: await ownerOf(payload, use.collection, use.id, req),
        dueInWorkingDays,
        note: by
          ? say(repealedNormWords.by, 'ca', { norm, by })
          : say(repealedNormWords.off, 'ca', { norm }),
      },
      req,
    )
  }
  return citing.length
}

/** In Catalan, and so without the request, whose language a read in another would change. */
async function nameOf(payload: Payload, id: string): Promise<string> {
  const norm = await payload.findByID({
    collection: 'legal-resources',
    id,
    depth: 0,
    locale: 'ca',
    overrideAccess: true,
    disableErrors: true,
  })
  return norm?.name ?? norm?.code ?? ''
}

async function ownerOf(
  payload: Payload,
  collection: TaskSubject,
  id: string,
  req?: PayloadRequest,
): Promise<string | null> {
  const record: unknown = await payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    overrideAccess: true,
    disableErrors: true,
    ...(req ? { req } : {}),
  })
  return isStored(record) && record.department ? idOf(record.department) : null
}
