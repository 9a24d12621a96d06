import {
  APIError,
  type AfterErrorHook,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionAfterLoginHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Config,
  type Payload,
  type TypeWithID,
} from 'payload'
import { governanceOrAuditor } from '../cms/access/record-rules.ts'
import { onCommit } from '../cms/config/database/commit-hint.ts'
import { actOfSave, languageGiven, whoActs } from '../cms/editorial/audit/act-of-save.ts'
import { appendAct, auditSlug, noteHead } from '../cms/editorial/audit/append-act.ts'
import { chainWaitingActs } from '../cms/editorial/audit/chain-waiting-acts.ts'
import { verifyAudit } from '../cms/editorial/audit/verify-audit.ts'
import { problem } from '../cms/labels/problems.ts'
import { problemResponse } from './problem-response.ts'

/*
 * Every act on an editorial or shared record is in the audit log, in the transaction of the act.
 * Why something was done travels in `req.context.auditReason`; which act it was, where the state
 * of the record does not tell, in `req.context.auditAction`.
 */

/** Accounts, keys and files have no editions, and matter all the same. */
const withoutEditions = ['users', 'api-clients', 'media', 'webhooks']
/** The clock's and the importer's own rows: only what people do with them is an act. */
const bySystemUnsaid = ['inventory', 'tasks']

const isAudited = ({ slug, fields }: CollectionConfig): boolean =>
  withoutEditions.includes(slug) ||
  fields.some((field) => 'name' in field && field.name === 'edition')

type Doc = TypeWithID & Record<string, unknown>

const appendSave: CollectionAfterChangeHook<Doc> = async ({
  collection,
  context,
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (!req.user && bySystemUnsaid.includes(collection.slug)) return doc
  const isRestored = context.isRestoringVersion === true
  const after = isRestored ? await inAllLanguages(req, collection.slug, doc.id) : data
  const act = actOfSave(req, {
    collection: collection.slug,
    fields: collection.flattenedFields,
    id: String(doc.id),
    before: previousDoc ?? {},
    after,
    givenIn: isRestored ? 'all' : languageGiven(req.locale),
    isNew: operation === 'create',
    isRestored,
  })
  if (act) await appendAct(req.payload, act, req)
  return doc
}

/** A restored version carries every language, and Payload shows its hooks one of them. */
async function inAllLanguages(
  req: Parameters<CollectionAfterChangeHook>[0]['req'],
  slug: string,
  id: number | string,
): Promise<Record<string, unknown>> {
  return (await req.payload.findByID({
    collection: slug as 'procedures',
    id,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    locale: 'all',
    overrideAccess: true,
    req,
  })) as unknown as Record<string, unknown>
}

const appendDelete: CollectionAfterDeleteHook<Doc> = async ({ collection, doc, id, req }) => {
  const { code, filename } = doc
  const recordCode =
    typeof code === 'string' ? code : typeof filename === 'string' ? filename : null
  const what = { recordCollection: collection.slug, record: String(id), recordCode }
  const act = { ...whoActs(req), ...what, action: 'delete', changes: null, reason: null }
  await appendAct(req.payload, act, req)
  return doc
}

const appendSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  await appendAct(req.payload, { ...whoActs(req), ...signIn('sign-in', user as SignedIn) }, req)
}

/** Wrong passwords of accounts that exist; five of them lock the account, so they cannot flood. */
const appendFailedSignIn: AfterErrorHook = async ({ error, req }) => {
  const email: unknown = req.data?.email
  if (error.name !== 'AuthenticationError' || typeof email !== 'string') return
  const user = await req.payload.db.findOne<{ id: string; email?: string }>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    select: { email: true },
  })
  if (!user) return
  await appendAct(req.payload, { ...whoActs(req), ...signIn('sign-in-failed', user) })
}

interface SignedIn {
  readonly id: number | string
  readonly email?: unknown
}

const signIn = (action: string, user: SignedIn) => ({
  action,
  recordCollection: 'users',
  record: String(user.id),
  recordCode: typeof user.email === 'string' ? user.email : null,
  changes: null,
  reason: null,
})

/** Through no door, and in nobody's name: what is written stays as it is. */
const neverAnythingElse: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'read' || operation === 'count' || operation === 'readDistinct') return args
  throw new APIError(problem('may-not', req.i18n.language), 403, { code: 'may-not' }, true)
}

/** `GET /api/audit-log/verify`: whether every row is still what was written. */
const verifyEndpoint: NonNullable<Exclude<CollectionConfig['endpoints'], false>>[number] = {
  path: '/verify',
  method: 'get',
  handler: async (req) => {
    const language = req.i18n.language
    if ((await governanceOrAuditor({ req })) !== true) {
      return problemResponse(403, 'may-not', problem('may-not', language))
    }
    await chainWaitingActs(req.payload)
    const verdict = await verifyAudit(req.payload)
    if (!verdict.broken) await noteHead(req.payload, verdict.head)
    return Response.json({ ...verdict, intact: verdict.broken === null })
  },
}

const withAudit = (collection: CollectionConfig): CollectionConfig => {
  const { hooks, slug, endpoints } = collection
  if (slug === auditSlug) {
    return {
      ...collection,
      endpoints: [...(endpoints || []), verifyEndpoint],
      hooks: { ...hooks, beforeOperation: [neverAnythingElse, ...(hooks?.beforeOperation ?? [])] },
    }
  }
  if (!isAudited(collection)) return collection
  const signsIn = slug === 'users'
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), appendSave],
      afterDelete: [...(hooks?.afterDelete ?? []), appendDelete],
      ...(signsIn ? { afterLogin: [...(hooks?.afterLogin ?? []), appendSignIn] } : {}),
      ...(signsIn ? { afterError: [appendFailedSignIn, ...(hooks?.afterError ?? [])] } : {}),
    },
  }
}

/** After each commit, soon: the acts that it stored take their places in the chain. */
function chainAfterCommits(payload: Payload): void {
  if (payload.db.name !== 'mongoose') return
  let planned = false
  onCommit(() => {
    if (planned) return
    planned = true
    setTimeout(() => {
      planned = false
      chainWaitingActs(payload).catch((err: unknown) =>
        payload.logger.debug({ err, msg: 'Acts wait to be chained' }),
      )
    }, 20).unref()
  })
}

/** The last of the plugins, so that it sees what the others made of a save. */
export const audit = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withAudit),
  onInit: async (payload) => {
    await config.onInit?.(payload)
    chainAfterCommits(payload)
  },
})
