import { ImportRefused } from './import-refused.ts'

const marks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** The text of an XML file in the encoding it names, UTF-8 when it names none. No byte is guessed. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new ImportRefused('empty-file')
  const mark = marks.find(([begin]) => begin.every((byte, at) => bytes[at] === byte))
  const encoding = mark?.[1] ?? declaredEncoding(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new ImportRefused('not-text', firstBadLine(bytes, encoding), { encoding })
  }
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  const declared = /^<\?xml[^>]*encoding=["']([\w.:-]+)["']/.exec(head)?.[1]
  // Whoever names UTF-16 writes a mark first; without one these bytes are something else.
  return declared?.toLowerCase() ?? 'utf-8'
}

/** Where the decoder stops; null for an encoding that does not exist. */
function firstBadLine(bytes: Uint8Array, encoding: string) {
  try {
    let line = 1
    let from = 0
    for (let end = bytes.indexOf(10); ; end = bytes.indexOf(10, from)) {
      const until = end < 0 ? bytes.length : end
      try {
        new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(from, until))
      } catch (error) {
        if (error instanceof RangeError) throw error
        return { line, column: 1 }
      }
      if (end < 0) return null
      from = end + 1
      line += 1
    }
  } catch {
    return null
  }
}
