'use client'

import { useLocale, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { qualityWords } from '../../labels/quality.ts'
import { say } from '../../labels/words.ts'
import { useGoToField, type PlaceOnForm } from './use-go-to-field.ts'

export interface Gap extends PlaceOnForm {
  readonly key: string
  readonly text: string
}

/** What is missing, each a way to its field; the first few until one asks for all. */
export function GapList({ gaps, most = 6 }: { gaps: readonly Gap[]; most?: number }) {
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const goTo = useGoToField()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole || gaps.length <= most + 1 ? gaps : gaps.slice(0, most)
  return (
    <>
      <ul className="cataleg-gaps">
        {shown.map(({ key, text, path, locale }) => (
          <li key={key}>
            <button
              className="cataleg-gap"
              onClick={() => goTo({ path, ...(locale ? { locale } : {}) })}
              type="button"
            >
              {text}
              {locale && locale !== code && <span className="cataleg-gap__locale">{locale}</span>}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < gaps.length && (
        <button
          className="cataleg-gap cataleg-gap--more"
          onClick={() => setWhole(true)}
          type="button"
        >
          {say(qualityWords.more, i18n.language, { count: gaps.length - shown.length })}
        </button>
      )}
    </>
  )
}
