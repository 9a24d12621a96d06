'use client'

import { useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState, type KeyboardEvent, type PointerEvent } from 'react'

import { isLocale, locales, type Locale } from '../../domain/locale.ts'
import type { PublicationChannel } from '../../domain/vocabularies/editorial.ts'
import { previewWords } from '../../labels/preview.ts'
import { say } from '../../labels/words.ts'
import { ShownChannel } from './shown-channel.tsx'
import { usePreview } from './use-preview.ts'

/** Open data are for programs: nobody edits looking at them. */
const tabs = [
  { channel: 'web', word: 'web' },
  { channel: 'seu', word: 'seu' },
  { channel: 'chatbot', word: 'chatbot' },
  { channel: 'screens', word: 'screens' },
  { channel: 'agent-console', word: 'agents' },
] as const satisfies readonly { channel: PublicationChannel; word: keyof typeof previewWords }[]

const widths = { least: 340, most: 960 }

interface Props {
  readonly id: string
  readonly width: number
  readonly onClose: () => void
  readonly onResize: (width: number) => void
}

/** The preview beside the form: which channel, in which language, as of which day. */
export function PreviewPanel({ id, width, onClose, onResize }: Props) {
  const { i18n } = useTranslation()
  const { code: formLocale } = useLocale()
  const [channel, setChannel] = useState<PublicationChannel>('web')
  const [locale, setLocale] = useState<Locale>(isLocale(formLocale) ? formLocale : 'ca')
  const [on, setOn] = useState('')
  const { preview, isWaiting, hasFailed, retry } = usePreview(id, { channel, locale, on })
  const words = (name: keyof typeof previewWords) => say(previewWords[name], i18n.language)
  useEffect(() => setLocale(isLocale(formLocale) ? formLocale : 'ca'), [formLocale])

  const resized = (next: number) =>
    onResize(Math.round(Math.min(Math.max(next, widths.least), widths.most)))
  const dragged = (event: PointerEvent) => {
    if (event.buttons === 1) resized(window.innerWidth - event.clientX)
  }
  const nudged = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') resized(width + 40)
    if (event.key === 'ArrowRight') resized(width - 40)
  }
  const moved = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const at = tabs.findIndex((one) => one.channel === channel)
    const next = tabs[(at + step + tabs.length) % tabs.length]
    if (step === 0 || !next) return
    setChannel(next.channel)
    document.getElementById(`preview-tab-${next.channel}`)?.focus()
  }

  return (
    <aside aria-label={words('title')} className="cataleg-preview" style={{ inlineSize: width }}>
      <div
        aria-label={words('resize')}
        aria-orientation="vertical"
        aria-valuemax={widths.most}
        aria-valuemin={widths.least}
        aria-valuenow={width}
        className="cataleg-preview__edge"
        onKeyDown={nudged}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={dragged}
        role="separator"
        tabIndex={0}
      />
      <header className="cataleg-preview__header">
        <h2>{words('title')}</h2>
        <label>
          <span className="cataleg-preview__unseen">{words('language')}</span>
          <select
            onChange={(event) => isLocale(event.target.value) && setLocale(event.target.value)}
            value={locale}
          >
            {locales.map((one) => (
              <option key={one} value={one}>
                {names[one]}
              </option>
            ))}
          </select>
        </label>
        <label className="cataleg-preview__day">
          <span>{words('asOf')}</span>
          <input onChange={(event) => setOn(event.target.value)} type="date" value={on} />
        </label>
        <button
          aria-label={words('close')}
          className="cataleg-preview__close"
          onClick={onClose}
          type="button"
        >
          ×
        </button>
      </header>
      <div
        aria-label={words('channels')}
        className="cataleg-preview__tabs"
        onKeyDown={moved}
        role="tablist"
      >
        {tabs.map((tab) => (
          <button
            aria-controls="preview-shown"
            aria-selected={tab.channel === channel}
            id={`preview-tab-${tab.channel}`}
            key={tab.channel}
            onClick={() => setChannel(tab.channel)}
            role="tab"
            tabIndex={tab.channel === channel ? 0 : -1}
            type="button"
          >
            {words(tab.word)}
          </button>
        ))}
      </div>
      <div
        aria-busy={isWaiting}
        aria-labelledby={`preview-tab-${channel}`}
        className="cataleg-preview__shown"
        id="preview-shown"
        role="tabpanel"
        tabIndex={0}
      >
        {hasFailed && (
          <p className="cataleg-preview__note" role="status">
            {words('failed')}{' '}
            <button onClick={retry} type="button">
              {words('retry')}
            </button>
          </p>
        )}
        {preview?.channel === channel ? (
          <ShownChannel language={i18n.language} preview={preview} />
        ) : (
          !hasFailed && <p className="cataleg-preview__note">{words('loading')}</p>
        )}
      </div>
    </aside>
  )
}

/** Languages are called by their own name. */
const names: Readonly<Record<Locale, string>> = {
  ca: 'Català',
  es: 'Castellano',
  en: 'English',
}
