import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { fueFileBegin, fueFileEnd, fueFitxaXml } from '../../channels/fue-file.ts'
import { readKnownRecords } from '../import/stored-sheets.ts'
import { fields, plain, type Stored } from '../published/read.ts'
import { fueFitxaOf } from './fue-export.ts'
import { readSheets } from './read-sheets.ts'

interface Options {
  readonly where: Where
  readonly publicUrl: string
  /** Code of the public body, where no sheet says it. */
  readonly owner?: string | null
  /** Whose rights hold; without it, the system's. */
  readonly req?: PayloadRequest
}

/** The sheets of a list as a FUE Local file, a piece at a time. */
export async function* exportFue(payload: Payload, options: Options): AsyncGenerator<string> {
  const req = options.req ?? (await createLocalReq({}, payload))
  const known = await readKnownRecords(payload)
  const chosen = { where: options.where, overrideAccess: !options.req }
  let begun = false
  for await (const stored of readSheets(req, chosen)) {
    if (!begun) yield fueFileBegin(ownerOf(stored) ?? options.owner ?? '')
    begun = true
    yield fueFitxaXml(fueFitxaOf(stored, known, options.publicUrl))
  }
  if (!begun) yield fueFileBegin(options.owner ?? '')
  yield fueFileEnd
}

/** An imported sheet knows whose catalogue it came from. */
const ownerOf = (stored: Stored): string | null =>
  plain(fields(stored.imported).source)?.replace(/^fue:/, '') ?? null
