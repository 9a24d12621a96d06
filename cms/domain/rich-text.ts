/**
 * Rich text as it is stored: a Slate document. Only `cms/richtext` may look inside one;
 * everything else carries it, or asks that room for HTML, Markdown, plain text or speech.
 */
export type RichText = readonly RichTextNode[]

export type RichTextNode = RichTextElement | RichTextLeaf

export interface RichTextElement {
  readonly type?: string
  readonly children: readonly RichTextNode[]
  readonly [attribute: string]: unknown
}

export interface RichTextLeaf {
  readonly text: string
  readonly [mark: string]: unknown
}

/** One rich text as it leaves the house, rendered once at publication. */
export interface RenderedText {
  readonly html: string
  readonly markdown: string
  readonly plain: string
}
