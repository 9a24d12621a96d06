import { Parser } from 'htmlparser2'
import type { RichTextElement } from '../domain/rich-text.ts'
import { readImported } from './document.ts'
import { limits, type ElementType, type Mark } from './grammar.ts'
import { writeSlate } from './write-slate.ts'

const containers: Readonly<Record<string, ElementType>> = {
  h1: 'h2',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  h5: 'h4',
  h6: 'h4',
  ul: 'ul',
  menu: 'ul',
  ol: 'ol',
  li: 'li',
  blockquote: 'blockquote',
}

const markTags: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  code: 'code',
}

const breaks = new Set(
  'p div section article header footer main aside nav figure figcaption table thead tbody tfoot tr caption dl dt dd pre hr address form fieldset details summary'.split(
    ' ',
  ),
)

/** Not for reading; and struck text, which without its stroke would say the contrary. */
const unread = new Set(
  'script style title template noscript iframe object svg math select textarea button del s strike'.split(
    ' ',
  ),
)

interface Container {
  readonly tag: string
  readonly type?: ElementType
  readonly children: object[]
}

/**
 * The readable part of imported HTML, as old portals and office programs write it: paragraphs, lists,
 * headings, links, bold and italic. Everything else is kept as its text; no input is an error, and
 * what is nested deeper than the grammar allows is told as paragraphs.
 */
export function richTextFromHtml(html: string): RichTextElement[] {
  const root: Container = { tag: '', children: [] }
  const stack: Container[] = [root]
  const marks: Mark[] = []
  let skipping = 0
  let endsBlank = false
  let line: object[] | null = null
  let link: { type: 'link'; url: string; children: object[] } | null = null

  const top = (): Container => stack.at(-1) ?? root
  const breakLine = () => {
    line = null
    link = null
  }
  const write = (words: string) => {
    const text = line && endsBlank ? words.replace(/^ /, '') : words
    if (text === '') return
    endsBlank = /\s$/.test(text)
    const leaf = { text, ...Object.fromEntries(marks.map((mark) => [mark, true])) }
    if (!line) {
      if (text.trim() === '') return
      line = []
      top().children.push({ children: line })
    }
    if (link && link.children.length === 0) line.push(link)
    ;(link ? link.children : line).push(leaf)
  }

  const parser = new Parser({
    onopentag(tag, attributes) {
      if (unread.has(tag)) skipping += 1
      if (skipping > 0) return
      const type = containers[tag]
      const mark = markTags[tag]
      if (type || breaks.has(tag)) breakLine()
      if (type && stack.length <= limits.containers) {
        const container: Container = { tag, type, children: [] }
        top().children.push(container)
        stack.push(container)
      }
      if (mark) marks.push(mark)
      if (tag === 'br') write('\n')
      if (tag === 'td' || tag === 'th') write(' ')
      if (tag === 'a')
        link = attributes.href ? { type: 'link', url: attributes.href.trim(), children: [] } : null
    },
    ontext(text) {
      if (skipping === 0) write(text.replace(/[\s\u00a0]+/g, ' '))
    },
    onclosetag(tag) {
      if (unread.has(tag)) skipping -= 1
      if (skipping > 0) return
      const mark = markTags[tag]
      if (mark && marks.includes(mark)) marks.splice(marks.lastIndexOf(mark), 1)
      if (tag === 'a') link = null
      if (containers[tag] || breaks.has(tag)) breakLine()
      const open = stack.findLastIndex((container) => container.tag === tag)
      if (open > 0) stack.length = open
    },
  })
  parser.end(html)
  return writeSlate(readImported(root.children))
}
