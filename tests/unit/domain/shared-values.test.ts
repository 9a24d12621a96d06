import { describe, expect, test } from 'vitest'
import { codesNamedIn, unknownTokens, withValues } from '../../../cms/domain/shared-values.ts'
import { toPublishedFaq, toPublishedProtocol } from '../../../cms/editorial/published/knowledge.ts'
import { toPublishedProcedure } from '../../../cms/editorial/published/procedure.ts'
import { unknownValuesIn } from '../../../cms/editorial/published/values-said.ts'
import { sharedValue } from '../richtext/texts.ts'

const say = (code: string) =>
  code === 'TEL-OAC' ? { kind: 'phone' as const, text: '931 234 567' } : null

describe('A shared value in a text without format', () => {
  test('is said where it is named', () => {
    expect(withValues('Truqueu al {{TEL-OAC}} o al {{ TEL-OAC }}.', say)).toBe(
      'Truqueu al 931 234 567 o al 931 234 567.',
    )
    expect(codesNamedIn('{{TEL-OAC}} {{TEL-OAC}} {{HORA}}')).toEqual(['TEL-OAC', 'HORA'])
  })

  test('that does not exist leaves nothing, and what is no code stays', () => {
    expect(withValues('Al {{NO-HI-ES}}.', say)).toBe('Al .')
    expect(withValues('{{nom}} {{}} {{ {{TEL-OAC}} }} {TEL-OAC}', say)).toBe(
      '{{nom}} {{}} {{ 931 234 567 }} {TEL-OAC}',
    )
  })

  test('mistyped or unknown is told to the editor as it was typed', () => {
    const known = new Set(['TEL-OAC'])
    expect(unknownTokens('{{TEL-OAC}} {{tel-oac}} {{TEL OAC}} {{NO-HI-ES}}', known)).toEqual([
      'tel-oac',
      'TEL OAC',
      'NO-HI-ES',
    ])
    expect(unknownTokens('Res {aquí}.', known)).toEqual([])
  })

  test('is not said twice over: what a value says is text, not another token', () => {
    const loop = (code: string) => ({ kind: 'text' as const, text: `{{${code}}}` })
    expect(withValues('{{A1}}', loop)).toBe('{{A1}}')
  })

  test('does not slow down a hostile text', () => {
    const hostile = '{{'.repeat(50_000) + 'A'.repeat(50_000)
    const started = process.cpuUsage().user
    expect(withValues(hostile, say)).toBe(hostile)
    expect(process.cpuUsage().user - started).toBeLessThan(2_000_000)
  })
})

const phone = {
  code: 'TEL-OAC',
  kind: 'phone',
  values: [
    { value: { ca: '931 000 000' }, validFrom: '2026-01-01T12:00:00.000Z' },
    {
      value: { ca: '932 000 000', es: '932 000 000 (nuevo)' },
      validFrom: '2027-01-01T12:00:00.000Z',
    },
  ],
}

describe('A record that names shared values, published', () => {
  const sheet = {
    code: 'FITXA',
    title: { ca: 'Fitxa', es: 'Ficha' },
    summary: { ca: 'Truqueu al {{TEL-OAC}}.', es: 'Llame al {{TEL-OAC}}.' },
    description: { ca: [{ children: [{ text: 'Al ' }, sharedValue('TEL-OAC')] }] },
    steps: [{ title: { ca: 'Truqueu' }, text: { ca: 'Al {{TEL-OAC}}' } }],
    channels: [
      { channel: 'phone', instructions: { ca: [{ children: [sharedValue('TEL-OAC')] }] } },
    ],
    usesValues: [phone],
  }

  test('says what held on each day, in each language, and the source’s where there is no other', () => {
    const now = toPublishedProcedure(sheet, '2026-12-31')
    expect(now.summary).toEqual({ ca: 'Truqueu al 931 000 000.', es: 'Llame al 931 000 000.' })
    expect(now.description.ca?.html).toBe('<p>Al <a href="tel:931000000">931 000 000</a></p>')
    expect(now.steps[0]?.text.ca).toBe('Al 931 000 000')
    expect(now.channels[0]?.instructions.ca?.plain).toBe('931 000 000')
    const later = toPublishedProcedure(sheet, '2027-01-01')
    expect(later.summary).toEqual({
      ca: 'Truqueu al 932 000 000.',
      es: 'Llame al 932 000 000 (nuevo).',
    })
    expect(JSON.stringify(later)).not.toContain('931')
    expect(JSON.stringify(now)).not.toMatch(/932|\{\{|usesValues/)
  })

  test('so do protocols and frequent questions', () => {
    const protocol = {
      code: 'P1',
      title: { ca: 'P' },
      steps: [{ action: { ca: 'Passeu la trucada al {{TEL-OAC}}' } }],
      usesValues: [phone],
    }
    expect(toPublishedProtocol(protocol, '2026-05-05').steps[0]?.action.ca).toContain('931')
    const faq = {
      code: 'F1',
      question: { ca: 'On?' },
      audience: 'public',
      answer: { ca: [{ children: [sharedValue('TEL-OAC')] }] },
      usesValues: [phone],
    }
    expect(toPublishedFaq({ ...faq, audience: 'agents' }, '2027-05-05').answer.ca?.plain).toBe(
      '932 000 000',
    )
  })

  test('tells what it names that says nothing on a day, and where', () => {
    const wrong = {
      ...sheet,
      summary: { ca: 'Al {{TEL-OAC}} o al {{tel-oca}}.' },
      chatText: { es: 'Al {{NO-HI-ES}}' },
      description: { ca: [{ children: [sharedValue('NO-HI-ES')] }] },
    }
    expect(unknownValuesIn(wrong, '2026-12-31')).toEqual([
      { path: 'summary', locale: 'ca', token: 'tel-oca' },
      { path: 'description', locale: 'ca', token: 'NO-HI-ES' },
      { path: 'chatText', locale: 'es', token: 'NO-HI-ES' },
    ])
    // Before its first day a value says nothing either.
    expect(unknownValuesIn(sheet, '2025-12-31').map(({ path }) => path)).toEqual([
      'summary',
      'summary',
      'description',
      'steps.0.text',
      'channels.0.instructions',
    ])
    expect(unknownValuesIn(sheet, '2026-12-31')).toEqual([])
  })

  test('a value switched off says nothing', () => {
    const off = { ...sheet, usesValues: [{ ...phone, active: false }] }
    expect(toPublishedProcedure(off, '2026-12-31').summary.ca).toBe('Truqueu al .')
  })
})
