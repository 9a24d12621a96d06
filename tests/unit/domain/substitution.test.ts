import { expect, it } from 'vitest'
import { isManned, onDuty, titularsOf, type Post } from '../../../cms/domain/substitution.ts'

const day = '2026-08-10'
const away = (deputy: string | null = null) => [{ from: '2026-08-01', until: '2026-08-31', deputy }]
const staff = (people: Record<string, { away?: string | true; off?: true }>) =>
  new Map(
    Object.entries(people).map(([id, one]) => [
      id,
      {
        id,
        active: !one.off,
        absences: one.away ? away(one.away === true ? null : one.away) : [],
      },
    ]),
  )
const post: Post = {
  head: 'head',
  interlocutors: [
    { person: 'anna', isDeputy: false, from: null, until: null },
    { person: 'deputy', isDeputy: true, from: null, until: null },
  ],
}
const who = (
  people: Parameters<typeof staff>[0],
  person: string | null = null,
  sheets?: string,
) => {
  const found = onDuty(
    day,
    staff({ anna: {}, deputy: {}, head: {}, ...people }),
    post,
    person,
    sheets,
  )
  return found && `${found.assignee} for ${found.onBehalfOf ?? 'themselves'}`
}

it('the interlocutor does what is of the department', () => {
  expect(who({})).toBe('anna for themselves')
})

it('while they are away: the deputy they named, then the sheet’s, the department’s, the head', () => {
  expect(who({ anna: { away: 'bru' }, bru: {} }, 'anna')).toBe('bru for anna')
  expect(who({ anna: { away: 'bru' }, bru: { away: true }, carla: {} }, 'anna', 'carla')).toBe(
    'carla for anna',
  )
  expect(who({ anna: { away: true } }, 'anna')).toBe('deputy for anna')
  expect(who({ anna: { away: true }, deputy: { away: true } }, 'anna')).toBe('head for anna')
})

it('with nobody there it waits for whoever it is for', () => {
  const all = { anna: { away: true }, deputy: { away: true }, head: { away: true } } as const
  expect(who(all, 'anna')).toBe('anna for themselves')
})

it('of somebody whose account was switched off it is the deputy’s own now', () => {
  expect(who({ anna: { off: true } }, 'anna')).toBe('deputy for themselves')
})

it('an interlocutor is one from and until the days that say so', () => {
  const dated: Post = {
    head: null,
    interlocutors: [
      { person: 'anna', isDeputy: false, from: null, until: '2026-08-09' },
      { person: 'bru', isDeputy: false, from: '2026-08-10', until: null },
    ],
  }
  const people = staff({ anna: {}, bru: {} })
  expect(onDuty(day, people, dated, null)?.assignee).toBe('bru')
  expect(onDuty('2026-08-09', people, dated, null)?.assignee).toBe('anna')
})

it('a deputy is no titular, but a department with one is not abandoned', () => {
  const people = staff({ anna: { off: true }, deputy: {}, head: { off: true } })
  expect(titularsOf(post, people, day)).toEqual([])
  expect(isManned(post, people, day)).toBe(true)
  expect(isManned(post, staff({ deputy: { off: true } }), day)).toBe(false)
})
