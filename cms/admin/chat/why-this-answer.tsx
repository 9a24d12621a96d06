'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'

import { todayInMadrid } from '../../domain/calendar.ts'
import { chatbotSilence, type ChatbotSilence } from '../../domain/chatbot-silence.ts'
import { chatWords } from '../../labels/chat-try.ts'
import { say } from '../../labels/words.ts'
import type { Asked, Near } from './ask-chatbot.ts'
import { editAddress, keyOf, type StoredNear, type StoredRecords } from './stored-records.ts'

interface Props {
  readonly asked: Asked
  readonly stored: StoredRecords
}

/** What is nearest to the question: which is the answer, and what keeps the others from being it. */
export function WhyThisAnswer({ asked, stored }: Props) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = (name: keyof typeof chatWords, values = {}) =>
    say(chatWords[name], i18n.language, values)
  const { answer, understood, locale } = asked
  const { source, alternatives } = answer
  const near = distinct([...(source ? [source] : []), ...alternatives, ...asked.near])

  const why = (one: Near): string => {
    if (source && keyOf(one) === keyOf(source)) return words('isAnswer')
    if (alternatives.some((other) => keyOf(other) === keyOf(one))) return words('isAlternative')
    const record = stored.get(keyOf(one))
    const reason = record && silenceOf(record)
    const says = words(silenceWords[reason ?? 'too-far'])
    return reason === 'excluded' && record?.chatbot?.reason
      ? `${says}: ${record.chatbot.reason}`
      : says
  }

  return (
    <section className="cataleg-try__why">
      <h2>{words('why')}</h2>
      {understood && <p>{words('understood', { words: understood })}</p>}
      <p>{words(near.length > 0 ? 'whyIntro' : 'nothingNear')}</p>
      {near.length > 0 && (
        <ol>
          {near.map((one) => {
            const id = stored.get(keyOf(one))?.id
            const isAnswer = source !== null && keyOf(one) === keyOf(source)
            return (
              <li className={isAnswer ? 'cataleg-try__near--answer' : undefined} key={keyOf(one)}>
                <span className="cataleg-try__kind">{words(one.kind)}</span>
                <strong lang={locale}>{one.title}</strong>
                <span className="cataleg-try__reason">{why(one)}</span>
                {id && (
                  <a
                    aria-label={`${words('edit')}: ${one.title}`}
                    href={editAddress(config.routes.admin, one, id)}
                  >
                    {words('edit')}
                  </a>
                )}
              </li>
            )
          })}
        </ol>
      )}
      <details>
        <summary>{words('raw')}</summary>
        <pre tabIndex={0}>{JSON.stringify({ data: { answer } }, null, 2)}</pre>
      </details>
    </section>
  )
}

const silenceWords = {
  excluded: 'excluded',
  'not-published': 'notPublished',
  overdue: 'overdue',
  'too-far': 'tooFar',
} as const satisfies Record<ChatbotSilence, keyof typeof chatWords>

/** A sheet says where it is published to; a frequent question, for which channels it is. */
function silenceOf({ chatbot, publishTo, reviewOn, channels }: StoredNear): ChatbotSilence {
  const named = channels && channels.length > 0 ? channels : null
  return chatbotSilence(
    {
      isExcluded: chatbot?.excluded === true,
      publishedTo: publishTo ?? named,
      reviewOn: reviewOn ?? null,
    },
    todayInMadrid(),
  )
}

const distinct = (all: readonly Near[]): readonly Near[] =>
  [...new Map(all.toReversed().map((one) => [keyOf(one), one])).values()].toReversed()
