import type { Publication } from '../../domain/published/publication.ts'

/**
 * The publication log as its readers see it: one row per record, each at the revision of its last
 * change. Rows become visible in the order of their revisions, so a reader that has seen revision
 * N has seen, or will never need, everything below it.
 */
export interface PublicationLog {
  /** Rows after the revision, in order, at most `limit`. Empty means: nothing newer. */
  since(revision: number, limit: number): Promise<Publication[]>
  /** The highest revision; 0 when nothing was ever published. */
  head(): Promise<number>
  close(): Promise<void>
}
