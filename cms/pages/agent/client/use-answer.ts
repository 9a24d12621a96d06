import { useEffect, useState } from 'react'
import { NotAnswered } from './ask.ts'
import type { Answered, Failure } from './ask.ts'

export interface Asked<T> {
  readonly answer: Answered<T> | null
  readonly failure: Failure | null
}

const retryAfter = 10_000
const askedAgainAfter = 60_000
const remembered = 200

/** What was answered since the page was opened, to go on with when the connection is cut. */
const memory = new Map<string, Answered<unknown>>()

/**
 * The answer to a question, asked again every minute, when the connection comes or goes and when
 * the agent returns to the page. A key names its question: what was answered to it before is shown meanwhile.
 */
export function useAnswer<T>(
  key: string | null,
  question: () => Promise<Answered<T>>,
  delayMs = 0,
): Asked<T> {
  const [state, setState] = useState<Asked<T> & { readonly key: string | null }>({
    key: null,
    answer: null,
    failure: null,
  })
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    if (key === null) return
    let isWanted = true
    let retry: ReturnType<typeof setTimeout> | undefined
    const put = (answer: Answered<T> | null, failure: Failure | null) => {
      if (isWanted) setState({ key, answer, failure })
    }
    const known = () => (memory.get(key) as Answered<T> | undefined) ?? null
    const work = async () => {
      try {
        const answer = await question()
        if (memory.size >= remembered) memory.clear()
        memory.set(key, answer)
        put(answer, null)
      } catch (error) {
        const failure = error instanceof NotAnswered ? error.failure : 'failed'
        put(known(), failure)
        if (failure === 'offline' && isWanted) {
          retry = setTimeout(() => setAttempt((count) => count + 1), retryAfter)
        }
      }
    }
    if (known()) put(known(), null)
    const start = setTimeout(() => void work(), known() ? 0 : delayMs)
    const again = () => {
      if (document.visibilityState === 'visible') setAttempt((count) => count + 1)
    }
    const clock = setInterval(again, askedAgainAfter)
    addEventListener('online', again)
    addEventListener('offline', again)
    document.addEventListener('visibilitychange', again)
    return () => {
      isWanted = false
      clearTimeout(start)
      clearTimeout(retry)
      clearInterval(clock)
      removeEventListener('online', again)
      removeEventListener('offline', again)
      document.removeEventListener('visibilitychange', again)
    }
    // The key stands for the question.
  }, [key, attempt, delayMs])

  return state.key === key ? state : { answer: null, failure: null }
}
