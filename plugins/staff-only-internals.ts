import type { Access, CollectionConfig, SanitizedConfig } from 'payload'
import { idOf, personOf } from '../cms/access/actor.ts'
import { anyStaff, never } from '../cms/access/record-rules.ts'

type Rules = NonNullable<CollectionConfig['access']>

const staffAnd =
  (rule: Access | undefined): Access =>
  async (args) =>
    (await anyStaff(args)) === true && (rule ? rule(args) : true)

/** Whoever edits may take a lock over, in their own name; the panel asks in exactly these words. */
const takeOver: Access = ({ req, data }) => {
  const person = personOf(req)
  const mayEdit = person?.roles.some((role) => role !== 'agent' && role !== 'auditor') ?? false
  if (!person || !mayEdit || !data) return mayEdit
  const { user, ...more } = data as { readonly user?: { readonly value?: unknown } }
  return Object.keys(more).length === 0 && idOf(user?.value) === person.id
}

const ownLock: Access = ({ req }) => {
  const person = personOf(req)
  return person ? { 'user.value': { equals: person.id } } : false
}

/** A lock stops everybody else's saves, so the panel alone makes one, and only its holder ends it. */
const lockRules: Partial<Rules> = { create: never, update: takeOver, delete: ownLock }

/**
 * Payload's own collections (locks, preferences, jobs, key-value) let any signed-in account in,
 * channels included. They are added after plugins have run, so this goes over the finished config.
 */
export function staffOnlyInternals(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    const isLocks = collection.slug === 'payload-locked-documents'
    const rules: Rules = { ...(collection.access as Rules), ...(isLocks ? lockRules : {}) }
    const { create, read, update, delete: remove, readVersions } = rules
    Object.assign(collection.access, {
      create: staffAnd(create),
      read: staffAnd(read),
      update: staffAnd(update),
      delete: staffAnd(remove),
      readVersions: staffAnd(readVersions),
    })
  }
  return config
}
