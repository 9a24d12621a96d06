import Link from 'next/link.js'

import type { DepartmentQuality } from '../../editorial/quality/quality-picture.ts'
import { qualityChartWords as words } from '../../labels/measures.ts'
import { say } from '../../labels/words.ts'

interface Props {
  readonly departments: readonly DepartmentQuality[]
  readonly language: string
  /** The sheets of a department, those that need most first. */
  readonly hrefOf: (department: string) => string
}

/** The departments, the one to begin with first. */
export function DepartmentBars({ departments, language, hrefOf }: Props) {
  return (
    <div className="cataleg-figure">
      <h3>{say(words.byDepartment, language)}</h3>
      <ul className="cataleg-bars">
        {departments.map((one) => (
          <li className="cataleg-figure__department" key={one.id}>
            <Link className="cataleg-bars__link" href={hrefOf(one.id)} prefetch={false}>
              <span className="cataleg-bars__state">{one.name}</span>
              <span aria-hidden="true" className="cataleg-bars__track">
                <span
                  className="cataleg-bars__bar cataleg-bars__bar--score"
                  style={{ inlineSize: `${Math.max(one.average, 1)}%` }}
                />
              </span>
              <span className="cataleg-bars__count">{one.average}</span>
            </Link>
            <small>{detailOf(one, language)}</small>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What is not there is not said. */
function detailOf(one: DepartmentQuality, language: string): string {
  const parts = (['published', 'unpublishable', 'overdue'] as const).filter(
    (name) => name === 'published' || one[name] > 0,
  )
  return parts.map((name) => `${say(words[name], language)}: ${one[name]}`).join(' · ')
}
