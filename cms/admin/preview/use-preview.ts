'use client'

import { useAllFormFields, useConfig, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'

import type { Locale } from '../../domain/locale.ts'
import type { PublicationChannel } from '../../domain/vocabularies/editorial.ts'
import type { ChannelPreview } from '../../editorial/preview/channel-preview.ts'

export interface Shown {
  readonly preview: ChannelPreview | null
  readonly isWaiting: boolean
  readonly hasFailed: boolean
  readonly retry: () => void
}

/** People pause about this long between words. */
const pauseMs = 350

/**
 * What a channel shows of the form as it is now. One question is under way at a time: what changes
 * meanwhile is asked when it is answered, and what is shown stays until there is something better.
 */
export function usePreview(
  id: string,
  asked: { readonly channel: PublicationChannel; readonly locale: Locale; readonly on: string },
): Shown {
  const [fields] = useAllFormFields()
  const { config } = useConfig()
  const { code: formLocale } = useLocale()
  const [preview, setPreview] = useState<ChannelPreview | null>(null)
  const [isWaiting, setWaiting] = useState(true)
  const [hasFailed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const { channel, locale, on } = asked
  const isUnderWay = useRef(false)
  const next = useRef<(() => Promise<void>) | null>(null)

  useEffect(() => {
    const ask = async () => {
      const query = new URLSearchParams({ locale, ...(on ? { on } : {}) })
      const response = await fetch(
        `${config.routes.api}/procedures/${id}/preview/${channel}?${query}`,
        {
          method: 'POST',
          credentials: 'include',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ locale: formLocale, data: reduceFieldsToValues(fields, true) }),
        },
      ).catch(() => null)
      if (response?.ok) setPreview((await response.json()) as ChannelPreview)
      setFailed(!response?.ok)
    }
    const inTurn = async () => {
      if (isUnderWay.current) return
      isUnderWay.current = true
      for (let one = next.current; one; one = next.current) {
        next.current = null
        await one().catch(() => setFailed(true))
      }
      isUnderWay.current = false
      setWaiting(false)
    }
    setWaiting(true)
    const timer = setTimeout(() => {
      next.current = ask
      void inTurn()
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [id, channel, locale, on, fields, formLocale, config.routes.api, attempt])

  return { preview, isWaiting, hasFailed, retry: () => setAttempt((before) => before + 1) }
}
