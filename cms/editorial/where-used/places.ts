import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { shownIn } from '../publishing/shown-in.ts'

/** Records of content, in the order people look for them; logs, tasks and accounts use nothing. */
const users = [
  'procedures',
  'protocols',
  'faqs',
  'forms',
  'canned-replies',
  'fees',
  'evidence-types',
  'data-services',
  'legal-resources',
  'shared-values',
  'families',
  'templates',
  'topics',
  'life-events',
  'departments',
  'service-points',
  'screens',
  'screen-messages',
  'notices',
  'slas',
] as const satisfies readonly CollectionSlug[]

/** Collections whose records may be asked where they are used. */
export const askable: readonly CollectionSlug[] = [...users, 'glossary', 'media']

/** Who saved last, or verified, is no use of a person or of anything. */
const bookkeeping: ReadonlySet<string> = new Set(['editedBy', 'verifiedByPerson'])

export interface Places {
  readonly collection: CollectionSlug
  /** As `where` names fields: `channels.servicePoints`. */
  readonly paths: readonly string[]
}

/**
 * Where the records of a collection may be used: every relation of the configuration, so that no
 * field has to be remembered, and what publication shows through another record.
 */
export function placesOf(payload: Payload, used: CollectionSlug): readonly Places[] {
  return users.flatMap((collection): readonly Places[] => {
    const { flattenedFields } = payload.collections[collection].config
    const through = shownIn[used]?.[collection] ?? []
    const paths = [...new Set([...relationsTo(flattenedFields, used), ...through])]
    return paths.length > 0 ? [{ collection, paths }] : []
  })
}

const relationsTo = (
  fields: readonly FlattenedField[],
  used: CollectionSlug,
  under = '',
): readonly string[] =>
  fields.flatMap((field): readonly string[] => {
    const path = `${under}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload') {
      // A relation to several collections is of tasks and flags, which are no content.
      return field.relationTo === used && !bookkeeping.has(field.name) ? [path] : []
    }
    return 'flattenedFields' in field ? relationsTo(field.flattenedFields, used, `${path}.`) : []
  })
