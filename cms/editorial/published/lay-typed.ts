import type { FlattenedField } from 'payload'
import type { Locale } from '../../domain/locale.ts'
import { isStored, rows, type Stored } from './read.ts'

/** What the system writes; a form may carry it, and it is never what somebody typed. */
const keptByTheSystem = ['id', 'createdAt', 'updatedAt', '_status']

/**
 * Lays what a form holds in one language over a record stored in all of them. What the form does
 * not name stays as it is; a text changes in that language only; rows of lists are the stored rows
 * of the same `id`, in the order of the form.
 */
export function layTyped(
  fields: readonly FlattenedField[],
  stored: Stored,
  typed: Stored,
  locale: Locale,
): Stored {
  const changed = fields.flatMap((field) => {
    const value = typed[field.name]
    if (value === undefined || keptByTheSystem.includes(field.name)) return []
    return [[field.name, laid(field, stored[field.name], value, locale)] as const]
  })
  return { ...stored, ...Object.fromEntries(changed) }
}

function laid(field: FlattenedField, before: unknown, value: unknown, locale: Locale): unknown {
  if (field.type === 'group' || field.type === 'tab') {
    const within = isStored(before) ? before : {}
    return isStored(value) ? layTyped(field.flattenedFields, within, value, locale) : before
  }
  if (field.type === 'array') {
    // An emptied list comes from the panel as the number of its rows: 0.
    return rows(value).map((row) => {
      const same = rows(before).find(({ id }) => id !== undefined && id === row.id)
      return { ...layTyped(field.flattenedFields, same ?? {}, row, locale), id: row.id }
    })
  }
  if ('localized' in field && field.localized) {
    return { ...(isStored(before) ? before : {}), [locale]: value }
  }
  return value
}
