import { expect, it } from 'vitest'
import { rowSummary } from '../../../cms/domain/row-summary.ts'

it.each([
  [{ name: 'Padró' }, 'Padró'],
  [{ phase: 'INF', level: 'N1', does: 'Expliquem' }, 'INF · N1 · Expliquem'],
  [{ channel: 'in-person' }, 'Presencial'],
  [{ days: ['MO', 'TU'], opens: '09:00', closes: '14:00' }, 'Dilluns, Dimarts 09:00–14:00'],
  [{ amount: 12.5, condition: 'x' }, '12.5 €'],
  [{ text: 'a'.repeat(90) }, `${'a'.repeat(69)}…`],
  [{ id: '1' }, null],
  [{}, null],
])('a folded row %j reads %s', (row, summary) => {
  expect(rowSummary(row, 'ca')).toBe(summary)
})
