import type { FieldAccess } from 'payload'
import { personOf } from './actor.ts'

/** Linguists and legal reviewers change words, not facts; everybody else who may edit, may. */
export const mayEditFacts: FieldAccess = ({ req }) =>
  personOf(req)?.has('admin', 'governance', 'head', 'interlocutor', 'specialist') ?? false

/** Silence, terms, appeals, norms, identification, data protection: the legal reviewer's too. */
export const mayEditLegalFacts: FieldAccess = (args) =>
  mayEditFacts(args) || (personOf(args.req)?.has('legal') ?? false)

export const byAdministrator: FieldAccess = ({ req }) => personOf(req)?.has('admin') ?? false

/** Of an account: by an administrator whose account is another. */
export const byAnotherAdministrator: FieldAccess = ({ req, id }) => {
  const person = personOf(req)
  return (person?.has('admin') ?? false) && String(id) !== person?.id
}

/** Read by the owner department, reviewers and governance, not by attention staff. */
export const editorsOnly: FieldAccess = ({ req }) =>
  personOf(req)?.has(
    'admin',
    'governance',
    'head',
    'interlocutor',
    'legal',
    'linguist',
    'specialist',
    'auditor',
  ) ?? false

/** Volumes and other figures of the governance team; auditors read them. */
export const governanceOnly: FieldAccess = ({ req }) =>
  personOf(req)?.has('admin', 'governance', 'auditor') ?? false

/** Written by the governance team alone. */
export const byGovernance: FieldAccess = ({ req }) => personOf(req)?.mayEditEverywhere ?? false

/** Set by the system's own acts only (transitions, publication), never by a request. */
export const systemOnly: FieldAccess = () => false
