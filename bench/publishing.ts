import { setTimeout as sleep } from 'node:timers/promises'
import { answerOf, signIn, type Headers } from './catalogue-process.ts'
import type { ServerProcess } from './child.ts'
import { sheetCode } from './questions.ts'

export interface PublishingTimes {
  /** Milliseconds from asking for the publication until its answer. */
  readonly answered: readonly number[]
  /** Milliseconds from the answer until the public reads it; and finds it. */
  readonly served: readonly number[]
  readonly found: readonly number[]
}

/** Publishes one sheet a few times with a word of its own, and waits for the public to see it. */
export async function timePublishing(
  system: ServerProcess,
  times: number,
): Promise<PublishingTimes> {
  const headers = await signIn(system)
  const result = { answered: [] as number[], served: [] as number[], found: [] as number[] }
  for (let n = 0; n < times; n += 1) {
    const word = `xyz${'abcdefghij'[n % 10]}qkw`
    const { asked, answered: from } = await publishTitle(system, headers, word)
    result.answered.push(from - asked)
    const title = `{ procedure(code: "${sheetCode}") { title } }`
    result.served.push(await timeUntil(system, title, word, from))
    const search = `{ search(query: "${word}") { edges { title } } }`
    result.found.push(await timeUntil(system, search, word, from))
  }
  return result
}

/** Saves and publishes the sheet with a title that ends in the word. */
export async function publishTitle(system: ServerProcess, headers: Headers, word: string) {
  const { id, title } = await recordOf(system, headers)
  await savedAs(system, headers, id, `${title.replace(/ (xyz|zk)\w+$/, '')} ${word}`)
  const asked = performance.now()
  const answer = await fetch(`${system.url}/api/procedures/${id}/transitions`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ action: 'publish', onlyCatalan: true }),
  })
  if (!answer.ok) throw new Error(`Publishing answered ${await answer.text()}`)
  return { asked, answered: performance.now() }
}

async function timeUntil(system: ServerProcess, query: string, word: string, from: number) {
  const door = `${system.url}/graphql`
  const body = JSON.stringify({ query })
  for (;;) {
    // Refused for too much work is not seen yet, as for any reader.
    const answer = await answerOf(door, body).catch(() => null)
    if (answer?.bytes.toString().includes(word)) return performance.now() - from
    if (performance.now() - from > 30_000) throw new Error(`${word} was never seen`)
    await sleep(5)
  }
}

interface StoredSheet {
  readonly id: string
  readonly title: string
  readonly edition: number | null
}

async function recordOf({ url }: ServerProcess, headers: Headers): Promise<StoredSheet> {
  const where = `where[code][equals]=${sheetCode}&depth=0&draft=true&locale=ca`
  const answer = await fetch(`${url}/api/procedures?${where}`, { headers })
  const { docs } = (await answer.json()) as { docs: StoredSheet[] }
  if (!docs[0]) throw new Error(`${sheetCode} is not in the catalogue`)
  return docs[0]
}

async function savedAs(system: ServerProcess, headers: Headers, id: string, title: string) {
  const { edition } = await recordOf(system, headers)
  const answer = await fetch(`${system.url}/api/procedures/${id}?locale=ca`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify({ title, basedOn: edition }),
  })
  if (!answer.ok) throw new Error(`Saving answered ${await answer.text()}`)
}
