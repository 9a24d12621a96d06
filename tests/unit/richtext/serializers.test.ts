import { describe, expect, test } from 'vitest'
import { renderRichText } from '../../../cms/richtext/render.ts'
import { richTextToHtml } from '../../../cms/richtext/to-html.ts'
import { richTextToMarkdown } from '../../../cms/richtext/to-markdown.ts'
import { richTextToPlainText } from '../../../cms/richtext/to-plain-text.ts'
import { richTextToSpeech } from '../../../cms/richtext/to-speech.ts'
import { everything, internal, link, paragraph, resolveLink, sayValue, words } from './texts.ts'

describe('A rich text in its forms', () => {
  test('as HTML', () => {
    expect(richTextToHtml(everything, { resolveLink, sayValue })).toBe(
      [
        '<h2>Qui ho pot demanar</h2>',
        '<p>Les persones <strong>empadronades</strong> i les <em>entitats</em>, amb <u>signatura</u> i el codi <code>ABC_1</code>.<br>També per telèfon.</p>',
        '<h3>Documents</h3>',
        '<ul><li>DNI o NIE</li><li>Si escau:<ol><li>Llibre de família</li></ol></li></ul>',
        '<h4>Més informació</h4>',
        '<blockquote><p>Article 5 de l’ordenança.</p></blockquote>',
        '<p>Vegeu <a href="https://exemple.cat/tramits?a=1&amp;b=2">el portal</a> i <a href="/procedures/abc-1">la fitxa</a>. Truqueu al <a href="tel:931234567">931 234 567</a>.</p>',
      ].join('\n'),
    )
  })

  test('as Markdown', () => {
    expect(richTextToMarkdown(everything, { resolveLink, sayValue })).toBe(
      [
        '## Qui ho pot demanar',
        'Les persones **empadronades** i les *entitats*, amb signatura i el codi `ABC_1`.\\\nTambé per telèfon.',
        '### Documents',
        '- DNI o NIE\n- Si escau:\n  1. Llibre de família',
        '#### Més informació',
        '> Article 5 de l’ordenança.',
        'Vegeu [el portal](https://exemple.cat/tramits?a=1&b=2) i [la fitxa](/procedures/abc-1). Truqueu al [931 234 567](tel:931234567).',
      ].join('\n\n'),
    )
  })

  test('as plain text', () => {
    expect(richTextToPlainText(everything, { sayValue })).toBe(
      [
        'Qui ho pot demanar',
        'Les persones empadronades i les entitats, amb signatura i el codi ABC_1.\nTambé per telèfon.',
        'Documents',
        '- DNI o NIE\n- Si escau:\n  1. Llibre de família',
        'Més informació',
        'Article 5 de l’ordenança.',
        'Vegeu el portal i la fitxa. Truqueu al 931 234 567.',
      ].join('\n\n'),
    )
  })

  test('as speech: sentences, nothing to spell, nothing short', () => {
    const text = [
      paragraph(words('Truqueu al tel. 010 o escriviu a oac@exemple.cat, de 9 a 14 h')),
      paragraph(words('Taxa: 12,50 € (art. 5). Més a https://exemple.cat/x?y=1.')),
      { type: 'ol', children: [{ type: 'li', children: [words('Ompliu-lo;')] }] },
    ]
    expect(richTextToSpeech(text)).toBe(
      [
        'Truqueu al telèfon 010 o escriviu a oac arrova exemple punt cat, de 9 a 14 hores.',
        'Taxa: 12,50 euros (article 5). Més a l’adreça web.',
        '1: Ompliu-lo.',
      ].join('\n'),
    )
    expect(richTextToSpeech([paragraph(words('Cuesta el 5% de 10 €'))], { locale: 'es' })).toBe(
      'Cuesta el 5 por ciento de 10 euros.',
    )
  })

  test('a record that is not published is its words, and one without words says its title', () => {
    const text = [
      paragraph(internal('procedures', 'no-hi-es', 'text')),
      paragraph(internal('forms', 'abc-1', '')),
    ]
    expect(richTextToHtml(text, { resolveLink })).toBe(
      '<p>text</p>\n<p><a href="/forms/abc-1">Llicència d’obres</a></p>',
    )
    expect(richTextToHtml(text)).toBe('<p>text</p>')
  })

  test('a resolver that answers with a bad address does not get it out', () => {
    const bad = () => ({ href: 'javascript:alert(1)', title: 'x' })
    const text = [paragraph(internal('procedures', 'abc'))]
    expect(renderRichText(text, { resolveLink: bad })).toEqual({
      html: '<p>fitxa</p>',
      markdown: 'fitxa',
      plain: 'fitxa',
    })
  })

  test('a text nobody wrote is empty in every form', () => {
    expect(renderRichText(null)).toEqual({ html: '', markdown: '', plain: '' })
    expect(renderRichText([paragraph(words(''))])).toEqual({ html: '', markdown: '', plain: '' })
  })

  test('rendering changes nothing in what is stored', () => {
    const before = JSON.stringify(everything)
    renderRichText(everything, { resolveLink })
    expect(JSON.stringify(everything)).toBe(before)
  })

  test('marks leave blanks outside, and two lists in a row stay two', () => {
    const list = (text: string) => ({
      type: 'ul',
      children: [{ type: 'li', children: [words(text)] }],
    })
    expect(richTextToMarkdown([paragraph(words('a'), words(' b ', 'bold'), words('c'))])).toBe(
      'a **b** c',
    )
    expect(richTextToMarkdown([list('a'), list('b')])).toBe('- a\n\n* b')
  })

  test('an address with brackets does not end the link in Markdown', () => {
    expect(richTextToMarkdown([paragraph(link('https://exemple.cat/a_(b)', 'x'))])).toBe(
      '[x](https://exemple.cat/a%5F%28b%29)',
    )
  })
})
