import type { DemoRecord } from './demo-record.ts'
import { text } from './text.ts'

const fair = text('Fira de Sant Antoni', 'Feria de San Antonio')
const festival = text('Festa Major', 'Fiesta Mayor')

/** The two local holidays of each year; those of Catalonia and of Spain are known. */
export const holidays: readonly DemoRecord[] = [
  { day: '2026-01-19', name: fair },
  { day: '2026-07-27', name: festival },
  { day: '2027-01-18', name: fair },
  { day: '2027-07-26', name: festival },
]
