'use client'

import type { ChannelContent } from '../../editorial/preview/channel-preview.ts'
import type { Locale } from '../../domain/locale.ts'
import { previewWords } from '../../labels/preview.ts'
import { say } from '../../labels/words.ts'

type Props = ChannelContent['chatbot'] & { readonly locale: Locale }

/** A question and its answer, with where it comes from; below, what the chatbot knows. */
export function ChatShown({ answer, chunks, locale }: Props) {
  const words = (name: keyof typeof previewWords, values = {}) =>
    say(previewWords[name], locale, values)
  const title = answer?.source.title ?? chunks[0]?.title
  const day = (instant: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(instant))
  return (
    <div className="cataleg-chat">
      {title && <p className="cataleg-chat__asked">{words('question', { title })}</p>}
      {answer && (
        <div className="cataleg-chat__answer">
          <p>{answer.text}</p>
          <p className="cataleg-chat__source">
            {words('source')}: <strong>{answer.source.title}</strong>
            <br />
            {words('verified', { when: day(answer.source.date) })}
          </p>
        </div>
      )}
      {chunks.length > 0 && (
        <details className="cataleg-chat__chunks">
          <summary>{words('chunks', { count: chunks.length })}</summary>
          {chunks.map(({ id, hierarchy, text }) => (
            <section key={id}>
              <h4>{hierarchy.at(-1)}</h4>
              <p>{text}</p>
            </section>
          ))}
        </details>
      )}
    </div>
  )
}
