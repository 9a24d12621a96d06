import type { Field, Payload } from 'payload'

/** Fields that say something of the template itself and not of sheets. */
const ownToTemplates = ['code', 'name', 'family', 'active', 'edition', 'editedBy']

const known = new WeakMap<Payload, readonly string[]>()

/** Every field that a sheet may take from a template: `resolvingBody`, `silence.onRequest`, `steps`. */
export function inheritablePaths(payload: Payload): readonly string[] {
  const found = known.get(payload)
  if (found) return found
  const paths = pathsIn(payload.collections.templates.config.fields)
  const inheritable = paths.filter((path) => !ownToTemplates.includes(path))
  known.set(payload, inheritable)
  return inheritable
}

/** A group is as many fields as it holds; a list is one, for its rows make sense together only. */
const pathsIn = (fields: readonly Field[]): string[] =>
  fields.flatMap((field): string[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => pathsIn(tab.fields))
    if (!('name' in field)) return 'fields' in field ? pathsIn(field.fields) : []
    if (['id', 'createdAt', 'updatedAt'].includes(field.name)) return []
    if (field.type !== 'group') return [field.name]
    return pathsIn(field.fields).map((path) => `${field.name}.${path}`)
  })
