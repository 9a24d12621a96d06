import { isSame, isValues, valueAt, withoutIds, type Values } from './values.ts'

/** What makes a row of each list the same row in a template and in a sheet. */
const rowKeys: Readonly<Record<string, readonly string[]>> = {
  appeals: ['kind'],
  attention: ['phase', 'level', 'channel'],
  channels: ['channel'],
  commonMistakes: ['text.ca'],
  diagnosticQuestions: ['text.ca'],
  evidence: ['type'],
  legalResources: ['resource'],
  outputs: ['name.ca'],
  requirements: ['text.ca'],
  steps: ['title.ca'],
  windows: ['from', 'until'],
}

interface Lists {
  /** The rows of the template when the sheet last took them. */
  readonly base: readonly unknown[]
  readonly template: readonly unknown[]
  readonly sheet: readonly unknown[]
}

/**
 * The rows of a sheet brought in line with its template: what the sheet left as it was follows the
 * template, what it changed, added or took out stays as the sheet has it.
 */
export function mergeRows(path: string, { base, template, sheet }: Lists): readonly unknown[] {
  const keyOf = keyIn(path)
  const find = (rows: readonly unknown[], key: string) => rows.find((row) => keyOf(row) === key)
  const kept = sheet.flatMap((row) => {
    const before = find(base, keyOf(row))
    const now = find(template, keyOf(row))
    const isUntouched = before !== undefined && isSame(row, before)
    if (now === undefined) return isUntouched ? [] : [row]
    return isUntouched ? [asRow(now, row)] : [row]
  })
  const isTakenOut = (row: unknown) =>
    find(base, keyOf(row)) !== undefined && find(sheet, keyOf(row)) === undefined
  const added = template.filter((row) => find(sheet, keyOf(row)) === undefined && !isTakenOut(row))
  return [...kept, ...added.map((row) => asRow(row))]
}

/** Whether every row of `part` stands in `whole` as it is. */
export function holdsRows(
  path: string,
  whole: readonly unknown[],
  part: readonly unknown[],
): boolean {
  const keyOf = keyIn(path)
  return part.every((row) => whole.some((one) => keyOf(one) === keyOf(row) && isSame(one, row)))
}

function keyIn(path: string): (row: unknown) => string {
  const names = rowKeys[path]
  return (row) => {
    if (!isValues(row)) return JSON.stringify(row)
    if (!names) return JSON.stringify({ ...row, id: undefined })
    return JSON.stringify(names.map((name) => valueAt(row, name) ?? null))
  }
}

/** A row as the template has it, with the identity of the sheet's own row: texts hang from it. */
function asRow(row: unknown, own?: unknown): unknown {
  if (!isValues(row)) return row
  const values = withoutIds(row) as Values
  return isValues(own) && own.id ? { ...values, id: own.id } : values
}
