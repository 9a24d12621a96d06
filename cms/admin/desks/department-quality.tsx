import { departmentsOf } from '../../access/departments.ts'
import { qualityChartWords } from '../../labels/measures.ts'
import { say } from '../../labels/words.ts'
import type { Asking } from '../dashboard/asking.ts'
import { QualityCharts } from '../measures/quality-charts.tsx'

/** How good the sheets of the department are. Specialists do not answer for them, and see none. */
export async function DepartmentQuality(asking: Asking) {
  const { req, person, language } = asking
  if (!person.has('admin', 'governance', 'head', 'interlocutor')) return null
  return (
    <section aria-labelledby="desk-quality" className="cataleg-box">
      <h2 id="desk-quality">{say(qualityChartWords.title, language)}</h2>
      <QualityCharts asking={asking} departments={await departmentsOf(req, person)} />
    </section>
  )
}
