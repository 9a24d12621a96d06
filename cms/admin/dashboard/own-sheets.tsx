import type { FlattenedField, Where } from 'payload'

import { departmentsOf } from '../../access/departments.ts'
import { isBlocking, openGates } from '../../domain/gates/gates.ts'
import { editorialStates, type EditorialState } from '../../domain/vocabularies/editorial.ts'
import { isStored, text, UnreadableRecord, type Stored } from '../../editorial/published/read.ts'
import { toSheetUnderReview } from '../../editorial/quality/sheet-under-review.ts'
import { dashboardWords } from '../../labels/dashboard.ts'
import { say } from '../../labels/words.ts'
import { editAddress, type Asking, type Line } from './asking.ts'
import { Lines, Section } from './section.tsx'

/** Reading sheets whole to count their gaps is dear: no more than these at a time. */
const read = 50
const shown = 10
const underWay: EditorialState[] = ['returned', 'draft', 'in-review', 'legal-review', 'approved']

/** Drafts of one's own departments, those nearest to publication first. */
export async function OwnSheets(asking: Asking) {
  const { language } = asking
  const { lines, total } = await ownDrafts(asking)
  return (
    <Section
      hint={say(dashboardWords.ownHint, language)}
      id="own"
      title={say(dashboardWords.ownTitle, language)}
    >
      <Lines lines={lines} none={say(dashboardWords.ownNone, language)} />
      {total > lines.length && (
        <p className="cataleg-section__none">
          {say(dashboardWords.more, language, { count: total - lines.length })}
        </p>
      )}
    </Section>
  )
}

async function ownDrafts(asking: Asking): Promise<{ lines: Line[]; total: number }> {
  const { req, person, language } = asking
  const where: Where = {
    and: [
      { department: { in: [...(await departmentsOf(req, person))] } },
      { state: { in: underWay } },
    ],
  }
  const found = await req.payload.find({
    collection: 'procedures',
    where,
    draft: true,
    sort: '-updatedAt',
    limit: read,
    // As publishing reads it: a fee comes with its ordinance.
    depth: 2,
    locale: 'all',
    overrideAccess: false,
    // A request of its own: this one is read in every language, and its locale travels in `req`.
    user: req.user,
  })
  const { flattenedFields } = req.payload.collections.procedures.config
  const drafts = found.docs.flatMap((doc: unknown) => {
    if (!isStored(doc)) return []
    const state = editorialStates.has(doc.state) ? doc.state : 'draft'
    return [{ doc, missing: missingIn(doc, flattenedFields), state }]
  })
  const lines = drafts
    .sort((a, b) => (a.missing ?? Infinity) - (b.missing ?? Infinity))
    .slice(0, shown)
    .map(({ doc, missing, state }): Line => {
      const title = text(doc.title)
      return {
        key: String(doc.id),
        href: editAddress(asking, 'procedures', String(doc.id)),
        title: title[language] ?? title.ca ?? String(doc.code),
        detail: [editorialStates.label(state, language), ...gaps(asking, missing)].join(' · '),
      }
    })
  return { lines, total: found.totalDocs }
}

/** How many rules keep it from being published; null for a draft that cannot be read whole. */
function missingIn(doc: Stored, fields: readonly FlattenedField[]): number | null {
  try {
    return openGates(toSheetUnderReview(doc, fields)).filter(isBlocking).length
  } catch (error) {
    // One such draft must not take everybody's first page with it.
    if (error instanceof UnreadableRecord) return null
    throw error
  }
}

function gaps({ language }: Asking, count: number | null): string[] {
  if (count === null) return []
  if (count === 0) return [say(dashboardWords.ready, language)]
  const words = count === 1 ? dashboardWords.missingOne : dashboardWords.missingMany
  return [say(words, language, { count })]
}
