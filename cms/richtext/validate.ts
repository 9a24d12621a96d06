import { hasForbiddenCharacter } from './characters.ts'
import { isMark, kindOf, limits, mayContain, sharedValueType, type NodeKind } from './grammar.ts'
import { isInternalLink, targetOf } from './link-target.ts'
import { isObject, overLimit } from './measure.ts'
import { codeOfValue } from './shared-value.ts'
import { problem, type RichTextProblem, type RichTextProblemCode } from './problems.ts'

type Node = Readonly<Record<string, unknown>>
type Report = (code: RichTextProblemCode, path: string, detail?: string) => void

/** `newTab` is the editor's own and is not obeyed: no channel opens windows on people. */
const linkAttributes = ['linkType', 'url', 'doc', 'newTab']

/**
 * What is wrong with a value that wants to be stored as rich text; empty when nothing is.
 * Payload's own validation of Slate looks at nothing but `required`, so everything is refused here.
 * Null (no text) is right: whether a text is required is the field's question.
 */
export function validateRichText(value: unknown): RichTextProblem[] {
  if (value === null || value === undefined) return []
  if (!Array.isArray(value)) return [problem('not-a-list', '')]
  const tooMuch = overLimit(value)
  if (tooMuch) return [tooMuch]

  const problems: RichTextProblem[] = []
  const report: Report = (code, path, detail) => {
    if (problems.length < limits.problems) problems.push(problem(code, path, detail))
  }
  checkChildren(value, 'root', '', report)
  return problems
}

/** `parent` is null inside an element that we do not know: nothing can be said of places there. */
function checkChildren(
  nodes: readonly unknown[],
  parent: 'root' | NodeKind | null,
  path: string,
  report: Report,
): void {
  nodes.forEach((node, index) => checkNode(node, parent, `${path}${index}`, report))
}

function checkNode(node: unknown, parent: 'root' | NodeKind | null, path: string, report: Report) {
  if (!isObject(node)) return report('not-a-node', path)
  const isLeaf = !('children' in node)
  const kind = isLeaf ? 'text' : kindOf(node.type)
  if (kind === null) report('unknown-node', path, typeof node.type === 'string' ? node.type : '?')
  else if (parent && !mayContain[parent].includes(kind)) report('misplaced-node', path, kind)

  if (kind === 'text') return checkLeaf(node, path, report)
  if (kind !== null) checkAttributes(node, kind, path, report)
  if (kind === 'link') checkTarget(node, path, report)
  if (kind === sharedValueType && codeOfValue(node) === null) report('bad-value', `${path}.value`)
  if (!Array.isArray(node.children)) return report('not-a-node', `${path}.children`)
  checkChildren(node.children, kind, `${path}.children.`, report)
}

function checkLeaf(leaf: Node, path: string, report: Report): void {
  if (typeof leaf.text !== 'string') return report('not-a-node', path)
  if (hasForbiddenCharacter(leaf.text)) report('bad-character', `${path}.text`)
  for (const [name, on] of Object.entries(leaf)) {
    if (name === 'text' || on === undefined || on === null) continue
    if (!isMark(name) || typeof on !== 'boolean') report('unknown-mark', `${path}.${name}`, name)
  }
}

function checkAttributes(node: Node, kind: NodeKind, path: string, report: Report): void {
  for (const [name, value] of Object.entries(node)) {
    if (name === 'type' || name === 'children' || value === undefined || value === null) continue
    if (kind === 'link' && linkAttributes.includes(name)) continue
    if (kind === sharedValueType && name === 'value') continue
    report('unknown-attribute', `${path}.${name}`, name)
  }
}

function checkTarget(link: Node, path: string, report: Report): void {
  if (link.linkType !== undefined && link.linkType !== 'custom' && !isInternalLink(link))
    report('bad-link', `${path}.linkType`)
  else if (targetOf(link) === null) {
    if (isInternalLink(link)) report('bad-link', `${path}.doc`)
    else report('bad-url', `${path}.url`, typeof link.url === 'string' ? link.url : '')
  }
}
