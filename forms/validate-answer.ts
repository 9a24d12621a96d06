import type { Locale } from '../cms/domain/locale.ts'
import { validatorOf } from './ajv.ts'
import type { ErrorObject } from './ajv.ts'
import { excessOf } from './answer-limits.ts'
import { excessMessage, messageOf } from './answer-messages.ts'
import { requiredNow } from './conditions.ts'
import type { FormDefinition, JsonObject, UiElement } from './definition.ts'
import { fieldOfPointer, isObject, scopeNames } from './json-schema.ts'
import { keyOfPointer, pointerTo, translate } from './translate.ts'

export interface AnswerError {
  /** JSON Pointer to the value that is wrong or missing. */
  readonly path: string
  readonly message: string
  readonly keyword: string
}

export interface Verdict {
  readonly valid: boolean
  readonly errors: readonly AnswerError[]
}

const mostErrors = 100

/** Judges an answer, in the person's language and in the order of the form. Keeps nothing of it. */
export function validateAnswer(def: FormDefinition, answer: unknown, locale: Locale): Verdict {
  const excess = excessOf(answer)
  if (excess) return refused({ path: '', keyword: excess, message: excessMessage(excess, locale) })
  const validate = validatorOf(def)
  if (validate(withRequiredParts(def.schema, answer))) return { valid: true, errors: [] }
  const found = meaningful(validate.errors ?? []).map((error) => describe(def, error, locale))
  // The last answer's errors must not wait in memory for the next one.
  validate.errors = null
  return refused(...inFormOrder(def.uiSchema, unique(found)).slice(0, mostErrors))
}

const refused = (...errors: AnswerError[]): Verdict => ({ valid: false, errors })

/**
 * Opens the required parts that the answer leaves out whole, so that the errors name each missing
 * field and not a part that has no box of its own.
 */
function withRequiredParts(schema: JsonObject, answer: unknown): unknown {
  if (!isObject(answer)) return answer
  const copy: Record<string, unknown> = structuredClone(answer)
  for (const path of requiredNow(schema, copy)) {
    const names = path.split('.')
    const field = fieldOfPointer(schema, names.reduce(pointerTo, ''))
    if (field?.type !== 'object') continue
    const parent = names.slice(0, -1).reduce<unknown>(step, copy)
    const name = names.at(-1) ?? ''
    if (isObject(parent) && !Object.hasOwn(parent, name)) Object.assign(parent, { [name]: {} })
  }
  return copy
}

const step = (value: unknown, name: string): unknown => {
  if (Array.isArray(value)) return value[Number(name)]
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/** `if` only says that its branch failed, and a branch of a choice only why it was not chosen. */
function meaningful(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
  return errors.filter(
    (error) =>
      error.keyword !== 'if' &&
      !choices.some((choice) => error.schemaPath.startsWith(`${choice.schemaPath}/`)),
  )
}

function describe(def: FormDefinition, error: ErrorObject, locale: Locale): AnswerError {
  const name: unknown = error.params.missingProperty ?? error.params.additionalProperty
  const path = typeof name === 'string' ? pointerTo(error.instancePath, name) : error.instancePath
  const key = keyOfPointer(path)
  const label = translate(def.translations, locale, `${key}.label`)
  const own = translate(def.translations, locale, `${key}.error.${error.keyword}`)
  const field = fieldOfPointer(def.schema, path)
  const { keyword } = error
  return { path, keyword, message: own ?? messageOf(error, { label: label ?? key, field, locale }) }
}

function unique(errors: readonly AnswerError[]): AnswerError[] {
  const seen = new Map<string, AnswerError>()
  for (const error of errors) {
    const key = `${error.path} ${error.message}`
    if (!seen.has(key)) seen.set(key, error)
  }
  return [...seen.values()]
}

function inFormOrder(uiSchema: UiElement, errors: readonly AnswerError[]): AnswerError[] {
  const order: string[] = []
  const visit = (element: UiElement): void => {
    if (element.scope) order.push(scopeNames(element.scope).reduce(pointerTo, ''))
    element.elements?.forEach(visit)
  }
  visit(uiSchema)
  const place = ({ path }: AnswerError): number => {
    const at = order.findIndex((field) => path === field || path.startsWith(`${field}/`))
    return at < 0 ? order.length : at
  }
  return [...errors].sort((one, other) => place(one) - place(other))
}
