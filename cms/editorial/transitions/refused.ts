import { APIError } from 'payload'
import { problem, type ProblemCode } from '../../labels/problems.ts'

/** A transition that is refused, with a stable code and the words for the reader. */
export class TransitionRefused extends APIError {
  constructor(
    readonly code: ProblemCode,
    status: number,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message, status, { code, ...details }, true)
  }
}

export type Refuse = (
  code: ProblemCode,
  status: number,
  values?: Readonly<Record<string, string>>,
  details?: Record<string, unknown>,
) => TransitionRefused

/** Refusals in the language of a reader. */
export const refusing =
  (language: string): Refuse =>
  (code, status, values = {}, details = {}) =>
    new TransitionRefused(code, status, problem(code, language, values), details)
