import Link from 'next/link.js'
import type { AdminViewServerProps } from 'payload'
import { Suspense } from 'react'

import { personOf } from '../../access/actor.ts'
import { isLocale } from '../../domain/locale.ts'
import { deskWords } from '../../labels/desks.ts'
import { say } from '../../labels/words.ts'
import type { Asking } from '../dashboard/asking.ts'
import { BrokenLinksBox } from '../links/broken-links-box.tsx'
import { MyTasks } from '../tasks/my-tasks.tsx'
import { DepartmentCharts } from './department-charts.tsx'
import { DepartmentQuality } from './department-quality.tsx'
import { DepartmentList } from './department-list.tsx'
import { DeskFrame } from './desk-frame.tsx'
import { hasDepartmentDesk } from './desk-links.tsx'
import '../dashboard/dashboard.css'

/** `/admin/el-meu-departament`: what to do today, the most pressing first. */
export function MyDepartmentView(view: AdminViewServerProps) {
  const { req, permissions } = view.initPageResult
  const person = personOf(req)
  const language = isLocale(req.i18n.language) ? req.i18n.language : 'ca'
  const words = (name: keyof typeof deskWords) => say(deskWords[name], language)
  const title = words('department')
  if (!person || !hasDepartmentDesk(person)) {
    return (
      <DeskFrame intro={words('noDepartment')} title={title} view={view}>
        {null}
      </DeskFrame>
    )
  }
  const asking: Asking = { req, person, language }
  const { admin } = req.payload.config.routes
  return (
    <DeskFrame
      actions={
        permissions.collections?.procedures?.create ? (
          <Link className="cataleg-desk__action" href={`${admin}/fitxa-nova`} prefetch={false}>
            {words('newSheet')}
          </Link>
        ) : null
      }
      intro={words('departmentIntro')}
      title={title}
      view={view}
    >
      <div className="cataleg-desk__columns">
        <div>
          <MyTasks {...asking} />
          <DepartmentList asking={asking} name="returned" />
          <Suspense fallback={null}>
            <DepartmentList asking={asking} name="drafts" />
          </Suspense>
          <DepartmentList asking={asking} name="toVerify" />
          <BrokenLinksBox {...asking} />
          <DepartmentQuality {...asking} />
        </div>
        <div>
          <DepartmentCharts {...asking} />
          <DepartmentList asking={asking} name="inReview" />
          <DepartmentList asking={asking} name="scheduled" />
          <DepartmentList asking={asking} name="published" />
        </div>
      </div>
    </DeskFrame>
  )
}
