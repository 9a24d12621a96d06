import type { DemoFields, DemoRecord } from '../demo-record.ts'
import { text } from '../text.ts'

type Words = readonly [ca: string, es: string]

interface Clause {
  readonly category: string
  readonly phase: string
  readonly level: string
  readonly action: Words
  readonly limit: readonly [value: number, unit: string]
  readonly threshold: number
  readonly source: string
  readonly procedures?: readonly string[]
}

interface Agreement {
  readonly department: string
  readonly with: Words
  readonly families: readonly string[]
  readonly reviewOn: string
  readonly until: string
  readonly clauses: Readonly<Record<string, Clause>>
}

/** Who signed for both sides, and when. */
export const signed = (head: string, day: string): readonly DemoFields[] => [
  { person: `${head}@demo.cat`, role: 'head', at: day },
  { person: 'governanca@demo.cat', role: 'governance', at: day },
]

/** An agreement in force between a department and citizen attention. */
export const agreement = (code: string, head: string, one: Agreement): DemoRecord => ({
  code,
  department: one.department,
  title: text(
    `Acord de nivell de servei entre ${one.with[0]} i Atenció Ciutadana`,
    `Acuerdo de nivel de servicio entre ${one.with[1]} y Atención Ciudadana`,
  ),
  state: 'in-force',
  inForceFrom: '2025-10-01',
  inForceUntil: one.until,
  reviewOn: one.reviewOn,
  scope: { families: one.families, channels: ['in-person', 'phone', 'seu'] },
  renewal: 'tacit',
  reviewEveryMonths: 12,
  signatures: signed(head, '2025-09-18'),
  clauses: Object.entries(one.clauses).map(([name, clause]) => ({
    code: `${code}-${name}`,
    category: clause.category,
    phase: clause.phase,
    level: clause.level,
    ...(clause.procedures ? { procedures: clause.procedures } : {}),
    action: text(...clause.action),
    limit: { value: clause.limit[0], unit: clause.limit[1] },
    thresholdPercent: clause.threshold,
    source: clause.source,
    measured: 'quarterly',
  })),
})

/** The four quarters measured since the agreements were signed. */
const quarters = [
  ['2025-10-01', '2025-12-31'],
  ['2026-01-01', '2026-03-31'],
  ['2026-04-01', '2026-06-30'],
  ['2026-07-01', '2026-09-30'],
] as const

/** How one clause was kept: out of how many, in which percent, and what the department says of it. */
export const kept = (
  clause: string,
  source: string,
  total: number,
  percents: readonly [number, number, number, number],
  comment?: string,
): readonly DemoRecord[] =>
  quarters.map(([periodFrom, periodUntil], quarter) => {
    const percent = percents[quarter] ?? 0
    // Fewer people come in August.
    const cases = quarter === 3 ? Math.round(total * 0.8) : total + quarter * 7
    const isLast = quarter === quarters.length - 1
    return {
      sla: clause.split('-').slice(0, 3).join('-'),
      clause,
      periodFrom,
      periodUntil,
      total: cases,
      kept: Math.round((cases * percent) / 100),
      percent,
      source,
      ...(comment && isLast ? { departmentComment: comment } : {}),
      validated: !isLast,
    }
  })
