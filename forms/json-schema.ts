import type { JsonObject } from './definition.ts'
import { pointerSegments } from './translate.ts'

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const child = (parent: JsonObject, name: string): unknown =>
  Object.hasOwn(parent, name) ? parent[name] : undefined

export const objectAt = (parent: JsonObject, name: string): JsonObject | undefined => {
  const value = child(parent, name)
  return isObject(value) ? value : undefined
}

export const listAt = (parent: JsonObject, name: string): readonly unknown[] => {
  const value = child(parent, name)
  return Array.isArray(value) ? value : []
}

/** Follows a local `$ref`. Chains are short: the definition check refuses circles. */
export function resolve(schema: JsonObject, root: JsonObject): JsonObject {
  let current = schema
  for (let step = 0; step < 10; step += 1) {
    const ref = child(current, '$ref')
    if (typeof ref !== 'string') return current
    const target = atPointer(root, ref)
    if (!target) return {}
    current = target
  }
  return {}
}

export function atPointer(root: JsonObject, ref: string): JsonObject | undefined {
  if (ref !== '#' && !ref.startsWith('#/')) return undefined
  let current: unknown = root
  for (const segment of pointerSegments(ref.slice(1))) {
    if (!isObject(current)) return undefined
    current = child(current, segment)
  }
  return isObject(current) ? current : undefined
}

/** The field a UI scope (`#/properties/a/properties/b`) points at, references followed. */
export function fieldAt(root: JsonObject, scope: string, from = root): JsonObject | undefined {
  if (!scope.startsWith('#')) return undefined
  let current: JsonObject | undefined = resolve(from, root)
  for (const segment of pointerSegments(scope.slice(1))) {
    const next: unknown = current && child(current, segment)
    if (!isObject(next)) return undefined
    current = segment === 'properties' ? next : resolve(next, root)
  }
  return current
}

/** The field behind one value of an answer, list positions stepping into `items`. */
export function fieldOfPointer(root: JsonObject, pointer: string): JsonObject | undefined {
  let current: JsonObject | undefined = resolve(root, root)
  for (const segment of pointerSegments(pointer)) {
    if (!current) return undefined
    const list: JsonObject | undefined = /^\d+$/.test(segment)
      ? objectAt(current, 'items')
      : undefined
    const properties: JsonObject | undefined = objectAt(current, 'properties')
    const next: JsonObject | undefined = list ?? (properties && objectAt(properties, segment))
    current = next && resolve(next, root)
  }
  return current
}

/** `#/properties/a/properties/b` → `['a', 'b']`. */
export const scopeNames = (scope: string): string[] =>
  pointerSegments(scope.replace(/^#/, '')).filter((_, position) => position % 2 === 1)
