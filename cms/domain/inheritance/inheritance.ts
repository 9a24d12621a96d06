import { holdsRows, mergeRows } from './merge-rows.ts'
import { isEmpty, isSame, valueAt, withoutIds, type Values } from './values.ts'

/**
 * How one field of a sheet stands to the template of its family: as the template has it, the
 * template's rows and more, something else, or nothing yet.
 */
export type InheritanceState = 'inherited' | 'extended' | 'overridden' | 'absent'

export interface FieldInheritance {
  readonly path: string
  readonly state: InheritanceState
  /** The template says something else since the sheet last took it. */
  readonly isOutdated: boolean
  readonly mine: unknown
  readonly template: unknown
  /** What the sheet would say after taking the template in; the same as `mine` where it keeps its own. */
  readonly merged: unknown
}

interface Sides {
  /** The template as it was when the sheet last took it; empty if it never did. */
  readonly base: Values
  readonly template: Values
  readonly sheet: Values
}

/** Every field on which the template has, or had, something to say. */
export function inheritanceOf(
  paths: readonly string[],
  { base, template, sheet }: Sides,
): readonly FieldInheritance[] {
  return paths
    .map((path) => ({
      path,
      base: valueAt(base, path),
      template: valueAt(template, path),
      mine: valueAt(sheet, path),
    }))
    .filter((one) => !isEmpty(one.template) || !isEmpty(one.base))
    .map(ofField)
}

interface Field {
  readonly path: string
  readonly base: unknown
  readonly template: unknown
  readonly mine: unknown
}

function ofField({ path, base, template: stored, mine }: Field): FieldInheritance {
  const template = withoutIds(stored)
  const told = { path, mine, template }
  const isOutdated = !isEmpty(base) && !isSame(base, template)
  if (isSame(mine, template))
    return { ...told, state: 'inherited', isOutdated: false, merged: mine }
  if (!isEmpty(base) && isSame(mine, base)) {
    const merged = Array.isArray(mine)
      ? mergeRows(path, { base: rows(base), template: rows(template), sheet: mine })
      : template
    return { ...told, state: 'inherited', isOutdated, merged }
  }
  if (isEmpty(mine)) {
    // Emptied on purpose, where it once held what the template said.
    const isOwnChoice = !isEmpty(base)
    return {
      ...told,
      state: isOwnChoice ? 'overridden' : 'absent',
      isOutdated,
      merged: isOwnChoice ? mine : template,
    }
  }
  return Array.isArray(mine)
    ? ofList({ path, base, template, mine }, mine)
    : { ...told, state: 'overridden', isOutdated, merged: mine }
}

function ofList(field: Field, mine: readonly unknown[]): FieldInheritance {
  const { path } = field
  const template = rows(field.template)
  const base = rows(field.base)
  const merged = mergeRows(path, { base, template, sheet: mine })
  const holds = holdsRows(path, mine, base.length > 0 ? base : template)
  return {
    path,
    mine,
    template: field.template,
    state: holds ? 'extended' : 'overridden',
    isOutdated: base.length > 0 && !isSame(base, template),
    merged: isSame(merged, mine) ? mine : merged,
  }
}

const rows = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Whether taking the template in would change the field. */
export const wouldChange = ({ mine, merged }: FieldInheritance): boolean => !isSame(mine, merged)
