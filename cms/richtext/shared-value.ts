import {
  codesNamedIn,
  isValueCode,
  tokenOf,
  withValues,
  type SayValue,
} from '../domain/shared-values.ts'
import { dropForbiddenCharacters, tidyText } from './characters.ts'
import type { Inline, Run } from './document.ts'
import { limits, sharedValueType } from './grammar.ts'
import { isObject } from './measure.ts'
import { safeHref } from './safe-href.ts'

/* A shared value inside a rich text: named by code, never copied. */

type Node = Readonly<Record<string, unknown>>

/** The code that a node names; null when it names none. */
export const codeOfValue = ({ value }: Node): string | null =>
  isObject(value) && isValueCode(value.code) ? value.code : null

/**
 * The node as it is stored: its code and an empty text, as the editor asks of what it draws as one
 * piece. A copy of the value or its name is left out; whatever else is wrong stays, to be refused.
 */
export function writtenValue(node: Node): Node {
  const code = codeOfValue(node)
  const { value, children: _children, ...rest } = node
  return { ...rest, value: code === null ? value : { code }, children: [{ text: '' }] }
}

/** What people read in its place; a phone can be called and an address followed. */
export function inlineOfValue(node: Node, say: SayValue | undefined): Inline[] {
  const code = codeOfValue(node)
  if (code === null) return []
  if (!say) return [run(tokenOf(code))]
  const said = say(code)
  if (!said || said.text.trim() === '') return []
  const words = run(said.text)
  const url = hrefOf(said.kind, words.text)
  return [url === null ? words : { kind: 'link', target: { url }, runs: [words] }]
}

/** A text of the document, where a code may stand between braces too. */
export const valuesSaid = (text: string, say: SayValue | undefined): string =>
  say ? withValues(text, say) : text

const run = (text: string): Run => ({
  kind: 'text',
  text: dropForbiddenCharacters(tidyText(text)),
  marks: [],
})

function hrefOf(kind: string, text: string): string | null {
  if (kind === 'url') return safeHref(text.trim())
  return kind === 'phone' ? safeHref(`tel:${text.replace(/\s/g, '')}`) : null
}

/** Every code that a stored text names, wherever it stands in it. */
export function codesInRichText(value: unknown): readonly string[] {
  const codes = new Set<string>()
  for (const node of nodesIn(value)) {
    const code = node.type === sharedValueType ? codeOfValue(node) : null
    if (code) codes.add(code)
    if (typeof node.text === 'string') for (const one of codesNamedIn(node.text)) codes.add(one)
  }
  return [...codes]
}

/** The words of a stored text one after another, to look for braces in. */
export const wordsOf = (value: unknown): string =>
  [...nodesIn(value)].map(({ text }) => (typeof text === 'string' ? text : '')).join('\n')

/** Without recursion, and no further than the limits: any value at all may be given. */
function* nodesIn(value: unknown): Generator<Node> {
  const lists: unknown[] = [value]
  let nodes = 0
  for (let list = lists.shift(); list !== undefined; list = lists.shift()) {
    if (!Array.isArray(list)) continue
    for (const node of list) {
      if (!isObject(node) || (nodes += 1) > limits.nodes) continue
      yield node
      if (Array.isArray(node.children)) lists.push(node.children)
    }
  }
}
