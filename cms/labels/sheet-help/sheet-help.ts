import type { Label } from '../words.ts'
import { attentionAndPublication } from './attention-and-publication.ts'
import { how } from './how.ts'
import { whatAndWho } from './what-and-who.ts'
import { whenAndResult } from './when-and-result.ts'

/**
 * Help beside the fields of a sheet, by path: what to write, an example, why it matters. What a
 * field says in its own definition (`help.ts`) comes first.
 */
export const sheetHelp: Readonly<Record<string, Label>> = {
  ...whatAndWho,
  ...how,
  ...whenAndResult,
  ...attentionAndPublication,
}
