import type { RecordKind } from '../../../cms/domain/record-kind.ts'
import type { SearchAudience, SearchDocument } from '../../port.ts'
import type { Heads } from '../../ranking.ts'
import type { Connection } from './connection.ts'
import type { FacetPair } from './entries.ts'
import type { IndexedText } from './indexed-text.ts'
import type { Shelf } from './shelf.ts'

/** What ranking reads of a document. */
export interface Card {
  readonly kind: string
  readonly code: string
  readonly heads: Heads
}

export interface StoredRow {
  readonly row: number
  readonly document: SearchDocument
  readonly onPublic: boolean
  readonly onAgent: boolean
}

/** The documents as they were put, and on which shelves each stands. */
export class RecordTable {
  readonly #db: Connection

  constructor(db: Connection) {
    this.#db = db
  }

  insert(document: SearchDocument, text: IndexedText): number {
    const { id, kind, code, locale, audience, updatedAt } = document
    const [row] = this.#all(
      `INSERT INTO documents (id, kind, code, locale, audience, updated_at, facets, heads, document)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING row`,
      [
        ...[id, kind, code, locale, audience, updatedAt],
        JSON.stringify(facetsOf(document)),
        JSON.stringify(text.heads),
        JSON.stringify(document),
      ],
    )
    return Number(row?.[0])
  }

  delete(row: number): void {
    this.#run('DELETE FROM documents WHERE row = ?', [row])
  }

  place(row: number, audience: SearchAudience, there: boolean): void {
    this.#run(`UPDATE documents SET on_${audience} = ? WHERE row = ?`, [there ? 1 : 0, row])
  }

  byIds(ids: readonly string[]): StoredRow[] {
    return this.#stored('id IN (SELECT value FROM json_each(?))', [JSON.stringify(ids)])
  }

  ofRecord(kind: RecordKind, code: string): StoredRow[] {
    return this.#stored('kind = ? AND code = ?', [kind, code])
  }

  /** All that is held of one record in one language. */
  ofText({ kind, code, locale }: Pick<SearchDocument, 'kind' | 'code' | 'locale'>): StoredRow[] {
    return this.#stored('kind = ? AND code = ? AND locale = ?', [kind, code, locale])
  }

  documents(rows: readonly number[]): Map<number, SearchDocument> {
    const found = this.#stored('row IN (SELECT value FROM json_each(?))', [JSON.stringify(rows)])
    return new Map(found.map(({ row, document }) => [row, document]))
  }

  cards(rows: readonly number[]): Map<number, Card> {
    const found = this.#all(
      'SELECT row, kind, code, heads FROM documents WHERE row IN (SELECT value FROM json_each(?))',
      [JSON.stringify(rows)],
    )
    return new Map(
      found.map(([row, kind, code, heads]) => [
        Number(row),
        { kind: String(kind), code: String(code), heads: JSON.parse(String(heads)) as Heads },
      ]),
    )
  }

  /** The documents of the same records that stand on another shelf, by row. */
  sameRecords(rows: readonly number[], { audience, locale }: Shelf): Map<number, number[]> {
    const same = new Map<number, number[]>()
    const found = this.#all(
      `SELECT one.row, other.row FROM json_each(?) AS asked
       CROSS JOIN documents AS one ON one.row = asked.value
       CROSS JOIN documents AS other
         ON other.kind = one.kind AND other.code = one.code AND other.locale = ?
       WHERE other.on_${audience} = 1`,
      [JSON.stringify(rows), locale],
    )
    for (const [row, other] of found)
      same.set(Number(row), [...(same.get(Number(row)) ?? []), Number(other)])
    return same
  }

  newestFirst({ audience, locale }: Shelf): number[] {
    return this.#all(
      `SELECT json_group_array(row) FROM (SELECT row FROM documents
       WHERE locale = ? AND on_${audience} = 1 ORDER BY updated_at DESC, id)`,
      [locale],
    ).flatMap(([rows]) => JSON.parse(String(rows)) as number[])
  }

  count(): number {
    return Number(this.#all('SELECT count(*) FROM documents', [])[0]?.[0] ?? 0)
  }

  cursor(): number {
    return Number(this.#all("SELECT value FROM meta WHERE name = 'cursor'", [])[0]?.[0] ?? 0)
  }

  setCursor(revision: number): void {
    this.#run("INSERT OR REPLACE INTO meta (name, value) VALUES ('cursor', ?)", [revision])
  }

  clear(): void {
    this.#run('DELETE FROM documents', [])
    this.#run('DELETE FROM meta', [])
  }

  /** Changes when another connection has written to the file. */
  dataVersion(): number {
    return Number(this.#all('PRAGMA data_version', [])[0]?.[0] ?? 0)
  }

  #stored(condition: string, values: readonly unknown[]): StoredRow[] {
    return this.#all(
      `SELECT row, document, on_public, on_agent FROM documents WHERE ${condition}`,
      values,
    ).map(([row, document, onPublic, onAgent]) => ({
      row: Number(row),
      document: JSON.parse(String(document)) as SearchDocument,
      onPublic: onPublic === 1,
      onAgent: onAgent === 1,
    }))
  }

  #run(sql: string, values: readonly unknown[]): void {
    this.#db.run(sql, values)
  }

  #all(sql: string, values: readonly unknown[]): unknown[][] {
    return this.#db.all(sql, values)
  }
}

export const facetsOf = ({ kind, facets }: SearchDocument): FacetPair[] => [
  ['kind', kind],
  ...Object.entries(facets)
    .filter(([name]) => name !== 'kind')
    .flatMap(([name, values]) => [...new Set(values)].map((value): FacetPair => [name, value])),
]
