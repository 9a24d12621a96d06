'use client'

import type { AgentCard } from '../../channels/pages/agent-card.ts'
import type { Locale } from '../../domain/locale.ts'
import { previewWords } from '../../labels/preview.ts'
import { say } from '../../labels/words.ts'

interface Props {
  readonly card: AgentCard
  readonly locale: Locale
}

/** What attention staff see: what to say, who does what, whom to hand over to. */
export function AgentCardShown({ card, locale }: Props) {
  const words = (name: keyof typeof previewWords) => say(previewWords[name], locale)
  const { handoff } = card
  return (
    <article className="cataleg-agent">
      <p className="cataleg-agent__origin">
        {card.department} · <code>{card.code}</code>
      </p>
      <h3>{card.title}</h3>
      <section className="cataleg-agent__say">
        <h4>{words('say')}</h4>
        <p>{card.say ?? '—'}</p>
        {!card.isSpoken && <small>{words('noSpoken')}</small>}
      </section>
      <List items={card.ask} title={words('ask')} />
      <section>
        <h4>{words('who')}</h4>
        {card.matrix.length === 0 ? (
          <p>{words('noMatrix')}</p>
        ) : (
          <table>
            <thead>
              <tr>
                <th scope="col">{words('phase')}</th>
                <th scope="col">{words('level')}</th>
                <th scope="col">{words('does')}</th>
                <th scope="col">{words('doesNot')}</th>
              </tr>
            </thead>
            <tbody>
              {card.matrix.map((row, position) => (
                <tr key={position}>
                  <th scope="row">{row.phase}</th>
                  <td>
                    <strong>{row.level}</strong> {row.levelLabel}
                    {row.channel && <small>{row.channel}</small>}
                    {row.minutes !== null && <small>{row.minutes} min</small>}
                    {row.clause && <small>{row.clause}</small>}
                  </td>
                  <td>{row.does}</td>
                  <td>{row.doesNot}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <List items={card.bring} title={words('bring')} />
      {handoff && (
        <section>
          <h4>{words('handoff')}</h4>
          <dl>
            <Fact label={words('to')} value={handoff.to} />
            <Fact label={words('when')} value={handoff.when} />
            <Fact label={words('how')} value={handoff.how} />
            <Fact label={words('data')} value={handoff.dataToCollect} />
            <Fact label={words('promise')} value={handoff.committedAnswer} />
          </dl>
        </section>
      )}
      <List items={card.mistakes} title={words('mistakes')} />
      <List items={card.protocols} title={words('protocols')} />
    </article>
  )
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <section>
      <h4>{title}</h4>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}

function Fact({ label, value }: { readonly label: string; readonly value: string | null }) {
  if (!value) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
