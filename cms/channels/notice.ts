import type { Day, PublishedRecord, Reference, Text } from '../domain/published/published.ts'
import type { Availability, ChannelCode } from '../domain/vocabularies/attention.ts'
import { reference, text } from './parts.ts'

/** A time-boxed notice on everything, a procedure, a point or a channel (model, `avisos`). */
export interface PublishedNotice extends PublishedRecord {
  readonly severity: Availability
  readonly text: Text
  readonly procedures: readonly Reference[]
  readonly servicePoints: readonly Reference[]
  readonly channels: readonly ChannelCode[]
  readonly from: Day | null
  readonly until: Day | null
  /** For staff only. */
  readonly internal: boolean
}

export type NoticeDocument = Omit<PublishedNotice, 'internal'>

export const toNotice = (notice: PublishedNotice): NoticeDocument => ({
  code: notice.code,
  updatedAt: notice.updatedAt,
  severity: notice.severity,
  text: text(notice.text),
  procedures: notice.procedures.map(reference),
  servicePoints: notice.servicePoints.map(reference),
  channels: notice.channels,
  from: notice.from,
  until: notice.until,
})
