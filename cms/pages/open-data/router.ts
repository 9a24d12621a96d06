import { Router } from 'express'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { fueFileBegin, fueFileEnd, fueFitxaXml } from '../../channels/fue-file.ts'
import { toFueFitxa } from '../../channels/fue-sheet.ts'
import type { PublicProcedureDocument } from '../../channels/public-procedure.ts'

interface Rooms {
  readonly publicUrl: string
  /** Code of the public body, as the single business window knows it. */
  readonly bodyCode: string
  /** What everybody may read, now. */
  readonly sheets: () => readonly PublicProcedureDocument[]
  /** Changes whenever what is published changes. */
  readonly revision: () => number
}

/** Files for whoever reuses the catalogue. From the read model: they are served with the database down. */
export function openDataFiles({ publicUrl, bodyCode, sheets, revision }: Rooms): Router {
  const router = Router()
  /** The catalogue for the single business window (FUE Local): published sheets, public data. */
  router.get('/open-data/fue.xml', async (req, res) => {
    const etag = `"fue-${revision()}"`
    res.setHeader('etag', etag)
    res.setHeader('cache-control', 'public, max-age=300')
    res.setHeader('content-type', 'application/xml; charset=utf-8')
    if (req.headers['if-none-match'] === etag) return void res.status(304).end()
    await pipeline(Readable.from(piecesOf(sheets(), bodyCode, publicUrl)), res)
  })
  return router
}

function* piecesOf(
  sheets: readonly PublicProcedureDocument[],
  bodyCode: string,
  publicUrl: string,
): Generator<string> {
  yield fueFileBegin(bodyCode)
  for (const sheet of sheets) yield fueFitxaXml(toFueFitxa(sheet, publicUrl))
  yield fueFileEnd
}
