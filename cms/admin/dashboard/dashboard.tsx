import { Gutter } from '@payloadcms/ui'
import Link from 'next/link.js'
import type { AdminViewServerProps } from 'payload'

import { personOf } from '../../access/actor.ts'
import { isLocale } from '../../domain/locale.ts'
import { dashboardWords } from '../../labels/dashboard.ts'
import { say } from '../../labels/words.ts'
import { AgreementsDue } from './agreements-due.tsx'
import type { Asking } from './asking.ts'
import { DepartmentToday } from './department-today.tsx'
import { DueForReview } from './due-for-review.tsx'
import { MyTasks } from '../tasks/my-tasks.tsx'
import { LateJobs } from './late-jobs.tsx'
import { LastPublished } from './last-published.tsx'
import { CatalogueQuality } from './catalogue-quality.tsx'
import { SheetsByState } from './sheets-by-state.tsx'
import './dashboard.css'

/** The first page after signing in: what waits for me, how the catalogue is, what happened last. */
export function Dashboard({ initPageResult, i18n }: AdminViewServerProps) {
  const { req, permissions } = initPageResult
  const person = personOf(req)
  if (!person) return null
  const language = isLocale(i18n.language) ? i18n.language : 'ca'
  const asking: Asking = { req, person, language }
  const { admin } = req.payload.config.routes
  const worksInDepartment =
    person.departments.length > 0 && person.has('head', 'interlocutor', 'specialist')
  return (
    <Gutter className="cataleg-dashboard">
      <header className="cataleg-dashboard__header">
        <h1>{say(dashboardWords.title, language)}</h1>
        {permissions.collections?.procedures?.create && (
          <nav
            aria-label={say(dashboardWords.title, language)}
            className="cataleg-dashboard__doors"
          >
            <Link href={`${admin}/fitxa-nova`} prefetch={false}>
              {say(dashboardWords.newSheet, language)}
            </Link>
            <Link href={`${admin}/importacio`} prefetch={false}>
              {say(dashboardWords.importSheets, language)}
            </Link>
          </nav>
        )}
      </header>
      <div className="cataleg-dashboard__sections">
        {person.mayEditEverywhere && <LateJobs {...asking} />}
        {worksInDepartment && <DepartmentToday {...asking} />}
        <MyTasks {...asking} />
        <SheetsByState {...asking} />
        {(person.mayEditEverywhere || person.has('auditor')) && <CatalogueQuality {...asking} />}
        <DueForReview {...asking} />
        <LastPublished {...asking} />
        {person.mayEditEverywhere && <AgreementsDue {...asking} />}
      </div>
    </Gutter>
  )
}
