import { dashboardWords } from '../../labels/dashboard.ts'
import { say } from '../../labels/words.ts'
import {
  dayIn,
  daysFromNow,
  editAddress,
  editorialSlugs,
  titleOf,
  type Asking,
  type EditorialSlug,
  type Line,
} from './asking.ts'
import { Lines, Section } from './section.tsx'

const most = 8

/** Published records whose review is past or within 30 days, the most urgent first. */
export async function DueForReview(asking: Asking) {
  const { language } = asking
  const found = await Promise.all(editorialSlugs.map((slug) => dueIn(asking, slug)))
  const lines = found
    .flat()
    .sort((a, b) => a.on.localeCompare(b.on))
    .slice(0, most)
  return (
    <Section id="review" title={say(dashboardWords.reviewTitle, language)}>
      <Lines lines={lines} none={say(dashboardWords.reviewNone, language)} />
    </Section>
  )
}

async function dueIn(asking: Asking, slug: EditorialSlug): Promise<(Line & { on: string })[]> {
  const { req, language } = asking
  const { docs } = await req.payload.find({
    collection: slug,
    where: {
      and: [
        { _status: { equals: 'published' } },
        { reviewOn: { less_than_equal: daysFromNow(30) } },
      ],
    },
    sort: 'reviewOn',
    limit: most,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const now = new Date().toISOString()
  return docs.map((doc) => {
    const on = doc.reviewOn ?? ''
    const isLate = on < now
    const when = dayIn(language, on)
    return {
      key: `${slug} ${doc.id}`,
      href: editAddress(asking, slug, doc.id),
      title: titleOf(asking, slug, doc),
      detail: say(isLate ? dashboardWords.overdue : dashboardWords.dueOn, language, { when }),
      isLate,
      on,
    }
  })
}
