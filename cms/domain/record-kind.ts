/** Kinds of record that channels may read, as the publication log and the search index name them. */
export const recordKinds = [
  'procedure',
  'protocol',
  'faq',
  'form',
  'department',
  'topic',
  'life-event',
  'service-point',
  'family',
  'sla',
  'screen',
  'notice',
] as const

export type RecordKind = (typeof recordKinds)[number]

export const isRecordKind = (value: unknown): value is RecordKind =>
  typeof value === 'string' && (recordKinds as readonly string[]).includes(value)
