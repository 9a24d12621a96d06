'use client'

import { useState } from 'react'

import type { TranslationLocale, TranslationMark } from '../../domain/translations.ts'
import type { SideBySide } from '../../editorial/translations/side-by-side.ts'
import { translationWords } from '../../labels/translation-page.ts'
import { say } from '../../labels/words.ts'
import { dayOf } from './day-of.ts'
import { TranslationText } from './translation-text.tsx'
import { useTranslation } from './use-translation.ts'

export type FormText = Omit<SideBySide, 'fields' | 'rows'> & { readonly label: string }

export interface TranslationFormProps {
  /** Of the record in the API. */
  readonly address: string
  /** Of its form in the panel. */
  readonly form: string
  readonly edition: number
  readonly locale: TranslationLocale
  readonly language: string
  readonly mark: TranslationMark
  readonly mayWrite: boolean
  readonly rows: Readonly<Record<string, readonly string[]>>
  readonly texts: readonly FormText[]
}

/** Source on the left, translation on the right, and one button that saves it. */
export function TranslationForm(props: TranslationFormProps) {
  const { texts, language, locale, mayWrite, form } = props
  const {
    shown: values,
    unsaved,
    theirs,
    mark,
    isDone,
    message,
    isBusy,
    write,
    save,
    confirm,
  } = useTranslation(props)
  const hasWork = texts.some(({ work }) => work !== null)
  const [onlyLeft, setOnlyLeft] = useState(hasWork)
  const words = (name: keyof typeof translationWords, values = {}) =>
    say(translationWords[name], language, values)
  const left = isDone ? 0 : texts.filter(({ work }) => work !== null).length
  const shown = texts.filter(({ work }) => !onlyLeft || work !== null)
  return (
    <form
      className="cataleg-translation"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <p className={`cataleg-translation__state is-${mark.state}`}>
        {mark.state === 'outdated'
          ? words('outdatedSince', {
              when: mark.since ? dayOf(mark.since, language) : '—',
              based: mark.basedOn ?? '—',
            })
          : mark.state === 'missing'
            ? words('missingIntro')
            : words('translatedIntro', { based: mark.basedOn ?? '—' })}{' '}
        <b>
          {words(left === 0 ? 'nothingLeft' : left === 1 ? 'leftOne' : 'left', { count: left })}
        </b>
      </p>
      {hasWork && (
        <label className="cataleg-translation__only">
          <input
            checked={onlyLeft}
            onChange={(event) => setOnlyLeft(event.target.checked)}
            type="checkbox"
          />
          {words('onlyLeft')}
        </label>
      )}
      <div aria-hidden="true" className="cataleg-translation__heads">
        <span>{words('source')}</span>
        <span>{words(locale === 'es' ? 'spanish' : 'english')}</span>
      </div>
      {shown.map((text) => (
        <TranslationText
          form={form}
          isReadOnly={!mayWrite}
          key={text.path}
          language={language}
          locale={locale}
          onWrite={(value) => write(text.path, value)}
          text={text}
          theirs={theirs.get(text.path)}
          value={values.get(text.path) ?? text.target}
        />
      ))}
      <footer className="cataleg-translation__bar">
        <span role="status">
          {message ??
            (unsaved > 0
              ? words(unsaved === 1 ? 'unsavedOne' : 'unsaved', { count: unsaved })
              : '')}
        </span>
        {mayWrite && mark.state === 'outdated' && unsaved === 0 && (
          <button disabled={isBusy} onClick={() => void confirm()} type="button">
            {words('confirm')}
          </button>
        )}
        {mayWrite && (
          <button className="is-main" disabled={isBusy || unsaved === 0} type="submit">
            {isBusy ? words('saving') : words('save')}
          </button>
        )}
      </footer>
    </form>
  )
}
