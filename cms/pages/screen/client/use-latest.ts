import { useEffect, useState } from 'react'
import { askAgain, recall } from './latest-answer.ts'
import type { Latest } from './latest-answer.ts'

const everyMinute = 60_000
const aDay = 24 * 60 * everyMinute

/** What there is to show: at once what was kept, then what the server says, every minute. */
export function useLatest(code: string): Latest | null {
  const [latest, setLatest] = useState(() => recall(code))
  useEffect(() => {
    const openedAt = Date.now()
    let last = recall(code)
    const ask = () =>
      void askAgain(code, last).then(
        (answer) => {
          // The server is there: once a day, take the page of its present version too.
          if (Date.now() - openedAt > aDay) location.reload()
          setLatest((last = answer))
        },
        () => undefined,
      )
    ask()
    const clock = setInterval(ask, everyMinute)
    addEventListener('online', ask)
    return () => {
      clearInterval(clock)
      removeEventListener('online', ask)
    }
  }, [code])
  return latest
}

/** The present moment, again and again. */
export function useNow(everyMs: number): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const clock = setInterval(() => setNow(new Date()), everyMs)
    return () => clearInterval(clock)
  }, [everyMs])
  return now
}
