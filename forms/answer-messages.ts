import type { Locale } from '../cms/domain/locale.ts'
import type { ErrorObject } from './ajv.ts'
import type { Excess } from './answer-limits.ts'
import { excesses, formats, remedies } from './answer-words.ts'
import type { Words } from './answer-words.ts'
import type { JsonObject } from './definition.ts'
import { objectAt } from './json-schema.ts'

export interface Subject {
  readonly label: string
  readonly field: JsonObject | undefined
  readonly locale: Locale
}

export const excessMessage = (excess: Excess, locale: Locale): string => excesses[excess][locale]

/** One sentence that names the field and says what to do. */
export function messageOf(error: ErrorObject, { label, field, locale }: Subject): string {
  const words = wordsOf(error, field) ?? remedies.other
  const remedy = (words?.[locale] ?? '').replace('{}', limitOf(error, locale))
  if (!label) return remedy
  if (/[?!…]$/.test(label)) return `${label} ${remedy}`
  return `${label}: ${remedy.charAt(0).toLocaleLowerCase(locale)}${remedy.slice(1)}`
}

const byKeyword: Readonly<Record<string, string>> = {
  minItems: 'add',
  contains: 'add',
  maxItems: 'tooMany',
  uniqueItems: 'repeated',
  minLength: 'short',
  maxLength: 'long',
  minimum: 'low',
  formatMinimum: 'low',
  maximum: 'high',
  formatMaximum: 'high',
  exclusiveMinimum: 'above',
  exclusiveMaximum: 'below',
  multipleOf: 'multiple',
  additionalProperties: 'unknown',
  enum: 'choose',
  oneOf: 'choose',
}

const byType: Readonly<Record<string, string>> = { number: 'number', integer: 'whole' }

function wordsOf(error: ErrorObject, field: JsonObject | undefined): Words | undefined {
  if (error.keyword === 'format') return formats[String(error.params.format)]
  if (error.keyword === 'required' || emptied(error)) return remedies[remedyForMissing(field)]
  if (error.keyword === 'const') return remedies[field?.type === 'boolean' ? 'tick' : 'other']
  if (error.keyword === 'type') return remedies[byType[String(error.params.type)] ?? 'other']
  return remedies[byKeyword[error.keyword] ?? 'other']
}

// "Write at least 1 character" is a long way to say that a field is empty.
const emptied = (error: ErrorObject): boolean =>
  error.keyword === 'minLength' && error.params.limit === 1

function remedyForMissing(field: JsonObject | undefined): string {
  if (field?.type === 'boolean') return 'tick'
  const choices = field?.type === 'array' ? objectAt(field, 'items') : field
  if (choices?.enum || choices?.oneOf) return 'choose'
  return field?.type === 'array' ? 'add' : 'fill'
}

function limitOf(error: ErrorObject, locale: Locale): string {
  if (error.keyword === 'contains' || error.keyword === 'required') return '1'
  const { limit, multipleOf } = error.params
  const value: unknown = limit ?? multipleOf
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
    return value.split('-').reverse().join('/')
  }
  return typeof value === 'number' ? value.toLocaleString(locale) : String(value ?? '')
}
