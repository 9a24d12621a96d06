import Link from 'next/link.js'
import type { ReactNode } from 'react'

import type { Line } from './asking.ts'

interface SectionProps {
  readonly id: string
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}

/** One box of the dashboard. */
export function Section({ id, title, hint, children }: SectionProps) {
  return (
    <section aria-labelledby={`dashboard-${id}`} className="cataleg-section">
      <h2 className="cataleg-section__title" id={`dashboard-${id}`}>
        {title}
      </h2>
      {hint && <p className="cataleg-section__hint">{hint}</p>}
      {children}
    </section>
  )
}

/** Records to go to, each with why it is here. */
export function Lines({ lines, none }: { lines: readonly Line[]; none: string }) {
  if (lines.length === 0) return <p className="cataleg-section__none">{none}</p>
  return (
    <ul className="cataleg-lines">
      {lines.map(({ key, href, title, detail, isLate }) => (
        <li className="cataleg-lines__line" key={key}>
          <Link href={href} prefetch={false}>
            {title}
          </Link>
          <span className={isLate ? 'cataleg-lines__late' : 'cataleg-lines__detail'}>{detail}</span>
        </li>
      ))}
    </ul>
  )
}
