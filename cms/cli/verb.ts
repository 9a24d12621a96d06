import type { Settings } from '../config/env.ts'
import type { Terminal } from './terminal.ts'

/** Exit codes of every verb. */
export const exitCodes = { done: 0, failed: 1, misused: 2 } as const

export interface Arguments {
  readonly positionals: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}

export interface Option {
  readonly type: 'string' | 'boolean'
  readonly default?: string
}

/** One thing the operator may ask of the catalogue from a terminal. */
export interface Verb {
  /** What comes after the name, and what it means; Catalan, as everything the operator reads. */
  readonly usage: string
  readonly help: string
  readonly options: Readonly<Record<string, Option>>
  /** How many words it takes beside its options. */
  readonly words: { readonly least: number; readonly most: number }
  /** Answers the exit code. */
  readonly run: (args: Arguments, settings: Settings, terminal: Terminal) => Promise<number>
}

/** Something the operator can mend: what happened, and what to do. */
export class OperatorProblem extends Error {
  override readonly name = 'OperatorProblem'
  constructor(
    message: string,
    readonly remedy: string,
  ) {
    super(message)
  }
}
