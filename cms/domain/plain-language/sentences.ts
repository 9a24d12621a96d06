/** Abbreviations of Catalan and Spanish administrative prose; their full stop ends no sentence. */
const abbreviations = new Set(
  `adm admin ap apt apdo art arts aux av avda bda c ca cap cf ctra cv d dept depto dir dl doc docs dr dra drs ed
  ej etc ex exc excm exma exp ext fig fix gral h hon il ilm ilma im int jr ldo lda lic ltda máx max mín min
  mn mons mov mòb nº n no núm núms num nums obs ord p pag pàg pág págs pàgs par pl plta pral prof pta ptge q r ref rda
  resp s sec sig sr sra sres sras srs srta st sta sto tel tels tít trav tv ud uds us vds vol vs x`.split(
    /\s+/,
  ),
)

const word = /[\p{L}\p{N}]+(?:[·.,’'\-/@][\p{L}\p{N}]+)*/gu

/** How many words a text has: `l’edifici`, `col·legi`, `1.250,50` and `39/2015` are one each. */
export const countWords = (text: string): number => text.match(word)?.length ?? 0

/**
 * The sentences of a text. A line of its own is a sentence (a heading, an item of a list); a full
 * stop after an abbreviation, an initial or a figure that opens a list ends none.
 */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/\n+/)
    .flatMap(sentencesOfLine)
    .map((sentence) => sentence.replace(/^[\s\-•*]+/, '').trim())
    .filter((sentence) => sentence !== '')

const end = /([.!?…]+["»”’)\]]*)\s+(?=["«“‘(¿¡[]*[\p{Lu}\p{N}])/gu

function sentencesOfLine(line: string): readonly string[] {
  const sentences: string[] = []
  let from = 0
  for (const { 0: found, index, 1: marks = '' } of line.matchAll(end)) {
    const before = line.slice(from, index)
    if (marks.startsWith('.') && isAbbreviated(before)) continue
    sentences.push(before + marks)
    from = index + found.length
  }
  return [...sentences, line.slice(from)]
}

function isAbbreviated(before: string): boolean {
  const last = /([\p{L}\p{N}ºª.]+)$/u.exec(before)?.[1]
  if (!last) return false
  // The number of an item: "1. Porteu el DNI".
  if (/^\d+$/.test(last) && before.trim() === last) return true
  const [tail = ''] = last.split('.').slice(-1)
  return (
    (/^\p{Lu}$/u.test(tail) && tail !== 'Y' && tail !== 'A') ||
    abbreviations.has(tail.toLowerCase())
  )
}
