import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type Config,
  type Endpoint,
  type TypeWithID,
} from 'payload'
import { personOf } from '../cms/access/actor.ts'
import { isSystemWrite } from '../cms/editorial/transitions/system-write.ts'
import {
  transition,
  TransitionRefused,
  type TransitionRequest,
} from '../cms/editorial/transitions/transition.ts'
import { problem } from '../cms/labels/problems.ts'

const editorialSlugs = ['procedures', 'protocols', 'faqs', 'forms'] as const
type EditorialSlug = (typeof editorialSlugs)[number]

const isEditorial = (slug: string): slug is EditorialSlug =>
  editorialSlugs.some((one) => one === slug)

/** Saving never publishes and never withdraws: every save is of the draft beside the live one. */
const saveAsDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const writes = ['create', 'update', 'updateByID', 'restoreVersion']
  if (!writes.includes(operation) || req.payloadAPI === 'local') return args
  if (isSystemWrite((args as { context?: Record<string, unknown> }).context ?? req.context))
    return args
  const data = (args as { data?: Record<string, unknown> }).data
  if (data?._status === 'published') {
    throw new APIError(
      problem('not-by-saving', req.i18n.language),
      422,
      { code: 'not-by-saving' },
      true,
    )
  }
  if (data) data._status = 'draft'
  return Object.assign(args, {
    draft: true,
    autosave: false,
    publishSpecificLocale: undefined,
    publishAllLocales: undefined,
    unpublishAllLocales: undefined,
  })
}

/** A record made without naming a department belongs to its maker's. */
const stampOwner: CollectionBeforeValidateHook<TypeWithID & Record<string, unknown>> = ({
  data,
  operation,
  req,
}) => {
  const [own] = personOf(req)?.departments ?? []
  return operation === 'create' && data && !data.department && own
    ? { ...data, department: own }
    : data
}

/** A change on top of what was approved or is live starts a new draft. */
const reopenDraft: CollectionBeforeChangeHook<TypeWithID & Record<string, unknown>> = ({
  data,
  context,
  req,
  operation,
}) =>
  operation === 'create' || req.payloadAPI === 'local' || isSystemWrite(context)
    ? data
    : {
        ...data,
        state: data.state === 'in-review' || data.state === 'returned' ? data.state : 'draft',
      }

const transitionsEndpoint = (collection: EditorialSlug): Endpoint => ({
  path: '/:id/transitions',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id ?? '')
    const body: unknown = await req.json?.().catch(() => null)
    const request = (
      typeof body === 'object' && body !== null ? body : {}
    ) as Partial<TransitionRequest>
    try {
      return Response.json(
        await transition(req, { collection, id }, { ...request, action: request.action }),
      )
    } catch (error) {
      if (error instanceof TransitionRefused) return refusal(error)
      throw error
    }
  },
})

const refusal = (error: TransitionRefused): Response =>
  Response.json(
    {
      type: `urn:cataleg:problem:${error.code}`,
      title: error.message,
      status: error.status,
      ...error.details,
    },
    { status: error.status, headers: { 'content-type': 'application/problem+json' } },
  )

const withWorkflow = (collection: CollectionConfig): CollectionConfig => {
  const { slug, hooks, endpoints } = collection
  if (!isEditorial(slug)) return collection
  return {
    ...collection,
    disableDuplicate: true,
    endpoints: [...(endpoints || []), transitionsEndpoint(slug)],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), saveAsDraft],
      beforeValidate: [...(hooks?.beforeValidate ?? []), stampOwner],
      beforeChange: [...(hooks?.beforeChange ?? []), reopenDraft],
    },
  }
}

/** The way of records to the public: drafts, transitions and who may take them. */
export const workflow = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withWorkflow),
})
