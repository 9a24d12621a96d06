import type { PublicProcedureDocument } from '../../channels/public-procedure.ts'
import type { ServicePointDocument } from '../../channels/service-point.ts'
import { digestOf } from '../../delivery/log/digest.ts'
import type { Locale } from '../../domain/locale.ts'
import type { PublishedDocument } from '../../domain/published/publication.ts'
import { toCounterPaper } from '../print/counter-paper.ts'
import { drawPaper } from '../print/draw-paper.ts'
import type { PackContent, PackFile } from './pack-files.ts'

interface Paper {
  readonly path: string
  readonly document: PublishedDocument
  /** Every office: the paper tells of those that the sheet names. */
  readonly points: readonly PublishedDocument[]
  readonly locale: Locale
}

/**
 * A sheet on paper. Drawing one takes a third of a second: what says the same as last night is
 * taken from there, with the day on which it was printed.
 */
export async function paperFile(
  { drawnBefore, now, publicUrl }: PackContent,
  { document, locale, path, points }: Paper,
): Promise<PackFile> {
  // The log keeps documents without their kind's type.
  const sheet = document as unknown as PublicProcedureDocument
  const named = [...sheet.channels.flatMap((one) => one.servicePoints), ...sheet.contactPoints]
  const codes = new Set(named.map(({ code }) => code))
  const offices = points.filter(({ code }) => codes.has(code)) as unknown as ServicePointDocument[]
  const of = digestOf({ sheet, offices, publicUrl })
  const known = await drawnBefore?.(path, of)
  if (known) return { path, of, bytes: known }
  const paper = toCounterPaper(sheet, {
    ...{ locale, publicUrl, isDraft: false, today: now },
    points: offices,
  })
  return { path, of, bytes: await drawPaper(paper) }
}
