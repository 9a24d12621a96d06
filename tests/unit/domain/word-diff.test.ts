import { describe, expect, it } from 'vitest'
import { wordCount } from '../../../cms/domain/word-count.ts'
import { wordDiff } from '../../../cms/domain/word-diff.ts'

const told = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `+[${text}]` : `-[${text}]`,
    )
    .join('')

describe('What changed in a text', () => {
  it.each([
    ['Cal portar el DNI.', 'Cal portar el DNI.', 'Cal portar el DNI.'],
    ['Cal portar el DNI.', 'Cal dur el DNI.', 'Cal -[portar ]+[dur ]el DNI.'],
    ['', 'Text nou', '+[Text nou]'],
    ['Text vell', '', '-[Text vell]'],
    ['en dos mesos', 'en tres mesos hàbils', 'en -[dos mesos]+[tres mesos hàbils]'],
  ])('“%s” to “%s” is told word by word', (before, after, expected) => {
    expect(told(before, after)).toBe(expected)
  })

  it('put together, what stayed and came is the new text, and what stayed and went the old one', () => {
    const [before, after] = ['un dos tres quatre', 'zero dos tres i quatre cinc']
    const diff = wordDiff(before, after)
    const only = (kinds: string[]) =>
      diff.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text.trim()] : [])).join(' ')
    expect(only(['same', 'added'])).toBe(after)
    expect(only(['same', 'removed'])).toBe(before)
  })

  it('a text longer than a book page is told whole', () => {
    const long = 'paraula '.repeat(2000)
    expect(wordDiff(long, `${long}més`).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})

describe('The words of a text', () => {
  it('are counted as translators do', () => {
    expect(wordCount('L’ajuntament — 2 mesos, com a màxim.')).toBe(6)
    expect(wordCount('  ')).toBe(0)
  })
})
