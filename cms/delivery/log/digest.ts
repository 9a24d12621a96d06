import { createHash } from 'node:crypto'
import { canonicalJson } from '../../domain/canonical-json.ts'

/** The same on every machine and database for documents that say the same. */
export const digestOf = (documents: unknown): string =>
  createHash('sha256').update(canonicalJson(documents)).digest('hex')
