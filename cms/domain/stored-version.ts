import { isLocale, sourceLocale } from './locale.ts'

/** One version of a record as it is stored, in every language, relations by their ids. */
export type StoredVersion = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is StoredVersion =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isLocalized = (value: StoredVersion): boolean => {
  const names = Object.keys(value)
  return names.length > 0 && names.every(isLocale)
}

/** The same content in the source language alone: what translators change is not in it. */
export function inSourceLanguage(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inSourceLanguage)
  if (!isObject(value)) return value
  if (isLocalized(value)) return inSourceLanguage(value[sourceLocale])
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, inSourceLanguage(inner)]),
  )
}

export const rowsOf = (value: unknown): readonly StoredVersion[] =>
  Array.isArray(value) ? value.filter(isObject) : []

export const groupOf = (value: unknown): StoredVersion => (isObject(value) ? value : {})
