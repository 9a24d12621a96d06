import { describe, expect, it } from 'vitest'
import {
  afterSourceChange,
  afterWriting,
  type TranslationMarks,
} from '../../../cms/domain/translations.ts'

const marks: TranslationMarks = {
  es: { state: 'translated', basedOn: 4, since: '2026-01-10T09:00:00.000Z' },
  en: { state: 'missing', basedOn: null, since: null },
}
const at = '2026-03-01T08:00:00.000Z'

describe('How a translation stands', () => {
  it.each([
    ['translated', true, 'outdated', at],
    ['translated', false, 'translated', '2026-01-10T09:00:00.000Z'],
    ['outdated', true, 'outdated', '2026-01-10T09:00:00.000Z'],
    ['missing', true, 'missing', '2026-01-10T09:00:00.000Z'],
  ] as const)('%s, and its source changed: %s, becomes %s', (state, changed, next, since) => {
    const before = { ...marks, es: { ...marks.es, state } }
    const { es } = afterSourceChange(before, () => changed, at)
    expect(es).toEqual({ state: next, basedOn: 4, since })
  })

  it('one language left behind says nothing of another', () => {
    const both = { ...marks, en: { ...marks.es } }
    const after = afterSourceChange(both, (locale) => locale === 'es', at)
    expect([after.es.state, after.en.state]).toEqual(['outdated', 'translated'])
  })

  it('whoever writes in a language brings it up to the source of that edition', () => {
    const behind = afterSourceChange(marks, () => true, at)
    const after = afterWriting(behind, { locale: 'es', edition: 9, at }, true)
    expect(after.es).toEqual({ state: 'translated', basedOn: 9, since: at })
    expect(after.en).toEqual(marks.en)
  })

  it('a language whose title is taken away is missing again', () => {
    const after = afterWriting(marks, { locale: 'es', edition: 9, at }, false)
    expect(after.es).toEqual({ state: 'missing', basedOn: null, since: at })
  })
})
