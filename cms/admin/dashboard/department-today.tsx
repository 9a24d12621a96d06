import Link from 'next/link.js'

import { deskTotal } from '../../editorial/desks/my-department.ts'
import { deskWords } from '../../labels/desks.ts'
import { say } from '../../labels/words.ts'
import { deskPaths } from '../desks/desk-links.tsx'
import type { Asking } from './asking.ts'
import { Section } from './section.tsx'

const lists = ['returned', 'drafts', 'toVerify', 'inReview'] as const

/** What waits in one's own department, by numbers; its desk has the sheets themselves. */
export async function DepartmentToday(asking: Asking) {
  const { req, person, language } = asking
  const counted = await Promise.all(
    lists.map(async (name) => ({ name, count: await deskTotal(req, person, name) })),
  )
  const waiting = counted.filter(({ count }) => count > 0)
  const desk = `${req.payload.config.routes.admin}${deskPaths.department}`
  return (
    <Section id="own" title={say(deskWords.today, language)}>
      {waiting.length === 0 ? (
        <p className="cataleg-section__none">{say(deskWords.todayNone, language)}</p>
      ) : (
        <ul className="cataleg-lines">
          {waiting.map(({ name, count }) => (
            <li className="cataleg-lines__line" key={name}>
              <Link href={`${desk}#desk-${name}`} prefetch={false}>
                {say(deskWords[name], language)}
              </Link>
              <span className={name === 'returned' ? 'cataleg-lines__late' : undefined}>
                {count}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Link href={desk} prefetch={false}>
        {say(deskWords.openDesk, language)}
      </Link>
    </Section>
  )
}
