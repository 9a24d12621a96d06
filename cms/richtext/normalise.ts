import type { RichText } from '../domain/rich-text.ts'
import { tidyText } from './characters.ts'
import { isMark, kindOf, sharedValueType, type NodeKind } from './grammar.ts'
import { isInternalLink, targetOf } from './link-target.ts'
import { isObject, overLimit } from './measure.ts'
import { writtenValue } from './shared-value.ts'

type Node = Readonly<Record<string, unknown>>

/** What pasting into the editor makes of tags outside the grammar, and what we keep of it. */
const adopted: Readonly<Record<string, string | undefined>> = {
  p: undefined,
  code: undefined,
  h1: 'h2',
  h5: 'h4',
  h6: 'h4',
}

/**
 * The value as it is stored. An empty editor is null (Payload falls back to another language only
 * then), blank paragraphs at both ends go, and what the panel leaves when text is pasted is put in
 * order. Nothing that somebody wrote is lost: what the grammar refuses stays, for validation to say so.
 */
export function normaliseRichText(value: RichText | null | undefined): RichText | null
export function normaliseRichText(value: unknown): unknown
export function normaliseRichText(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (!Array.isArray(value) || overLimit(value)) return value
  const blocks = arrange('root', value.flatMap(repair))
  while (blocks.length > 0 && isBlank(blocks[0])) blocks.shift()
  while (blocks.length > 0 && isBlank(blocks.at(-1))) blocks.pop()
  return blocks.length > 0 ? blocks : null
}

function repair(node: unknown): unknown[] {
  if (!isObject(node)) return [node]
  if (!('children' in node)) return [repairLeaf(node)]
  if (!Array.isArray(node.children)) return [node]
  const { type, ...rest } = node
  const adoptedType =
    typeof type === 'string' && Object.hasOwn(adopted, type) ? adopted[type] : type
  if (adoptedType === sharedValueType) return [writtenValue(node)]
  const kind = kindOf(adoptedType)
  const repaired = node.children.flatMap(repair)
  // A fragment pasted into a paragraph: its blocks are blocks.
  if (kind === 'paragraph' && repaired.some(isKnownBlock)) return arrange('root', repaired)
  const children = kind === null ? repaired : arrange(kind, repaired)
  if (kind === 'link') return repairLink(node, children)
  const typed = adoptedType === undefined || adoptedType === null ? {} : { type: adoptedType }
  return [{ ...rest, ...typed, children: children.length > 0 ? children : [{ text: '' }] }]
}

function repairLeaf(leaf: Node): Node {
  const kept = Object.entries(leaf).filter(
    ([name, on]) => !isMark(name) || (on !== false && on !== null && on !== undefined),
  )
  const { text } = leaf
  return { ...Object.fromEntries(kept), ...(typeof text === 'string' && { text: tidyText(text) }) }
}

function repairLink(link: Node, children: unknown[]): unknown[] {
  const url = typeof link.url === 'string' ? link.url.trim() : link.url
  // Word's bookmarks arrive as links to nowhere: only their text means something.
  if (!isInternalLink(link) && (url === undefined || url === null || url === '')) return children
  const target = targetOf({ ...link, url })
  const { type, doc, linkType, newTab: _newTab, fields: _fields, url: _url, ...unknown } = link
  const lead =
    target && 'relationTo' in target
      ? { linkType, doc: { relationTo: target.relationTo, value: target.id } }
      : isInternalLink(link)
        ? { linkType, doc }
        : { linkType: linkType ?? 'custom', url }
  return [{ type, ...lead, ...unknown, children: children.length > 0 ? children : [{ text: '' }] }]
}

/** Puts the children where the grammar lets them be, moving and wrapping but never dropping text. */
function arrange(parent: 'root' | NodeKind, children: unknown[]): unknown[] {
  switch (parent) {
    case 'ul':
    case 'ol':
      return children
        .filter((child) => !isBlankLeaf(child))
        .map((child) => (kindOfNode(child) === 'li' ? child : { type: 'li', children: [child] }))
    case 'root':
      return gather(gatherParagraphs(children), isItem, (items) => ({
        type: 'ul',
        children: items,
      }))
    case 'li':
    case 'blockquote': {
      const flow = children.flatMap(asFlow)
      return flow.every(isInline) ? flow : gatherParagraphs(flow)
    }
    case 'link':
      return flatten(children, (child) =>
        ['text', sharedValueType].includes(kindOfNode(child) ?? ''),
      )
    default:
      return flatten(children, isInline)
  }
}

/** Wraps each run of children that `belongs` says of; a run of blanks is nobody's text. */
function gather(
  children: readonly unknown[],
  belongs: (child: unknown) => boolean,
  wrap: (run: unknown[]) => unknown,
): unknown[] {
  const out: unknown[] = []
  let run: unknown[] = []
  const close = () => {
    if (!run.every(isBlankLeaf)) out.push(wrap(run))
    run = []
  }
  for (const child of children) {
    if (belongs(child)) run.push(child)
    else {
      close()
      out.push(child)
    }
  }
  close()
  return out
}

const gatherParagraphs = (children: readonly unknown[]) =>
  gather(children, isInline, (inlines) => ({ children: inlines }))

/** Takes the blocks apart where only words may be, with a blank between what they held. */
function flatten(children: readonly unknown[], belongs: (child: unknown) => boolean): unknown[] {
  return children.flatMap((child, index) => {
    if (belongs(child) || !isKnownElement(child)) return [child]
    const apart = index > 0 && !isInline(child) ? [{ text: ' ' }] : []
    return [...apart, ...flatten(childrenOf(child), belongs)]
  })
}

function asFlow(child: unknown): unknown[] {
  const kind = kindOfNode(child)
  if (kind === 'h2' || kind === 'h3' || kind === 'h4') return [{ children: childrenOf(child) }]
  return kind === 'blockquote' || kind === 'li' ? childrenOf(child) : [child]
}

const kindOfNode = (node: unknown): 'text' | NodeKind | null =>
  !isObject(node) ? null : 'children' in node ? kindOf(node.type) : 'text'

const isInline = (node: unknown): boolean => {
  const kind = kindOfNode(node)
  return kind === 'text' || kind === 'link' || kind === sharedValueType
}

const isItem = (node: unknown): boolean => kindOfNode(node) === 'li'

const isKnownElement = (node: unknown): boolean =>
  isObject(node) && Array.isArray(node.children) && kindOf(node.type) !== null

const isKnownBlock = (node: unknown): boolean => isKnownElement(node) && !isInline(node)

/** The children of an element that we know; anything else stands for itself. */
const childrenOf = (node: unknown): unknown[] =>
  isObject(node) && isKnownElement(node) && Array.isArray(node.children) ? node.children : [node]

const isBlankLeaf = (node: unknown): boolean =>
  isObject(node) &&
  !('children' in node) &&
  typeof node.text === 'string' &&
  node.text.trim() === '' &&
  Object.keys(node).every((name) => name === 'text' || isMark(name))

/** Nothing to read in it, and nothing to refuse. */
const isBlank = (node: unknown): boolean =>
  isBlankLeaf(node) ||
  (isObject(node) &&
    isKnownBlock(node) &&
    Object.keys(node).every((name) => name === 'type' || name === 'children') &&
    childrenOf(node).every(isBlank))
