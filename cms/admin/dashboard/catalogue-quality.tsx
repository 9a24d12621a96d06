import Link from 'next/link.js'

import { countBrokenLinks } from '../../editorial/links/broken-links.ts'
import { linkWords, qualityChartWords } from '../../labels/measures.ts'
import { say } from '../../labels/words.ts'
import { brokenLinksPath } from '../links/broken-links-link.tsx'
import { QualityCharts } from '../measures/quality-charts.tsx'
import type { Asking } from './asking.ts'
import { Section } from './section.tsx'

/** How good the whole catalogue is, for those who govern it. */
export async function CatalogueQuality(asking: Asking) {
  const { req, language } = asking
  const broken = await countBrokenLinks(req)
  return (
    <Section id="quality" title={say(qualityChartWords.title, language)}>
      <QualityCharts asking={asking} departments={null} />
      {broken > 0 && (
        <p className="cataleg-section__more">
          <Link href={`${req.payload.config.routes.admin}${brokenLinksPath}`} prefetch={false}>
            {say(linkWords.onDesk, language, { count: broken })}
          </Link>
        </p>
      )}
    </Section>
  )
}
