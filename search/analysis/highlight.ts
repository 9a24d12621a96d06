import type { Locale } from '../../cms/domain/locale.ts'
import { termsOf } from './terms.ts'
import type { Term } from './terms.ts'

/** What counts as a match when a text is shown: folded surfaces, stems, and beginnings. */
export interface Wanted {
  readonly surfaces: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  readonly beginnings: readonly string[]
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => escapes[c] ?? c)

export const matches = (term: Pick<Term, 'folded' | 'stem'>, wanted: Wanted): boolean =>
  wanted.surfaces.has(term.folded) ||
  (term.stem !== undefined && wanted.stems.has(term.stem)) ||
  wanted.beginnings.some((beginning) => term.folded.startsWith(beginning))

const found = (text: string, locale: Locale, wanted: Wanted): Term[] =>
  termsOf(text, locale).filter((term) => !term.joined && matches(term, wanted))

/** The text as written, safe as HTML, with what matched inside `<mark>`. */
function mark(text: string, terms: readonly Term[], from = 0, to = text.length): string {
  let html = ''
  let at = from
  for (const { start, end } of terms) {
    if (start < at || end > to) continue
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`
    at = end
  }
  return html + escapeHtml(text.slice(at, to))
}

/** The whole text marked, or nothing when no word of it matched. */
export function highlight(text: string, locale: Locale, wanted: Wanted): string | undefined {
  const terms = found(text, locale, wanted)
  return terms.length > 0 ? mark(text, terms) : undefined
}

const snippetLength = 220
/** A long text is not read to its end to show two lines of it. */
const readLength = 12_000

/** The stretch of a long text where most of what matched stands together. */
export function snippet(text: string, locale: Locale, wanted: Wanted): string | undefined {
  const terms = found(text.slice(0, readLength), locale, wanted)
  const [first] = terms
  if (!first) return undefined
  let best = first
  let bestCount = 0
  for (const term of terms) {
    const inside = terms.filter((t) => t.start >= term.start && t.end <= term.start + snippetLength)
    const kinds = new Set(inside.map((t) => t.stem ?? t.folded)).size
    if (kinds > bestCount) [best, bestCount] = [term, kinds]
  }
  const from = wordStart(text, Math.max(0, best.start - 60))
  const to = wordEnd(text, Math.min(text.length, from + snippetLength + 60))
  return `${from > 0 ? '…' : ''}${mark(
    text,
    terms.filter((t) => t.start >= from),
    from,
    to,
  )}${to < text.length ? '…' : ''}`
}

const wordStart = (text: string, at: number): number => (at === 0 ? 0 : text.indexOf(' ', at) + 1)

const wordEnd = (text: string, at: number): number => {
  const space = text.lastIndexOf(' ', at)
  return at >= text.length || space < at - 40 ? at : space
}
