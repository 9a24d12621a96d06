import { slugify } from '../../domain/slug.ts'

const most = 60

/** A public code from a name: `FUE-COMUNICACIO-PREVIA-…`, whole words, with a number where it is taken. */
export function codeFrom(
  name: string,
  isTaken: (code: string) => boolean,
  prefix = 'FUE-',
): string {
  const words = slugify(name).toUpperCase() || 'TRAMIT'
  const room = most - prefix.length
  for (let n = 1; ; n++) {
    const code = prefix + fit(words, n === 1 ? '' : `-${n}`, room)
    if (!isTaken(code)) return code
  }
}

/** Words that lead to a word that was cut off. */
const danglingWords = /(-(A|AL|AMB|D|DE|DEL|DELS|E|ELS|EN|I|L|LA|LES|O|PER|SENSE|UN|UNA|Y))+$/

function fit(words: string, tail: string, most: number): string {
  const room = most - tail.length
  if (words.length <= room) return words + tail
  const cut = words.slice(0, room + 1)
  const end = cut.lastIndexOf('-')
  return cut.slice(0, end > room / 2 ? end : room).replace(danglingWords, '') + tail
}
