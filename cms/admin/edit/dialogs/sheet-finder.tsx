'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import { dialogWords } from '../../../labels/transition-dialogs.ts'
import { transitionWords } from '../../../labels/transitions.ts'
import { say } from '../../../labels/words.ts'
import { Choices, required, useReader } from './answers.tsx'

interface Found {
  readonly id: string
  readonly code: string
  readonly title: string
}

interface Props {
  /** The sheet that is being replaced. */
  readonly except: string
  readonly isRequired: boolean
  readonly onChoose: (id: string) => void
}

const shown = 6
const pauseMs = 250

/** Finds a published sheet by what one types of its title, and lets one choose it. */
export function SheetFinder({ except, isRequired, onChoose }: Props) {
  const language = useReader()
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<Found | null>(null)
  const found = useSheets(words, except, language)
  const box = useId()
  const list = chosen && !found?.some(({ id }) => id === chosen.id) ? [chosen] : []
  const choose = (sheet: Found | null) => {
    setChosen(sheet)
    onChoose(sheet?.id ?? '')
  }
  return (
    <>
      <label className="cataleg-dialog__label" htmlFor={box}>
        {say(dialogWords.replacedBy, language)}{' '}
        {say(isRequired ? transitionWords.required : dialogWords.optional, language)}
      </label>
      <p className="cataleg-dialog__help" id={`${box}-help`}>
        {say(dialogWords.replacedByHelp, language)}
      </p>
      <input
        aria-describedby={`${box}-help`}
        autoComplete="off"
        className="cataleg-dialog__input"
        id={box}
        onChange={(event) => setWords(event.target.value)}
        {...(isRequired && !chosen ? required(language) : {})}
        type="search"
        value={words}
      />
      <div aria-live="polite">
        {found?.length === 0 && <p>{say(dialogWords.noneFound, language)}</p>}
      </div>
      {((found?.length ?? 0) > 0 || chosen) && (
        <Choices legend={say(dialogWords.chooseOne, language)}>
          {[...list, ...(found ?? [])].map((sheet) => (
            <label className="cataleg-choices__choice" key={sheet.id}>
              <input
                checked={chosen?.id === sheet.id}
                name={`${box}-sheet`}
                onChange={() => choose(sheet)}
                {...(isRequired ? required(language) : {})}
                type="radio"
              />
              <span>
                {sheet.title} <span className="cataleg-choices__help">{sheet.code}</span>
              </span>
            </label>
          ))}
        </Choices>
      )}
    </>
  )
}

/** Null while nothing is asked. */
function useSheets(words: string, except: string, language: string): readonly Found[] | null {
  const { config } = useConfig()
  const [found, setFound] = useState<readonly Found[] | null>(null)
  const asked = words.trim()
  useEffect(() => {
    let isShown = true
    const ask = async () => {
      const query = new URLSearchParams({
        'where[and][0][title][like]': asked,
        'where[and][1][_status][equals]': 'published',
        'where[and][2][id][not_equals]': except,
        'select[title]': 'true',
        'select[code]': 'true',
        depth: '0',
        limit: String(shown),
        locale: 'ca',
      })
      const response = await fetch(`${config.routes.api}/procedures?${query.toString()}`, {
        credentials: 'include',
        headers: { 'accept-language': language },
      })
      const { docs = [] } = (await response.json()) as { docs?: readonly Found[] }
      if (isShown) setFound(docs)
    }
    const timer = setTimeout(
      () => (asked.length < 2 ? setFound(null) : void ask().catch(() => undefined)),
      pauseMs,
    )
    return () => {
      isShown = false
      clearTimeout(timer)
    }
  }, [asked, except, language, config.routes.api])
  return found
}
