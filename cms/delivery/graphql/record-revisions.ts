import { recordKey } from '../../domain/published/publication.ts'
import type { RecordKind } from '../../domain/record-kind.ts'
import type { ReadModel } from '../read-model.ts'

interface Known {
  readonly upTo: number
  readonly revisions: Map<string, number>
}

const known = new WeakMap<ReadModel, Known>()

/** Revision at which a record last changed; only what is new since the last question is read. */
export function revisionOf(readModel: ReadModel, kind: RecordKind, code: string): number {
  return upToDate(readModel).revisions.get(recordKey(kind, code)) ?? readModel.revision
}

function upToDate(readModel: ReadModel): Known {
  const before = known.get(readModel)
  if (before?.upTo === readModel.revision) return before
  // A lower revision means that the log was put back: what was known is of another catalogue.
  const kept =
    before && before.upTo < readModel.revision ? before : { upTo: 0, revisions: new Map() }
  for (const change of readModel.changes('agent', kept.upTo, Number.MAX_SAFE_INTEGER)) {
    kept.revisions.set(recordKey(change.kind, change.code), change.revision)
  }
  const now = { upTo: readModel.revision, revisions: kept.revisions }
  known.set(readModel, now)
  return now
}
