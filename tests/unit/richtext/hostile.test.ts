import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Parser } from 'htmlparser2'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import type { RichText } from '../../../cms/domain/rich-text.ts'
import { richTextFromHtml } from '../../../cms/richtext/from-html.ts'
import { richTextFromMarkdown } from '../../../cms/richtext/from-markdown.ts'
import { richTextFromPlain } from '../../../cms/richtext/from-plain-text.ts'
import { normaliseRichText } from '../../../cms/richtext/normalise.ts'
import { richTextToHtml } from '../../../cms/richtext/to-html.ts'
import { richTextToMarkdown } from '../../../cms/richtext/to-markdown.ts'
import { richTextToPlainText } from '../../../cms/richtext/to-plain-text.ts'
import { richTextToSpeech } from '../../../cms/richtext/to-speech.ts'
import { validateRichText } from '../../../cms/richtext/validate.ts'
import { everything, internal, link, paragraph, resolveLink, words } from './texts.ts'

const tags = 'p h2 h3 h4 ul ol li blockquote a strong em u code br'.split(' ')
const goodHref = /^(https?:\/\/|mailto:|tel:|\/(?!\/))/

/** What a browser would make of the HTML: its tags, attributes and words, by a parser not ours. */
function read(html: string) {
  const found = {
    tags: [] as string[],
    attributes: [] as string[],
    hrefs: [] as string[],
    text: '',
  }
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        found.tags.push(tag)
        found.attributes.push(...Object.keys(attributes))
        if (attributes.href !== undefined) found.hrefs.push(attributes.href)
      },
      ontext(text) {
        found.text += text
      },
    },
    { recognizeSelfClosing: true },
  )
  parser.end(html)
  return found
}

function expectHarmlessHtml(html: string): void {
  const found = read(html)
  expect(found.tags.filter((tag) => !tags.includes(tag))).toEqual([])
  expect(found.attributes.filter((name) => name !== 'href')).toEqual([])
  expect(found.hrefs.filter((href) => !goodHref.test(href))).toEqual([])
}

/** The Markdown as CommonMark reads it. */
const nodesOf = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesOf) : []),
]

function expectHarmlessMarkdown(markdown: string): void {
  const nodes = nodesOf(fromMarkdown(markdown))
  const types = new Set(nodes.map(({ type }) => type))
  for (const type of [
    'html',
    'image',
    'imageReference',
    'linkReference',
    'definition',
    'thematicBreak',
  ] as const)
    expect(types).not.toContain(type)
  for (const node of nodes) if (node.type === 'link') expect(node.url).toMatch(goodHref)
}

const wordsOfMarkdown = (markdown: string): string =>
  nodesOf(fromMarkdown(markdown))
    .map((node) => ('value' in node ? node.value : node.type === 'break' ? '\n' : ''))
    .join('')

const squeezed = (text: string): string => text.replace(/\s+/g, '')

function serializeEveryWay(value: unknown): void {
  expectHarmlessHtml(richTextToHtml(value, { resolveLink }))
  expectHarmlessMarkdown(richTextToMarkdown(value, { resolveLink }))
  richTextToPlainText(value, { resolveLink })
  richTextToSpeech(value, { resolveLink })
}

const attack = '"><img src=x onerror=alert(1)><script>alert(1)</script>'
const evil: [string, unknown][] = [
  ['a script as words', [paragraph(words(attack, 'bold'))]],
  ['a script node', [{ type: 'script', children: [words('alert(1)')] }]],
  ['a type that is markup', [{ type: 'p onclick=alert(1)', children: [words('x')] }]],
  ['a mark that is markup', [paragraph({ text: 'x', '<img src=x>': true })]],
  ['attributes on everything', [{ onclick: 'x', style: 'x', id: 'x', children: [words('x')] }]],
  ['a script as address', [paragraph(link('javascript:alert(1)'))]],
  ['a broken scheme', [paragraph(link('java\nscript:alert(1)'))]],
  ['an address that closes its attribute', [paragraph(link(`/x${attack}`))]],
  ['an address with a quote', [paragraph(link("/x'onmouseover='alert(1)"))]],
  ['an address that ends the Markdown link', [paragraph(link('/x)[y](javascript:alert(1)'))]],
  ['words that end the Markdown link', [paragraph(link('/x', 'a](javascript:alert(1)) [b'))]],
  ['a link address that is an object', [paragraph(link({ toString: 'x' }))]],
  ['a record that is markup', [paragraph(internal(attack, attack))]],
  [
    'words that are Markdown',
    [paragraph(words('[x](javascript:alert(1)) ![x](y) <http://a.b> `c`'))],
  ],
  ['an image made of two parts', [paragraph(words('!'), link('/x'))]],
  [
    'a heading made of words',
    [paragraph(words('a\n===\n# b\n---\n- c\n1. d\n> e\n    f\n```\ng'))],
  ],
  ['a definition made of words', [paragraph(words('[x]: javascript:alert(1)'))]],
  ['an entity made of words', [paragraph(words('&lt;script&gt; &#60;b&#62; &amp;'))]],
  ['fences inside code', [paragraph(words('`` ` ``` <b>', 'code'), words('`'))]],
  ['a closing fence in a heading', [{ type: 'h2', children: [words('C #')] }]],
  [
    'uploads and embedded records',
    [{ type: 'upload', relationTo: 'media', value: { id: '1' }, children: [words('')] }],
  ],
]

describe('Hostile texts', () => {
  test.each(evil)('%s does no harm in any form', (_, value) => {
    serializeEveryWay(value)
    serializeEveryWay(normaliseRichText(value))
  })

  test('an unknown node or a refused link leaves its words', () => {
    const text = [{ type: 'marquee', children: [words('a')] }, paragraph(link('javascript:x', 'b'))]
    expect(richTextToHtml(text)).toBe('<p>a</p>\n<p>b</p>')
  })

  test('words come out of HTML and of Markdown as they went in', () => {
    for (const [, value] of evil.filter(([, value]) => validateRichText(value).length === 0)) {
      const plain = squeezed(richTextToPlainText(value))
      expect(squeezed(read(richTextToHtml(value)).text)).toBe(plain)
      expect(squeezed(wordsOfMarkdown(richTextToMarkdown(value)))).toBe(plain)
    }
  })
})

const data = process.env.CATALEG_SHARED_DATA ?? path.resolve('../shared/data')
const blns = path.join(data, 'blns/blns.json')
const naughty: string[] = existsSync(blns)
  ? (JSON.parse(readFileSync(blns, 'utf8')) as string[])
  : []

describe.skipIf(naughty.length === 0)(
  'The big list of naughty strings (CATALEG_SHARED_DATA)',
  () => {
    test('is text like any other: in paragraphs, items, links, code, bold', () => {
      for (const string of naughty) {
        const value = normaliseRichText([
          paragraph(words(string), words(string, 'bold'), words(string, 'code'), words('x')),
          { type: 'h3', children: [words(string, 'italic')] },
          { type: 'ul', children: [{ type: 'li', children: [words(string)] }] },
          paragraph(link('/x', string)),
          paragraph(link(string)),
        ])
        serializeEveryWay(value)
        const html = read(richTextToHtml(value)).text
        expect(squeezed(wordsOfMarkdown(richTextToMarkdown(value)))).toBe(squeezed(html))
      }
    })

    test('goes through the importers', () => {
      for (const string of naughty)
        for (const text of [
          richTextFromHtml(string),
          richTextFromMarkdown(string),
          richTextFromPlain(string),
        ]) {
          expect(validateRichText(text)).toEqual([])
          serializeEveryWay(text)
        }
    })
  },
)

/** A small generator with a seed: a failure can be run again. */
function dice(seed: number) {
  let state = seed
  const roll = (sides: number): number => {
    state = (state * 1664525 + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
  return { roll, pick: <T>(list: readonly T[]): T => list[roll(list.length)] as T }
}

const bits = [
  'a',
  'è',
  ' ',
  '*',
  '_',
  '`',
  '**',
  '\n',
  '#',
  '-',
  '1.',
  '<b>',
  '&amp;',
  '[',
  ']',
  '(',
  '!',
  '\\',
  '~',
  '|',
  '.',
  'ß',
  '+',
  '=',
]

describe('Random values', () => {
  test('of any shape never throw and never do harm', () => {
    const { roll, pick } = dice(7)
    const types = [
      'h2',
      'ul',
      'ol',
      'li',
      'link',
      'blockquote',
      'p',
      'code',
      'x',
      '__proto__',
      null,
      7,
      undefined,
    ]
    const anything = (depth: number): unknown => {
      const kind = roll(depth > 0 ? 9 : 5)
      if (kind === 0) return pick([null, true, 7, NaN, '', 'text', [], {}])
      if (kind < 4)
        return {
          text: pick([...bits, 7, null]),
          [pick(['bold', 'code', 'evil', 'italic'])]: pick([true, false, 'x']),
        }
      if (kind === 4) return { text: 'x', children: 'y' }
      const children = Array.from({ length: roll(4) }, () => anything(depth - 1))
      return {
        type: pick(types),
        url: pick(['/a', 'javascript:x', null]),
        linkType: pick(['custom', 'internal', 7]),
        doc: pick([null, { relationTo: 'forms', value: 'abc-1' }]),
        children,
      }
    }
    for (let round = 0; round < 500; round++) {
      const value = pick([anything(6), [anything(6), anything(3)]])
      validateRichText(value)
      const stored = normaliseRichText(value)
      if (validateRichText(stored).length === 0) expect(normaliseRichText(stored)).toEqual(stored)
      serializeEveryWay(value)
      expect(squeezed(read(richTextToHtml(stored)).text)).toBe(
        squeezed(read(richTextToHtml(value)).text),
      )
    }
  })

  test('of right shape say the same words in HTML and Markdown', () => {
    const { roll, pick } = dice(11)
    const run = () =>
      words(
        Array.from({ length: 1 + roll(4) }, () => pick(bits)).join(''),
        ...['bold', 'italic', 'underline', 'code'].filter(() => roll(4) === 0),
      )
    const line = () =>
      Array.from({ length: 1 + roll(4) }, () => (roll(5) === 0 ? link('/x', run().text) : run()))
    for (let round = 0; round < 500; round++) {
      const value: RichText = [
        { children: line() },
        {
          type: 'ul',
          children: [
            { type: 'li', children: line() },
            { type: 'li', children: line() },
          ],
        },
        { type: 'h2', children: line() },
      ]
      serializeEveryWay(value)
      const markdown = richTextToMarkdown(value)
      expect(squeezed(wordsOfMarkdown(markdown)), markdown).toBe(
        squeezed(read(richTextToHtml(value)).text),
      )
    }
  })

  test('of ordinary words keep their bold and italic through Markdown', () => {
    const { roll, pick } = dice(5)
    const run = () =>
      words(
        `${pick(['termini', 'és', 'de l’any', '10 dies', 'sí.'])} `,
        ...['bold', 'italic'].filter(() => roll(3) === 0),
      )
    for (let round = 0; round < 300; round++) {
      const value = [paragraph(...Array.from({ length: 1 + roll(6) }, run))]
      const back = richTextFromMarkdown(richTextToMarkdown(value))
      expect(squeezed(richTextToHtml(back))).toBe(squeezed(richTextToHtml(value)))
    }
  })

  test('cut out of a good text never throw', () => {
    const whole = JSON.stringify(everything)
    const { roll } = dice(3)
    for (let round = 0; round < 200; round++) {
      const from = roll(whole.length)
      const value: unknown = parsed(whole.slice(0, from) + whole.slice(from + 1 + roll(9)))
      validateRichText(value)
      serializeEveryWay(normaliseRichText(value))
    }
  })
})

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}
