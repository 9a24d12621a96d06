import type { Mark } from './grammar.ts'
import { readRichText, type Block, type Inline, type Run } from './document.ts'
import { resolved, type RichTextOptions } from './resolve-link.ts'

const tags: Readonly<Record<Mark, string>> = {
  bold: 'strong',
  code: 'code',
  italic: 'em',
  underline: 'u',
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (found) => entities[found] ?? '')

/** HTML with no attribute but `href`, safe to put in a page as it is. Any value may be given. */
export function richTextToHtml(value: unknown, options: RichTextOptions = {}): string {
  return htmlOfBlocks(readRichText(value, options.sayValue), options)
}

export const htmlOfBlocks = (blocks: readonly Block[], options: RichTextOptions): string =>
  blocks
    .map((block) => htmlOfBlock(block, options))
    .filter((html) => html !== '')
    .join('\n')

function htmlOfBlock(block: Block, options: RichTextOptions): string {
  switch (block.kind) {
    case 'paragraph':
      return wrap('p', htmlOfInlines(block.inlines, options))
    case 'heading':
      return wrap(`h${block.level}`, htmlOfInlines(block.inlines, options))
    case 'quote':
      return wrap('blockquote', htmlOfBlocks(block.blocks, options))
    case 'list':
      return wrap(
        block.ordered ? 'ol' : 'ul',
        block.items.map((item) => htmlOfItem(item, options)).join(''),
      )
  }
}

/** An item of one paragraph is that paragraph: `<li>text</li>`, with what hangs from it after. */
function htmlOfItem(blocks: readonly Block[], options: RichTextOptions): string {
  const [first, ...rest] = blocks
  const isTight = first?.kind === 'paragraph' && rest.every((block) => block.kind === 'list')
  if (!isTight) return wrap('li', htmlOfBlocks(blocks, options))
  return wrap('li', htmlOfInlines(first.inlines, options) + htmlOfBlocks(rest, options))
}

function htmlOfInlines(inlines: readonly Inline[], options: RichTextOptions): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return htmlOfRun(inline)
      const { href, runs } = resolved(inline, options)
      const text = runs.map(htmlOfRun).join('')
      return href === null || text === '' ? text : `<a href="${escapeHtml(href)}">${text}</a>`
    })
    .join('')
}

const htmlOfRun = (run: Run): string =>
  run.marks.reduceRight(
    (html, mark) => wrap(tags[mark], html),
    escapeHtml(run.text).replace(/\n/g, '<br>'),
  )

const wrap = (tag: string, html: string): string => (html === '' ? '' : `<${tag}>${html}</${tag}>`)
