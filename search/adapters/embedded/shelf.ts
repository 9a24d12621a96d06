import type { Locale } from '../../../cms/domain/locale.ts'
import type { SearchAudience } from '../../port.ts'
import type { Connection } from './connection.ts'
import { Entries } from './entries.ts'
import type { FacetPair } from './entries.ts'
import type { IndexedText } from './indexed-text.ts'
import { columns, shelfName } from './storage.ts'

/** A word somebody wrote in a document of this shelf. */
export interface ShelfWord {
  readonly folded: string
  readonly surface: string
  readonly documents: number
}

/** Rows that match and, at the same places, how well. */
export interface Matches {
  readonly rows: readonly number[]
  readonly scores: readonly number[]
}

/** Words already written are remembered up to here, to spare the table most of the work. */
const rememberedWords = 200_000

/** The documents one audience finds in one language, and the words they are made of. */
export class Shelf {
  readonly #db: Connection
  readonly #name: string
  #entries: Entries | undefined
  #written = new Set<string>()

  constructor(
    db: Connection,
    readonly audience: SearchAudience,
    readonly locale: Locale,
  ) {
    this.#db = db
    this.#name = shelfName(audience, locale)
  }

  add(row: number, text: IndexedText, facets: readonly FacetPair[]): void {
    const places = columns.map(() => '?').join(', ')
    this.#run(`INSERT INTO text_${this.#name} (rowid, ${columnNames}) VALUES (?, ${places})`, [
      row,
      ...text.columns,
    ])
    const fresh = text.words.filter(([, surface]) => !this.#written.has(surface))
    if (fresh.length > 0)
      this.#run(
        `INSERT OR IGNORE INTO words_${this.#name} (folded, surface, stem, sound)
         SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)`,
        [JSON.stringify(fresh)],
      )
    if (this.#written.size > rememberedWords) this.#written.clear()
    for (const [, surface] of fresh) this.#written.add(surface)
    this.#entries?.add(row, facets)
  }

  /** Words stay in the table of spellings; whether one is still in use is always asked of the text. */
  delete(row: number): void {
    this.#run(`DELETE FROM text_${this.#name} WHERE rowid = ?`, [row])
    this.#entries?.delete(row)
  }

  clear(): void {
    this.#run(`INSERT INTO text_${this.#name} (text_${this.#name}) VALUES ('delete-all')`, [])
    this.#run(`DELETE FROM words_${this.#name}`, [])
    this.refresh()
  }

  /** Forgets what is kept in memory: another connection wrote, or a transaction was undone. */
  refresh(): void {
    this.#entries = undefined
    this.#written.clear()
  }

  get entries(): Entries {
    return (this.#entries ??= this.#load())
  }

  /** Every row that matches, and how well. One value each way: rows cost more to fetch than to find. */
  match(expression: string): Matches {
    const [found] = this.#all(
      `SELECT json_group_array(rowid), json_group_array(score) FROM (
         SELECT rowid, CAST(-1000 * bm25(text_${this.#name}, ${weights}) AS INTEGER) AS score
         FROM text_${this.#name} WHERE text_${this.#name} MATCH ? LIMIT -1)`,
      [expression],
    )
    return {
      rows: JSON.parse(String(found?.[0] ?? '[]')) as number[],
      scores: JSON.parse(String(found?.[1] ?? '[]')) as number[],
    }
  }

  /** In how many documents each indexed term stands; terms in none are left out. */
  documentsWith(terms: readonly string[]): Map<string, number> {
    const rows = this.#all(
      `SELECT term, doc FROM json_each(?) AS asked CROSS JOIN terms_${this.#name} ON term = asked.value`,
      [JSON.stringify([...new Set(terms)])],
    )
    return new Map(rows.map(([term, documents]) => [String(term), Number(documents)]))
  }

  /** The stems of every written word that folds to one of these: what was meant when accents were left out. */
  stemsOf(folded: readonly string[]): Map<string, string[]> {
    const stems = new Map<string, string[]>()
    const rows = this.#all(
      `SELECT DISTINCT folded, stem FROM words_${this.#name}
       WHERE stem IS NOT NULL AND folded IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(folded)],
    )
    for (const [word, stem] of rows) {
      const key = String(word)
      stems.set(key, [...(stems.get(key) ?? []), String(stem)])
    }
    return stems
  }

  /** Which of these are the beginning of a word in use. */
  beginnings(starts: readonly string[]): string[] {
    return this.#all(
      `SELECT asked.value FROM json_each(?) AS asked WHERE EXISTS (
         SELECT 1 FROM words_${this.#name} AS word
         CROSS JOIN terms_${this.#name} AS used ON used.term = word.folded
         WHERE word.folded >= asked.value AND word.folded < asked.value || char(1114111))`,
      [JSON.stringify(starts)],
    ).map(([start]) => String(start))
  }

  wordsSpelled(folded: readonly string[]): ShelfWord[] {
    return this.#words('folded', folded)
  }

  wordsSounding(sound: string): ShelfWord[] {
    return this.#words('sound', [sound])
  }

  #words(column: 'folded' | 'sound', values: readonly string[]): ShelfWord[] {
    return this.#all(
      `SELECT word.folded, word.surface, used.doc
       FROM json_each(?) AS asked
       CROSS JOIN words_${this.#name} AS word ON word.${column} = asked.value
       CROSS JOIN terms_${this.#name} AS used
         ON used.term = coalesce('_' || word.stem, word.folded)`,
      [JSON.stringify(values)],
    ).map(([folded, surface, documents]) => ({
      folded: String(folded),
      surface: String(surface),
      documents: Number(documents),
    }))
  }

  #load(): Entries {
    const entries = new Entries()
    const rows = this.#all(
      `SELECT row, facets FROM documents WHERE locale = ? AND on_${this.audience} = 1`,
      [this.locale],
    )
    for (const [row, facets] of rows)
      entries.add(Number(row), JSON.parse(String(facets)) as FacetPair[])
    return entries
  }

  #run(sql: string, values: readonly unknown[]): void {
    this.#db.run(sql, values)
  }

  #all(sql: string, values: readonly unknown[]): unknown[][] {
    return this.#db.all(sql, values)
  }
}

const columnNames = columns.map(([column]) => column).join(', ')
const weights = columns.map(([, weight]) => weight).join(', ')
