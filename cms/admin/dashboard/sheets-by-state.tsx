import Link from 'next/link.js'

import { editorialStates } from '../../domain/vocabularies/editorial.ts'
import { dashboardWords } from '../../labels/dashboard.ts'
import { say } from '../../labels/words.ts'
import type { Asking } from './asking.ts'
import { Section } from './section.tsx'

/** How many sheets are in each state, by their latest version; each bar opens its list. */
export async function SheetsByState(asking: Asking) {
  const { req, language } = asking
  const counted = await Promise.all(
    editorialStates.codes.map(async (state) => {
      const { totalDocs } = await req.payload.countVersions({
        collection: 'procedures',
        where: { and: [{ latest: { equals: true } }, { 'version.state': { equals: state } }] },
        overrideAccess: false,
        req,
      })
      return { state, count: totalDocs }
    }),
  )
  const shown = counted.filter(({ count }) => count > 0)
  const total = shown.reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(...shown.map(({ count }) => count), 1)
  return (
    <Section
      hint={total > 0 ? say(dashboardWords.statesTotal, language, { count: total }) : undefined}
      id="states"
      title={say(dashboardWords.statesTitle, language)}
    >
      {total === 0 && (
        <p className="cataleg-section__none">{say(dashboardWords.statesNone, language)}</p>
      )}
      <ul className="cataleg-bars">
        {shown.map(({ state, count }) => (
          <li key={state}>
            <Link className="cataleg-bars__link" href={listOf(asking, state)} prefetch={false}>
              <span className="cataleg-bars__state">{editorialStates.label(state, language)}</span>
              <span aria-hidden="true" className="cataleg-bars__track">
                <span
                  className={`cataleg-bars__bar cataleg-bars__bar--${state}`}
                  style={{ inlineSize: `${Math.max((100 * count) / most, 2)}%` }}
                />
              </span>
              <span className="cataleg-bars__count">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const listOf = ({ req }: Asking, state: string): string =>
  `${req.payload.config.routes.admin}/collections/procedures?where[or][0][and][0][state][equals]=${state}`
