import { createAjv } from './ajv.ts'
import { checkLayout } from './check-layout.ts'
import { checkSchema } from './check-schema.ts'
import type { FormDefinition, JsonObject } from './definition.ts'
import { isObject } from './json-schema.ts'
import { problem } from './problems.ts'
import type { Problem } from './problems.ts'

const mostCharacters = { schema: 65_536, uiSchema: 65_536, translations: 131_072 }
const deepest = 30

/**
 * Everything that keeps a form from being published. Takes whatever an editor wrote, shapes that
 * the types forbid included, and never throws; an empty list means that the form can be shown,
 * judged and printed.
 */
export function validateFormDefinition(def: FormDefinition): Problem[] {
  const shape = checkShape(def)
  if (shape.length > 0) return shape
  const schema = checkSchema(def.schema)
  const compiled = schema.length > 0 ? [] : checkCompiles(def.schema)
  return [...schema, ...compiled, ...checkLayout(def), ...checkHeader(def)]
}

function checkShape(def: FormDefinition): Problem[] {
  const parts = ['schema', 'uiSchema', 'translations'] as const
  return parts.flatMap((part) => {
    const value: unknown = def[part]
    if (!isObject(value)) return [problem('not-an-object', `/${part}`)]
    if (!isShallow(value, deepest)) return [problem('too-large', `/${part}`, `> ${deepest}`)]
    const size = JSON.stringify(value).length
    return size > mostCharacters[part]
      ? [problem('too-large', `/${part}`, `${size} > ${mostCharacters[part]}`)]
      : []
  })
}

// A circular object is infinitely deep, so it is refused here before anything follows it.
const isShallow = (value: unknown, left: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (left > 0 && Object.values(value).every((inner) => isShallow(inner, left - 1)))

function checkCompiles(schema: JsonObject): Problem[] {
  if (schema.type !== 'object') return [problem('does-not-compile', '/schema', 'type: object')]
  try {
    createAjv().compile(schema)
    return []
  } catch (cause) {
    return [problem('does-not-compile', '/schema', cause instanceof Error ? cause.message : '')]
  }
}

function checkHeader(def: FormDefinition): Problem[] {
  const problems: Problem[] = []
  const isCode = /^[A-Za-z0-9][\w.-]{0,63}$/.test(def.code)
  const isSlug = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(def.slug)
  if (!isCode || !isSlug || !Number.isInteger(def.version) || def.version < 1) {
    problems.push(problem('wrong-identity', ''))
  }
  for (const locale of ['ca', 'es'] as const) {
    if (!def.name[locale]) problems.push(problem('missing-translation', '/name', 'name', locale))
  }
  for (const address of Object.values(def.eOffice ?? {})) {
    if (!/^https:\/\/[^\s]+$/.test(address)) problems.push(problem('unsafe-address', '/eOffice'))
  }
  return problems
}
