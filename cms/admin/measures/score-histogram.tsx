import { qualityChartWords as words } from '../../labels/measures.ts'
import { say } from '../../labels/words.ts'
import { ChartTable } from './chart-table.tsx'

interface Props {
  /** Sheets by score, ten points a bar. */
  readonly bars: readonly number[]
  readonly language: string
}

const width = 30
const height = 80
const top = 14

const rangeOf = (at: number): string => `${at * 10}–${at === 9 ? 100 : at * 10 + 9}`

/** How many sheets have which score: one sees whether few are bad, or all are so-so. */
export function ScoreHistogram({ bars, language }: Props) {
  const title = say(words.histogram, language)
  const most = Math.max(...bars, 1)
  return (
    <figure className="cataleg-figure">
      <figcaption>{title}</figcaption>
      <svg aria-hidden="true" viewBox={`0 0 ${width * 10} ${height + top + 16}`}>
        {bars.map((count, at) => {
          const tall = count === 0 ? 0 : Math.max((height * count) / most, 2)
          const x = at * width
          return (
            <g key={rangeOf(at)}>
              <rect
                className="cataleg-figure__bar"
                height={tall}
                rx="1.5"
                width={width - 6}
                x={x + 3}
                y={top + height - tall}
              />
              {count > 0 && (
                <text textAnchor="middle" x={x + width / 2} y={top + height - tall - 4}>
                  {count}
                </text>
              )}
              <text
                className="cataleg-figure__axis"
                textAnchor="middle"
                x={x}
                y={height + top + 13}
              >
                {at === 0 ? '' : at * 10}
              </text>
            </g>
          )
        })}
        <line
          className="cataleg-figure__line"
          x1="0"
          x2={width * 10}
          y1={top + height}
          y2={top + height}
        />
        <text className="cataleg-figure__axis" x="0" y={height + top + 13}>
          0
        </text>
        <text
          className="cataleg-figure__axis"
          textAnchor="end"
          x={width * 10}
          y={height + top + 13}
        >
          100
        </text>
      </svg>
      <ChartTable
        caption={title}
        head={[say(words.scores, language), say(words.sheets, language)]}
        language={language}
        rows={bars.map((count, at) => [rangeOf(at), String(count)])}
      />
    </figure>
  )
}
