import { canonical } from './differences.ts'
import { inSourceLanguage, rowsOf, type StoredVersion } from './stored-version.ts'
import type { LevelCode } from './vocabularies/attention.ts'

/** Levels attended by the department itself: what it promises there is a clause of its agreement. */
const ofDepartment: readonly LevelCode[] = ['N2', 'G3', 'IN']

/**
 * Cells of the attention matrix that this draft touches, that the department attends and that name
 * no clause of its agreement with citizen attention. By path.
 */
export function cellsWithoutClause(
  live: StoredVersion | null,
  draft: StoredVersion,
): readonly string[] {
  const before = new Set(rowsOf(live?.attention).map(said))
  return rowsOf(draft.attention).flatMap((row, place) =>
    ofDepartment.some((level) => level === row.level || level === row.supportLevel) &&
    !row.slaClause &&
    !before.has(said(row))
      ? [`attention.${place}.slaClause`]
      : [],
  )
}

const said = (row: StoredVersion): string => canonical(inSourceLanguage(row))
