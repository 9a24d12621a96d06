import type { LocaleInfo } from '../localised.ts'

/*
 * A sheet as a page for people: headings, texts and short facts, in one language, with the words
 * of every code. Whoever draws it decides how it looks, not what it says.
 */

export interface ReadingPage {
  readonly code: string
  readonly title: string
  readonly summary: string | null
  readonly department: string | null
  readonly localeInfo: LocaleInfo
  /** What must be read first: a channel that does not work. */
  readonly warnings: readonly string[]
  /** Where one goes on; null where nothing can be done from the page. */
  readonly action: PageLink | null
  readonly sections: readonly PageSection[]
  /** Last day somebody said that it is true. */
  readonly date: string
}

export interface PageLink {
  readonly text: string
  /** Null while it leads nowhere yet. */
  readonly url: string | null
}

export interface PageSection {
  readonly id: string
  readonly heading: string
  readonly blocks: readonly PageBlock[]
}

export type PageBlock =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly PageFact[] }
  | { readonly kind: 'links'; readonly links: readonly PageLink[] }
  | { readonly kind: 'table'; readonly table: PageTable }
  | { readonly kind: 'part'; readonly heading: string; readonly blocks: readonly PageBlock[] }

export interface PageFact {
  readonly label: string
  readonly value: string
  readonly url?: string | null
}

export interface PageTable {
  readonly caption: string
  /** Of each column, the one of the rows' headings included. */
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly heading: string
    /** One cell for each other column, of one line or more. */
    readonly cells: readonly (readonly string[])[]
  }[]
}

/** Parts with nothing to say are left out, and so are headings over nothing. */
export const section = (
  id: string,
  heading: string,
  blocks: readonly (PageBlock | null)[],
): readonly PageSection[] => {
  const told = blocks.filter((block) => block !== null)
  return told.length > 0 ? [{ id, heading, blocks: told }] : []
}

export const html = (value: { readonly html: string } | null): PageBlock | null =>
  value?.html ? { kind: 'html', html: value.html } : null

export const text = (value: string | null): PageBlock | null =>
  value ? { kind: 'text', text: value } : null

export function list(items: readonly (string | null)[], ordered = false): PageBlock | null {
  const told = items.filter((item): item is string => item !== null && item !== '')
  return told.length > 0 ? { kind: 'list', items: told, ...(ordered ? { ordered } : {}) } : null
}

export const links = (all: readonly PageLink[]): PageBlock | null =>
  all.length > 0 ? { kind: 'links', links: all } : null

export function facts(
  pairs: readonly (readonly [label: string, value: string | null, url?: string | null])[],
): PageBlock | null {
  const told = pairs.flatMap(([label, value, url]) =>
    value ? [{ label, value, ...(url ? { url } : {}) }] : [],
  )
  return told.length > 0 ? { kind: 'facts', facts: told } : null
}

export function part(heading: string, blocks: readonly (PageBlock | null)[]): PageBlock | null {
  const told = blocks.filter((block) => block !== null)
  return told.length > 0 ? { kind: 'part', heading, blocks: told } : null
}
