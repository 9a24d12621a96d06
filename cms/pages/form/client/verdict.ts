import { useEffect, useRef, useState } from 'react'
import type { Locale } from '../../../domain/locale.ts'
import type { JsonObject } from '../../../../forms/definition.ts'
import type { AnswerError, Verdict } from '../../../../forms/validate-answer.ts'

const quiet: readonly AnswerError[] = []

/** Asks the server what it thinks of an answer. The server keeps the only Ajv, and no answer. */
export async function judge(
  slug: string,
  answer: JsonObject,
  locale: Locale,
  signal?: AbortSignal,
): Promise<Verdict> {
  const response = await fetch(`/forms/${slug}/validate?locale=${locale}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(answer),
    ...(signal && { signal }),
  })
  if (!response.ok) throw new Error(`The server answered ${response.status}`)
  return (await response.json()) as Verdict
}

/** The errors of what is written now, a moment after the writing stops. */
export function useLiveErrors(
  slug: string,
  answer: JsonObject,
  locale: Locale,
): readonly [readonly AnswerError[], (errors: readonly AnswerError[]) => void] {
  const [errors, setErrors] = useState(quiet)
  const text = JSON.stringify(answer)
  const latest = useRef(answer)
  latest.current = answer
  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(() => {
      judge(slug, latest.current, locale, stop.signal).then(
        (verdict) => setErrors(verdict.errors),
        // A lost live check is made good by the next one, or by the button, which does say so.
        () => undefined,
      )
    }, 400)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [slug, text, locale])
  return [errors, setErrors]
}
