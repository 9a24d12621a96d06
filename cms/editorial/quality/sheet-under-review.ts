import type { FlattenedField } from 'payload'
import { todayInMadrid } from '../../domain/calendar.ts'
import type {
  ChannelRow,
  EvidenceRow,
  KnownToTheServer,
  SheetUnderReview,
  Standing,
} from '../../domain/gates/sheet-under-review.ts'
import type { FindingContext } from '../../domain/plain-language/finding.ts'
import { findingsIn } from '../../domain/plain-language/findings.ts'
import type { Day } from '../../domain/published/published.ts'
import * as attention from '../../domain/vocabularies/attention.ts'
import * as papers from '../../domain/vocabularies/evidence.ts'
import { toPublishedProcedure } from '../published/procedure.ts'
import * as read from '../published/read.ts'
import { textsOf } from './sheet-texts.ts'

/** What of the rest of the catalogue a verdict looks at. */
export type Surroundings = KnownToTheServer & FindingContext

export const noSurroundings: Surroundings = {
  deadLinks: new Set(),
  familyTitles: [],
  glossary: [],
  sharedValues: [],
}

/**
 * A stored sheet, in all languages and with its relations, as the publish rules look at it.
 *
 * @throws UnreadableRecord where it holds what no form of ours can have put there.
 */
export function toSheetUnderReview(
  stored: read.Stored,
  fields: readonly FlattenedField[],
  known: Surroundings = noSurroundings,
  today: Day = todayInMadrid(),
): SheetUnderReview {
  const { texts, links } = textsOf(fields, stored)
  const form = read.related(stored.form)
  return {
    sheet: toPublishedProcedure(stored),
    today,
    dir3: read.plain(read.related(stored.department)?.dir3),
    interlocutor: standingOf(stored.interlocutor),
    deputy: standingOf(stored.deputy),
    channels: channelRows(stored.channels),
    evidence: evidenceRows(stored.evidence),
    form: !form ? 'none' : form._status === 'published' ? 'published' : 'draft',
    averageTimeFrom: read.day(read.fields(stored.averageTime).updatedOn),
    texts,
    links,
    findings: texts
      .filter(({ audience }) => audience === 'public')
      .flatMap((text) => findingsIn(text, known)),
    known,
  }
}

const standingOf = (value: unknown): Standing => {
  if (value === null || value === undefined) return 'none'
  return read.related(value) ? 'active' : 'inactive'
}

const channelRows = (value: unknown): readonly ChannelRow[] =>
  read.rows(value).flatMap((row, at): readonly ChannelRow[] => {
    const channel = read.oneOf(attention.channels, row.channel)
    if (!channel) return []
    return [
      {
        path: `channels.${at}`,
        channel,
        actions: read.someOf(attention.channelActions, row.actions),
        url: read.plain(row.url),
        appointment: read.oneOf(attention.appointmentNeeds, read.fields(row.appointment).need),
        servicePoints: read.references(row.servicePoints).length,
      },
    ]
  })

const evidenceRows = (value: unknown): readonly EvidenceRow[] =>
  read.rows(value).flatMap((row, at): readonly EvidenceRow[] => {
    const type = read.related(row.type)
    if (!type) return []
    const service = read.related(row.dataService)
    return [
      {
        path: `evidence.${at}`,
        name: read.text(type.name),
        obtainedBy: read.oneOf(papers.obtainedBys, row.obtainedBy) ?? 'person',
        dataService: !service ? 'none' : service.authorised ? 'authorised' : 'not-authorised',
      },
    ]
  })
