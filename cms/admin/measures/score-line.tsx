import { daysBetween } from '../../domain/calendar.ts'
import type { Locale } from '../../domain/locale.ts'
import type { QualityPicture } from '../../editorial/quality/quality-picture.ts'
import { qualityChartWords as words } from '../../labels/measures.ts'
import { say } from '../../labels/words.ts'
import { dayIn } from '../dashboard/asking.ts'
import { ChartTable } from './chart-table.tsx'

interface Props {
  readonly days: QualityPicture['days']
  readonly since: string
  readonly language: Locale
}

const left = 22
const width = 278
const height = 70
const top = 8

/** The average of the last 90 days; from when it is measured, for nothing is drawn before that. */
export function ScoreLine({ days, since, language }: Props) {
  const title = say(words.line, language)
  const day = (one: string) => dayIn(language, `${one}T12:00:00Z`)
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last || days.length < 2) {
    return (
      <p className="cataleg-section__hint">{say(words.firstDay, language, { when: day(since) })}</p>
    )
  }
  const averages = days.map(({ average }) => average)
  const low = Math.max(0, Math.floor((Math.min(...averages) - 5) / 10) * 10)
  const high = Math.min(100, Math.ceil((Math.max(...averages) + 5) / 10) * 10)
  const x = (one: string) =>
    left + (width * daysBetween(first.day, one)) / daysBetween(first.day, last.day)
  const y = (average: number) => top + height - (height * (average - low)) / (high - low)
  return (
    <figure className="cataleg-figure">
      <figcaption>{title}</figcaption>
      <svg aria-hidden="true" viewBox={`0 0 ${left + width + 4} ${height + top + 18}`}>
        {[low, high].map((mark) => (
          <g key={mark}>
            <line
              className="cataleg-figure__line"
              x1={left}
              x2={left + width}
              y1={y(mark)}
              y2={y(mark)}
            />
            <text className="cataleg-figure__axis" textAnchor="end" x={left - 4} y={y(mark) + 3}>
              {mark}
            </text>
          </g>
        ))}
        <polyline
          className="cataleg-figure__trend"
          points={days.map(({ day: one, average }) => `${x(one)},${y(average)}`).join(' ')}
        />
        <circle className="cataleg-figure__bar" cx={x(last.day)} cy={y(last.average)} r="3" />
        <text className="cataleg-figure__axis" x={left} y={height + top + 14}>
          {day(first.day)}
        </text>
        <text
          className="cataleg-figure__axis"
          textAnchor="end"
          x={left + width}
          y={height + top + 14}
        >
          {day(last.day)}
        </text>
      </svg>
      <p className="cataleg-figure__since">{say(words.since, language, { when: day(since) })}</p>
      <ChartTable
        caption={title}
        head={[say(words.day, language), say(words.mean, language)]}
        language={language}
        rows={days.toReversed().map((one) => [day(one.day), inWords(one.average, language)])}
      />
    </figure>
  )
}

const inWords = (average: number, language: Locale): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(average)
