import type { Config, Field, FieldHook, Tab } from 'payload'

/**
 * What a caller leaves out of a save is filled in from the stored record. Payload copies only the
 * outermost level of it, and then takes out what the caller may not write: inside a group of a
 * group, or of a row, that is taken from the stored record itself, and lost. So every group is
 * given a copy of its own first.
 */
export const ownCopies = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    fields: collection.fields.map(withOwnCopy),
  })),
})

const copy: FieldHook = ({ value }: { value?: unknown }): unknown =>
  typeof value === 'object' && value !== null ? structuredClone(value) : value

function withOwnCopy(field: Field): Field {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map(tabWithOwnCopy) }
  if (field.type === 'array' || (field.type === 'group' && 'name' in field)) {
    const beforeValidate = [copy, ...(field.hooks?.beforeValidate ?? [])]
    return {
      ...field,
      hooks: { ...field.hooks, beforeValidate },
      fields: field.fields.map(withOwnCopy),
    }
  }
  return 'fields' in field ? { ...field, fields: field.fields.map(withOwnCopy) } : field
}

const tabWithOwnCopy = (tab: Tab): Tab => ({ ...tab, fields: tab.fields.map(withOwnCopy) })
