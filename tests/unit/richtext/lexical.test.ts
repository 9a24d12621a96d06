import { convertSlateToLexical, defaultSlateConverters } from '@payloadcms/richtext-lexical/migrate'
import { expect, test } from 'vitest'
import { elementTypes } from '../../../cms/richtext/grammar.ts'
import { sharedValueConverter } from '../../../cms/richtext/lexical-converter.ts'
import { everything } from './texts.ts'

const typesIn = (node: object): string[] => [
  ...('type' in node && typeof node.type === 'string' ? [node.type] : []),
  ...('children' in node && Array.isArray(node.children) ? node.children.flatMap(typesIn) : []),
]
const textOf = (node: object): string =>
  ('type' in node && node.type === 'shared-value' ? '{{TEL-OAC}}' : '') +
  ('text' in node && typeof node.text === 'string' ? node.text : '') +
  ('children' in node && Array.isArray(node.children) ? node.children.map(textOf).join('') : '')

test('every text the grammar allows converts to Lexical, whole, for the day Payload has no Slate', () => {
  const slateData = structuredClone(everything) as Parameters<
    typeof convertSlateToLexical
  >[0]['slateData']
  const { root } = convertSlateToLexical({
    converters: [...defaultSlateConverters, sharedValueConverter],
    slateData,
  })
  const types = typesIn(root)
  expect(types).not.toContain('unknownConverted')
  for (const type of ['heading', 'paragraph', 'list', 'listitem', 'quote', 'link'])
    expect(types).toContain(type)
  expect(textOf(root)).toBe(textOf({ children: [...everything] }))
})

test('the example has every element of the grammar', () => {
  expect(new Set(typesIn({ children: [...everything] }))).toEqual(new Set(elementTypes))
})
