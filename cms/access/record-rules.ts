import type { Access, PayloadRequest, Where } from 'payload'
import type { Role } from '../domain/vocabularies/editorial.ts'
import { idOf, personOf } from './actor.ts'
import { departmentsOf } from './departments.ts'

/*
 * Who may do what to which record. Anonymous callers and consuming channels may do nothing here:
 * they read the delivery plane. See docs/access.md for the same as a table.
 */

export const never: Access = () => false

const people =
  (...allowed: readonly Role[]): Access =>
  ({ req }) =>
    personOf(req)?.has(...allowed) ?? false

/** Anybody with an account and at least one role. */
export const anyStaff: Access = ({ req }) => (personOf(req)?.roles.length ?? 0) > 0

export const administrators = people('admin')
export const governanceTeam = people('admin', 'governance')
export const governanceOrAuditor = people('admin', 'governance', 'auditor')
/** Norms are also the legal reviewers'. */
export const governanceOrLegal = people('admin', 'governance', 'legal')
/** Shared values: governance keeps the facts, linguists the words (field rules hold them to it). */
export const governanceOrLinguist = people('admin', 'governance', 'linguist')
export const governanceLegalOrLinguist = people('admin', 'governance', 'legal', 'linguist')

const inDepartments = (ids: readonly string[]): Where => ({ department: { in: [...ids] } })

/** Creates in a department of one's own. */
// `create` has no stored record to filter: Payload takes any filter for a yes, so answer with a boolean.
const createInOwnDepartment =
  (...editors: readonly Role[]): Access =>
  async ({ req, data }) => {
    const person = personOf(req)
    if (!person) return false
    if (person.mayEditEverywhere) return true
    if (!person.has(...editors)) return false
    const owner = fieldOf(data, 'department')
    // Without a department the record is stamped with the editor's own (see `stampOwner`).
    if (!owner) return person.departments.length > 0
    return (await departmentsOf(req, person)).includes(owner)
  }

type OwnedCollection =
  | 'procedures'
  | 'protocols'
  | 'faqs'
  | 'forms'
  | 'slas'
  | 'notices'
  | 'canned-replies'
  | 'flags'
  | 'tasks'
  | 'inventory'

/** Knowledge that agents with the licence mend. */
const mendable: ReadonlySet<OwnedCollection> = new Set(['protocols', 'faqs'])

/** Changes the records of one's own departments, and can neither move one away nor disown it. */
const updateInOwnDepartment =
  (collection: OwnedCollection, editors: readonly Role[], everywhere: readonly Role[]): Access =>
  async ({ req, data, id }) => {
    const person = personOf(req)
    if (!person) return false
    if (person.mayEditEverywhere) return true
    const isEverywhere = person.has(...everywhere) || (mendable.has(collection) && person.mayFix)
    if (!person.has(...editors)) return isEverywhere
    const own = await departmentsOf(req, person)
    const named = hasField(data, 'department')
    const next = fieldOf(data, 'department') ?? ''
    if (id === undefined) return named && !own.includes(next) ? false : inDepartments(own)
    const owner = await ownerOf(req, collection, String(id))
    const moves = named && next !== owner
    if (moves && !own.includes(next)) return false
    return own.includes(owner) || (isEverywhere && !moves)
  }

/**
 * The department of a record as it was last saved. A filter would look at the live version, whose
 * department may still be another one, and Payload would then edit that version over the draft.
 */
async function ownerOf(
  req: PayloadRequest,
  collection: OwnedCollection,
  id: string,
): Promise<string> {
  const record = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    // Whoever may change it may take it out of the trash.
    trash: true,
    // As the system: this is what decides whether the person may.
    overrideAccess: true,
    select: { department: true },
    req,
  })
  return fieldOf(record, 'department') ?? ''
}

export const createSheet = createInOwnDepartment('head', 'interlocutor')
export const updateSheet = updateInOwnDepartment(
  'procedures',
  ['head', 'interlocutor'],
  ['legal', 'linguist'],
)
/** Throws away what was never published (plugin `trash`); erasing is for nobody. */
export const trashOwnRecord = (collection: 'procedures' | 'protocols' | 'faqs' | 'forms'): Access =>
  updateInOwnDepartment(collection, ['head', 'interlocutor'], [])

export const createKnowledge = createInOwnDepartment('head', 'interlocutor', 'specialist')
/** Agreements are proposed and signed by the department's head. */
export const writeAgreement = updateInOwnDepartment('slas', ['head'], [])
export const createAgreement = createInOwnDepartment('head')

export const writeNotice = updateInOwnDepartment(
  'notices',
  ['head', 'interlocutor', 'specialist'],
  [],
)
export const writeCannedReply = updateInOwnDepartment(
  'canned-replies',
  ['head', 'interlocutor', 'specialist'],
  [],
)
/** A flag is answered by the department it was raised against. */
export const writeFlag = updateInOwnDepartment('flags', ['head', 'interlocutor', 'specialist'], [])

/** A task is done by whoever has it, or by anybody of its department who edits. */
export const writeTask: Access = async (args) => {
  const person = personOf(args.req)
  if (!person) return false
  const byDepartment = await updateInOwnDepartment(
    'tasks',
    ['head', 'interlocutor', 'specialist'],
    [],
  )(args)
  if (byDepartment === true) return true
  const isMine: Where = { assignee: { equals: person.id } }
  return byDepartment ? { or: [byDepartment, isMine] } : isMine
}

/** The old inventory: departments see and decide their own rows, governance all of them. */
export const writeInventory = updateInOwnDepartment('inventory', ['head', 'interlocutor'], [])
export const readInventory: Access = async ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  if (person.mayEditEverywhere || person.has('auditor')) return true
  if (!person.has('head', 'interlocutor')) return false
  return inDepartments(await departmentsOf(req, person))
}

/** What is measured: all of it by those who govern, that of their department by who answers for it. */
export const readMeasuresOf =
  (field: string): Access =>
  async ({ req }) => {
    const person = personOf(req)
    if (!person) return false
    if (person.mayEditEverywhere || person.has('auditor')) return true
    if (!person.has('head', 'interlocutor')) return false
    return { [field]: { in: [...(await departmentsOf(req, person))] } }
  }

/** The audit log: governance and auditors read all of it, everybody else what they did. */
export const readAudit: Access = ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  if (person.has('admin', 'governance', 'auditor')) return true
  return person.roles.length > 0 ? { actor: { equals: person.id } } : false
}

/** Shared data: everybody on the staff reads it, governance keeps it, linguists its words. */
export const sharedRecordAccess = {
  create: governanceTeam,
  read: anyStaff,
  readVersions: anyStaff,
  update: governanceOrLinguist,
  delete: never,
}

/** What departments write for agents and the public beside their sheets. */
export const knowledgeAccess = (collection: 'protocols' | 'faqs' | 'forms') => ({
  create: createKnowledge,
  read: anyStaff,
  readVersions: anyStaff,
  update: updateInOwnDepartment(collection, ['head', 'interlocutor', 'specialist'], ['linguist']),
  delete: never,
})

/** Oneself, or everybody for those who manage accounts. */
export const updateAccount: Access = ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  return person.has('admin') ? true : { id: { equals: person.id } }
}

/** Whoever may edit somewhere may upload; everybody on the staff sees the files. */
export const uploadFile = people('admin', 'governance', 'head', 'interlocutor', 'specialist')

/** Ways of writing "none" that Payload reads as such. */
const none = ['', 'none', 'null']

const fieldOf = (data: unknown, name: string): string | null => {
  const value = (data as Record<string, unknown> | null | undefined)?.[name]
  const id = value === undefined || value === null ? '' : idOf(value)
  return none.includes(id) ? null : id
}

const hasField = (data: unknown, name: string): boolean =>
  (data as Record<string, unknown> | null | undefined)?.[name] !== undefined
