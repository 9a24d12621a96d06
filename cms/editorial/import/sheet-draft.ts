import type { RecordData } from '../localized-write.ts'
import { embeddedIn, readableOf } from './imported-text.ts'

/** The languages of the format that the catalogue has too. */
export type ImportLocale = 'ca' | 'es'

/** What found no field, with the name its section had. */
export interface Leftover {
  readonly section: string
  readonly locale: string
  readonly text: string
}

/** What a text of the source is about, in one language. */
export interface SourceText {
  readonly section: string
  readonly locale: ImportLocale
  readonly content: string
}

type Fields = Record<string, unknown>

/** A sheet while it is being put together: facts once, texts per language, and what is left. */
export class SheetDraft {
  readonly facts: Fields = {}
  readonly texts: Record<ImportLocale, Fields> = { ca: {}, es: {} }
  readonly leftovers: Leftover[] = []
  department: string | null = null

  /** Kept in sight of the editor, for there is no field for it. */
  leave({ section, locale, content }: { section: string; locale: string; content: string }): void {
    const text = readableOf(content)
    for (const one of [text, ...embeddedIn(content)]) {
      const isThere = this.leftovers.some(
        (left) => left.section === section && left.locale === locale && left.text === one,
      )
      if (one && !isThere) this.leftovers.push({ section, locale, text: one })
    }
  }

  /** Catalan is read first, and what it says of a fact stands. */
  fact(name: string, value: unknown): void {
    this.facts[name] ??= value
  }

  text(name: string, { locale }: SourceText, value: unknown): void {
    this.texts[locale][name] = value
  }

  /**
   * Rows that hold a text: the same rows in both languages. Where the languages do not have the
   * same number of them nobody can tell which is which, and the second is left to the editor.
   */
  rows(name: string, source: SourceText, rows: readonly RecordData[]): void {
    const first = this.texts.ca[name]
    if (source.locale === 'es' && Array.isArray(first) && first.length !== rows.length) {
      this.leave(source)
    } else if (rows.length > 0) {
      this.texts[source.locale][name] = rows
    }
  }
}

/** At most that many characters, ended at a word. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  const end = cut.lastIndexOf(' ')
  return `${(end > most / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.(·-]+$/, '')}…`
}
