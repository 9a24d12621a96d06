import type { Payload, PayloadRequest } from 'payload'
import { todayInMadrid } from '../../domain/calendar.ts'
import type { Day } from '../../domain/published/published.ts'
import { titularsOf } from '../../domain/substitution.ts'
import type { Department } from '../../generated/payload-types.ts'
import { peopleOf, postOf, workersOf } from './staff.ts'

type Posts = Pick<Department, 'head' | 'interlocutors'>

/** Whether a change of a department takes its last titular away. */
export async function leavesAlone(
  payload: Payload,
  before: Posts,
  after: Posts,
  today: Day,
  req?: PayloadRequest,
): Promise<boolean> {
  const [was, is] = [postOf(before), postOf(after)]
  const workers = await workersOf(payload, [...peopleOf(was), ...peopleOf(is)], req)
  return titularsOf(was, workers, today).length > 0 && titularsOf(is, workers, today).length === 0
}

/** Names of the active departments whose only titular a person is. */
export async function departmentsLeftAlone(
  payload: Payload,
  person: string,
  req?: PayloadRequest,
): Promise<readonly string[]> {
  const { docs } = await payload.find({
    collection: 'departments',
    where: {
      and: [
        { active: { not_equals: false } },
        { or: [{ head: { equals: person } }, { 'interlocutors.person': { equals: person } }] },
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { code: true, name: true, head: true, interlocutors: true },
    ...(req ? { req } : {}),
  })
  const posts = docs.map((one) => ({ name: one.name ?? one.code, post: postOf(one) }))
  const workers = await workersOf(
    payload,
    posts.flatMap(({ post }) => peopleOf(post)),
    req,
  )
  const today = todayInMadrid()
  return posts
    .filter(({ post }) => {
      const titulars = titularsOf(post, workers, today)
      return titulars.includes(person) && titulars.every((one) => one === person)
    })
    .map(({ name }) => name)
}
