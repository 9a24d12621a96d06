import type { RichTextElement, RichTextLeaf, RichTextNode } from '../domain/rich-text.ts'
import type { Block, Inline, Link, Run } from './document.ts'

/**
 * The stored form of a text that a builder made, in the shape the editor itself would
 * leave it. The list is the caller's to change, as Payload asks of what it is given.
 */
export const writeSlate = (blocks: readonly Block[]): RichTextElement[] =>
  blocks.flatMap(writeBlock)

function writeBlock(block: Block): RichTextElement[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ children: writeInlines(block.inlines) }]
    case 'heading':
      return [{ type: `h${block.level}`, children: writeInlines(block.inlines) }]
    case 'quote':
      return [{ type: 'blockquote', children: writeFlow(block.blocks) }]
    case 'list':
      return [
        {
          type: block.ordered ? 'ol' : 'ul',
          children: block.items.map((item) => ({ type: 'li', children: writeFlow(item) })),
        },
      ]
  }
}

/** In an item or a quote: words alone, or paragraphs and lists. */
function writeFlow(blocks: readonly Block[]): RichTextNode[] {
  const flow = blocks.flatMap(asFlow)
  const [only] = flow
  return flow.length === 1 && only?.kind === 'paragraph'
    ? writeInlines(only.inlines)
    : flow.flatMap(writeBlock)
}

const asFlow = (block: Block): readonly Block[] => {
  if (block.kind === 'heading') return [{ kind: 'paragraph', inlines: block.inlines }]
  return block.kind === 'quote' ? block.blocks.flatMap(asFlow) : [block]
}

/** Slate keeps a text, if only an empty one, on both sides of a link. */
function writeInlines(inlines: readonly Inline[]): RichTextNode[] {
  const nodes: RichTextNode[] = []
  let afterText = false
  for (const inline of inlines) {
    if (inline.kind === 'link' && !afterText) nodes.push({ text: '' })
    nodes.push(inline.kind === 'link' ? writeLink(inline) : writeRun(inline))
    afterText = inline.kind === 'text'
  }
  return afterText ? nodes : [...nodes, { text: '' }]
}

const writeLink = ({ target, runs }: Link): RichTextElement => ({
  type: 'link',
  ...('url' in target
    ? { linkType: 'custom', url: target.url }
    : { linkType: 'internal', doc: { relationTo: target.relationTo, value: target.id } }),
  children: runs.map(writeRun),
})

const writeRun = ({ text, marks }: Run): RichTextLeaf => ({
  text,
  ...Object.fromEntries(marks.map((mark) => [mark, true])),
})
