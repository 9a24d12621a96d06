'use client'

import { useId } from 'react'

import type { TranslationLocale } from '../../domain/translations.ts'
import { translationWords } from '../../labels/translation-page.ts'
import { say } from '../../labels/words.ts'
import type { FormText } from './translation-form.tsx'

interface Props {
  readonly text: FormText
  readonly value: string
  /** What somebody else wrote there meanwhile. */
  readonly theirs: string | undefined
  readonly locale: TranslationLocale
  readonly language: string
  readonly form: string
  readonly isReadOnly: boolean
  readonly onWrite: (value: string) => void
}

/** One text: what the source says, with what changed in it, and its translation. */
export function TranslationText(props: Props) {
  const { text, value, theirs, locale, language, form, isReadOnly, onWrite } = props
  const id = useId()
  const words = (name: keyof typeof translationWords, values = {}) =>
    say(translationWords[name], language, values)
  return (
    <section className="cataleg-translation__text">
      <h2>
        <label htmlFor={id}>{text.label}</label>
        {text.work && (
          <b className={`cataleg-pill cataleg-pill--${text.work}`}>{words(text.work)}</b>
        )}
      </h2>
      <div className="cataleg-translation__source" lang="ca">
        <Source text={text} />
      </div>
      <div className="cataleg-translation__target">
        {text.isWritable ? (
          <>
            <textarea
              aria-describedby={text.kind === 'rich' ? `${id}-hint` : undefined}
              id={id}
              lang={locale}
              onChange={(event) => onWrite(event.target.value)}
              readOnly={isReadOnly}
              rows={text.kind === 'line' ? 1 : text.kind === 'text' ? 3 : 6}
              spellCheck
              value={value}
            />
            <small id={`${id}-hint`}>
              {text.kind === 'rich' && words('formatHint')}
              {text.most !== null && (
                <span className={value.length > text.most ? 'is-late' : undefined}>
                  {words('characters', { count: value.length, most: text.most })}
                </span>
              )}
            </small>
          </>
        ) : (
          <>
            <div id={id} lang={locale}>
              {value}
            </div>
            <small>
              {words('onlyInForm')} <a href={form}>{words('openForm')}</a>
            </small>
          </>
        )}
        {theirs !== undefined && (
          <p className="cataleg-translation__theirs">
            <b>{words('theirs')}</b> {theirs || '—'}
          </p>
        )}
      </div>
    </section>
  )
}

function Source({ text }: { readonly text: FormText }) {
  if (text.changes) {
    return (
      <p>
        {text.changes.map(({ kind, text: words }, at) =>
          kind === 'added' ? (
            <ins key={at}>{words}</ins>
          ) : kind === 'removed' ? (
            <del key={at}>{words}</del>
          ) : (
            <span key={at}>{words}</span>
          ),
        )}
      </p>
    )
  }
  // Written by our own serializer, which lets nothing but the grammar through.
  return text.sourceHtml ? (
    <div dangerouslySetInnerHTML={{ __html: text.sourceHtml }} />
  ) : (
    <p>{text.source}</p>
  )
}
