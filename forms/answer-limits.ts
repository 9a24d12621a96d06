import { longestText } from './pattern-cost.ts'

/** What an answer may weigh before anything else is asked of it. */
export const answerLimits = {
  depth: 12,
  values: 2_000,
  listLength: 200,
  textLength: longestText,
} as const

export type Excess = 'too-deep' | 'too-many-values' | 'list-too-long' | 'text-too-long' | 'bad-name'

/** Names that reach an object's prototype; no form asks for them, no answer may bring them. */
export const forbiddenNames: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
])

/** The first limit an answer exceeds. Walks without recursion, so that depth cannot exhaust it. */
export function excessOf(answer: unknown): Excess | undefined {
  const waiting: { value: unknown; depth: number }[] = [{ value: answer, depth: 0 }]
  let seen = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next
    seen += 1
    if (seen > answerLimits.values) return 'too-many-values'
    if (typeof value === 'string' && value.length > answerLimits.textLength) return 'text-too-long'
    if (typeof value !== 'object' || value === null) continue
    if (depth >= answerLimits.depth) return 'too-deep'
    if (Array.isArray(value) && value.length > answerLimits.listLength) return 'list-too-long'
    const entries = Object.entries(value)
    if (seen + waiting.length + entries.length > answerLimits.values) return 'too-many-values'
    for (const [name, inner] of entries) {
      if (forbiddenNames.has(name)) return 'bad-name'
      waiting.push({ value: inner, depth: depth + 1 })
    }
  }
  return undefined
}
