import { dashboardWords } from '../../labels/dashboard.ts'
import { say } from '../../labels/words.ts'
import { dayIn, daysFromNow, editAddress, type Asking, type Line } from './asking.ts'
import { Lines, Section } from './section.tsx'

/** Agreements that end or must be reviewed within 60 days, or should have been. */
export async function AgreementsDue(asking: Asking) {
  const { req, language } = asking
  const soon = daysFromNow(60)
  const { docs } = await req.payload.find({
    collection: 'slas',
    where: {
      and: [
        { active: { equals: true } },
        { state: { in: ['negotiation', 'signed', 'in-force', 'in-review'] } },
        {
          or: [
            { reviewOn: { less_than_equal: soon } },
            { inForceUntil: { less_than_equal: soon } },
          ],
        },
      ],
    },
    limit: 20,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const now = new Date().toISOString()
  const lines = docs
    .map((doc) => {
      const dates = [
        { on: doc.reviewOn, words: dashboardWords.reviewBy },
        { on: doc.inForceUntil, words: dashboardWords.endsOn },
      ].flatMap(({ on, words }) => (on && on <= soon ? [{ on, words }] : []))
      const first = dates.map(({ on }) => on).sort()[0] ?? ''
      return { doc, dates, first }
    })
    .sort((a, b) => a.first.localeCompare(b.first))
    .map(({ doc, dates, first }): Line => ({
      key: doc.id,
      href: editAddress(asking, 'slas', doc.id),
      title: doc.title ?? doc.code,
      detail: dates
        .map(({ on, words }) => say(words, language, { when: dayIn(language, on) }))
        .join(' · '),
      isLate: first < now,
    }))
  return (
    <Section id="agreements" title={say(dashboardWords.agreementsTitle, language)}>
      <Lines lines={lines} none={say(dashboardWords.agreementsNone, language)} />
    </Section>
  )
}
