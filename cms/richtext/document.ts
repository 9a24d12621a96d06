import type { SayValue } from '../domain/shared-values.ts'
import { dropForbiddenCharacters, tidyText } from './characters.ts'
import { kindOf, limits, marks, sharedValueType, type Mark } from './grammar.ts'
import { targetOf, type LinkTarget } from './link-target.ts'
import { isObject } from './measure.ts'
import { inlineOfValue, valuesSaid } from './shared-value.ts'

/**
 * A rich text as the serializers read it: only what the grammar allows, whatever was stored.
 * Reading is the second lock on the door: an unknown node is its text, a bad link is its text.
 */
export interface Run {
  readonly kind: 'text'
  readonly text: string
  readonly marks: readonly Mark[]
}
export interface Link {
  readonly kind: 'link'
  readonly target: LinkTarget
  readonly runs: readonly Run[]
}
export type Inline = Run | Link

export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly inlines: readonly Inline[] }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly items: readonly (readonly Block[])[]
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }

type Node = Readonly<Record<string, unknown>>
interface Reading {
  /** Nodes that may still be read. */
  nodes: number
  readonly say: SayValue | undefined
}

/**
 * Reads any value at all; what is beyond the limits of the grammar is left out. A shared value is
 * what `say` answers for its code; to whom nobody says values, it is its code between braces.
 */
export const readRichText = (value: unknown, say?: SayValue): readonly Block[] =>
  readBlocks(value, 1, { nodes: limits.nodes, say })

/** Reads what an importer made, whatever its size: validation refuses what is too big, aloud. */
export const readImported = (nodes: readonly object[]): readonly Block[] =>
  readBlocks(nodes, 1, { nodes: Infinity, say: undefined })

function readBlocks(children: unknown, depth: number, reading: Reading): Block[] {
  const blocks: Block[] = []
  let inlines: Inline[] = []
  const close = () => {
    const tidy = trimInlines(inlines)
    if (tidy.length > 0) blocks.push({ kind: 'paragraph', inlines: tidy })
    inlines = []
  }
  for (const node of nodesOf(children, depth, reading)) {
    if (isInline(node)) {
      inlines.push(...readInline(node, depth, reading))
      continue
    }
    close()
    blocks.push(...readBlock(node, depth, reading))
  }
  close()
  return blocks
}

function readBlock(node: Node, depth: number, reading: Reading): Block[] {
  const { type, children } = node
  switch (type) {
    case 'h2':
    case 'h3':
    case 'h4': {
      const inlines = trimInlines(readInlines(children, depth + 1, reading))
      const level = type === 'h2' ? 2 : type === 'h3' ? 3 : 4
      return inlines.length > 0 ? [{ kind: 'heading', level, inlines }] : []
    }
    case 'ul':
    case 'ol': {
      const items = [...nodesOf(children, depth + 1, reading)]
        .map((item) => readBlocks(item.type === 'li' ? item.children : [item], depth + 2, reading))
        .filter((blocks) => blocks.length > 0)
      return items.length > 0 ? [{ kind: 'list', ordered: type === 'ol', items }] : []
    }
    case 'li': {
      const blocks = readBlocks(children, depth + 1, reading)
      return blocks.length > 0 ? [{ kind: 'list', ordered: false, items: [blocks] }] : []
    }
    case 'blockquote': {
      const blocks = readBlocks(children, depth + 1, reading)
      return blocks.length > 0 ? [{ kind: 'quote', blocks }] : []
    }
    default:
      return readBlocks(children, depth + 1, reading)
  }
}

function readInlines(children: unknown, depth: number, reading: Reading): Inline[] {
  return [...nodesOf(children, depth, reading)].flatMap((node) => readInline(node, depth, reading))
}

function readInline(node: Node, depth: number, reading: Reading): Inline[] {
  if (node.type === sharedValueType) return inlineOfValue(node, reading.say)
  if (!('children' in node))
    return typeof node.text === 'string' ? [readRun(node.text, node, reading)] : []
  const inlines = readInlines(node.children, depth + 1, reading)
  if (node.type !== 'link') return inlines
  const runs = inlines.flatMap((inline) => (inline.kind === 'link' ? inline.runs : [inline]))
  const target = targetOf(node)
  // Without words, only a link to a record can be read: by the record's title.
  const isReadable =
    target && ('relationTo' in target || runs.some((run) => run.text.trim() !== ''))
  return isReadable ? [{ kind: 'link', target, runs: joinRuns(runs) }] : runs
}

const readRun = (text: string, leaf: Node, { say }: Reading): Run => ({
  kind: 'text',
  text: dropForbiddenCharacters(tidyText(valuesSaid(text, say))),
  marks: marks.filter((mark) => leaf[mark] === true),
})

function* nodesOf(children: unknown, depth: number, reading: Reading): Generator<Node> {
  if (!Array.isArray(children) || depth > limits.depth) return
  for (const child of children) {
    if (reading.nodes-- <= 0) return
    if (isObject(child)) yield child
  }
}

const isInline = (node: Node): boolean =>
  !('children' in node) || node.type === sharedValueType || kindOf(node.type) === 'link'

/** Joins neighbours with the same marks, so that no serializer opens and closes for nothing. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    if (run.text === '') continue
    const last = joined.at(-1)
    if (last && last.marks.join() === run.marks.join())
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}

export function trimInlines(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = []
  for (const inline of inlines) {
    const last = out.at(-1)
    if (inline.kind === 'text' && last?.kind === 'text')
      out.splice(-1, 1, ...joinRuns([last, inline]))
    else if (inline.kind === 'link' || inline.text !== '') out.push(inline)
  }
  trimEnd(out, 0, (text) => text.trimStart())
  trimEnd(out, -1, (text) => text.trimEnd())
  return out
}

function trimEnd(inlines: Inline[], at: 0 | -1, trim: (text: string) => string): void {
  for (let end = inlines.at(at); end?.kind === 'text'; end = inlines.at(at)) {
    const text = trim(end.text)
    inlines.splice(at, 1, ...(text === '' ? [] : [{ ...end, text }]))
    if (text !== '') return
  }
}
