import { describe, expect, test } from 'vitest'
import { richTextFromHtml } from '../../../cms/richtext/from-html.ts'
import { richTextFromMarkdown } from '../../../cms/richtext/from-markdown.ts'
import { richTextFromPlain } from '../../../cms/richtext/from-plain-text.ts'
import { normaliseRichText } from '../../../cms/richtext/normalise.ts'
import { richTextToHtml } from '../../../cms/richtext/to-html.ts'
import { richTextToMarkdown } from '../../../cms/richtext/to-markdown.ts'
import { richTextToPlainText } from '../../../cms/richtext/to-plain-text.ts'
import { validateRichText } from '../../../cms/richtext/validate.ts'

const markdown = [
  '## Com es fa',
  'Un paràgraf amb **negreta**, *cursiva*, ***totes dues***, `codi` i [un enllaç](https://exemple.cat/a?b=1).',
  'Primera línia\\\nsegona línia.',
  '1. Primer\n2. Segon\n   - Niat\n   - Una altra',
  '- Amb dos paràgrafs\n\n  El segon.\n- Curt',
  '> Una cita.',
  '#### Final',
  'Escriviu a [l’oficina](mailto:oac@exemple.cat), 3 \\* 4 \\<b\\> \\[x\\] i\\_ a\\_.',
].join('\n\n')

describe('Rich text from Markdown', () => {
  test('goes and comes back the same', () => {
    const text = richTextFromMarkdown(markdown)
    expect(validateRichText(text)).toEqual([])
    expect(normaliseRichText(text)).toEqual(text)
    const back = richTextToMarkdown(text)
    expect(richTextFromMarkdown(back)).toEqual(text)
    expect(back).toContain('***totes dues***')
  })

  test('leaves HTML, images and unsafe links as text', () => {
    const text = richTextFromMarkdown(
      '# Títol\n\n<b>x</b> [a](javascript:alert(1)) ![peu](https://e.cat/i.png)\n\n---',
    )
    expect(richTextToHtml(text)).toBe('<h2>Títol</h2>\n<p>&lt;b&gt;x&lt;/b&gt; a peu</p>')
  })

  test('refuses nesting that could never be stored', () => {
    expect(() => richTextFromMarkdown(`${'> '.repeat(60)}a`)).toThrow(RangeError)
  })
})

describe('Rich text from plain text', () => {
  test('has the paragraphs and lines of the text, and no markup', () => {
    const text = richTextFromPlain('Un **dos**\r\ntres\n \n<b>quatre</b>\n')
    expect(richTextToHtml(text)).toBe('<p>Un **dos**<br>tres</p>\n<p>&lt;b&gt;quatre&lt;/b&gt;</p>')
    expect(richTextFromPlain('  ')).toEqual([])
  })
})

describe('Rich text from the HTML of other programs', () => {
  test.each<[string, string, string]>([
    [
      'a page of an old portal',
      '<div><div><h1>Títol</h1><p class="x">Un <b>dos&nbsp;</b><span>tres</span><br>quatre</p></div></div>',
      '<h2>Títol</h2>\n<p>Un <strong>dos </strong>tres<br>quatre</p>',
    ],
    [
      'lists, one in another',
      '<ul>\n<li>a<ol><li>b</li></ol></li>\n<li><p>c</p></li></ul>',
      '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>',
    ],
    [
      'unclosed tags',
      '<p>a<p>b<ul><li>c<li>d',
      '<p>a</p>\n<p>b</p>\n<ul><li>c</li><li>d</li></ul>',
    ],
    [
      'an unsafe link',
      '<a href="java&#10;script:alert(1)">a</a> <a href="/b">b</a>',
      '<p>a <a href="/b">b</a></p>',
    ],
    [
      'scripts and struck text',
      '<script>x()</script><style>p{}</style><p>12 <del>10</del> €</p>',
      '<p>12 €</p>',
    ],
    [
      'a table',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      '<p>a b</p>\n<p>c</p>',
    ],
    ['entities', '<p>&lt;b&gt; &amp;amp; &eacute;</p>', '<p>&lt;b&gt; &amp;amp; é</p>'],
    ['deep layout', `${'<div>'.repeat(500)}fons`, '<p>fons</p>'],
    ['a whole page', '<html><head><title>x</title></head><body>a</body></html>', '<p>a</p>'],
    [
      'bold around paragraphs',
      '<b><p>a</p><p>b</p></b>',
      '<p><strong>a</strong></p>\n<p><strong>b</strong></p>',
    ],
  ])('%s', (_, html, expected) => {
    const text = richTextFromHtml(html)
    expect(richTextToHtml(text)).toBe(expected)
    expect(validateRichText(text)).toEqual([])
  })

  test('lists nested without end keep their words and can be stored', () => {
    const text = richTextFromHtml(`${'<ul><li>a'.repeat(50)}`)
    expect(validateRichText(text)).toEqual([])
    expect(richTextToPlainText(text).match(/a/g)).toHaveLength(50)
  })

  test('what we write as HTML is read back the same', () => {
    const text = richTextFromMarkdown(markdown)
    expect(richTextFromHtml(richTextToHtml(text))).toEqual(text)
  })
})
