/**
 * What a rich text may contain, said once: the editor's buttons, validation, the serializers
 * and the importers all read this page.
 *
 * Left out on purpose: `h1` (the record's title is the only one), strikethrough (struck text reads
 * as live text aloud, in Markdown and on screens), alignment, uploads and embedded records.
 */
export const elementTypes = [
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'blockquote',
  'link',
  'shared-value',
] as const
export type ElementType = (typeof elementTypes)[number]

export const marks = ['bold', 'italic', 'underline', 'code'] as const
export type Mark = (typeof marks)[number]

/** Names a shared value by its code and holds no text of its own: what it says is looked up. */
export const sharedValueType = 'shared-value' satisfies ElementType

/** A paragraph is an element without a type: that is how Slate stores it. */
export type NodeKind = 'paragraph' | ElementType

const inline = ['text', 'link', 'shared-value'] as const
const flow = [...inline, 'paragraph', 'ul', 'ol'] as const

export const mayContain: Readonly<Record<'root' | NodeKind, readonly ('text' | NodeKind)[]>> = {
  root: ['paragraph', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote'],
  paragraph: inline,
  h2: inline,
  h3: inline,
  h4: inline,
  ul: ['li'],
  ol: ['li'],
  li: flow,
  blockquote: flow,
  link: ['text', 'shared-value'],
  'shared-value': ['text'],
}

/** Collections an internal link may lead to. Whether the record is published is the resolver's word. */
export const linkableCollections: readonly string[] = [
  'procedures',
  'forms',
  'faqs',
  'service-points',
  'departments',
  'legal-resources',
  'media',
]

export const limits = {
  /** Four lists one inside another, with links; nobody reads deeper. */
  depth: 12,
  /** Lists, items and quotes one inside another that leave room for words and links under `depth`. */
  containers: 8,
  nodes: 5_000,
  characters: 100_000,
  url: 2_048,
  /** Problems told at once: an editor reads a few, an attacker would like a million. */
  problems: 20,
} as const

export const isMark = (value: unknown): value is Mark =>
  (marks as readonly unknown[]).includes(value)

/** The kind of an element by its `type`; null when the grammar does not know it. */
export const kindOf = (type: unknown): NodeKind | null =>
  type === undefined || type === null
    ? 'paragraph'
    : (elementTypes.find((known) => known === type) ?? null)
