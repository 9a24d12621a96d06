import { describe, expect, test } from 'vitest'
import type { RichText } from '../../../cms/domain/rich-text.ts'
import { normaliseRichText } from '../../../cms/richtext/normalise.ts'
import { renderRichText } from '../../../cms/richtext/render.ts'
import { codesInRichText } from '../../../cms/richtext/shared-value.ts'
import { richTextToHtml } from '../../../cms/richtext/to-html.ts'
import { richTextToSpeech } from '../../../cms/richtext/to-speech.ts'
import { validateRichText } from '../../../cms/richtext/validate.ts'
import { everything, link, paragraph, sayValue, sharedValue, words } from './texts.ts'

const codesOf = (value: unknown) => validateRichText(value).map(({ code }) => code)

describe('A shared value inside a rich text', () => {
  test('says what it says today, in every form, and keeps no copy', () => {
    const text: RichText = [
      paragraph(
        words('Costa '),
        sharedValue('TAXA-COPIA'),
        words('; vegeu '),
        sharedValue('WEB-SEU'),
      ),
    ]
    expect(JSON.stringify(text)).not.toContain('12,40')
    expect(renderRichText(text, { sayValue })).toEqual({
      html: '<p>Costa 12,40 €; vegeu <a href="https://seu.exemple.cat/">https://seu.exemple.cat/</a></p>',
      markdown: 'Costa 12,40 €; vegeu [https://seu.exemple.cat/](https://seu.exemple.cat/)',
      plain: 'Costa 12,40 €; vegeu https://seu.exemple.cat/',
    })
    expect(richTextToSpeech(text, { sayValue })).toBe('Costa 12,40 euros; vegeu l’adreça web.')
  })

  test('is read between braces too, and stays so for whoever is told no values', () => {
    const text = [paragraph(words('Truqueu al {{TEL-OAC}}.'), sharedValue('TEL-OAC'))]
    expect(renderRichText(text, { sayValue }).plain).toBe('Truqueu al 931 234 567.931 234 567')
    expect(renderRichText(text).plain).toBe('Truqueu al {{TEL-OAC}}.{{TEL-OAC}}')
  })

  test('that nobody knows leaves nothing: no brace of ours is shown to the public', () => {
    const text = [paragraph(words('Truqueu al '), sharedValue('NO-EXISTEIX'), words('.'))]
    expect(richTextToHtml(text, { sayValue })).toBe('<p>Truqueu al .</p>')
    expect(richTextToHtml([paragraph(sharedValue('NO-EXISTEIX'))], { sayValue })).toBe('')
  })

  test('may be the words of a link, and in a list and a heading', () => {
    const text = [
      { type: 'h3', children: [sharedValue('TAXA-COPIA')] },
      paragraph({ ...link('https://exemple.cat/'), children: [sharedValue('TEL-OAC')] }),
    ]
    expect(validateRichText(text)).toEqual([])
    expect(normaliseRichText(text)).toEqual(text)
    expect(richTextToHtml(text, { sayValue })).toBe(
      '<h3>12,40 €</h3>\n<p><a href="https://exemple.cat/">931 234 567</a></p>',
    )
  })

  test('alone in a paragraph is a text that somebody wrote', () => {
    const text = [paragraph(words(''), sharedValue('TEL-OAC'), words(''))]
    expect(normaliseRichText(text)).toEqual(text)
    expect(normaliseRichText([sharedValue('TEL-OAC')])).toEqual([paragraph(sharedValue('TEL-OAC'))])
  })

  test('is stored as its code alone, whatever copy came with it', () => {
    const copied = {
      type: 'shared-value',
      value: { code: 'TEL-OAC', name: 'Telèfon', text: '000' },
      children: [{ text: 'una còpia' }],
    }
    expect(normaliseRichText([paragraph(copied)])).toEqual([paragraph(sharedValue('TEL-OAC'))])
  })

  test.each([
    ['no code', sharedValue(undefined), ['bad-value']],
    ['a code that is none', sharedValue('tel oac'), ['bad-value']],
    ['markup for a code', sharedValue('<SCRIPT>'), ['bad-value']],
    ['an object for a code', sharedValue({ $ne: null }), ['bad-value']],
    ['a value that is no object', { ...(sharedValue('A1') as object), value: 'A1' }, ['bad-value']],
    [
      'more than it should carry',
      { ...(sharedValue('A1') as object), onclick: 'x' },
      ['unknown-attribute'],
    ],
    [
      'an element inside',
      { type: 'shared-value', value: { code: 'A1' }, children: [link('/')] },
      ['misplaced-node'],
    ],
  ])('is refused with %s', (_, node, codes) => {
    expect(codesOf([paragraph(node as RichText[number])])).toEqual(codes)
  })

  test('cannot smuggle markup or a bad address in by what it says', () => {
    const say = (code: string) =>
      code === 'URL'
        ? { kind: 'url' as const, text: 'javascript:alert(1)' }
        : code === 'TEL'
          ? { kind: 'phone' as const, text: '*21*900#' }
          : { kind: 'text' as const, text: '<img src=x onerror=alert(1)> **x** {{URL}}' }
    const text = [
      paragraph(sharedValue('URL'), words(' '), sharedValue('TEL'), words(' '), sharedValue('TXT')),
    ]
    const { html, markdown } = renderRichText(text, { sayValue: say })
    expect(html).toBe(
      '<p>javascript:alert(1) *21*900# &lt;img src=x onerror=alert(1)&gt; **x** {{URL}}</p>',
    )
    expect(markdown).not.toMatch(/(?<!\\)\*\*|(?<!\\)<img/)
  })

  test('is found wherever it stands, for the index of who shows what', () => {
    expect(codesInRichText(everything)).toEqual(['TEL-OAC'])
    expect(codesInRichText([paragraph(words('{{A1}} {{ B2 }} {{no}}'))])).toEqual(['A1', 'B2'])
    expect(codesInRichText('x')).toEqual([])
  })
})
