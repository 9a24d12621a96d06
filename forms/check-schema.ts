import { forbiddenNames } from './answer-limits.ts'
import { conditionKeywords } from './conditions.ts'
import type { JsonObject } from './definition.ts'
import { atPointer, child, isObject, listAt, objectAt, resolve } from './json-schema.ts'
import { isAffordable } from './pattern-cost.ts'
import { problem } from './problems.ts'
import type { Problem } from './problems.ts'
import { pointerTo } from './translate.ts'

const keywords: ReadonlySet<string> = new Set([
  '$schema',
  '$comment',
  '$ref',
  'definitions',
  'title',
  'description',
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'minItems',
  'maxItems',
  'uniqueItems',
  'contains',
  'enum',
  'const',
  'default',
  'oneOf',
  'anyOf',
  'allOf',
  'not',
  'if',
  'then',
  'else',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'formatMinimum',
  'formatMaximum',
  'readOnly',
])

const one = ['items', 'contains', 'not', 'if', 'then', 'else']
const several = ['oneOf', 'anyOf', 'allOf']
const named = ['properties', 'definitions']

/** Schemas with their references followed; more would let a small text ask for endless work. */
const mostSchemas = 3_000

/** What the schema may not say, whether or not Ajv would take it. */
export const checkSchema = (root: JsonObject): Problem[] =>
  walk(root, { schema: root, path: '', known: root, followed: [], condition: false })

/** A condition is also read in the browser, by `conditions.ts`, which knows fewer words. */
export const checkCondition = (
  root: JsonObject,
  field: JsonObject,
  schema: JsonObject,
  path: string,
): Problem[] => walk(root, { schema, path, known: field, followed: [], condition: true })

function walk(root: JsonObject, start: Visit): Problem[] {
  const problems: Problem[] = []
  let visited = 0

  const visit = (at: Visit): void => {
    visited += 1
    if (visited > mostSchemas) return
    const { schema, path, known } = at
    for (const keyword of Object.keys(schema)) {
      if (!keywords.has(keyword)) problems.push(problem('unknown-keyword', path, keyword))
      else if (at.condition && !conditionKeywords.has(keyword)) {
        problems.push(problem('complex-condition', path, keyword))
      }
    }
    const pattern = child(schema, 'pattern')
    if (typeof pattern === 'string' && !isAffordable(pattern)) {
      problems.push(problem('costly-pattern', pointerTo(path, 'pattern'), pattern))
    }
    problems.push(...checkNames(schema, path, known))
    follow(at)
    for (const inner of innerVisits(at, root)) visit(inner)
  }

  const follow = (at: Visit): void => {
    const ref = child(at.schema, '$ref')
    if (ref === undefined) return
    const target = typeof ref === 'string' ? atPointer(root, ref) : undefined
    if (!target) {
      problems.push(problem('remote-reference', at.path, String(ref)))
    } else if (at.followed.includes(String(ref)) || ref === '#') {
      problems.push(problem('circular-reference', at.path, String(ref)))
    } else {
      const followed = [...at.followed, String(ref)]
      visit({ ...at, schema: target, path: String(ref).slice(1), known: target, followed })
    }
  }

  visit(start)
  if (visited > mostSchemas) problems.push(problem('too-large', '', `> ${mostSchemas}`))
  return distinct(problems)
}

interface Visit {
  readonly schema: JsonObject
  readonly path: string
  /** The plain schema of the same value: what `then` asks for must be defined there. */
  readonly known: JsonObject | undefined
  readonly followed: readonly string[]
  readonly condition: boolean
}

function innerVisits(at: Visit, root: JsonObject): Visit[] {
  const { schema, path, known } = at
  const plain = known && resolve(known, root)
  const visits: Visit[] = []
  const add = (
    inner: unknown,
    where: string,
    knownThere: JsonObject | undefined,
    cond: boolean,
  ) => {
    if (isObject(inner)) {
      visits.push({ ...at, schema: inner, path: where, known: knownThere, condition: cond })
    }
  }
  for (const keyword of one) {
    const isItem = keyword === 'items' || keyword === 'contains'
    const there = isItem ? plain && objectAt(plain, 'items') : known
    const condition = at.condition || keyword === 'if'
    add(child(schema, keyword), pointerTo(path, keyword), there, condition)
  }
  for (const keyword of several) {
    listAt(schema, keyword).forEach((inner, position) =>
      add(inner, `${path}/${keyword}/${position}`, known, at.condition),
    )
  }
  for (const keyword of named) {
    for (const [name, inner] of Object.entries(objectAt(schema, keyword) ?? {})) {
      const properties = plain && objectAt(plain, 'properties')
      const there = keyword === 'properties' ? properties && objectAt(properties, name) : undefined
      const own = keyword === 'definitions' && isObject(inner) ? inner : there
      add(inner, pointerTo(pointerTo(path, keyword), name), own, at.condition)
    }
  }
  return visits
}

function checkNames(schema: JsonObject, path: string, known: JsonObject | undefined): Problem[] {
  const properties = Object.keys(objectAt(schema, 'properties') ?? {})
  const wrong = properties
    .filter((name) => forbiddenNames.has(name) || !/^[A-Za-z_][\w-]{0,63}$/.test(name))
    .map((name) => problem('forbidden-name', pointerTo(path, 'properties'), name))
  const defined = new Set(Object.keys((known && objectAt(known, 'properties')) ?? {}))
  const unknown = [...properties, ...listAt(schema, 'required').map(String)]
    .filter((name) => !defined.has(name))
    .map((name) => problem('unknown-field', path, name))
  return [...wrong, ...unknown]
}

const distinct = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((each) => [JSON.stringify(each), each])).values(),
]
