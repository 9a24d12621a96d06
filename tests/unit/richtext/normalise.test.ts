import { describe, expect, test } from 'vitest'
import { normaliseRichText } from '../../../cms/richtext/normalise.ts'
import { validateRichText } from '../../../cms/richtext/validate.ts'
import { everything, internal, link, paragraph, words } from './texts.ts'

const blank = paragraph(words(''))

describe('How a rich text is stored', () => {
  test.each<[string, unknown]>([
    ['the empty editor', [blank]],
    ['blanks and line ends', [paragraph(words(' \n\t '))]],
    ['several empty paragraphs', [blank, blank]],
    ['an empty list', [{ type: 'ul', children: [{ type: 'li', children: [words('')] }] }]],
    ['no paragraph', []],
    ['an empty string', ''],
    ['nothing', undefined],
  ])('%s is null, so that another language answers', (_, value) => {
    expect(normaliseRichText(value)).toBeNull()
  })

  test('what is right stays as it is', () => {
    expect(normaliseRichText(everything)).toEqual(everything)
  })

  test('blank paragraphs go at both ends and stay between', () => {
    const text = [blank, paragraph(words('a')), blank, paragraph(words('b')), blank]
    expect(normaliseRichText(text)).toEqual([paragraph(words('a')), blank, paragraph(words('b'))])
  })

  test.each<[string, unknown, unknown]>([
    [
      'a level 1 heading',
      [{ type: 'h1', children: [words('a')] }],
      [{ type: 'h2', children: [words('a')] }],
    ],
    ['an old paragraph', [{ type: 'p', children: [words('a')] }], [paragraph(words('a'))]],
    ['bare words', [words('a'), words('b', 'bold')], [paragraph(words('a'), words('b', 'bold'))]],
    [
      'items without their list',
      [
        { type: 'li', children: [words('a')] },
        { type: 'li', children: [words('b')] },
      ],
      [
        {
          type: 'ul',
          children: [
            { type: 'li', children: [words('a')] },
            { type: 'li', children: [words('b')] },
          ],
        },
      ],
    ],
    [
      'a bookmark of Word',
      [paragraph({ type: 'link', url: null, children: [words('a')] })],
      [paragraph(words('a'))],
    ],
    [
      'a pasted link',
      [paragraph({ type: 'link', newTab: true, url: ' /a ', children: [words('a')] })],
      [paragraph(link('/a', 'a'))],
    ],
    [
      'line ends of Windows and Word',
      [paragraph(words('a\r\nb\u000bc'))],
      [paragraph(words('a\nb\nc'))],
    ],
    ['a mark switched off', [paragraph({ text: 'a', bold: false })], [paragraph(words('a'))]],
    [
      'a heading around a paragraph',
      [{ type: 'h2', children: [paragraph(words('a'))] }],
      [{ type: 'h2', children: [words('a')] }],
    ],
    [
      'a list inside a paragraph',
      [paragraph(words('a'), { type: 'ul', children: [{ type: 'li', children: [words('b')] }] })],
      [paragraph(words('a')), { type: 'ul', children: [{ type: 'li', children: [words('b')] }] }],
    ],
    [
      'words and a list in one item',
      [
        {
          type: 'ul',
          children: [
            {
              type: 'li',
              children: [
                words('a'),
                { type: 'ol', children: [{ type: 'li', children: [words('b')] }] },
              ],
            },
          ],
        },
      ],
      [
        {
          type: 'ul',
          children: [
            {
              type: 'li',
              children: [
                paragraph(words('a')),
                { type: 'ol', children: [{ type: 'li', children: [words('b')] }] },
              ],
            },
          ],
        },
      ],
    ],
    [
      'a record read with depth',
      [paragraph(internal('procedures', { id: 'abc', title: 'x' }))],
      [paragraph(internal('procedures', 'abc'))],
    ],
  ])('%s is put in order', (_, pasted, stored) => {
    expect(normaliseRichText(pasted)).toEqual(stored)
    expect(validateRichText(stored)).toEqual([])
    expect(normaliseRichText(stored)).toEqual(stored)
  })

  test('what the grammar refuses is left for validation to say', () => {
    const refused = [
      paragraph(link('javascript:alert(1)')),
      { type: 'upload', children: [words('')] },
      paragraph(words('x', 'strikethrough')),
    ]
    const codes = validateRichText(normaliseRichText(refused)).map(({ code }) => code)
    expect(codes).toEqual(['bad-url', 'unknown-node', 'unknown-mark'])
    expect(normaliseRichText('hola')).toBe('hola')
  })
})
