/** A text that was written, and where it goes: `steps.0.title`. */
export interface WrittenText {
  readonly path: string
  readonly value: unknown
}

type Part = Record<string, unknown>

/**
 * What a save sends to write some texts of a record and nothing else. Of a list every row is named,
 * by its identity and in its order, for a row that is left out would be a row taken away.
 */
export function translatedData(
  texts: readonly WrittenText[],
  rowsOf: Readonly<Record<string, readonly string[]>>,
): Part {
  const data: Part = {}
  for (const { path, value } of texts) {
    const steps = path.split('.')
    let place: Part | Part[] = data
    for (const [at, step] of steps.entries()) {
      const isLast = at === steps.length - 1
      const here = steps.slice(0, at + 1).join('.')
      if (Array.isArray(place)) {
        const row: Part | undefined = place[Number(step)]
        if (!row) break
        place = row
        continue
      }
      if (isLast) place[step] = value
      else {
        const rows = rowsOf[here]
        place[step] ??= rows ? rows.map((id) => ({ id })) : {}
        place = place[step] as Part | Part[]
      }
    }
  }
  return data
}

/** What stands at a path of a record. */
export function valueAt(record: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (place, step) =>
        typeof place === 'object' && place !== null ? (place as Part)[step] : undefined,
      record,
    )
}
