import { qualityChartWords as words } from '../../labels/measures.ts'
import { say } from '../../labels/words.ts'

interface Props {
  readonly caption: string
  readonly head: readonly [string, string]
  readonly rows: readonly (readonly [string, string])[]
  readonly language: string
}

/** What a chart draws, in numbers: for whoever does not see it, or wants them exact. */
export function ChartTable({ caption, head, rows, language }: Props) {
  return (
    <details className="cataleg-figure__table">
      <summary>
        {say(words.asTable, language)}
        <span className="cataleg-figure__of">: {caption}</span>
      </summary>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head[0]}</th>
            <th scope="col">{head[1]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
