import Link from 'next/link.js'

import { qualityPicture } from '../../editorial/quality/quality-picture.ts'
import { qualityChartWords as words } from '../../labels/measures.ts'
import { say } from '../../labels/words.ts'
import type { Asking } from '../dashboard/asking.ts'
import { DepartmentBars } from './department-bars.tsx'
import { ScoreHistogram } from './score-histogram.tsx'
import { ScoreLine } from './score-line.tsx'
import './measures.css'

interface Props {
  readonly asking: Asking
  /** Of these departments; of all, where it is null. */
  readonly departments: readonly string[] | null
}

/** How good the published sheets are: now, where, and over time. */
export async function QualityCharts({ asking, departments }: Props) {
  const { req, language } = asking
  const picture = await qualityPicture(req, departments)
  if (!picture) return <p className="cataleg-section__none">{say(words.none, language)}</p>
  const { average, histogram, days, since } = picture
  return (
    <>
      <p className="cataleg-figure__average">
        <b>{average}</b> {say(words.average, language)}
        <Link href={neediest(asking, departments)} prefetch={false}>
          {say(words.needy, language)}
        </Link>
      </p>
      <ScoreHistogram bars={histogram} language={language} />
      {picture.departments.length > 1 && (
        <DepartmentBars
          departments={picture.departments}
          hrefOf={(department) => neediest(asking, [department])}
          language={language}
        />
      )}
      <ScoreLine days={days} language={language} since={since} />
    </>
  )
}

/** The list of the panel, from the lowest score up. */
function neediest({ req }: Asking, departments: readonly string[] | null): string {
  const query = new URLSearchParams({
    sort: 'score',
    'where[or][0][and][0][state][not_equals]': 'retired',
    ...(departments ? { 'where[or][0][and][1][department][in]': departments.join(',') } : {}),
  })
  return `${req.payload.config.routes.admin}/collections/procedures?${query}`
}
