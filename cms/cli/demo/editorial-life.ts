import type { CollectionSlug } from 'payload'
import type { DemoRecord } from '../../../demo/demo-record.ts'
import type { RecordData } from '../../editorial/localized-write.ts'
import { instantOf, type IdOf } from './record-data.ts'

const withDrafts: readonly CollectionSlug[] = ['procedures', 'protocols', 'faqs', 'forms']

export const hasEditorialLife = (collection: CollectionSlug): boolean =>
  withDrafts.includes(collection)

/** A record is published unless it says that it is still on its way, or was taken back. */
export const isPublished = ({ state = 'published' }: DemoRecord): boolean =>
  state === 'published' || state === 'to-verify'

/**
 * The life of a published record as a town hall would have it: published over the last months,
 * verified since, to be reviewed within the year, and one in nine overdue.
 */
export function editorialLifeOf(
  record: DemoRecord,
  { position, idOf, today }: { position: number; idOf: IdOf; today: Date },
): RecordData {
  const isOverdue = position % 9 === 4
  const reviewIn = isOverdue ? -5 - position : 45 + ((position * 37) % 300)
  const age = 20 + ((position * 23) % 160)
  const daysFromNow = (days: number) => instantOf(`${days < 0 ? '' : '+'}${days}d`, today)
  const { interlocutor } = record
  const usual: RecordData = {
    publishedAt: daysFromNow(-age),
    verifiedAt: daysFromNow(isOverdue ? -360 : -Math.ceil(age / 2)),
    ...(typeof interlocutor === 'string' ? { verifiedByPerson: idOf('users', interlocutor) } : {}),
    reviewOn: daysFromNow(reviewIn),
    reviewEveryMonths: 12,
    changeNote: 'Primera publicació de la fitxa.',
    significance: '20',
    translations: { es: { state: 'translated' } },
  }
  // What its writer says of a record holds.
  const unsaid = Object.entries(usual).filter(([name]) => record[name] === undefined)
  return { ...Object.fromEntries(unsaid), _status: 'published', state: record.state ?? 'published' }
}
