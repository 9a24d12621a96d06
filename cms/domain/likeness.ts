/**
 * How alike two titles are, from 0 to 1: shared groups of three letters, as PostgreSQL's trigrams
 * count them. Accents, capitals and marks do not tell titles apart.
 */
export function likeness(one: string, other: string): number {
  const a = trigrams(one)
  const b = trigrams(other)
  if (a.size === 0 || b.size === 0) return 0
  const shared = [...a].filter((gram) => b.has(gram)).length
  return shared / (a.size + b.size - shared)
}

function trigrams(text: string): ReadonlySet<string> {
  const words = text
    .toLowerCase()
    .replace(/l[·.•]l|ŀl/g, 'll')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const grams = words.flatMap((word) => {
    const padded = `  ${word} `
    return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3))
  })
  return new Set(grams)
}
