import type { OpenGate } from '../../domain/gates/gates.ts'
import type { TransitionAction } from '../../domain/workflow.ts'

/** What a person adds to an action. */
export interface TransitionDetails {
  readonly to?: string
  readonly note?: string
  readonly significance?: string
  readonly reason?: string
  readonly fields?: readonly string[]
  readonly explanation?: string
  readonly replacedBy?: string
  readonly at?: string
  readonly legalReview?: boolean
  readonly onlyCatalan?: boolean
}

export type GateToMeet = OpenGate & { readonly message: string }

/** The server's answer, as the buttons need it. */
export type TransitionAnswer =
  | { readonly isDone: true }
  | {
      readonly isDone: false
      readonly isStale: boolean
      readonly says: string | null
      readonly gates: readonly GateToMeet[]
    }

interface Question extends TransitionDetails {
  readonly action: TransitionAction
  /** The edition on screen. */
  readonly basedOn: number
}

/** Asks the server to move a record; who may and what is missing is decided there. */
export async function askTransition(
  address: string,
  question: Question,
  language: string,
): Promise<TransitionAnswer> {
  const refused = { isDone: false, isStale: false, says: null, gates: [] } as const
  try {
    const response = await fetch(`${address}/transitions`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify(question),
    })
    if (response.ok) return { isDone: true }
    const problem = (await response.json()) as {
      type?: string
      title?: string
      gates?: readonly GateToMeet[]
      errors?: readonly { message?: string }[]
    }
    return {
      isDone: false,
      isStale: problem.type?.endsWith(':stale-edition') ?? false,
      says: problem.title ?? problem.errors?.[0]?.message ?? null,
      gates: problem.gates ?? [],
    }
  } catch {
    return refused
  }
}
