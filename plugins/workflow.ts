import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type Config,
  type Endpoint,
  type PayloadRequest,
  type TypeWithID,
  ValidationError,
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

const savedByPerson = 'catalegSavedByPerson'

/**
 * Saving never publishes and never withdraws: every save is of the draft beside the live one. That
 * holds for what the panel does through the local API in a person's name (copying a language to
 * another) as well.
 */
const saveAsDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const writes = ['create', 'update', 'updateByID']
  const isForPerson = 'overrideAccess' in args && args.overrideAccess === false
  const isOurs = req.payloadAPI === 'local' && !isForPerson
  if (!writes.includes(operation) || isOurs) return args
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
  req.context[savedByPerson] = true
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
  operation === 'create' ||
  (req.payloadAPI === 'local' && !req.context[savedByPerson]) ||
  isSystemWrite(context)
    ? data
    : {
        ...data,
        state: data.state === 'in-review' || data.state === 'returned' ? data.state : 'draft',
      }

type CodeRule = (value: unknown, context: { req: PayloadRequest }) => string | true

/** The code is for ever, so a draft too must have one, and a good one, when it is made. */
const refuseBadCode: CollectionBeforeValidateHook<TypeWithID & Record<string, unknown>> = ({
  collection,
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || req.payloadAPI === 'local') return data
  const code = collection.fields.find((field) => 'name' in field && field.name === 'code')
  // The rule of the code needs the request only; Payload's type asks for a whole form.
  const rule = code && 'validate' in code ? (code.validate as CodeRule) : undefined
  const verdict = rule?.(data?.code, { req }) ?? true
  if (verdict === true) return data
  const errors = [{ path: 'code', message: verdict }]
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
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
      beforeValidate: [...(hooks?.beforeValidate ?? []), stampOwner, refuseBadCode],
      beforeChange: [...(hooks?.beforeChange ?? []), reopenDraft],
    },
  }
}

/** The way of records to the public: drafts, transitions and who may take them. */
export const workflow = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withWorkflow),
})
