import Link from 'next/link.js'
import { createLocalReq, type ServerProps } from 'payload'

import { personOf, type Person } from '../../access/actor.ts'
import { reviewsAnything } from '../../editorial/desks/review-desk.ts'
import { deskWords } from '../../labels/desks.ts'
import { say } from '../../labels/words.ts'

export const deskPaths = {
  department: '/el-meu-departament',
  review: '/taula-de-revisio',
  translate: '/taula-de-traduccio',
} as const

export const hasDepartmentDesk = (person: Person): boolean =>
  person.departments.length > 0 &&
  person.has('admin', 'governance', 'head', 'interlocutor', 'specialist')

export const translatesSomething = (person: Person): boolean =>
  person.has('admin', 'governance', 'head', 'interlocutor', 'linguist')

/** The desks of a person, above everything else in the menu. */
export async function DeskLinks({ i18n, payload, user }: ServerProps) {
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  const person = personOf(req)
  if (!person) return null
  const { admin } = payload.config.routes
  const mine = [
    ...(hasDepartmentDesk(person) ? (['department'] as const) : []),
    ...(reviewsAnything(person) ? (['review'] as const) : []),
    ...(translatesSomething(person) ? (['translate'] as const) : []),
  ]
  return mine.map((desk) => (
    <Link
      className="nav__link"
      href={`${admin}${deskPaths[desk]}`}
      id={`nav-${desk}`}
      key={desk}
      prefetch={false}
    >
      <span className="nav__link-label">{say(deskWords[desk], i18n.language)}</span>
    </Link>
  ))
}
