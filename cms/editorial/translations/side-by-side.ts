import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import type { EditorialCollection } from '../../domain/editorial-collection.ts'
import type { RichText } from '../../domain/rich-text.ts'
import type { TranslationLocale, TranslationMark } from '../../domain/translations.ts'
import { wordDiff, type WordChange } from '../../domain/word-diff.ts'
import { richTextFromMarkdown } from '../../richtext/from-markdown.ts'
import { renderRichText } from '../../richtext/render.ts'
import { isStored, type Stored } from '../published/read.ts'
import { titleOf } from '../transitions/versions-of.ts'
import { sourceAt } from './source-at.ts'
import { marksOf } from './translation-marks.ts'
import { plainOf, workLeft, type TextToTranslate } from './work-left.ts'

/** One text in the source and in the translation, ready to be drawn and written. */
export interface SideBySide {
  readonly path: string
  readonly fields: readonly FlattenedField[]
  readonly rows: readonly number[]
  readonly kind: 'line' | 'text' | 'rich'
  readonly most: number | null
  readonly sourceHtml: string | null
  readonly source: string
  readonly target: string
  /** What changed in the source since the translation was made; null where nothing did. */
  readonly changes: readonly WordChange[] | null
  readonly work: TextToTranslate['work']
  /** False where it holds what only the form can edit. */
  readonly isWritable: boolean
}

export interface TranslationSheet {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly edition: number
  readonly mark: TranslationMark
  readonly texts: readonly SideBySide[]
  /** Identities of the rows of each list, by its path. */
  readonly rows: Readonly<Record<string, readonly string[]>>
}

/** A record beside its translation; null where there is none that the person may see. */
export async function sideBySide(
  req: PayloadRequest,
  { collection, id }: { readonly collection: EditorialCollection; readonly id: string },
  locale: TranslationLocale,
): Promise<TranslationSheet | null> {
  const slug: CollectionSlug = collection
  const found: unknown = await req.payload.findByID({
    collection: slug,
    id,
    draft: true,
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    disableErrors: true,
    user: req.user,
  })
  if (!isStored(found)) return null
  const mark = marksOf(found.translations)[locale]
  const { flattenedFields } = req.payload.collections[collection].config
  const then =
    mark.state === 'outdated' && mark.basedOn !== null
      ? await sourceAt(req.payload, { collection, id }, mark.basedOn, req)
      : null
  return {
    id,
    code: String(found.code ?? ''),
    title: titleOf(found),
    edition: Number(found.edition ?? 0),
    mark,
    texts: workLeft(flattenedFields, { record: found, then }, locale).map(shown),
    rows: rowsOf(flattenedFields, found, ''),
  }
}

function shown(text: TextToTranslate): SideBySide {
  const field = text.fields.at(-1)
  const isRich = field?.type === 'richText'
  const written = (value: unknown) =>
    isRich ? renderRichText(value as RichText | null).markdown : plainOf(value)
  return {
    path: text.path,
    fields: text.fields,
    rows: text.rows,
    kind: isRich ? 'rich' : field?.type === 'textarea' ? 'text' : 'line',
    most: field && 'maxLength' in field ? (field.maxLength ?? null) : null,
    sourceHtml: isRich ? renderRichText(text.source as RichText | null).html : null,
    source: plainOf(text.source),
    target: written(text.target),
    changes:
      text.work === 'changed' ? wordDiff(plainOf(text.sourceThen), plainOf(text.source)) : null,
    work: text.work,
    isWritable: !isRich || isPlainEnough(text.target ?? text.source),
  }
}

/** Values and links that live in the catalogue, which Markdown cannot name. */
const alive = /"type":"shared-value"|"linkType":"internal"/

/** Whether a rich text says the same after being written as Markdown and read again. */
function isPlainEnough(value: unknown): boolean {
  const text = value as RichText | null
  if (!text) return true
  if (alive.test(JSON.stringify(text))) return false
  const { html, markdown } = renderRichText(text)
  return renderRichText(richTextFromMarkdown(markdown)).html === html
}

function rowsOf(
  fields: readonly FlattenedField[],
  record: Stored,
  prefix: string,
): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {}
  for (const field of fields) {
    const value = record[field.name]
    const path = prefix ? `${prefix}.${field.name}` : field.name
    if (field.type === 'group' && isStored(value)) {
      Object.assign(found, rowsOf(field.flattenedFields, value, path))
    }
    if (field.type !== 'array' || !Array.isArray(value)) continue
    const rows = value.filter(isStored)
    found[path] = rows.map((row) => String(row.id))
    for (const [at, row] of rows.entries()) {
      Object.assign(found, rowsOf(field.flattenedFields, row, `${path}.${at}`))
    }
  }
  return found
}
