import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Config,
  type PayloadRequest,
  type TypeWithID,
} from 'payload'
import { trashOwnRecord } from '../cms/access/record-rules.ts'
import { wasEverPublished } from '../cms/editorial/trash/was-ever-published.ts'
import { problem, type ProblemCode } from '../cms/labels/problems.ts'

/*
 * What was never published may go to the trash, and come back. What was, once, may not: somebody
 * may have acted on it, and the town hall answers for what it said. Nothing is ever erased.
 */

const slugs = ['procedures', 'protocols', 'faqs', 'forms'] as const
type TrashedSlug = (typeof slugs)[number]

const isTrashed = (slug: string): slug is TrashedSlug => slugs.some((one) => one === slug)

type Doc = TypeWithID & Record<string, unknown>

const refuse = (req: PayloadRequest, code: ProblemCode, status: number): APIError =>
  new APIError(problem(code, req.i18n.language), status, { code }, true)

/** Through no door: neither REST, nor GraphQL, nor what the panel does in a person's name. */
const neverErased: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'delete') return args
  throw refuse(req, 'never-erased', 403)
}

const sets = (args: unknown): boolean => {
  const { data } = args as { readonly data?: Readonly<Record<string, unknown>> }
  return data !== undefined && 'deletedAt' in data
}

/** Saving makes drafts; what is in the trash is out of every list, and so is written for real. */
const outOfEveryList: CollectionBeforeOperationHook = ({ args, operation }) =>
  (operation === 'update' || operation === 'updateByID') && sets(args)
    ? Object.assign(args, { draft: false })
    : args

const onlyWhatWasNeverPublished =
  (slug: TrashedSlug): CollectionBeforeChangeHook<Doc> =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation === 'create') return { ...data, deletedAt: null }
    const isIn = Boolean(originalDoc?.deletedAt)
    if (!data.deletedAt) return data
    if (isIn) throw refuse(req, 'in-the-trash', 409)
    if (await wasEverPublished(req, slug, String(originalDoc?.id))) {
      throw refuse(req, 'retire-instead', 409)
    }
    return data
  }

const withTrash = (collection: CollectionConfig): CollectionConfig => {
  const { access, hooks, slug } = collection
  if (!isTrashed(slug)) return collection
  return {
    ...collection,
    trash: true,
    access: { ...access, delete: trashOwnRecord(slug) },
    hooks: {
      ...hooks,
      beforeOperation: [neverErased, ...(hooks?.beforeOperation ?? []), outOfEveryList],
      beforeChange: [onlyWhatWasNeverPublished(slug), ...(hooks?.beforeChange ?? [])],
    },
  }
}

/** A trash for drafts. After the workflow, which would make a draft of throwing one away. */
export const trash = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withTrash),
})
