import { canonical } from './differences.ts'
import { isLocale, locales, type Locale } from './locale.ts'

/** As much of a field as comparing needs; those of a collection have this shape. */
export interface FieldShape {
  readonly name: string
  readonly type: string
  readonly localized?: boolean | undefined
  readonly flattenedFields?: readonly FieldShape[] | undefined
}

/** One place in which two versions of a record differ. */
export interface VersionDifference<Field extends FieldShape = FieldShape> {
  /** `channels.2.url`: rows by their position in the later version; those gone, in the earlier. */
  readonly path: string
  /** The fields that lead there, the outermost first. */
  readonly trail: readonly Field[]
  /** Positions of the rows on the way, one for each list in the trail. */
  readonly rows: readonly number[]
  readonly locale: Locale | null
  readonly kind: 'changed' | 'row-added' | 'row-removed' | 'rows-moved'
  readonly from: unknown
  readonly to: unknown
}

/**
 * In which languages the values are given: every one (texts are `{ca, es, en}`), or one, which all
 * texts are in. In the second case a field that is not there was not saved, and is no difference.
 */
export type GivenIn = 'all' | Locale

type Values = Readonly<Record<string, unknown>>

interface Place<Field> {
  readonly path: readonly string[]
  readonly trail: readonly Field[]
  readonly rows: readonly number[]
  readonly locale: Locale | null
}

/** Field by field, language by language; rows of lists are matched by their identity. */
export function versionDifferences<Field extends FieldShape>(
  fields: readonly Field[],
  before: Values,
  after: Values,
  givenIn: GivenIn,
): VersionDifference<Field>[] {
  const start: Place<Field> = { path: [], trail: [], rows: [], locale: null }
  return inFields(fields, before, after, givenIn, start)
}

function inFields<Field extends FieldShape>(
  fields: readonly Field[],
  before: Values,
  after: Values,
  givenIn: GivenIn,
  { path, trail, rows, locale }: Place<Field>,
): VersionDifference<Field>[] {
  return fields.flatMap((field) => {
    if (field.name === 'id') return []
    const [from, to] = [before[field.name], after[field.name]]
    const place = { path: [...path, field.name], trail: [...trail, field], rows, locale }
    if (!field.localized || locale !== null) return inField(field, from, to, givenIn, place)
    if (givenIn !== 'all') return inField(field, from, to, givenIn, { ...place, locale: givenIn })
    const [earlier, later] = [byLocale(from), byLocale(to)]
    return locales.flatMap((one) =>
      inField(field, earlier[one], later[one], givenIn, { ...place, locale: one }),
    )
  })
}

function inField<Field extends FieldShape>(
  field: Field,
  from: unknown,
  to: unknown,
  givenIn: GivenIn,
  place: Place<Field>,
): VersionDifference<Field>[] {
  if (to === undefined && givenIn !== 'all') return []
  // The fields inside a field of a collection are fields of a collection.
  const inside = field.flattenedFields as readonly Field[] | undefined
  if (inside && field.type === 'array') {
    return inRows(inside, rowsOf(from), rowsOf(to), givenIn, place)
  }
  if (inside && (field.type === 'group' || field.type === 'tab')) {
    return inFields(inside, valuesOf(from), valuesOf(to), givenIn, place)
  }
  return meaningOf(field, from) === meaningOf(field, to) ? [] : [told('changed', place, from, to)]
}

/** A day may be written in several ways. */
function meaningOf({ type }: FieldShape, value: unknown): string {
  const instant = type === 'date' && value ? Date.parse(String(value)) : Number.NaN
  return canonical(Number.isNaN(instant) ? value : instant)
}

function inRows<Field extends FieldShape>(
  fields: readonly Field[],
  before: readonly Values[],
  after: readonly Values[],
  givenIn: GivenIn,
  place: Place<Field>,
): VersionDifference<Field>[] {
  const earlier = new Map(before.map((row) => [row.id, row]))
  const later = new Set(after.map((row) => row.id))
  const at = (position: number): Place<Field> => ({
    ...place,
    path: [...place.path, String(position)],
    rows: [...place.rows, position],
  })
  const kept = after.filter(({ id }) => earlier.has(id)).map(({ id }) => id)
  const order = before.filter(({ id }) => later.has(id)).map(({ id }) => id)
  return [
    ...after.flatMap((row, position) => {
      const same = row.id === undefined ? undefined : earlier.get(row.id)
      return same
        ? inFields(fields, same, row, givenIn, at(position))
        : [told('row-added', at(position), null, row)]
    }),
    ...before.flatMap((row, position) =>
      later.has(row.id) ? [] : [told('row-removed', at(position), row, null)],
    ),
    ...(canonical(kept) === canonical(order)
      ? []
      : [told('rows-moved', place, before.length, after.length)]),
  ]
}

const told = <Field>(
  kind: VersionDifference['kind'],
  { path, ...place }: Place<Field>,
  from: unknown,
  to: unknown,
) => ({ path: path.join('.'), ...place, kind, from: from ?? null, to: to ?? null })

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const valuesOf = (value: unknown): Values => (isValues(value) ? value : {})

const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isValues) : [])

/** A text by language; one that is not by language was written in the first. */
function byLocale(value: unknown): Partial<Record<Locale, unknown>> {
  if (isValues(value) && Object.keys(value).every(isLocale)) return value
  return value === undefined || value === null ? {} : { ca: value }
}
