import type { TypedDocument } from '../../../../client/src/typed-document.ts'

/** Why there is no answer. */
export type Failure = 'offline' | 'signed-out' | 'failed'

export class NotAnswered extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure)
    this.failure = failure
  }
}

export interface Answered<T> {
  readonly data: T
  /** When it was true: the moment of asking, or earlier where the server says so. */
  readonly asOf: Date
  /** The server itself cannot reach its catalogue and says how old its answer may be. */
  readonly isBehind: boolean
}

/** Asks the delivery plane as the agent who is signed in. Throws NotAnswered and nothing else. */
export async function ask<Result, Variables extends object>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
): Promise<Answered<Result>> {
  let response: Response
  try {
    response = await fetch('/graphql/agent', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: AbortSignal.timeout(15_000),
    })
  } catch {
    throw new NotAnswered('offline')
  }
  if (response.status === 401) throw new NotAnswered('signed-out')
  if (response.status >= 502) throw new NotAnswered('offline')
  const body = (await response.json().catch(() => null)) as { data?: Result | null } | null
  if (!response.ok || !body?.data) throw new NotAnswered('failed')
  const behind = response.headers.get('X-Data-As-Of')
  return {
    data: body.data,
    asOf: behind ? new Date(behind) : new Date(),
    isBehind: behind !== null,
  }
}
