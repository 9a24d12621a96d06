import type { FlattenedField, PayloadRequest } from 'payload'
import { isLocale, type Locale } from '../../domain/locale.ts'
import { versionDifferences, type VersionDifference } from '../../domain/version-differences.ts'
import { wordDifferences, type Stretch } from '../../domain/word-differences.ts'
import {
  fieldsWithin,
  labelOf,
  readableLines,
  readableRow,
  rowName,
  type Reading,
} from './readable-value.ts'
import { titlesFor } from './related-titles.ts'
import type { RecordOf } from './timeline.ts'

/** One field in which two versions differ, in the words of the reader. */
export interface ReadableDifference {
  readonly path: string
  /** From the section of the sheet to the field, the row it lies in by its own words. */
  readonly labels: readonly string[]
  readonly locale: Locale | null
  readonly kind: VersionDifference['kind']
  readonly from: string
  readonly to: string
  /** Word by word; empty where words say nothing (a choice, a day, a row). */
  readonly words: readonly Stretch[]
}

export interface VersionComparison {
  readonly from: string
  readonly to: string
  readonly differences: readonly ReadableDifference[]
}

type Values = Readonly<Record<string, unknown>>

const bookkeeping = ['id', 'createdAt', 'updatedAt', 'edition', 'editedBy', '_status', 'score']
const ofWords = ['text', 'textarea', 'richText', 'email', 'code', 'json']

/**
 * Two versions of a record field by field; null when one of them is not of this record, or not for
 * this reader. Fields that the reader may not read are not compared.
 */
export async function compareVersions(
  req: PayloadRequest,
  record: RecordOf,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<VersionComparison | null> {
  const [before, after] = await Promise.all([
    versionOf(req, record, from),
    versionOf(req, record, to),
  ])
  if (!before || !after) return null
  const { flattenedFields } = req.payload.collections[record.collection].config
  const fields = flattenedFields.filter(({ name }) => !bookkeeping.includes(name))
  const found = versionDifferences(fields, before, after, 'all').filter(
    // What nobody sees in the form says nothing to anybody here.
    ({ trail }) => !trail.some((field) => 'hidden' in (field.admin ?? {}) && field.admin?.hidden),
  )
  const language = isLocale(req.i18n.language) ? req.i18n.language : 'ca'
  const titleOf = await titlesFor(req, found, language)
  return {
    from,
    to,
    differences: found.map((one) =>
      readable(one, before, after, { language, locale: one.locale ?? 'ca', titleOf }),
    ),
  }
}

async function versionOf(
  req: PayloadRequest,
  { collection, id }: RecordOf,
  version: string,
): Promise<Values | null> {
  const found: unknown = await req.payload.findVersionByID({
    collection: collection as 'procedures',
    id: version,
    depth: 0,
    disableErrors: true,
    fallbackLocale: false,
    locale: 'all',
    overrideAccess: false,
    trash: true,
    req,
    user: req.user,
  })
  const { parent, version: values } = (found ?? {}) as { parent?: unknown; version?: Values }
  return String(parent) === id && values ? values : null
}

function readable(
  { path, trail, rows, locale, kind, from, to }: VersionDifference<FlattenedField>,
  before: Values,
  after: Values,
  reading: Reading,
): ReadableDifference {
  const field = trail.at(-1)
  const labels = labelsOn(trail, rows, kind === 'row-removed' ? before : after, reading)
  const common = { path, labels, locale, kind }
  if (!field || kind === 'rows-moved') return { ...common, from: '', to: '', words: [] }
  if (kind !== 'changed' && field.type === 'array') {
    const say = (row: unknown) => readableRow(row, fieldsWithin(field), reading).join('\n')
    return { ...common, from: say(from), to: say(to), words: [] }
  }
  const [earlier, later] = [lines(from, field, reading), lines(to, field, reading)]
  const isText = ofWords.includes(field.type) && earlier !== '' && later !== ''
  return {
    ...common,
    from: earlier,
    to: later,
    words: isText && earlier !== later ? wordDifferences(earlier, later) : [],
  }
}

const lines = (...args: Parameters<typeof readableLines>): string =>
  readableLines(...args).join('\n')

/** “Canals”, “Seu electrònica”, “Adreça”. */
function labelsOn(
  trail: readonly FlattenedField[],
  rows: readonly number[],
  version: Values,
  reading: Reading,
): string[] {
  let here: unknown = version
  const left = [...rows]
  return trail.flatMap((field) => {
    here = (here as Values | null | undefined)?.[field.name]
    const label = labelOf(field, reading.language)
    const position = field.type === 'array' ? left.shift() : undefined
    if (field.type !== 'array' || position === undefined) return [label]
    here = Array.isArray(here) ? (here[position] as unknown) : null
    return [label, rowName(here, fieldsWithin(field), reading) || String(position + 1)]
  })
}
