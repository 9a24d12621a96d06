import { readRichText, type Block, type Inline } from './document.ts'
import { resolved, type RichTextOptions } from './resolve-link.ts'

/** The words, with lists that can still be told: for search, summaries, e-mail and small screens. */
export function richTextToPlainText(value: unknown, options: RichTextOptions = {}): string {
  return plainOfBlocks(readRichText(value, options.sayValue), options)
}

export const plainOfBlocks = (blocks: readonly Block[], options: RichTextOptions): string =>
  blocks
    .map((block) => plainOfBlock(block, options))
    .filter((text) => text !== '')
    .join('\n\n')

function plainOfBlock(block: Block, options: RichTextOptions): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainOfInlines(block.inlines, options)
    case 'quote':
      return plainOfBlocks(block.blocks, options)
    case 'list':
      return block.items
        .map((item, index) => {
          const text = item.map((part) => plainOfBlock(part, options)).join('\n')
          return `${block.ordered ? `${index + 1}.` : '-'} ${text.replace(/\n/g, '\n  ')}`
        })
        .join('\n')
  }
}

export const plainOfInlines = (inlines: readonly Inline[], options: RichTextOptions): string =>
  inlines
    .flatMap((inline) => (inline.kind === 'text' ? [inline] : resolved(inline, options).runs))
    .map((run) => run.text)
    .join('')
    .trim()
