import type { PayloadRequest } from 'payload'
import { publicFields } from '../../channels/public-procedure.ts'
import type { Locale } from '../../domain/locale.ts'
import type { PublishedServicePoint } from '../../domain/published/directory.ts'
import { toPublishedServicePoint } from '../published/directory.ts'
import { asShownElsewhere } from '../published/populate.ts'
import { toPublishedProcedure } from '../published/procedure.ts'
import { isStored, type Stored } from '../published/read.ts'
import { toCounterPaper, type CounterPaper } from './counter-paper.ts'
import { drawPaper } from './draw-paper.ts'

interface Options {
  readonly id: string
  readonly locale: Locale
  /** The draft, although there is a live version. */
  readonly draft: boolean
  readonly publicUrl: string
}

export interface PrintedSheet {
  readonly pdf: Buffer
  readonly code: string
}

/**
 * One sheet as a PDF for the counter: the live version; the draft, which says that it is one, when
 * it is asked for or nothing is live. Null when there is none, or not for this reader.
 */
export async function printSheet(
  req: PayloadRequest,
  options: Options,
): Promise<PrintedSheet | null> {
  const live = options.draft ? null : await read(req, options.id, false)
  const isLive = live?._status === 'published'
  const stored = isLive ? live : await read(req, options.id, true)
  if (!stored) return null
  const sheet = publicFields(toPublishedProcedure(stored))
  const paper: CounterPaper = toCounterPaper(sheet, {
    locale: options.locale,
    publicUrl: options.publicUrl,
    isDraft: !isLive,
    today: new Date(),
    points: await pointsOf(
      req,
      [...sheet.channels.flatMap((one) => one.servicePoints), ...sheet.contactPoints].map(
        ({ code }) => code,
      ),
    ),
  })
  return { pdf: await drawPaper(paper), code: sheet.code }
}

async function read(req: PayloadRequest, id: string, draft: boolean): Promise<Stored | null> {
  const stored: unknown = await req.payload.findByID({
    collection: 'procedures',
    id,
    depth: 2,
    disableErrors: true,
    draft,
    fallbackLocale: false,
    locale: 'all',
    overrideAccess: false,
    populate: asShownElsewhere,
    req,
    user: req.user,
  })
  return isStored(stored) ? stored : null
}

async function pointsOf(
  req: PayloadRequest,
  codes: readonly string[],
): Promise<PublishedServicePoint[]> {
  if (codes.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'service-points',
    depth: 0,
    fallbackLocale: false,
    limit: 20,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    req,
    user: req.user,
    where: { code: { in: [...new Set(codes)] } },
  })
  return (docs as readonly unknown[]).filter(isStored).map(toPublishedServicePoint)
}
