import type { Measured, Spread } from './rounds.ts'

export type Row = readonly string[]

/** Columns as wide as what they hold; figures to the right. */
export function tableOf(heads: Row, rows: readonly Row[]): string {
  const width = (at: number) => Math.max(...[heads, ...rows].map((row) => (row[at] ?? '').length))
  const widths = heads.map((_, at) => width(at))
  const line = (row: Row) =>
    row
      .map((cell, at) =>
        at === 0 || at === heads.length - 1
          ? cell.padEnd(widths[at] ?? 0)
          : cell.padStart(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd()
  const rule = widths.map((one) => '─'.repeat(one)).join('  ')
  return [line(heads), rule, ...rows.map(line)].join('\n')
}

const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

/** Median (least–most). */
export const spread = ({ median, least, most }: Spread): string =>
  `${digits(median)} (${digits(least)}–${digits(most)})`

export const times = (ratio: number | null): string => (ratio === null ? '–' : `${digits(ratio)}×`)

export const milliseconds = (one: Spread): string => `${spread(one)} ms`

/** How much more of the processor one takes than the other. */
export const cpuRatio = (one: Measured, other: Measured | undefined): number | null =>
  one.cpu && other?.cpu ? one.cpu.median / other.cpu.median : null

export const speedRatio = (one: Measured, other: Measured | undefined): number | null =>
  other ? one.perSecond.median / other.perSecond.median : null

/** The goal, and whether this run meets it. */
export function verdict(goal: string, isMet: boolean | null): string {
  if (isMet === null) return `${goal} · not told by this machine`
  return `${goal} · ${isMet ? 'met' : 'NOT met'}`
}
