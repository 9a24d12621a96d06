import type { JsonObject, UiCondition, UiElement } from './definition.ts'
import { child, isObject, listAt, objectAt, resolve, scopeNames } from './json-schema.ts'

/**
 * The small part of JSON Schema that conditions are written in. A page under our content policy
 * cannot compile schemas, so the browser reads conditions with this interpreter instead; the
 * definition check refuses a condition that says more than this.
 */
export const conditionKeywords: ReadonlySet<string> = new Set([
  'type',
  'const',
  'enum',
  'not',
  'allOf',
  'anyOf',
  'required',
  'properties',
  'contains',
  'minimum',
  'maximum',
  'minLength',
  'minItems',
])

export function matches(schema: JsonObject, value: unknown): boolean {
  return Object.keys(schema).every((keyword) => holds(keyword, schema, value))
}

function holds(keyword: string, schema: JsonObject, value: unknown): boolean {
  const limit = schema[keyword]
  const all = listAt(schema, keyword).filter(isObject)
  switch (keyword) {
    case 'const':
      return same(limit, value)
    case 'enum':
      return listAt(schema, keyword).some((option) => same(option, value))
    case 'type':
      return typeOf(value) === limit || (limit === 'number' && typeOf(value) === 'integer')
    case 'not':
      return !isObject(limit) || !matches(limit, value)
    case 'allOf':
      return all.every((part) => matches(part, value))
    case 'anyOf':
      return all.some((part) => matches(part, value))
    case 'required':
      return !isObject(value) || listAt(schema, keyword).every((name) => has(value, String(name)))
    case 'properties':
      return !isObject(value) || !isObject(limit) || propertiesMatch(limit, value)
    case 'contains':
      return !Array.isArray(value) || !isObject(limit) || value.some((item) => matches(limit, item))
    case 'minimum':
      return typeof value !== 'number' || value >= Number(limit)
    case 'maximum':
      return typeof value !== 'number' || value <= Number(limit)
    case 'minLength':
      return typeof value !== 'string' || [...value].length >= Number(limit)
    case 'minItems':
      return !Array.isArray(value) || value.length >= Number(limit)
    default:
      return true
  }
}

const propertiesMatch = (properties: JsonObject, value: JsonObject): boolean =>
  Object.entries(properties).every(
    ([name, part]) => !has(value, name) || !isObject(part) || matches(part, value[name]),
  )

const has = (value: JsonObject, name: string): boolean =>
  Object.hasOwn(value, name) && value[name] !== undefined

const same = (one: unknown, other: unknown): boolean =>
  one === other || (isObject(one) && JSON.stringify(one) === JSON.stringify(other))

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

const valueAt = (data: unknown, names: readonly string[]): unknown =>
  names.reduce<unknown>((value, name) => (isObject(value) ? child(value, name) : undefined), data)

/** JSON Forms' own reading of a rule: an undefined value meets a schema it does not contradict. */
export function conditionHolds(condition: UiCondition, data: unknown): boolean {
  const value = valueAt(data, scopeNames(condition.scope))
  if (condition.failWhenUndefined && value === undefined) return false
  return matches(condition.schema, value)
}

const isHidden = (element: UiElement, data: unknown): boolean => {
  if (!element.rule) return false
  const met = conditionHolds(element.rule.condition, data)
  return (element.rule.effect === 'HIDE' && met) || (element.rule.effect === 'SHOW' && !met)
}

/** The answer without what the person can no longer see: a hidden box must not hold them back. */
export function withoutHidden(uiSchema: UiElement, answer: JsonObject): JsonObject {
  const copy = structuredClone(answer)
  const visit = (element: UiElement, hiddenAbove: boolean): void => {
    const hidden = hiddenAbove || isHidden(element, answer)
    if (hidden && element.scope) drop(copy, scopeNames(element.scope))
    element.elements?.forEach((inner) => visit(inner, hidden))
  }
  visit(uiSchema, false)
  return copy
}

function drop(from: JsonObject, names: readonly string[]): void {
  const parent = valueAt(from, names.slice(0, -1))
  if (isObject(parent)) Reflect.deleteProperty(parent, names.at(-1) ?? '')
}

/** Dotted paths of the fields this answer must fill, parents first, conditions included. */
export function requiredNow(schema: JsonObject, answer: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (part: JsonObject, value: unknown, prefix: string): void => {
    const here = resolve(part, schema)
    listAt(here, 'required').forEach((name) => found.add(`${prefix}${String(name)}`))
    listAt(here, 'allOf')
      .filter(isObject)
      .forEach((inner) => visit(inner, value, prefix))
    const condition = objectAt(here, 'if')
    const branch = condition && objectAt(here, matches(condition, value) ? 'then' : 'else')
    if (branch) visit(branch, value, prefix)
    for (const [name, field] of Object.entries(objectAt(here, 'properties') ?? {})) {
      if (!isObject(field)) continue
      const inner = isObject(value) ? child(value, name) : undefined
      const path = `${prefix}${name}`
      // An optional part asks for nothing until somebody starts it.
      if (inner !== undefined) visit(field, inner, `${path}.`)
      else if (found.has(path)) visit(field, {}, `${path}.`)
    }
    const items = objectAt(here, 'items')
    if (items && Array.isArray(value)) {
      value.forEach((item, position) => visit(items, item, `${prefix}${position}.`))
    }
  }
  visit(schema, answer, '')
  return found
}

/** Dotted paths of the fields that some answer must fill. Items of lists are not looked into. */
export function requiredEver(schema: JsonObject): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (part: JsonObject, prefix: string): void => {
    const here = resolve(part, schema)
    listAt(here, 'required').forEach((name) => found.add(`${prefix}${String(name)}`))
    const branches = [objectAt(here, 'then'), objectAt(here, 'else'), ...listAt(here, 'allOf')]
    branches.filter(isObject).forEach((branch) => visit(branch, prefix))
    for (const [name, field] of Object.entries(objectAt(here, 'properties') ?? {})) {
      if (isObject(field)) visit(field, `${prefix}${name}.`)
    }
  }
  visit(schema, '')
  return found
}
