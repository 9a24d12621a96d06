import type { Payload } from 'payload'
import { idOf } from '../../access/actor.ts'
import { sourceLocale } from '../../domain/locale.ts'
import { linkWords } from '../../labels/measures.ts'
import { say } from '../../labels/words.ts'
import { governanceTeam } from '../mail/people.ts'
import { closeTasks } from '../tasks/close-tasks.ts'
import { openTask } from '../tasks/open-task.ts'
import { linkingCollections, type LinkPlace } from './link-places.ts'
import { rememberedLinks } from './remembered-links.ts'

/** Working days to mend the links of a record. */
const dueInWorkingDays = 10

interface ToMend extends LinkPlace {
  readonly urls: ReadonlySet<string>
}

/** One open task for each published record with links that are dead; none for any other. */
export async function askToMendLinks(payload: Payload, now: Date): Promise<void> {
  const records = await recordsToMend(payload)
  const [governance] = records.size > 0 ? await governanceTeam(payload) : []
  for (const { collection, id, title, department, urls } of records.values()) {
    await openTask(
      payload,
      {
        key: `broken-link ${collection} ${id}`,
        kind: 'broken-link',
        title: say(linkWords.taskTitle, sourceLocale, { title }),
        about: { relationTo: collection, value: id },
        department,
        // What belongs to no department is governance's.
        assignee: department ? null : (governance?.id ?? null),
        dueInWorkingDays,
        note: [...urls].join('\n'),
      },
      undefined,
      now,
    )
  }
  await closeMended(payload, new Set(records.keys()))
}

async function recordsToMend(payload: Payload): Promise<ReadonlyMap<string, ToMend>> {
  const records = new Map<string, ToMend>()
  for (const { url, state, places } of (await rememberedLinks(payload)).values()) {
    if (state !== 'dead') continue
    for (const place of places) {
      const key = `${place.collection} ${place.id}`
      records.set(key, { ...place, urls: new Set([...(records.get(key)?.urls ?? []), url]) })
    }
  }
  return records
}

async function closeMended(payload: Payload, broken: ReadonlySet<string>): Promise<void> {
  const { docs } = await payload.find({
    collection: 'tasks',
    where: { and: [{ kind: { equals: 'broken-link' } }, { state: { equals: 'open' } }] },
    select: { about: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  for (const { about } of docs) {
    const collection = linkingCollections.find((one) => one === about?.relationTo)
    if (!about || !collection) continue
    const id = idOf(about.value)
    if (broken.has(`${collection} ${id}`)) continue
    const mended = { relationTo: collection, value: id }
    await closeTasks(payload, { about: mended, kinds: ['broken-link'] }, null)
  }
}
