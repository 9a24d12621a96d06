import { ValidationError } from 'payload'
import type { CollectionBeforeOperationHook, Field } from 'payload'

/**
 * Refuses values that are not even of their field's kind, in drafts too.
 *
 * Payload validates a draft only when it is published, so `{"title": {"a": 1}}` would be stored and
 * a date that is none would break the transaction. A folded name (`a.b`) is no field of ours. Whether a draft is complete is not asked here.
 */
export const refuseWrongShapes: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  const isWrite = operation === 'create' || operation === 'update'
  if (!isWrite || req.payloadAPI !== 'REST' || !('data' in args)) return args
  const paths = wrongPaths(collection.fields, args.data, '', req.locale === 'all')
  if (paths.length === 0) return args
  const message = req.t('validation:invalidInput')
  const errors = paths.slice(0, 20).map((path) => ({ path, message }))
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

function wrongPaths(
  fields: readonly Field[],
  data: unknown,
  prefix: string,
  inAllLocales: boolean,
): string[] {
  if (!isObject(data)) return []
  // Payload unfolds `{"department.id": …}` after it has asked who may write what.
  const folded = Object.keys(data).filter((name) => name.includes('.'))
  if (folded.length > 0) return folded.map((name) => `${prefix}${name}`)
  return fields.flatMap((field): string[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? wrongPaths(tab.fields, data[tab.name], `${prefix}${tab.name}.`, inAllLocales)
          : wrongPaths(tab.fields, data, prefix, inAllLocales),
      )
    }
    const name = 'name' in field ? field.name : undefined
    if (!name) return 'fields' in field ? wrongPaths(field.fields, data, prefix, inAllLocales) : []
    const value = data[name]
    if (value === undefined || value === null) return []
    const path = `${prefix}${name}`
    if (field.type === 'group') {
      return isObject(value) ? wrongPaths(field.fields, value, `${path}.`, inAllLocales) : [path]
    }
    if (field.type === 'array') {
      // An emptied list comes from the panel as the number of its rows: 0.
      if (!Array.isArray(value)) return value === 0 || value === '' ? [] : [path]
      return value.flatMap((row, at) =>
        isObject(row)
          ? wrongPaths(field.fields, row, `${path}.${at}.`, inAllLocales)
          : [`${path}.${at}`],
      )
    }
    const isByLocale = inAllLocales && 'localized' in field && field.localized && isObject(value)
    const values = isByLocale ? Object.values(value) : [value]
    return values.every((one) => fits(field, one)) ? [] : [path]
  })
}

function fits(field: Field, value: unknown): boolean {
  if (value === null || value === undefined) return true
  if ('hasMany' in field && field.hasMany) {
    return Array.isArray(value)
      ? value.every((one) => fitsOne(field, one))
      : value === 0 || value === ''
  }
  return fitsOne(field, value)
}

function fitsOne(field: Field, value: unknown): boolean {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
    case 'select':
    case 'radio':
      return typeof value === 'string'
    case 'number':
      return value === '' || (typeof value !== 'object' && Number.isFinite(Number(value)))
    case 'checkbox':
      return typeof value === 'boolean' || value === 'true' || value === 'false' || value === ''
    case 'date':
      return value === '' || (typeof value === 'string' && !Number.isNaN(Date.parse(value)))
    case 'relationship':
    case 'upload':
      return isReference(value, Array.isArray(field.relationTo))
    default:
      return true
  }
}

function isReference(value: unknown, isPolymorphic: boolean): boolean {
  if (!isObject(value)) return typeof value === 'string' && !isPolymorphic
  if (isPolymorphic) return typeof value.relationTo === 'string' && isReference(value.value, false)
  return typeof value.id === 'string'
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
