import type { ColumnMapping } from './column-mapping.ts'

/** What the source says of one procedure. */
export interface SourceRow {
  readonly title: string
  readonly text: string
  readonly sourceId: string
  readonly url: string
  readonly originalDepartment: string
  readonly visits: number | null
  readonly volume: number | null
}

export type RowFault =
  | { readonly code: 'row-without-title' }
  | {
      readonly code: 'title-too-long' | 'text-too-long'
      readonly values: { readonly most: number }
    }
  | { readonly code: 'not-an-old-address'; readonly values: { readonly url: string } }

export const longest = { title: 400, text: 50_000, sourceId: 200, department: 200, url: 2000 }

/** One row of a table read with its mapping, or what is wrong with it. */
export function readRow(
  cells: Readonly<Record<string, string>>,
  mapping: ColumnMapping,
): SourceRow | RowFault {
  const cell = (head: string | null) => (head === null ? '' : clean(cells[head] ?? ''))
  const title = cell(mapping.title).replace(/\s+/g, ' ')
  if (!title) return { code: 'row-without-title' }
  if (title.length > longest.title)
    return { code: 'title-too-long', values: { most: longest.title } }
  const text = cell(mapping.text)
  if (text.length > longest.text) return { code: 'text-too-long', values: { most: longest.text } }
  const url = addressOf(cell(mapping.url))
  if (url === null)
    return { code: 'not-an-old-address', values: { url: cell(mapping.url).slice(0, 80) } }
  return {
    title,
    text,
    sourceId: cell(mapping.sourceId).slice(0, longest.sourceId),
    url,
    originalDepartment: cell(mapping.originalDepartment).slice(0, longest.department),
    visits: countOf(cell(mapping.visits)),
    volume: countOf(cell(mapping.volume)),
  }
}

export const isFault = (row: SourceRow | RowFault): row is RowFault => 'code' in row

/** Control characters that spreadsheets carry along, which no text of a catalogue holds. */
const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- taking control characters out is the purpose
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g, '')
    .trim()

/** An http(s) address, also without its scheme; empty for none, null for what is no address. */
function addressOf(text: string): string | null {
  if (!text || text === '-') return ''
  const whole = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text) ? `https://${text}` : text
  if (whole.length > longest.url || !URL.canParse(whole)) return null
  const { protocol, href } = new URL(whole)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

/** “1.234” and “1 234” are a thousand and more; what is no count is none. */
function countOf(text: string): number | null {
  const figures = text.replace(/[\s.,'’](?=\d{3}(\D|$))/g, '').replace(/[.,]\d+$/, '')
  return /^\d{1,12}$/.test(figures) ? Number(figures) : null
}
