import { createHash } from 'node:crypto'
import type { SourceRow } from '../../domain/inventory/staged-row.ts'
import { slugify } from '../../domain/slug.ts'

const digest = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40)

/**
 * What a row is known by: its code in its source; where it has none, all that it says, so that a row
 * that changes there is another one.
 */
export function keyOfRow(source: string, row: SourceRow): string {
  const { sourceId, title, text, url, originalDepartment } = row
  const own = sourceId ? `id:${sourceId}` : `row:${digest(title, text, url, originalDepartment)}`
  return `${slugify(source)}:${own}`
}

/** Of what the source says: the same digest, nothing to write. */
export const digestOfRow = (row: SourceRow): string =>
  digest(row.title, row.text, row.url, row.originalDepartment, row.visits, row.volume)
