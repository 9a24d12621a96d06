import type { PayloadRequest } from 'payload'
import { sourceLocale } from '../../domain/locale.ts'
import { wouldChange } from '../../domain/inheritance/inheritance.ts'
import { languagesOf, valueIn, withValueAt, type Values } from '../../domain/inheritance/values.ts'
import { writeLocalized } from '../localized-write.ts'
import type { SheetInheritance } from './sheet-inheritance.ts'

interface Choice {
  /** Only these fields; absent, every field that follows the template. */
  readonly paths?: readonly string[] | undefined
  /** What the sheet says itself gives way too: "back to the template". */
  readonly isForced?: boolean
}

/**
 * Brings the draft of a sheet in line with the template of its family and notes which edition it
 * took. What the sheet says itself stays, unless forced. Answers which fields changed.
 *
 * Who may edit the sheet must have been asked before: it writes as the system.
 */
export async function takeIn(
  req: PayloadRequest,
  { sheet, template, fields }: SheetInheritance,
  { paths, isForced = false }: Choice = {},
): Promise<readonly string[]> {
  const chosen = fields.filter(({ path }) => !paths || paths.includes(path))
  const changes = chosen
    .map((field) => ({ path: field.path, to: isForced ? field.template : field.merged, field }))
    .filter(({ field }) => isForced || wouldChange(field))
  const isWhole = !paths
  if (changes.length === 0 && !isWhole) return []

  // Whole groups are written, so that Payload does not empty what stands beside a changed field.
  const names = new Set(changes.map(({ path }) => path.split('.')[0] ?? path))
  const untouched = Object.fromEntries([...names].map((name) => [name, sheet[name]]))
  const values = changes.reduce<Values>(
    (record, { path, to }) => withValueAt(record, path, to ?? null),
    untouched,
  )
  const facts = {
    inherits: { template: template.code, edition: template.edition },
    ...reopened(sheet.state),
  }
  const languages = [...new Set([sourceLocale, ...languagesOf(values)])]
  await writeLocalized(req.payload, {
    collection: 'procedures',
    id: String(sheet.id),
    data: Object.fromEntries(
      languages.map((locale) => [locale, { ...(valueIn(values, locale) as Values), ...facts }]),
    ),
    draft: true,
    req,
  })
  return changes.map(({ path }) => path)
}

/** A change on top of what was approved or is live starts a new draft, as any other edit does. */
const reopened = (state: unknown) =>
  state === 'in-review' || state === 'returned' || state === 'draft'
    ? {}
    : { state: 'draft' as const }
