import type { RichText } from '../../domain/rich-text.ts'
import { richTextFromHtml } from '../../richtext/from-html.ts'
import { richTextToMarkdown } from '../../richtext/to-markdown.ts'
import { richTextToPlainText } from '../../richtext/to-plain-text.ts'
import { validateRichText } from '../../richtext/validate.ts'

/*
 * Old portals write a text in two ways at once: blank lines and hyphens as in a letter, and tags
 * here and there. Both mean something.
 */

const hasTag = /<\/?[a-z][^<>]*>/i
const hasBlock = /<\/?(p|div|ul|ol|li|h[1-6]|table|tr|blockquote|section)\b/i
const hasReference = /&(#\d+|#x[\da-f]+|[a-z]+);/i

/** The text as rich text; null when it holds nothing, or what may not be stored. */
export function richOf(content: string): RichText | null {
  const rich = richTextFromHtml(htmlOf(content))
  return rich.length > 0 && validateRichText(rich).length === 0 ? rich : null
}

/** The words alone, in one line per paragraph or item. */
export const plainOf = (content: string): string =>
  hasMarkup(content)
    ? richTextToPlainText(richTextFromHtml(htmlOf(content))).trim()
    : tidy(content).replace(/\n\s*\n/g, '\n')

/** For people to read and copy from, with the addresses of its links. */
export const readableOf = (content: string): string =>
  hasMarkup(content) ? richTextToMarkdown(richTextFromHtml(htmlOf(content))).trim() : tidy(content)

/** The words in one line. */
export const lineOf = (content: string): string => plainOf(content).replace(/\s+/g, ' ').trim()

/** One text per paragraph, item or line. */
export const linesOf = (content: string): string[] =>
  plainOf(content)
    .split('\n')
    .map((line) => line.replace(/^\s*([-•*·–]|\d+[.)])\s+/, '').trim())
    .filter(Boolean)

/** The same, each with its links still in it. */
export const readableLinesOf = (content: string): string[] =>
  readableOf(content)
    .split(/\\?\n/)
    .map((line) => line.trim())
    .filter(Boolean)

/** Pictures, films and frames: what rich text cannot hold, as the source wrote it. */
export const embeddedIn = (content: string): string[] =>
  content.match(/<(img|iframe|video|audio|object|embed)\b[^>]*>/gi) ?? []

const hasMarkup = (content: string) => hasTag.test(content) || hasReference.test(content)

function htmlOf(content: string): string {
  const text = content.replace(/\r\n?/g, '\n')
  if (hasBlock.test(text)) return text
  const inline = hasMarkup(text) ? text : text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return inline
    .split(/\n[^\S\n]*\n+/)
    .map(paragraph)
    .join('\n')
}

/** Lines that begin with a hyphen are a list; other lines are lines of one paragraph. */
function paragraph(text: string): string {
  const html: string[] = []
  let items: string[] = []
  let words: string[] = []
  const endList = () => {
    if (items.length > 0) html.push(`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`)
    items = []
  }
  const endWords = () => {
    if (words.length > 0) html.push(`<p>${words.join('<br>')}</p>`)
    words = []
  }
  for (const line of text.split('\n')) {
    const item = /^\s*[-•*·–]\s+(.*)$/.exec(line)?.[1]
    if (item) {
      endWords()
      items.push(item)
    } else if (line.trim()) {
      endList()
      words.push(line.trim())
    }
  }
  endList()
  endWords()
  return html.join('')
}

const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
