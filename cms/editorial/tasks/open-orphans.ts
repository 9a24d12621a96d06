import type { Payload } from 'payload'
import { idOf } from '../../access/actor.ts'
import { todayInMadrid } from '../../domain/calendar.ts'
import { isManned, type Post } from '../../domain/substitution.ts'
import { governanceTeam } from '../mail/people.ts'
import { closeTasks } from './close-tasks.ts'
import { openTask, type About } from './open-task.ts'
import { peopleOf, postOf, workersOf } from './staff.ts'

const dueInWorkingDays = 5

/**
 * A department where nobody with an account answers, and a family whose sheets are all of such
 * departments, become work for governance; where somebody answers again, that work is done.
 */
export async function openOrphans(payload: Payload, now: Date): Promise<void> {
  const departments = await activeDepartments(payload)
  const workers = await workersOf(
    payload,
    departments.flatMap(({ post }) => peopleOf(post)),
  )
  const today = todayInMadrid(now)
  const answered = new Set(
    departments.filter(({ post }) => isManned(post, workers, today)).map(({ id }) => id),
  )
  const [governance] = await governanceTeam(payload)
  const see = async (about: About, title: string, isOrphan: boolean): Promise<void> => {
    if (!isOrphan) {
      await closeTasks(payload, { about, kinds: ['orphan'] }, null)
      return
    }
    await openTask(
      payload,
      {
        key: `orphan ${about.relationTo} ${about.value}`,
        kind: 'orphan',
        title,
        about,
        assignee: governance?.id ?? null,
        dueInWorkingDays,
      },
      undefined,
      now,
    )
  }
  for (const { id, name } of departments) {
    await see({ relationTo: 'departments', value: id }, name, !answered.has(id))
  }
  for (const { id, name, owners } of await familiesInUse(payload)) {
    const isOrphan = owners.length > 0 && !owners.some((owner) => answered.has(owner))
    await see({ relationTo: 'families', value: id }, name, isOrphan)
  }
}

interface Unit {
  readonly id: string
  readonly name: string
  readonly post: Post
}

async function activeDepartments(payload: Payload): Promise<readonly Unit[]> {
  const { docs } = await payload.find({
    collection: 'departments',
    where: { active: { not_equals: false } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { code: true, name: true, head: true, interlocutors: true },
  })
  return docs.map((one) => ({ id: one.id, name: one.name ?? one.code, post: postOf(one) }))
}

/** Families that are not switched off, with the departments whose sheets are in them. */
async function familiesInUse(payload: Payload) {
  const everything = { depth: 0, pagination: false, overrideAccess: true } as const
  const { docs: families } = await payload.find({
    collection: 'families',
    where: { active: { not_equals: false } },
    select: { code: true, name: true },
    ...everything,
  })
  const { docs: sheets } = await payload.find({
    collection: 'procedures',
    where: { and: [{ family: { exists: true } }, { state: { not_equals: 'retired' } }] },
    select: { family: true, department: true },
    ...everything,
  })
  return families.map(({ id, name, code }) => ({
    id,
    name: name ?? code,
    owners: sheets.flatMap(({ family, department }) =>
      family && department && idOf(family) === id ? idOf(department) : [],
    ),
  }))
}
