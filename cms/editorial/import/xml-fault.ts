import type { ImportProblemCode } from '../../labels/import-problems.ts'
import { ImportRefused, type Place } from './import-refused.ts'

/** The parser's own sentences, in English, by what they mean to whoever has to mend the file. */
const meanings: readonly (readonly [said: RegExp, code: ImportProblemCode])[] = [
  [/unclosed tag|unexpected end/, 'unclosed-element'],
  [/unmatched closing tag|unexpected close tag/, 'wrong-closing'],
  [/undefined entity|entity name|disallowed character in entity/, 'unknown-entity'],
  [/doctype/, 'document-type'],
  [/disallowed character\.|character entity/, 'bad-character'],
]

interface Element {
  readonly name: string
  readonly line: number
}

/** A fault of the XML as a refusal that a person can act on. */
export function faultOf(
  error: Error,
  place: Place,
  met: { readonly open: readonly Element[]; readonly lastClosed: Element | undefined },
): ImportRefused {
  const code = meanings.find(([said]) => said.test(error.message))?.[1] ?? 'malformed-xml'
  const blamed =
    code === 'unclosed-element'
      ? met.open.at(-1)
      : code === 'wrong-closing'
        ? met.lastClosed
        : undefined
  const isTold = code !== 'unclosed-element' && code !== 'wrong-closing'
  if (!blamed) return new ImportRefused(isTold ? code : 'malformed-xml', place)
  return new ImportRefused(code, place, { element: blamed.name, opened: blamed.line })
}
