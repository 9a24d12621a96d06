import type { DigestAnswer } from './answers.ts'
import { dayText, texts } from './language.ts'
import { RecordLink } from './record-link.tsx'
import type { OnOpen } from './record-link.tsx'
import type { Asked } from './use-answer.ts'

const mostShown = 15

interface NewsProps {
  readonly asked: Asked<DigestAnswer>
  readonly onOpen: OnOpen
}

/** What changed this week in what agents read: an agent begins the day here. */
export function News({ asked, onOpen }: NewsProps) {
  if (!asked.answer) return null
  const items = asked.answer.data.digest.items
    .filter(({ kind }) => texts.kinds[kind])
    .slice(0, mostShown)
  return (
    <section className="news">
      <h2>{texts.news}</h2>
      {items.length === 0 && <p>{texts.noNews}</p>}
      <ul>
        {items.map(({ kind, code, title, live, publishedAt }) => (
          <li key={`${kind}:${code}`}>
            <span className={`kind ${kind}`}>{texts.kinds[kind]}</span>
            <span>
              {live ? (
                <RecordLink kind={kind} code={code} name={title ?? code} onOpen={onOpen} />
              ) : (
                <s>{title ?? code}</s>
              )}{' '}
              {!live && texts.withdrawn}
            </span>
            <time dateTime={publishedAt}>{dayText(publishedAt)}</time>
          </li>
        ))}
      </ul>
    </section>
  )
}
