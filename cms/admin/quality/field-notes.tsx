'use client'

import { useTranslation } from '@payloadcms/ui'
import { createPortal } from 'react-dom'

import type { Quality } from '../../editorial/quality/quality.ts'
import { qualityWords } from '../../labels/quality.ts'
import { say } from '../../labels/words.ts'
import { besideField, noteId } from './field-places.ts'
import { useHosts } from './use-hosts.ts'

interface Note {
  readonly kind: 'needed' | 'advice'
  readonly text: string
  readonly about?: string
}

/** More than these beside one field would bury it. */
const most = 3

/** What the rules say of each field, in a word beside it. Notes on another language stay in the box. */
export function FieldNotes({ quality, locale }: { quality: Quality; locale: string }) {
  const { i18n } = useTranslation()
  const notes = notesByField(quality, locale)
  const hosts = useHosts([...notes.keys()], besideField)
  return [...notes].map(([path, about]) => {
    const host = hosts.get(path)
    return (
      host &&
      createPortal(
        <div className="cataleg-notes" id={noteId(path)} role="note">
          {about.slice(0, most).map(({ kind, text, about: words }) => (
            <p className={`cataleg-note cataleg-note--${kind}`} key={`${text}${words ?? ''}`}>
              <span className="cataleg-note__kind">
                {say(
                  kind === 'needed' ? qualityWords.needed : qualityWords.oneAdvice,
                  i18n.language,
                )}
              </span>
              <span>
                {words && <q className="cataleg-note__words">{words}</q>} {text}
              </span>
            </p>
          ))}
        </div>,
        host,
        path,
      )
    )
  })
}

function notesByField(quality: Quality, locale: string): ReadonlyMap<string, readonly Note[]> {
  const isHere = (one: { readonly locale?: string }) => !one.locale || one.locale === locale
  const notes = new Map<string, Note[]>()
  const add = (path: string, note: Note) => notes.set(path, [...(notes.get(path) ?? []), note])
  for (const { path, message } of quality.gates.filter(isHere)) {
    add(path, { kind: 'needed', text: message })
  }
  // Plain language is told sentence by sentence, not as a count.
  const gaps = quality.gaps.filter(({ rule }) => rule !== 'W1' && rule !== 'W8')
  for (const { path, message } of gaps.filter(isHere)) add(path, { kind: 'advice', text: message })
  for (const { path, advice, excerpt } of quality.advice.filter(isHere)) {
    add(path, { kind: 'advice', text: advice, about: excerpt })
  }
  return notes
}
