import { limits } from './grammar.ts'
import { isObject } from './measure.ts'
import { isInternalLink } from './link-target.ts'

/** The addresses that a rich text links to, as they were typed: also those no reader could follow. */
export const linksIn = (value: unknown): readonly string[] => [...addressesIn(value, 0)]

function* addressesIn(children: unknown, depth: number): Generator<string> {
  if (!Array.isArray(children) || depth > limits.depth) return
  for (const node of children) {
    if (!isObject(node)) continue
    if (node.type === 'link' && !isInternalLink(node) && typeof node.url === 'string')
      yield node.url
    yield* addressesIn(node.children, depth + 1)
  }
}
