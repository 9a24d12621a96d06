import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { publicFields } from '../../../cms/channels/public-procedure.ts'
import { toCounterPaper } from '../../../cms/editorial/print/counter-paper.ts'
import { drawPaper } from '../../../cms/editorial/print/draw-paper.ts'
import { sheet as aSheet } from '../channels/records.ts'

const around = {
  locale: 'ca' as const,
  publicUrl: 'https://cataleg.example.org',
  points: [],
  isDraft: false,
  today: new Date('2026-03-02T10:00:00Z'),
}

/** The file with what is packed in it unpacked, enough to look for words of its structure. */
function unpacked(pdf: Buffer): string {
  const text = pdf.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  return text + streams.join('\n')
}

describe('The sheet on paper', () => {
  const sheet = publicFields(aSheet())

  it('says what a person asks, in the order they ask it', () => {
    const { sections } = toCounterPaper(sheet, around)
    const asked = [
      'Què és',
      'Qui ho pot demanar',
      'Què cal portar',
      'On i com es fa',
      'Quant costa',
    ]
    expect(sections.map(({ heading }) => heading).filter((one) => asked.includes(one))).toEqual(
      asked,
    )
  })

  it('says apart what need not be brought, because we look it up', () => {
    const ours = { ...sheet.evidence[0]!, name: { ca: 'El padró' }, obtainedBy: 'own' as const }
    const { sections } = toCounterPaper({ ...sheet, evidenceNotNeeded: [ours] }, around)
    const bring = sections.find(({ heading }) => heading === 'Què cal portar')
    expect(bring?.blocks.slice(-2)).toEqual([
      { kind: 'subheading', text: 'No cal que porteu (ho consultem nosaltres)' },
      { kind: 'list', items: ['El padró'], numbered: false },
    ])
  })

  it('is in the language that was asked for', () => {
    const { sections } = toCounterPaper(sheet, { ...around, locale: 'es' })
    expect(sections[0]?.heading).toBe('Qué es')
  })

  it('is tagged, titled, outlined, in its language, with its letters inside', async () => {
    const text = unpacked(await drawPaper(toCounterPaper(sheet, around)))
    expect(text).toMatch(/\/Marked true/)
    expect(text).toMatch(/\/Lang \(ca-ES\)/)
    expect(text).toMatch(/\/DisplayDocTitle true/)
    expect(text).toMatch(/\/Outlines/)
    expect(text).toMatch(/\/FontFile2/)
    expect(text).toMatch(/pdfuaid:part/)
    for (const type of ['Document', 'H1', 'H2', 'Sect', 'L', 'LI', 'LBody']) {
      expect(text).toMatch(new RegExp(`/S /${type}\\b`))
    }
  })

  it('warns on the paper itself when it is a draft', async () => {
    const paper = toCounterPaper(sheet, { ...around, isDraft: true })
    expect((await drawPaper(paper)).length).toBeGreaterThan(1_000)
    expect(paper.isDraft).toBe(true)
  })
})
