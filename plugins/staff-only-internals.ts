import type { Access, CollectionConfig, SanitizedConfig } from 'payload'
import { anyStaff } from '../cms/access/record-rules.ts'

type Rules = NonNullable<CollectionConfig['access']>

const staffAnd =
  (rule: Access | undefined): Access =>
  async (args) =>
    (await anyStaff(args)) === true && (rule ? rule(args) : true)

/**
 * Payload's own collections (locks, preferences, jobs, key-value) let any signed-in account in,
 * channels included. They are added after plugins have run, so this goes over the finished config.
 */
export function staffOnlyInternals(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    const { create, read, update, delete: remove, readVersions } = collection.access as Rules
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
