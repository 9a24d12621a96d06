import {
  APIError,
  headersWithCors,
  restoreVersionOperation,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Config,
  type Endpoint,
  type TypeWithID,
} from 'payload'
import { mayEditFacts } from '../cms/access/field-rules.ts'
import { problem } from '../cms/labels/problems.ts'

/*
 * An earlier version comes back as a draft, as any other change does. Payload would put it live at
 * once, past every gate, and would empty each field that the person may not write: the code first.
 */

const isVersioned = (collection: CollectionConfig): boolean =>
  collection.fields.some((field) => 'name' in field && field.name === 'edition')

const hasDrafts = (collection: CollectionConfig): boolean =>
  typeof collection.versions === 'object' && Boolean(collection.versions.drafts)

/** Whoever may not change facts cannot bring back a version that holds others. */
const factsToo: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'restoreVersion' || req.payloadAPI === 'local') return args
  if (await mayEditFacts({ req })) return args
  throw new APIError(problem('may-not', req.i18n.language), 403, { code: 'may-not' }, true)
}

/** What the person may not write stays as it is now, and so does whose record it is. */
const keepWhatIsOurs: CollectionBeforeChangeHook<TypeWithID & Record<string, unknown>> = ({
  data,
  originalDoc,
  req,
}) => {
  if (!req.context.isRestoringVersion || !originalDoc) return data
  const written = Object.entries(data).filter(([, value]) => value !== undefined)
  return {
    ...originalDoc,
    ...Object.fromEntries(written),
    ...('department' in originalDoc ? { department: originalDoc.department } : {}),
  }
}

const restoreEndpoint = (slug: string, draft: boolean): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const collection = req.payload.collections[slug as keyof typeof req.payload.collections]
    const id = String(req.routeParams?.id ?? '')
    const doc = await restoreVersionOperation({ id, collection, depth: 0, draft, req })
    return Response.json(
      { ...doc, message: req.t('version:restoredSuccessfully') },
      { headers: headersWithCors({ headers: new Headers(), req }) },
    )
  },
})

const withRestore = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [
    ...(collection.endpoints || []),
    restoreEndpoint(collection.slug, hasDrafts(collection)),
  ],
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), factsToo],
    beforeChange: [keepWhatIsOurs, ...(collection.hooks?.beforeChange ?? [])],
  },
})

/** The one way back to an earlier version of a record. */
export const restoredVersions = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    isVersioned(collection) ? withRestore(collection) : collection,
  ),
})
