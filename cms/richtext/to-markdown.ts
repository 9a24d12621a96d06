import { joinRuns, readRichText, type Block, type Inline, type Run } from './document.ts'
import { codeSpan, escapeDestination, escapeLineStart, escapeMarkdown } from './escape-markdown.ts'
import type { Mark } from './grammar.ts'
import { resolved, type RichTextOptions } from './resolve-link.ts'

/** CommonMark. Underline has no place in it and is left out; text can never become markup. */
export function richTextToMarkdown(value: unknown, options: RichTextOptions = {}): string {
  return markdownOfBlocks(readRichText(value, options.sayValue), options)
}

export function markdownOfBlocks(
  blocks: readonly Block[],
  options: RichTextOptions,
  gap = '\n\n',
): string {
  let marker = 0
  const parts = blocks.map((block, index) => {
    const previous = blocks[index - 1]
    const touches =
      block.kind === 'list' && previous?.kind === 'list' && previous.ordered === block.ordered
    // Two lists in a row would read as one: the second takes the other marker.
    marker = touches ? 1 - marker : 0
    return markdownOfBlock(block, marker, options)
  })
  return parts.filter((part) => part !== '').join(gap)
}

function markdownOfBlock(block: Block, marker: number, options: RichTextOptions): string {
  switch (block.kind) {
    case 'paragraph':
      return lines(markdownOfInlines(block.inlines, options)).map(escapeLineStart).join('\\\n')
    case 'heading': {
      const text = lines(markdownOfInlines(block.inlines, options)).join(' ').replace(/#+$/, '\\$&')
      return text === '' ? '' : `${'#'.repeat(block.level)} ${text}`
    }
    case 'quote':
      return indent(markdownOfBlocks(block.blocks, options), '> ', '> ')
    case 'list':
      return block.items
        .map((item) => markdownOfItem(item, options))
        .filter((item) => item !== '')
        .map((item, index) => {
          const sign = block.ordered ? `${index + 1}${marker ? ')' : '.'} ` : marker ? '* ' : '- '
          return indent(item, sign, ' '.repeat(sign.length))
        })
        .join('\n')
  }
}

function markdownOfItem(blocks: readonly Block[], options: RichTextOptions): string {
  const [first, ...rest] = blocks
  const isTight = first?.kind === 'paragraph' && rest.length === 1 && rest[0]?.kind === 'list'
  return markdownOfBlocks(blocks, options, isTight ? '\n' : '\n\n')
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const indent = (text: string, first: string, rest: string): string =>
  text && first + text.replace(/\n(?=.)/g, `\n${rest}`).replace(/\n(?=\n)/g, `\n${rest.trimEnd()}`)

/** Links stand between stretches of text; marks never cross them. */
function markdownOfInlines(inlines: readonly Inline[], options: RichTextOptions): string {
  const parts: (string | Run)[] = inlines.flatMap((inline): (string | Run)[] => {
    if (inline.kind === 'text') return [inline]
    const { href, runs } = resolved(inline, options)
    if (href === null) return [...runs]
    const text = emphasise(runs.map(onOneLine)).trim()
    return text === '' ? [] : [`[${text}](${escapeDestination(href)})`]
  })
  let markdown = ''
  let stretch: Run[] = []
  for (const part of [...parts, '']) {
    if (typeof part !== 'string') {
      stretch.push(part)
      continue
    }
    markdown += emphasise(stretch) + part
    stretch = []
  }
  return markdown
}

const onOneLine = (run: Run): Run => ({ ...run, text: run.text.replace(/\s*\n\s*/g, ' ') })

function emphasise(runs: readonly Run[]): string {
  const sayable: Run[] = []
  for (const run of runs.filter(({ text }) => text !== '')) {
    const previous = sayable.at(-1)
    // Two fences may not touch: neighbours in code are one piece of code.
    const sameCode =
      run.marks.includes('code') && previous?.marks.includes('code') && previous.marks
    const marks = sameCode || run.marks.filter((mark) => mark !== 'underline')
    sayable.push({ ...run, marks })
  }
  return nest(joinRuns(sayable), [
    ['bold', '**'],
    ['italic', '*'],
  ])
}

/**
 * Groups neighbours that share a mark, so that `**` and `*` nest and never cross.
 * `before` and `after` are the characters around: whether a delimiter counts depends on them.
 */
function nest(
  runs: readonly Run[],
  delimiters: readonly (readonly [Mark, string])[],
  before = '',
  after = '',
): string {
  const [next, ...inner] = delimiters
  if (!next) return runs.map(markdownOfRun).join('')
  const [mark, delimiter] = next
  const groups: { marked: boolean; runs: Run[] }[] = []
  for (const run of runs) {
    const marked = run.marks.includes(mark)
    const last = groups.at(-1)
    if (last?.marked === marked) last.runs.push(run)
    else groups.push({ marked, runs: [run] })
  }
  let markdown = ''
  groups.forEach((group, index) => {
    const last = groups[index - 1]?.runs.at(-1)
    const previous = endsWithDelimiter(markdown) ? closed : last ? edge(last, -1) : before
    const first = groups[index + 1]?.runs[0]
    const following = first ? edge(first, 0) : after
    const text = nest(group.runs, inner, previous, following)
    markdown += group.marked ? emphasisOf(text, delimiter, previous, following) : text
  })
  return markdown
}

/** Said of a place where a mark has just closed: one that opened there would run into it. */
const closed = '*'
const endsWithDelimiter = (markdown: string): boolean => /(?<!\\)(?:\\\\)*\*$/.test(markdown)

const markdownOfRun = (run: Run): string =>
  run.marks.includes('code') ? codeSpan(run.text) : escapeMarkdown(run.text)

const edge = (run: Run, at: 0 | -1): string => {
  const character = run.marks.includes('code') ? '`' : run.text.at(at)
  return character === undefined || character === closed ? '' : character
}

/** CommonMark opens and closes only beside a word; blanks go outside, and where it cannot be said it is not. */
function emphasisOf(text: string, delimiter: string, before: string, after: string): string {
  const [, lead = '', body = '', trail = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? []
  if (body === '' || (before === closed && lead === '')) return text
  const opens = !isPunctuation(body.replace(/^\*+/, '').at(0)) || lead !== '' || !isWord(before)
  const closes = !isPunctuation(body.replace(/\*+$/, '').at(-1)) || trail !== '' || !isWord(after)
  return opens && closes ? `${lead}${delimiter}${body}${delimiter}${trail}` : text
}

const isPunctuation = (character = ''): boolean => /[\p{P}\p{S}]/u.test(character)
const isWord = (character: string): boolean =>
  character !== '' && !/[\s\p{P}\p{S}]/u.test(character)
