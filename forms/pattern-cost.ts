/**
 * How many ways the engine could try one pattern on the longest text we accept, at worst.
 *
 * Patterns are written by editors and run on what strangers type, so a pattern is accepted only if
 * this bound is low; `(a+)+`, `(a|a)*` and `a*a*` are refused by arithmetic, not by a list of
 * known evils. Undefined means that the pattern uses something we do not bound (backreferences,
 * lookarounds, named groups, properties): say it in another way or with a format.
 */
export function patternCost(pattern: string): number | undefined {
  const reader = new PatternReader(pattern)
  const cost = reader.alternatives()
  if (!reader.finished || reader.failed) return undefined
  // Unanchored, the engine starts again at every character.
  return pattern.startsWith('^') && !reader.split ? cost : cost * longestText
}

export const longestText = 10_000
export const longestPattern = 200
export const maximumCost = 100_000

export const isAffordable = (pattern: string): boolean =>
  pattern.length <= longestPattern && (patternCost(pattern) ?? Infinity) <= maximumCost

class PatternReader {
  private at = 0
  private depth = 0
  failed = false
  /** Whether the whole pattern is a choice, of which `^` would anchor the first part only. */
  split = false

  constructor(private readonly pattern: string) {}

  get finished(): boolean {
    return this.at >= this.pattern.length
  }

  alternatives(): number {
    let cost = this.sequence()
    while (this.take('|')) {
      if (this.depth === 0) this.split = true
      cost += this.sequence()
    }
    return cost
  }

  private sequence(): number {
    let cost = 1
    while (!this.finished && !this.failed && !'|)'.includes(this.peek())) {
      const atom = this.atom()
      const [least, most] = this.repetition()
      // Each repetition may take any way through the atom, and the count itself is a choice.
      cost *= (most - least + 1) * atom ** (atom === 1 ? 1 : most)
    }
    return cost
  }

  private atom(): number {
    if (this.take('(')) return this.group()
    if (this.take('[')) return this.characters()
    if (this.take('\\')) return this.escape()
    if ('*+?{'.includes(this.peek())) return this.fail()
    this.at += 1
    return 1
  }

  private group(): number {
    if (this.take('?') && !this.take(':')) return this.fail()
    this.depth += 1
    const cost = this.alternatives()
    this.depth -= 1
    if (!this.take(')')) return this.fail()
    // A group that always matches one way may still be cut in several places when repeated.
    return '*+{'.includes(this.peek()) ? Math.max(cost, 2) : cost
  }

  private characters(): number {
    while (!this.finished && this.peek() !== ']') this.at += this.peek() === '\\' ? 2 : 1
    return this.take(']') ? 1 : this.fail()
  }

  private escape(): number {
    if (/[1-9kpPuxc]/.test(this.peek())) return this.fail()
    this.at += 1
    return 1
  }

  private repetition(): readonly [number, number] {
    if (this.take('?')) return this.lazy([0, 1])
    if (this.take('*')) return this.lazy([0, longestText])
    if (this.take('+')) return this.lazy([1, longestText])
    const counted = /^\{(\d{1,4})(,(\d{0,4}))?\}/.exec(this.pattern.slice(this.at))
    if (!counted) return [1, 1]
    this.at += counted[0].length
    const least = Number(counted[1])
    const most = counted[2] === undefined ? least : Number(counted[3] || longestText)
    return this.lazy([least, Math.max(least, most)])
  }

  private lazy(range: readonly [number, number]): readonly [number, number] {
    this.take('?')
    return range
  }

  private peek(): string {
    return this.pattern[this.at] ?? ''
  }

  private take(character: string): boolean {
    if (this.peek() !== character || character === '') return false
    this.at += 1
    return true
  }

  private fail(): number {
    this.failed = true
    return 1
  }
}
