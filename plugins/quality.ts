import {
  NotFound,
  type CollectionConfig,
  type Config,
  type Endpoint,
  type PayloadRequest,
  type UIField,
} from 'payload'
import { personOf } from '../cms/access/actor.ts'
import { isLocale, sourceLocale } from '../cms/domain/locale.ts'
import { isStored, UnreadableRecord } from '../cms/editorial/published/read.ts'
import { qualityOf } from '../cms/editorial/quality/quality.ts'
import { storedDraft } from '../cms/editorial/quality/verdict.ts'
import type { Typed } from '../cms/editorial/published/draft-as-typed.ts'
import { problem, type ProblemCode } from '../cms/labels/problems.ts'
import { qualityWords } from '../cms/labels/quality.ts'
import { problemResponse } from './problem-response.ts'

const readerOf = ({ i18n }: PayloadRequest) => (isLocale(i18n.language) ? i18n.language : 'ca')

/** Everybody on the staff may read a sheet, so everybody may ask how good it is. */
const mayAsk = (req: PayloadRequest): boolean => (personOf(req)?.roles.length ?? 0) > 0

const stored: Endpoint = {
  path: '/:id/quality',
  method: 'get',
  handler: (req) => answer(req, storedDraft(idOf(req))),
}

/** What the body types over the sheet of that id; over nothing where it was never saved. */
const typedOver = async (req: PayloadRequest, id: string | null): Promise<Typed> => {
  const body: unknown = await req.json?.().catch(() => null)
  const { locale, data } = isStored(body) ? body : {}
  return {
    collection: 'procedures',
    id,
    locale: isLocale(locale) ? locale : sourceLocale,
    data: isStored(data) ? data : {},
  }
}

const typed: Endpoint = {
  path: '/:id/quality',
  method: 'post',
  handler: async (req) => answer(req, await typedOver(req, idOf(req))),
}

const neverSaved: Endpoint = {
  path: '/new/quality',
  method: 'post',
  handler: async (req) => answer(req, await typedOver(req, null)),
}

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

async function answer(req: PayloadRequest, asked: Typed): Promise<Response> {
  if (!mayAsk(req)) return refusal(req, 403, 'may-not')
  try {
    return Response.json(await qualityOf(req.payload, asked, readerOf(req)), {
      headers: { 'cache-control': 'no-store' },
    })
  } catch (error) {
    if (error instanceof NotFound) return refusal(req, 404, 'not-found')
    if (error instanceof UnreadableRecord) return refusal(req, 422, 'unreadable-record')
    throw error
  }
}

const refusal = (req: PayloadRequest, status: number, code: ProblemCode): Response =>
  problemResponse(status, code, problem(code, readerOf(req)))

/** Stands in the form of every sheet, asks at each pause, and leaves notes beside the fields. */
const box: UIField = {
  type: 'ui',
  name: 'quality',
  label: qualityWords.title,
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: './cms/admin/quality/quality-box.tsx#QualityBox' },
  },
}

const withQuality = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'procedures'
    ? {
        ...collection,
        fields: [box, ...collection.fields],
        endpoints: [...(collection.endpoints || []), neverSaved, stored, typed],
      }
    : collection

/**
 * How good a sheet is, as it is stored and as it is typed: `/api/procedures/:id/quality`, and the
 * box that shows it to who writes.
 */
export const quality = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withQuality),
})
