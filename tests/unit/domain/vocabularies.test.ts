import { describe, expect, it } from 'vitest'
import { locales } from '../../../cms/domain/locale.ts'
import * as attention from '../../../cms/domain/vocabularies/attention.ts'
import * as calendar from '../../../cms/domain/vocabularies/calendar.ts'
import * as editorial from '../../../cms/domain/vocabularies/editorial.ts'
import * as evidence from '../../../cms/domain/vocabularies/evidence.ts'
import * as governance from '../../../cms/domain/vocabularies/governance.ts'
import * as identification from '../../../cms/domain/vocabularies/identification.ts'
import * as procedure from '../../../cms/domain/vocabularies/procedure.ts'
import * as topics from '../../../cms/domain/vocabularies/topics.ts'
import type { Vocabulary } from '../../../cms/domain/vocabularies/vocabulary.ts'

const isVocabulary = (value: unknown): value is Vocabulary<string> =>
  typeof value === 'object' && value !== null && 'codes' in value && 'label' in value

const exported: Readonly<Record<string, unknown>> = {
  ...attention,
  ...calendar,
  ...editorial,
  ...evidence,
  ...governance,
  ...identification,
  ...procedure,
  ...topics,
}

const all = Object.entries(exported).filter((entry): entry is [string, Vocabulary<string>] =>
  isVocabulary(entry[1]),
)

describe('The vocabularies', () => {
  it.each(all)('%s says each of its codes in three languages', (_name, vocabulary) => {
    for (const code of vocabulary.codes) {
      for (const locale of locales) {
        expect(vocabulary.label(code, locale).trim()).not.toBe('')
      }
      expect(code).toMatch(/^(?:[A-Z]{1,4}\d{0,2}|[A-Z]\d{1,2}|[a-z0-9]+(?:-[a-z0-9]+)*|\d{1,3})$/)
    }
  })

  it('V1 to V5 are complete', () => {
    expect(attention.phases.codes.join(' ')).toBe(
      'D N INF OR A DIG SOL VD RG INT PAG INST ED COM EST RES AR',
    )
    expect(attention.levels.codes.join(' ')).toBe('AS N0 N1 A1 A2 A3 IN N2 G3 BO')
    expect(attention.channels.codes).toHaveLength(13)
    expect(identification.identificationMeans.codes).toHaveLength(17)
    expect(procedure.silences.codes).toEqual([
      'approval',
      'rejection',
      'lapse',
      'not-applicable',
      'undetermined',
    ])
  })

  it('the phase that the diagrams call ES is EST', () => {
    expect(attention.readPhase('ES')).toBe('EST')
    expect(attention.readPhase(' inf ')).toBe('INF')
    expect(attention.readPhase('nothing')).toBeNull()
  })

  it.each([
    ['D', 'definition'],
    ['N', 'definition'],
    ['INF', 'attention'],
    ['PAG', 'attention'],
    ['INST', 'management'],
    ['RES', 'management'],
    ['AR', 'closing'],
  ] as const)('phase %s belongs to %s', (phase, block) => {
    expect(attention.phaseBlock(phase)).toBe(block)
  })

  it('a name of Object’s own is no code', () => {
    expect(procedure.silences.has('constructor')).toBe(false)
    expect(procedure.silences.has('__proto__')).toBe(false)
  })
})
