import type { CollectionSlug } from 'payload'
import { describe, expect, it } from 'vitest'
import { isPublished } from '../../../cms/cli/demo/editorial-life.ts'
import { owedLocales } from '../../../cms/cli/demo/record-data.ts'
import { demoCatalogue } from '../../../demo/catalogue.ts'
import type { DemoRecord } from '../../../demo/demo-record.ts'
import { laterChanges } from '../../../demo/later-changes.ts'

const recordsOf = (slug: CollectionSlug): readonly DemoRecord[] =>
  demoCatalogue.find(({ collection }) => collection === slug)?.records ?? []

const sheets = recordsOf('procedures')
const standing = (state: string) => sheets.filter((sheet) => sheet.state === state)
const isInSpanish = (sheet: DemoRecord) => owedLocales(sheet).includes('es')

describe('the demo town hall is big enough to try everything', () => {
  it('has at least sixty sheets to publish, in Catalan and Spanish', () => {
    const whole = sheets.filter((sheet) => isPublished(sheet) && isInSpanish(sheet))
    expect(whole.length).toBeGreaterThanOrEqual(60)
  })

  it.each([
    ['departments', 8],
    ['families', 10],
    ['forms', 12],
    ['evidence-types', 30],
    ['fees', 20],
    ['legal-resources', 40],
    ['protocols', 30],
    ['faqs', 80],
    ['service-points', 4],
    ['screens', 3],
    ['shared-values', 8],
    ['glossary', 25],
    ['data-services', 12],
    ['notices', 3],
    ['canned-replies', 8],
    ['screen-messages', 3],
    ['inventory', 15],
    ['redirects', 1],
  ] as const)('has %s: at least %i', (slug, least) => {
    expect(recordsOf(slug).length).toBeGreaterThanOrEqual(least)
  })

  it('has six agreements signed by both sides, measured for four quarters and not always kept', () => {
    const signed = recordsOf('slas').filter(
      ({ signatures }) => Array.isArray(signatures) && signatures.length === 2,
    )
    expect(signed.length).toBeGreaterThanOrEqual(6)
    const measures = recordsOf('sla-measures')
    for (const { code, clauses } of signed) {
      const quarters = new Set(
        measures.filter(({ sla }) => sla === code).map(({ periodFrom }) => periodFrom),
      )
      expect([code, quarters.size]).toEqual([code, 4])
      const ofClauses = new Set(
        measures.filter(({ sla }) => sla === code).map(({ clause }) => clause),
      )
      expect([code, ofClauses.size]).toEqual([code, (clauses as readonly unknown[]).length])
    }
    const red = recordsOf('slas').flatMap(({ clauses }) =>
      (clauses as readonly DemoRecord[]).filter(({ code, thresholdPercent }) =>
        measures.some(
          ({ clause, percent }) => clause === code && Number(percent) < Number(thresholdPercent),
        ),
      ),
    )
    expect(red.length).toBeGreaterThanOrEqual(4)
  })

  it('has something waiting at every desk', () => {
    const least = {
      draft: 4,
      'in-review': 2,
      'legal-review': 1,
      returned: 2,
      approved: 1,
      scheduled: 1,
      'to-verify': 2,
      retired: 1,
    }
    for (const [state, count] of Object.entries(least)) {
      expect([state, standing(state).length >= count]).toEqual([state, true])
    }
    for (const { returned } of standing('returned')) expect(returned).toHaveProperty('reason')
    const overdue = sheets.filter(({ reviewOn }) => String(reviewOn).startsWith('-'))
    expect(overdue.length).toBeGreaterThanOrEqual(3)
    const untranslated = sheets.filter((sheet) => isPublished(sheet) && !isInSpanish(sheet))
    expect(untranslated.length).toBeGreaterThanOrEqual(2)
    const left = sheets.filter(({ code }) => laterChanges.some((change) => change.code === code))
    expect(left.length).toBe(laterChanges.length)
    expect(left.every(isInSpanish)).toBe(true)
  })

  it('has prices and values that change next January, and norms that another has repealed', () => {
    const future = [...recordsOf('fees'), ...recordsOf('shared-values')].filter((record) =>
      JSON.stringify(record).includes('"validFrom":"+1y-01-01"'),
    )
    expect(future.length).toBeGreaterThanOrEqual(4)
    const repealed = recordsOf('legal-resources').filter(({ inForce }) => inForce === false)
    expect(repealed.length).toBeGreaterThanOrEqual(2)
  })
})
