'use client'

import { useTranslation } from '@payloadcms/ui'

import { chatWords } from '../../labels/chat-try.ts'
import { say } from '../../labels/words.ts'
import type { Asked } from './ask-chatbot.ts'

/** What was asked and what the chatbot says, with its source and its date, or the way out. */
export function Conversation({ asked }: { readonly asked: Asked }) {
  const { i18n } = useTranslation()
  const { question, locale, answer } = asked
  const { source, wayOut, localeInfo } = answer
  const words = (name: keyof typeof chatWords, values = {}) =>
    say(chatWords[name], i18n.language, values)
  const day = (instant: string) =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(new Date(instant))
  return (
    <section aria-label={words('conversation')} className="cataleg-try__talk">
      <p className="cataleg-try__asked" lang={locale}>
        {question}
      </p>
      <div className="cataleg-try__said">
        <p lang={localeInfo.served}>{answer.text}</p>
        {source && (
          <p className="cataleg-try__source">
            {words('source')}: <strong lang={localeInfo.served}>{source.title}</strong>,{' '}
            {words('checked', { when: day(source.date) })}
            {source.url && (
              <>
                <br />
                {words('goOn')}: <a href={source.url}>{source.url}</a>
              </>
            )}
          </p>
        )}
        {wayOut.length > 0 && (
          <div className="cataleg-try__source">
            <p>{words('wayOut')}</p>
            <ul>
              {wayOut.map(({ name, phones }) => (
                <li key={name}>{[name, ...phones].filter(Boolean).join(' · ')}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {localeInfo.state === 'FALLBACK' && <p className="cataleg-try__note">{words('fallback')}</p>}
      {localeInfo.state === 'OUTDATED' && <p className="cataleg-try__note">{words('outdated')}</p>}
    </section>
  )
}
