import { channels, levels } from '../../../domain/vocabularies/attention.ts'
import type { Cell } from './answers.ts'
import { locale, texts } from './language.ts'
import { RecordLink } from './record-link.tsx'
import type { OnOpen } from './record-link.tsx'
import { cellsFor, useSeat, verdictOn } from './seat.ts'
import type { Seat, Verdict } from './seat.ts'

interface MatrixProps {
  readonly cells: readonly Cell[]
  readonly onOpen: OnOpen
}

/** "Is it mine?": who does what in each phase; what is the agent's first, once we know who they are. */
export function Matrix({ cells, onOpen }: MatrixProps) {
  const [seat, setSeat] = useSeat()
  const shown = cellsFor(cells, seat)
  const isOther = (cell: Cell) => verdictOn(cell, seat) === 'other'
  const mine = shown.filter((cell) => !isOther(cell))
  const others = shown.filter(isOther)
  return (
    <section className="matrix">
      <h2>{texts.mine}</h2>
      {cells.length > 0 ? <SeatChoice seat={seat} onChange={setSeat} /> : <p>{texts.noMatrix}</p>}
      {cells.length > 0 && shown.length === 0 && <p>{texts.noCells}</p>}
      {seat.level && mine.length > 0 && <p className="yours">{verdictLine(mine, seat)}</p>}
      {mine.length > 0 && <Cells cells={mine} seat={seat} onOpen={onOpen} />}
      {others.length > 0 && (
        <details open={mine.length === 0}>
          <summary>
            {texts.notYours}: {phasesOf(others, (cell) => `${cell.phaseLabel} (${cell.level})`)}
          </summary>
          <Cells cells={others} seat={seat} onOpen={onOpen} />
        </details>
      )}
    </section>
  )
}

const phasesOf = (cells: readonly Cell[], word: (cell: Cell) => string): string =>
  [...new Set(cells.map(word))].join(', ')

/** The answer in one line: what is theirs, and where they only give support. */
function verdictLine(cells: readonly Cell[], seat: Seat): string {
  const parts = [
    { verdict: 'mine', title: texts.yours },
    { verdict: 'support', title: texts.yourSupport },
  ].flatMap(({ verdict, title }) => {
    const those = cells.filter((cell) => verdictOn(cell, seat) === verdict)
    return those.length > 0 ? `${title}: ${phasesOf(those, (cell) => cell.phaseLabel)}` : []
  })
  return `${parts.join('. ')}.`
}

interface CellsProps extends MatrixProps {
  readonly seat: Seat
}

function Cells({ cells, seat, onOpen }: CellsProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.phase}</th>
          <th scope="col">{texts.who}</th>
          <th scope="col">{texts.does}</th>
          <th scope="col">{texts.doesNot}</th>
          <th scope="col">{texts.time}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell, index) => (
          <Row key={index} cell={cell} verdict={verdictOn(cell, seat)} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly cell: Cell
  readonly verdict: Verdict | null
  readonly onOpen: OnOpen
}

function Row({ cell, verdict, onOpen }: RowProps) {
  return (
    <tr className={verdict ? `is-${verdict}` : undefined}>
      <th scope="row">
        {cell.phaseLabel} <small>{cell.phase}</small>
        {verdict && <span className="verdict">{texts.verdict[verdict]}</span>}
      </th>
      <td>
        <strong>{cell.level}</strong> {cell.levelLabel}
        <small>
          {cell.channelLabel ?? texts.anyChannel}
          {cell.supportLevel &&
            ` · ${texts.support}: ${cell.supportLevel} ${cell.supportLevelLabel}`}
        </small>
      </td>
      <td>
        {cell.does}
        {cell.protocol && (
          <small>
            <RecordLink
              kind="protocol"
              code={cell.protocol.code}
              name={cell.protocol.title ?? cell.protocol.code}
              onOpen={onOpen}
            />
          </small>
        )}
      </td>
      <td className="does-not">{cell.doesNot}</td>
      <td>
        {cell.targetMinutes !== null && texts.minutes(cell.targetMinutes)}
        {cell.sla.map(({ code, action, limitLabel, thresholdPercent }) => (
          <small key={code} className="clause">
            <abbr title={`${texts.agreement}: ${code}`}>ANS</abbr>{' '}
            <span className="detail">{action?.replace(/\.$/, '')}:</span>{' '}
            <strong>{limitLabel}</strong>
            {thresholdPercent !== null && ` (${thresholdPercent} % ${texts.of})`}
          </small>
        ))}
      </td>
    </tr>
  )
}

function SeatChoice(props: { readonly seat: Seat; readonly onChange: (seat: Seat) => void }) {
  const { seat, onChange } = props
  return (
    <fieldset className="seat">
      <legend className="unseen">{texts.seat}</legend>
      <label>
        {texts.level}{' '}
        <select
          value={seat.level}
          onChange={(event) => onChange({ ...seat, level: event.target.value })}
        >
          <option value="">{texts.anyLevel}</option>
          {levels.codes.map((code) => (
            <option key={code} value={code}>
              {code} · {levels.label(code, locale)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.channel}{' '}
        <select
          value={seat.channel}
          onChange={(event) => onChange({ ...seat, channel: event.target.value })}
        >
          <option value="">{texts.anyChannel}</option>
          {channels.codes.map((code) => (
            <option key={code} value={code.replaceAll('-', '_')}>
              {channels.label(code, locale)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  )
}
