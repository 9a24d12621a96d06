import type { PayloadRequest, Where } from 'payload'
import { editorialStates } from '../../domain/vocabularies/editorial.ts'
import { procedureKinds, regimes } from '../../domain/vocabularies/procedure.ts'
import { asShownElsewhere } from '../published/populate.ts'
import { toPublishedProcedure } from '../published/procedure.ts'
import { isStored, type Stored } from '../published/read.ts'
import type { ExportedSheet } from './sheet-columns.ts'

/** How many sheets are in memory at once. */
const page = 50

export interface Chosen {
  readonly where: Where
  /** As the caller may read; a command line reads all. */
  readonly overrideAccess: boolean
}

/**
 * The sheets of a list as they were last saved, whole and in every language, in order of code, a
 * few at a time however long the list is.
 */
export async function* readSheets(
  req: PayloadRequest,
  { where, overrideAccess }: Chosen,
): AsyncGenerator<Stored> {
  for (let after = ''; ;) {
    const { docs } = await req.payload.find({
      collection: 'procedures',
      depth: 2,
      draft: true,
      fallbackLocale: false,
      limit: page,
      locale: 'all',
      overrideAccess,
      pagination: false,
      populate: asShownElsewhere,
      req,
      sort: 'code',
      user: req.user,
      // By the last code and not by page: a sheet made meanwhile moves nobody.
      where: { and: [where, { code: { greater_than: after } }] },
    })
    const sheets = (docs as readonly unknown[]).filter(isStored)
    yield* sheets
    const last = sheets.at(-1)
    if (sheets.length < page || !last) return
    after = String(last.code)
  }
}

/** A stored sheet as exports read it. */
export const exportedSheet = (stored: Stored): ExportedSheet => ({
  sheet: toPublishedProcedure(stored),
  state: editorialStates.has(stored.state) ? stored.state : 'draft',
  kind: procedureKinds.has(stored.kind) ? stored.kind : null,
  regime: regimes.has(stored.regime) ? stored.regime : null,
})
