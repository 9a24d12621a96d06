import { significances, type Significance } from '../../domain/vocabularies/editorial.ts'

/** What the caller asks, as the contract has it. Nothing of it is trusted to be of its type. */
export interface TransitionRequest {
  readonly action: unknown
  readonly note?: unknown
  readonly significance?: unknown
  readonly basedOn?: unknown
  /** Submit: the person who is to review it. */
  readonly to?: unknown
  /** Return, urgent publication, retirement. */
  readonly reason?: unknown
  /** Return: the fields to look at, by path. */
  readonly fields?: unknown
  /** Validate: the law office is to read it too, though no rule asks for it. */
  readonly legalReview?: unknown
  /** Schedule: when. */
  readonly at?: unknown
  /** Publish, schedule: without a Spanish text that is up to date. */
  readonly onlyCatalan?: unknown
  /** Retirement. */
  readonly explanation?: unknown
  readonly replacedBy?: unknown
}

/** A text of a request; null where there is none to speak of. */
export const textOf = (value: unknown, most = 2000): string | null =>
  typeof value === 'string' && value.trim() ? value.trim().slice(0, most) : null

/** The change note is what agents read of a publication. */
export const noteOf = (request: TransitionRequest): string | null => textOf(request.note, 500)

export const significanceOf = (value: unknown): Significance | null => {
  const code = typeof value === 'number' ? String(value) : value
  return significances.has(code) ? code : null
}

const path = /^[A-Za-z][\w.-]{0,120}$/

/** Paths of fields; anything else is left out. */
export const pathsOf = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string' && path.test(one)).slice(0, 60)
    : []

/** An instant in the future; null for anything else. */
export function futureInstant(value: unknown, now: Date): Date | null {
  const at = typeof value === 'string' ? new Date(value) : null
  return at && at.getTime() > now.getTime() && at.getFullYear() < 2100 ? at : null
}
