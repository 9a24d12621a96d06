import type { CollectionConfig, CollectionSlug, Config, Endpoint, UIField } from 'payload'
import { personOf } from '../cms/access/actor.ts'
import { askable } from '../cms/editorial/where-used/places.ts'
import { whereUsed } from '../cms/editorial/where-used/where-used.ts'
import { problem, type ProblemCode } from '../cms/labels/problems.ts'
import { whereUsedWords } from '../cms/labels/shared-data.ts'
import { problemResponse } from './problem-response.ts'

const refusal = (status: number, code: ProblemCode, language: string): Response =>
  problemResponse(status, code, problem(code, language))

/** `GET /api/<collection>/:id/where-used`: `{uses, total, live}`. For staff. */
const endpoint = (collection: CollectionSlug): Endpoint => ({
  path: '/:id/where-used',
  method: 'get',
  handler: async (req) => {
    const language = req.i18n.language
    if (!personOf(req)) return refusal(403, 'may-not', language)
    const id = String(req.routeParams?.id ?? '')
    const record = await req.payload.findByID({
      collection,
      id,
      depth: 0,
      draft: true,
      overrideAccess: false,
      disableErrors: true,
      select: {},
      req,
    })
    if (!record) return refusal(404, 'not-found', language)
    return Response.json(
      await whereUsed(req.payload, { collection, id }, { req, asPerson: true }),
      {
        headers: { 'cache-control': 'private, no-store' },
      },
    )
  },
})

/** Beside the record: who uses it, and what saving it will change for the public. */
const box: UIField = {
  name: 'whereUsed',
  type: 'ui',
  label: whereUsedWords.title,
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: './cms/admin/where-used/where-used-box.tsx#WhereUsedBox' },
  },
}

const withDoor = (collection: CollectionConfig): CollectionConfig =>
  askable.some((slug) => slug === collection.slug)
    ? {
        ...collection,
        endpoints: [...(collection.endpoints || []), endpoint(collection.slug as CollectionSlug)],
        fields: [...collection.fields, box],
      }
    : collection

/** Where every shared record is used: an address to ask, and a box beside the record. */
export const whereUsedDoor = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withDoor),
})
