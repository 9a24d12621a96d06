import { describe, expect, test } from 'vitest'
import { elementTypes, limits, marks } from '../../../cms/richtext/grammar.ts'
import { validateRichText } from '../../../cms/richtext/validate.ts'
import { everything, internal, link, paragraph, words } from './texts.ts'

const codes = (value: unknown) => validateRichText(value).map(({ code, path }) => `${code} ${path}`)

const nested = (levels: number): unknown =>
  levels === 0
    ? words('fons')
    : { type: 'ul', children: [{ type: 'li', children: [nested(levels - 1)] }] }

describe('What may be stored as rich text', () => {
  test('everything that the grammar allows is accepted', () => {
    expect(validateRichText(everything)).toEqual([])
    const stored = JSON.stringify(everything)
    for (const name of [...elementTypes, ...marks]) expect(stored).toContain(`"${name}"`)
  })

  test('a text nobody wrote is accepted', () => {
    expect(validateRichText(null)).toEqual([])
    expect(validateRichText(undefined)).toEqual([])
    expect(validateRichText([])).toEqual([])
  })

  test.each<[string, unknown, string]>([
    ['a string', 'hola', 'not-a-list '],
    ['a Lexical document', { root: { children: [] } }, 'not-a-list '],
    ['a number among paragraphs', [7], 'not-a-node 0'],
    ['null among paragraphs', [null], 'not-a-node 0'],
    ['text that is not text', [{ children: [{ text: 7 }] }], 'not-a-node 0.children.0'],
    ['children that are no list', [{ children: 'hola' }], 'not-a-node 0.children'],
    [
      'an image',
      [{ type: 'upload', relationTo: 'media', children: [words('')] }],
      'unknown-node 0',
    ],
    ['a script', [{ type: 'script', children: [words('x')] }], 'unknown-node 0'],
    ['a level 1 heading', [{ type: 'h1', children: [words('x')] }], 'unknown-node 0'],
    ['a type that is an object', [{ type: { toString: 1 }, children: [] }], 'unknown-node 0'],
    ['a prototype name as type', [{ type: 'constructor', children: [] }], 'unknown-node 0'],
    ['bare words at the top', [words('x')], 'misplaced-node 0'],
    ['an item without list', [{ type: 'li', children: [words('x')] }], 'misplaced-node 0'],
    [
      'a link in a link',
      [paragraph({ type: 'link', url: '/a', children: [link('/b')] })],
      'misplaced-node 0.children.0.children.0',
    ],
    [
      'words straight in a list',
      [{ type: 'ul', children: [words('x')] }],
      'misplaced-node 0.children.0',
    ],
    [
      'an event handler',
      [{ onclick: 'alert(1)', children: [words('x')] }],
      'unknown-attribute 0.onclick',
    ],
    [
      'an alignment',
      [{ textAlign: 'center', children: [words('x')] }],
      'unknown-attribute 0.textAlign',
    ],
    [
      'struck text',
      [paragraph(words('x', 'strikethrough'))],
      'unknown-mark 0.children.0.strikethrough',
    ],
    [
      'a mark that is not a yes',
      [paragraph({ text: 'x', bold: 'yes' })],
      'unknown-mark 0.children.0.bold',
    ],
    ['a NUL', [paragraph(words('a\u0000b'))], 'bad-character 0.children.0.text'],
    ['half a character', [paragraph(words('\ud800'))], 'bad-character 0.children.0.text'],
    ['a link to a script', [paragraph(link('javascript:alert(1)'))], 'bad-url 0.children.0.url'],
    [
      'a link without address',
      [paragraph({ type: 'link', children: [words('x')] })],
      'bad-url 0.children.0.url',
    ],
    ['a link to a user', [paragraph(internal('users', 'abc'))], 'bad-link 0.children.0.doc'],
    [
      'a link to an odd id',
      [paragraph(internal('procedures', '../x'))],
      'bad-link 0.children.0.doc',
    ],
    [
      'a link of another kind',
      [paragraph({ ...(link('/a') as object), linkType: 'x', children: [] })],
      'bad-link 0.children.0.linkType',
    ],
    ['lists nested too deep', [nested(7)], 'too-deep '],
    ['a million paragraphs', Array(1_000_000).fill(paragraph()), 'too-many-nodes '],
    ['a novel', [paragraph(words('a'.repeat(limits.characters + 1)))], 'too-long '],
  ])('%s is refused, and it is said where', (_, value, expected) => {
    expect(codes(value)).toEqual([expected])
  })

  test('the explanation is in Catalan, Spanish and English, and names the address', () => {
    const [first] = validateRichText([paragraph(link('ftp://vell.cat'))])
    for (const locale of ['ca', 'es', 'en'] as const)
      expect(first?.messages[locale]).toContain('ftp://vell.cat')
    expect(new Set(Object.values(first?.messages ?? {})).size).toBe(3)
  })

  test('nobody is told a thousand problems', () => {
    expect(validateRichText(Array(1000).fill(7))).toHaveLength(limits.problems)
  })

  test('a text that contains itself is refused', () => {
    const snake: { children: unknown[] } = { children: [] }
    snake.children.push(snake)
    expect(codes([snake])).toEqual(['too-deep '])
  })
})
