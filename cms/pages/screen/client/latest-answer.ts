import { boardQuery } from './board.ts'
import type { BoardAnswer } from './board.ts'

/** The last answer of the server, and when the server last said that it still holds. */
export interface Latest {
  readonly answer: BoardAnswer
  readonly etag: string | null
  readonly asOf: number
}

const shelfOf = (code: string) => `screen:${code}`

/** What was shown before the machine was switched off; null when it never showed anything. */
export function recall(code: string): Latest | null {
  try {
    const kept = localStorage.getItem(shelfOf(code))
    return kept ? (JSON.parse(kept) as Latest) : null
  } catch {
    return null
  }
}

function keep(code: string, latest: Latest): Latest {
  try {
    localStorage.setItem(shelfOf(code), JSON.stringify(latest))
  } catch {
    // A machine that cannot keep anything still shows what it holds in memory.
  }
  return latest
}

/** Asks again what the screen shows. Throws when the server is away or cannot answer. */
export async function askAgain(code: string, last: Latest | null): Promise<Latest> {
  const parameters = new URLSearchParams({
    query: boardQuery,
    variables: JSON.stringify({ code }),
  })
  const response = await fetch(`/graphql?${parameters}`, {
    headers: {
      Accept: 'application/json',
      ...(last?.etag && { 'If-None-Match': last.etag }),
    },
    signal: AbortSignal.timeout(15_000),
  })
  const said = response.headers.get('X-Data-As-Of')
  const asOf = said ? Date.parse(said) : Date.now()
  if (response.status === 304 && last) return keep(code, { ...last, asOf })
  if (!response.ok) throw new Error(`The catalogue answered ${response.status}`)
  const { data } = (await response.json()) as { data?: BoardAnswer | null }
  if (!data) throw new Error('The catalogue answered without data')
  return keep(code, { answer: data, etag: response.headers.get('ETag'), asOf })
}
