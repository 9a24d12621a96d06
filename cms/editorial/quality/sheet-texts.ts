import type { FlattenedField } from 'payload'
import type { SheetLink, SheetText } from '../../domain/gates/sheet-under-review.ts'
import { locales, type Locale } from '../../domain/locale.ts'
import { linksIn } from '../../richtext/links-in.ts'
import { richTextToPlainText } from '../../richtext/to-plain-text.ts'
import { fields as parts, plain, rows, type Stored } from '../published/read.ts'

/**
 * Parts of a sheet that only staff read. A text that is not named here counts as public: the rules
 * would sooner look at one too many than let an extension out.
 */
const forStaff: ReadonlySet<string> = new Set([
  'attention',
  'changeNote',
  'chatbot',
  'commonMistakes',
  'diagnosticQuestions',
  'genericFormPlan',
  'handoff',
  'imported',
  'internalContact',
  'remarks',
  'spokenAnswer',
])

/** Written for machines: what they hold is no prose. */
const noProse: ReadonlySet<string> = new Set(['slug'])

interface Found {
  readonly texts: readonly SheetText[]
  readonly links: readonly SheetLink[]
}

/** Every text and link that people wrote in a sheet, with the place it has in the form. */
export function textsOf(fields: readonly FlattenedField[], sheet: Stored): Found {
  const found = fields.flatMap((field) =>
    inField(field, sheet[field.name], field.name, forStaff.has(field.name) ? 'staff' : 'public'),
  )
  return {
    texts: found.flatMap(({ texts }) => texts),
    links: found.flatMap(({ links }) => links),
  }
}

function inField(
  field: FlattenedField,
  value: unknown,
  path: string,
  audience: SheetText['audience'],
): readonly Found[] {
  if (noProse.has(field.name)) return []
  const inside = (within: readonly FlattenedField[], record: Stored, prefix: string) =>
    within.flatMap((one) => inField(one, record[one.name], `${prefix}.${one.name}`, audience))
  switch (field.type) {
    case 'group':
    case 'tab':
      return inside(field.flattenedFields, parts(value), path)
    case 'array':
      return rows(value).flatMap((row, at) => inside(field.flattenedFields, row, `${path}.${at}`))
    case 'text':
    case 'textarea':
      if (field.localized) return [byLocale(value, path, audience, plain)]
      return field.name === 'url' ? [address(plain(value), path)] : []
    case 'richText':
      return [
        byLocale(value, path, audience, (one) => plain(richTextToPlainText(one))),
        ...linksByLocale(value, path),
      ]
    default:
      return []
  }
}

function byLocale(
  value: unknown,
  path: string,
  audience: SheetText['audience'],
  read: (one: unknown) => string | null,
): Found {
  const texts = locales.flatMap((locale) => {
    const text = read(parts(value)[locale])
    return text ? [{ path, locale, text, audience }] : []
  })
  return { texts, links: [] }
}

const address = (url: string | null, path: string): Found => ({
  texts: [],
  links: url ? [{ path, url }] : [],
})

const linksByLocale = (value: unknown, path: string): readonly Found[] =>
  locales.map((locale: Locale) => ({
    texts: [],
    links: linksIn(parts(value)[locale]).map((url) => ({ path, locale, url })),
  }))
