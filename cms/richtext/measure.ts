import { limits } from './grammar.ts'
import { problem, type RichTextProblem } from './problems.ts'

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The first limit that the value breaks, or null. Walks without recursion and stops at the limit,
 * so everything that runs after it may recurse in peace.
 */
export function overLimit(value: readonly unknown[]): RichTextProblem | null {
  const lists: { list: readonly unknown[]; depth: number }[] = [{ list: value, depth: 1 }]
  let nodes = 0
  let characters = 0
  for (let next = lists.pop(); next; next = lists.pop()) {
    if (next.depth > limits.depth) return problem('too-deep', '')
    nodes += next.list.length
    if (nodes > limits.nodes) return problem('too-many-nodes', '', String(limits.nodes))
    for (const node of next.list) {
      if (!isObject(node)) continue
      if (typeof node.text === 'string') characters += node.text.length
      if (characters > limits.characters) return problem('too-long', '', String(limits.characters))
      if (Array.isArray(node.children)) lists.push({ list: node.children, depth: next.depth + 1 })
    }
  }
  return null
}
