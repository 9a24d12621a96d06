import { describe, expect, it } from 'vitest'
import { isBlocking, openGates } from '../../../cms/domain/gates/gates.ts'
import { toSheetUnderReview } from '../../../cms/editorial/quality/sheet-under-review.ts'
import { gateMessage } from '../../../cms/labels/gates.ts'
import {
  demoSheetsIn,
  publishedDemoSheets,
  sheetFields,
  storedDemo,
} from '../../support/demo-stored.ts'

/** What waits for an approval, a signature or its day would be stopped by nothing else. */
const waiting = ['approved', 'scheduled', 'legal-review']
const meant = [...publishedDemoSheets(), ...demoSheetsIn(waiting)]

describe('every sheet of the demo that is meant to be published', () => {
  it.each(meant.map((record) => [String(record.code), record] as const))(
    '%s meets the publish rules',
    (_code, record) => {
      const review = toSheetUnderReview(storedDemo('procedures', record), sheetFields)
      const open = openGates(review)
        .filter(isBlocking)
        .map((gate) => `${gate.rule} ${gate.path} ${gate.locale ?? ''}: ${gateMessage(gate, 'ca')}`)
      expect(open).toEqual([])
    },
  )
})
