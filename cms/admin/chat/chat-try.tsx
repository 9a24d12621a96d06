'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'

import { locales, isLocale, sourceLocale, type Locale } from '../../domain/locale.ts'
import { chatWords } from '../../labels/chat-try.ts'
import { say } from '../../labels/words.ts'
import { askChatbot, type Asked } from './ask-chatbot.ts'
import { Conversation } from './conversation.tsx'
import { readStored, type StoredRecords } from './stored-records.ts'
import { WhyThisAnswer } from './why-this-answer.tsx'

/** The public door takes no longer questions. */
const longestQuestion = 200

const names: Readonly<Record<Locale, string>> = {
  ca: 'Català',
  es: 'Castellano',
  en: 'English',
}

type State =
  'idle' | 'asking' | 'failed' | { readonly asked: Asked; readonly stored: StoredRecords }

/** A question, its answer as a vendor gets it, and why it is the answer. */
export function ChatTry() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [locale, setLocale] = useState<Locale>(
    isLocale(i18n.language) ? i18n.language : sourceLocale,
  )
  const [question, setQuestion] = useState('')
  const [state, setState] = useState<State>('idle')
  const words = (name: keyof typeof chatWords) => say(chatWords[name], i18n.language)

  async function ask(event: FormEvent) {
    event.preventDefault()
    if (!question.trim()) return
    setState('asking')
    const asked = await askChatbot(question.trim(), locale)
    if (!asked) return setState('failed')
    // Without them the answer is still the answer: only the links and the reasons are missing.
    const stored = await readStored(config.routes.api, nearIn(asked)).catch(() => new Map())
    setState({ asked, stored })
  }

  return (
    <>
      <form className="cataleg-try__form" onSubmit={(event) => void ask(event)}>
        <div className="cataleg-try__question">
          <label htmlFor="chat-question">{words('question')}</label>
          <input
            autoComplete="off"
            id="chat-question"
            maxLength={longestQuestion}
            onChange={({ target }) => setQuestion(target.value)}
            required
            value={question}
          />
        </div>
        <div>
          <label htmlFor="chat-language">{words('language')}</label>
          <select
            id="chat-language"
            onChange={({ target }) => isLocale(target.value) && setLocale(target.value)}
            value={locale}
          >
            {locales.map((each) => (
              <option key={each} lang={each} value={each}>
                {names[each]}
              </option>
            ))}
          </select>
        </div>
        <button className="btn btn--style-primary btn--size-medium" type="submit">
          {words('ask')}
        </button>
      </form>
      <div aria-live="polite" className="cataleg-try__answer">
        {state === 'asking' && <p>{words('asking')}</p>}
        {state === 'failed' && <p className="cataleg-try__refusal">{words('noAnswer')}</p>}
        {typeof state === 'object' && (
          <>
            <Conversation asked={state.asked} />
            <WhyThisAnswer {...state} />
          </>
        )}
      </div>
    </>
  )
}

const nearIn = ({ answer, near }: Asked) => [
  ...(answer.source ? [answer.source] : []),
  ...answer.alternatives,
  ...near,
]
