'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { todayInMadrid } from '../../domain/calendar.ts'
import { nextChange, valueInForce } from '../../domain/in-force.ts'
import type { Day } from '../../domain/published/published.ts'

/** A shared value as the editor draws it, in the language of the form. */
export interface KnownValue {
  readonly code: string
  readonly name: string
  /** What it says today; null where nothing is in force. */
  readonly text: string | null
  /** The next day on which it says something else, and what. */
  readonly next: { readonly day: Day; readonly text: string } | null
}

type Known = ReadonlyMap<string, KnownValue>

/** Asked once for each language and page, however many values stand on it. */
const asked = new Map<string, Promise<Known>>()

/** The shared values by code; null until they are here. `refresh` asks again. */
export function useKnownValues(): { known: Known | null; refresh: () => void } {
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const [known, setKnown] = useState<Known | null>(null)
  const [turn, setTurn] = useState(0)
  const { api } = config.routes

  useEffect(() => {
    let isGone = false
    const answer = asked.get(locale) ?? ask(api, locale)
    asked.set(locale, answer)
    answer.then(
      (found) => !isGone && setKnown(found),
      // The next chip or picker asks again.
      () => asked.delete(locale),
    )
    return () => {
      isGone = true
    }
  }, [api, locale, turn])

  const refresh = () => {
    asked.delete(locale)
    setTurn((times) => times + 1)
  }
  return { known, refresh }
}

interface Stored {
  readonly code: string
  readonly name?: string | null
  readonly values?: readonly {
    readonly value?: string | null
    readonly validFrom?: string | null
  }[]
}

/** The API hands out at most so many at once. */
const most = 250

async function ask(api: string, locale: string): Promise<Known> {
  const today = todayInMadrid()
  const known = new Map<string, KnownValue>()
  for (let page = 1; ; page++) {
    const query = new URLSearchParams({
      depth: '0',
      limit: String(most),
      page: String(page),
      sort: 'name',
      locale,
      'fallback-locale': 'ca',
      'where[active][not_equals]': 'false',
      'select[code]': 'true',
      'select[name]': 'true',
      'select[values]': 'true',
    })
    const response = await fetch(`${api}/shared-values?${query}`)
    if (!response.ok) throw new Error(`Shared values: ${response.status}`)
    const answer = (await response.json()) as { docs: readonly Stored[]; hasNextPage: boolean }
    for (const one of answer.docs) known.set(one.code, asKnown(one, today))
    if (!answer.hasNextPage) return known
  }
}

function asKnown({ code, name, values = [] }: Stored, today: Day): KnownValue {
  const dated = values.map(({ value, validFrom }) => ({
    text: value ?? '',
    validFrom: validFrom ? todayInMadrid(new Date(validFrom)) : null,
  }))
  const day = nextChange(dated, today)
  return {
    code,
    name: name ?? code,
    text: valueInForce(dated, today)?.text ?? null,
    next: day ? { day, text: valueInForce(dated, day)?.text ?? '' } : null,
  }
}
