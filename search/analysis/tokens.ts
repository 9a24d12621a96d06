import { fold } from './fold.ts'

/** One word of a text and where it stands in it. */
export interface Token {
  readonly start: number
  readonly end: number
  /** Lower case with its accents, `l·l` spelled canonically: what is shown and stemmed. */
  readonly surface: string
  readonly folded: string
  /** `IBI`, `DNI`, `ICIO`: kept as written, never stemmed nor taken for a stop word. */
  readonly acronym: boolean
  /** Whole form of a word whose parts follow (`covid-19` → `covid19`): an extra key, not a word of the text. */
  readonly joined?: boolean
}

const apostrophe = "['’ʼ´`]"
const inner = "[·•‧∙⋅・.\\-‐‑'’ʼ´`]"
const letters = '[\\p{L}\\p{M}\\p{N}]+'
const chunks = new RegExp(`${letters}(?:${inner}${letters})*`, 'gu')
const part = new RegExp(letters, 'gu')

/** `l·l`, `l.l`, `l•l`, `ŀl`, `l-l`: five ways to type one letter. (`ll` folds to the same by itself.) */
const geminate = /(?<=[lŀ])[·•‧∙⋅・.\-‐‑](?=l)/giu
const initials = /^\p{L}(?:\.\p{L})+$/u
const elided = new RegExp(`^([ldsnmt])${apostrophe}(?=[\\p{L}\\p{N}])`, 'iu')
const pronoun =
  /^(?:m|t|s|n|l|ls|ns|me|te|se|nos|vos|us|los|les|lo|la|li|ho|hi|ne|en|el|els|em|et|es)$/iu
const maxLength = 64
const acronymLength = 6

/** The words of a text, in order. Pure; never throws; knows nothing of any query language. */
export function tokenize(text: string): Token[] {
  const shouting = !/\p{Ll}/u.test(text)
  const tokens: Token[] = []
  for (const match of text.matchAll(chunks)) addChunk(tokens, match[0], match.index, shouting)
  return tokens
}

/** Most words are nothing but letters, and need none of what follows. */
const plain = /^[A-Za-z0-9]+$/

function addChunk(tokens: Token[], raw: string, at: number, shouting: boolean): void {
  if (plain.test(raw)) {
    const word = raw.toLowerCase().slice(0, maxLength)
    const acronym = !shouting && looksAcronym(raw)
    tokens.push({ start: at, end: at + raw.length, surface: word, folded: word, acronym })
    return
  }
  if (initials.test(raw)) {
    const word = raw.replaceAll('.', '')
    // `l.l` alone, or an acronym with its full stops.
    return add(tokens, word, at, at + raw.length, true)
  }
  // One letter for another, so that places in the text stay right.
  const chunk = raw.replaceAll(geminate, '\u0001')
  const elision = elided.exec(chunk)
  const from = elision ? elision[0].length : 0
  const pieces = [...chunk.slice(from).matchAll(/[\p{L}\p{M}\p{N}\u0001]+/gu)]
  const compound = pieces.length > 1
  const kept: Token[] = []
  pieces.forEach((piece, index) => {
    const start = from + piece.index
    const before = chunk[start - 1]
    // empadronar-me, donar-se'n, empadrona'm
    if (index > 0 && before !== undefined && before !== '.' && pronoun.test(piece[0])) return
    const wide = piece[0].replaceAll('\u0001', '·')
    const isAcronym = !shouting && looksAcronym(wide)
    add(kept, wide, at + start, at + start + piece[0].length, isAcronym)
  })
  tokens.push(...kept)
  if (!compound || kept.length < 2 || kept.length > 3) return
  const whole = kept.map((token) => token.surface).join('')
  const first = kept[0]
  const last = kept[kept.length - 1]
  if (first && last) add(tokens, whole, first.start, last.end, false, true)
}

const looksAcronym = (word: string): boolean =>
  word.length >= 2 && word.length <= acronymLength && /^\p{Lu}+$/u.test(word)

function add(
  into: Token[],
  word: string,
  start: number,
  end: number,
  acronym: boolean,
  joined?: boolean,
): void {
  // ŀ decomposes to `l·`, which is the canonical spelling already; `ŀ·l` would have two dots.
  const surface = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/·+/g, '·')
    .replace(/·(?!l)/g, '')
    .slice(0, maxLength)
  const folded = fold(surface).slice(0, maxLength)
  if (!folded || !part.test(folded)) return void (part.lastIndex = 0)
  part.lastIndex = 0
  into.push({ start, end, surface, folded, acronym, ...(joined ? { joined } : {}) })
}
