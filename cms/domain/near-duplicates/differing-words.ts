import { folded } from './fold.ts'

export interface Piece {
  readonly text: string
  /** Not in the other text, accents and capitals aside. */
  readonly differs: boolean
}

/** More words than this are not compared one by one: it would take too long for an eye to follow. */
const most = 600

/** A text in pieces, those marked that the other does not have in the same order. */
export function differingWords(text: string, other: string): Piece[] {
  const words = text.match(/\s*\S+/g) ?? []
  if (words.length > most) return [{ text, differs: false }]
  const own = words.map(plain)
  const theirs = (other.match(/\S+/g) ?? []).slice(0, most).map(plain)
  const shared = sharedPlaces(own, theirs)
  const pieces: Piece[] = []
  words.forEach((word, at) => {
    const differs = own[at] !== '' && !shared.has(at)
    const last = pieces.at(-1)
    if (last?.differs === differs) pieces[pieces.length - 1] = { text: last.text + word, differs }
    else pieces.push({ text: word, differs })
  })
  return pieces
}

const plain = (word: string): string => folded(word).replace(/[^a-z0-9]+/g, '')

/** Places of the longest run of words, gaps allowed, that both have. */
function sharedPlaces(a: readonly string[], b: readonly string[]): Set<number> {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  const shared = new Set<number>()
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      shared.add(i)
      i += 1
      j += 1
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1
    else j += 1
  }
  return shared
}
