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

/** "Is it mine?": who does what in each phase, narrowed to where the agent sits. */
export function Matrix({ cells, onOpen }: MatrixProps) {
  const [seat, setSeat] = useSeat()
  const shown = cellsFor(cells, seat)
  const isSeated = seat.level !== ''
  return (
    <section className="matrix">
      <h2>{texts.mine}</h2>
      {cells.length === 0 ? (
        <p>{texts.noMatrix}</p>
      ) : (
        <>
          <SeatChoice seat={seat} onChange={setSeat} />
          {isSeated && <Summary cells={shown} seat={seat} />}
          {shown.length === 0 ? (
            <p>{texts.noCells}</p>
          ) : (
            <div className="wide" tabIndex={0} role="region" aria-label={texts.mine}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{texts.phase}</th>
                    {isSeated && <th scope="col">{texts.mine}</th>}
                    <th scope="col">{texts.channel}</th>
                    <th scope="col">{texts.who}</th>
                    <th scope="col">{texts.does}</th>
                    <th scope="col">{texts.doesNot}</th>
                    <th scope="col">{texts.time}</th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map((cell, index) => (
                    <Row key={index} cell={cell} verdict={verdictOn(cell, seat)} onOpen={onOpen} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </>
      )}
    </section>
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
        <abbr title={cell.phaseLabel}>{cell.phase}</abbr> {cell.phaseLabel}
      </th>
      {verdict && (
        <td data-label={texts.mine}>
          <span className="verdict">{texts.verdict[verdict]}</span>
        </td>
      )}
      <td>{cell.channelLabel ?? texts.anyChannel}</td>
      <td>
        <strong>{cell.level}</strong> {cell.levelLabel}
        {cell.supportLevel && (
          <small>
            {texts.support}: {cell.supportLevel} {cell.supportLevelLabel}
          </small>
        )}
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
            <abbr title={`${texts.agreement}: ${code}`}>ANS</abbr> {action}:{' '}
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

/** The answer in one line for each verdict. */
function Summary({ cells, seat }: { readonly cells: readonly Cell[]; readonly seat: Seat }) {
  const phasesThat = (verdict: Verdict, word: (cell: Cell) => string) => [
    ...new Set(cells.filter((cell) => verdictOn(cell, seat) === verdict).map(word)),
  ]
  const lines = [
    { name: 'mine', title: texts.yours, phases: phasesThat('mine', (cell) => cell.phaseLabel) },
    {
      name: 'support',
      title: texts.yourSupport,
      phases: phasesThat('support', (cell) => cell.phaseLabel),
    },
    {
      name: 'other',
      title: texts.notYours,
      phases: phasesThat('other', (cell) => `${cell.phaseLabel} (${cell.level})`),
    },
  ]
  return (
    <ul className="summary-of-mine">
      {lines
        .filter(({ phases }) => phases.length > 0)
        .map(({ name, title, phases }) => (
          <li key={name} className={`is-${name}`}>
            <strong>{title}:</strong> {phases.join(', ')}
          </li>
        ))}
    </ul>
  )
}
