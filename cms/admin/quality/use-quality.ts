'use client'

import {
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useForm,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import type { Quality } from '../../editorial/quality/quality.ts'
import { askQuality } from './ask-quality.ts'

/** Somebody who types pauses this long between thoughts. */
const pause = 600

export interface Asked {
  /** The last answer; it stays while the next one is on its way. */
  readonly quality: Quality | null
  readonly hasFailed: boolean
}

/**
 * What the server makes of the form as it stands, asked again at every pause. One question at a
 * time: what is typed meanwhile is asked about once the answer is there.
 */
export function useQuality(): Asked {
  const { id, collectionSlug = '' } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const { getData } = useForm()
  const [fields] = useAllFormFields()
  const [asked, setAsked] = useState<Asked>({ quality: null, hasFailed: false })
  const [turn, setTurn] = useState(0)
  const state = useRef({ isBusy: false, told: '' })
  const address = `${config.routes.api}/${collectionSlug}/${id ?? 'new'}/quality`
  const { language } = i18n

  useEffect(() => {
    const timer = setTimeout(
      () => {
        if (state.current.isBusy) return
        const data = getData()
        // Payload touches the form after each save and each condition: the same is not asked twice.
        const told = JSON.stringify([address, locale, language, data])
        if (told === state.current.told) return
        state.current = { isBusy: true, told }
        void askQuality({ address, locale, data }, language, AbortSignal.timeout(15_000)).then(
          (quality) => {
            state.current.isBusy = false
            if (!quality) state.current.told = ''
            setAsked((before) => ({ quality: quality ?? before.quality, hasFailed: !quality }))
            if (quality) setTurn((one) => one + 1)
          },
        )
      },
      state.current.told === '' ? 0 : pause,
    )
    return () => clearTimeout(timer)
  }, [fields, address, locale, language, getData, turn])

  return asked
}
