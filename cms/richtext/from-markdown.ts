import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { RichTextElement } from '../domain/rich-text.ts'
import { readImported } from './document.ts'
import { limits, type Mark } from './grammar.ts'
import { writeSlate } from './write-slate.ts'

/**
 * Rich text written as Markdown: paragraphs, headings, lists, quotes, **bold**, *italic*, `code` and
 * [links](https://…). Everything else, HTML and unsafe links among it, is kept as its text.
 * Throws a RangeError for lists nested deeper than the grammar allows.
 */
export function richTextFromMarkdown(markdown: string): RichTextElement[] {
  return writeSlate(
    readImported(fromMarkdown(markdown).children.flatMap((node) => blockOf(node, 1))),
  )
}

function blockOf(node: RootContent, depth: number): object[] {
  if (depth > limits.containers + 1) throw new RangeError('Markdown nested too deep for rich text')
  const blocksOf = (children: readonly RootContent[], down: number): object[] =>
    children.flatMap((child) => blockOf(child, depth + down))
  switch (node.type) {
    case 'paragraph':
      return [{ children: inlinesOf(node.children, []) }]
    case 'heading':
      return [
        {
          type: `h${Math.min(Math.max(node.depth, 2), 4)}`,
          children: inlinesOf(node.children, []),
        },
      ]
    case 'list':
      return [
        {
          type: node.ordered ? 'ol' : 'ul',
          children: node.children.map((item) => ({
            type: 'li',
            children: blocksOf(item.children, 2),
          })),
        },
      ]
    case 'blockquote':
      return [{ type: 'blockquote', children: blocksOf(node.children, 1) }]
    case 'code':
      return [{ children: [{ text: node.value, code: true }] }]
    case 'html':
      return [{ children: [{ text: node.value }] }]
    default:
      return []
  }
}

function inlinesOf(nodes: readonly PhrasingContent[], marks: readonly Mark[]): object[] {
  return nodes.flatMap((node): object[] => {
    switch (node.type) {
      case 'strong':
        return inlinesOf(node.children, [...marks, 'bold'])
      case 'emphasis':
        return inlinesOf(node.children, [...marks, 'italic'])
      case 'inlineCode':
        return [leaf(node.value, [...marks, 'code'])]
      case 'link':
        return [{ type: 'link', url: node.url, children: inlinesOf(node.children, marks) }]
      case 'break':
        return [leaf('\n', marks)]
      case 'text':
        return [leaf(node.value.replace(/\n/g, ' '), marks)]
      default:
        return textOf(node, marks)
    }
  })
}

function textOf(node: Nodes, marks: readonly Mark[]): object[] {
  if ('children' in node) return inlinesOf(node.children as PhrasingContent[], marks)
  if ('value' in node) return [leaf(node.value, marks)]
  return 'alt' in node && node.alt ? [leaf(node.alt, marks)] : []
}

const leaf = (text: string, marks: readonly Mark[]): object => ({
  text,
  ...Object.fromEntries(marks.map((mark) => [mark, true])),
})
