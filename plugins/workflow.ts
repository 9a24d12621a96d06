import {
  type Access,
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type CollectionAfterChangeHook,
  type Config,
  type PayloadRequest,
  type RequestContext,
  type TypeWithID,
  ValidationError,
} from 'payload'
import { idOf, personOf } from '../cms/access/actor.ts'
import { mayEditFacts } from '../cms/access/field-rules.ts'
import { nameOfPerson } from '../cms/access/person-name.ts'
import { differences } from '../cms/domain/differences.ts'
import { isEditorialCollection } from '../cms/domain/editorial-collection.ts'
import { keptBySystem } from '../cms/domain/kept-by-system.ts'
import { sourceLocale } from '../cms/domain/locale.ts'
import { rowsOf } from '../cms/domain/stored-version.ts'
import { editorialStates } from '../cms/domain/vocabularies/editorial.ts'
import { stateAfterEdit } from '../cms/domain/workflow.ts'
import { closeTasks } from '../cms/editorial/tasks/close-tasks.ts'
import { refusing } from '../cms/editorial/transitions/refused.ts'
import { asideOf, isOvertaken, isSystemWrite } from '../cms/editorial/transitions/system-write.ts'
import { problem } from '../cms/labels/problems.ts'
import { transitionEndpoints } from './transition-endpoints.ts'

const savedByPerson = 'catalegSavedByPerson'

type Doc = TypeWithID & Record<string, unknown>

/** In review, or waiting to go out. */
const reviewing = ['in-review', 'legal-review', 'approved'] as const

/** Written by somebody, by whatever door; not by the system's own acts. */
const isByPerson = (req: PayloadRequest, context: RequestContext): boolean =>
  !isSystemWrite(context) && (req.payloadAPI !== 'local' || Boolean(req.context[savedByPerson]))

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
const stampOwner: CollectionBeforeValidateHook<Doc> = ({ data, operation, req }) => {
  const [own] = personOf(req)?.departments ?? []
  return operation === 'create' && data && !data.department && own
    ? { ...data, department: own }
    : data
}

/**
 * What somebody's save does to where the record is: a change on top of what was approved or is live
 * starts a new draft, and is seen by nobody yet. Whoever wrote last does not pass it on themselves;
 * a translation is beside the text that is passed.
 */
const movedByEditing: CollectionBeforeChangeHook<Doc> = async ({
  data,
  context,
  originalDoc,
  req,
  operation,
}) => {
  if (!isByPerson(req, context)) return data
  const person = personOf(req)
  const writes =
    !isTrashMove(data, originalDoc) &&
    (req.locale === sourceLocale || (await mayEditFacts({ req })))
  const hands = writes ? { writtenBy: person?.id ?? null, validatedBy: null, approvedBy: null } : {}
  if (operation === 'create') return { ...data, ...hands }
  const state = editorialStates.has(originalDoc?.state) ? originalDoc.state : 'draft'
  if (state === 'scheduled') throw refusing(req.i18n.language)('scheduled-locked', 409)
  const isSubmitter = Boolean(person) && idOf(originalDoc?.submittedBy) === person?.id
  // What was approved is the source: its translation is made while it waits to go out.
  const next = !writes && state === 'approved' ? state : stateAfterEdit(state, { isSubmitter })
  return {
    ...data,
    ...hands,
    state: next,
    ...(next === state ? {} : { stateSince: new Date().toISOString(), sentTo: null }),
  }
}

/** Into the trash or out of it, and nothing else: it is as whoever wrote it last left it. */
const isTrashMove = (data: Partial<Doc>, before: Partial<Doc> = {}): boolean =>
  Boolean(data.deletedAt) !== Boolean(before.deletedAt) &&
  differences(data, before, [...keptBySystem, 'deletedAt']).length === 0

/** Whoever takes a record back has nobody wait for it. */
const closeWhatWasTakenBack: CollectionAfterChangeHook<Doc> = async ({
  collection,
  doc,
  previousDoc,
  req,
  context,
}) => {
  const was = previousDoc?.state
  const isBack = doc.state === 'draft' && reviewing.some((state) => state === was)
  if (!isBack || !isByPerson(req, context) || !isEditorialCollection(collection.slug)) return doc
  const about = { relationTo: collection.slug, value: String(doc.id) }
  await closeTasks(
    req.payload,
    { about, kinds: ['validation', 'legal-review'] },
    personOf(req)?.id ?? null,
    req,
  )
  return doc
}

/** A transition was decided on one edition of the record; a remark is added to whatever is there. */
const asDecided: CollectionBeforeChangeHook<Doc> = async ({ data, context, originalDoc, req }) => {
  if (isOvertaken(context, originalDoc?.edition)) {
    const who = await nameOfPerson(req, originalDoc?.editedBy)
    throw refusing(req.i18n.language)(
      'stale-edition',
      409,
      { who },
      { edition: originalDoc?.edition },
    )
  }
  const remark = asideOf(context)
  return remark === undefined
    ? data
    : { ...data, remarks: [...rowsOf(originalDoc?.remarks), remark] }
}

/** The draft of a record waits to go out as it is: whoever wants it otherwise takes it back first. */
async function isScheduled(req: PayloadRequest, slug: string, id: unknown): Promise<boolean> {
  if (id === undefined || !isEditorialCollection(slug)) return false
  const record = await req.payload.findByID({
    collection: slug,
    id: String(id),
    draft: true,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    select: { state: true },
    req,
  })
  return record?.state === 'scheduled'
}

/** Said in words before rights are asked, which would only say no. */
const refuseWhileScheduled: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id, context } = args as { id?: unknown; context?: RequestContext }
  const writes = operation === 'update' || operation === 'updateByID'
  if (!writes || !isByPerson(req, context ?? req.context)) return args
  if (await isScheduled(req, collection.slug, id)) {
    throw refusing(req.i18n.language)('scheduled-locked', 409)
  }
  return args
}

/** So that the panel shows the form of what is scheduled to be read only. */
const unlessScheduled =
  (slug: string, rule: Access | undefined): Access =>
  async (args) => {
    const allowed = (await rule?.(args)) ?? false
    return allowed && (await isScheduled(args.req, slug, args.id)) ? false : allowed
  }

type CodeRule = (value: unknown, context: { req: PayloadRequest }) => string | true

/** The code is for ever, so a draft too must have one, and a good one, when it is made. */
const refuseBadCode: CollectionBeforeValidateHook<Doc> = ({ collection, data, operation, req }) => {
  if (operation !== 'create' || req.payloadAPI === 'local') return data
  const code = collection.fields.find((field) => 'name' in field && field.name === 'code')
  // The rule of the code needs the request only; Payload's type asks for a whole form.
  const rule = code && 'validate' in code ? (code.validate as CodeRule) : undefined
  const verdict = rule?.(data?.code, { req }) ?? true
  if (verdict === true) return data
  const errors = [{ path: 'code', message: verdict }]
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

const withWorkflow = (collection: CollectionConfig): CollectionConfig => {
  const { slug, hooks, endpoints } = collection
  if (!isEditorialCollection(slug)) return collection
  return {
    ...collection,
    disableDuplicate: true,
    access: { ...collection.access, update: unlessScheduled(slug, collection.access?.update) },
    endpoints: [...(endpoints || []), ...transitionEndpoints(slug)],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), saveAsDraft, refuseWhileScheduled],
      beforeValidate: [...(hooks?.beforeValidate ?? []), stampOwner, refuseBadCode],
      beforeChange: [...(hooks?.beforeChange ?? []), asDecided, movedByEditing],
      afterChange: [...(hooks?.afterChange ?? []), closeWhatWasTakenBack],
    },
  }
}

/** The way of records to the public: drafts, transitions and who may take them. */
export const workflow = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withWorkflow),
})
