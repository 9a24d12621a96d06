import type { Payload } from 'payload'
import { conformanceOf, type Standard } from '../../domain/conformance/conformance.ts'
import type { Conformity } from '../../domain/conformance/requirement.ts'
import { isBlocking, type OpenGate } from '../../domain/gates/gates.ts'
import type { Locale } from '../../domain/locale.ts'
import type { Finding } from '../../domain/plain-language/finding.ts'
import { conformanceItems } from '../../labels/conformance.ts'
import { gateMessage } from '../../labels/gates.ts'
import { adviceOn } from '../../labels/plain-language.ts'
import { say } from '../../labels/words.ts'
import type { Typed } from '../published/draft-as-typed.ts'
import { verdictOn } from './verdict.ts'

/** How good a sheet is, in the reader's words. Every part says which field it is about. */
export interface Quality {
  /** 0 to 100, of what applies to this sheet. */
  readonly score: number
  /** What keeps it from being published. */
  readonly gates: readonly ToldGate[]
  /** What would make it better. */
  readonly gaps: readonly ToldGate[]
  readonly conformance: Readonly<Record<Standard, ToldConformity>>
  /** Plain language, sentence by sentence. */
  readonly advice: readonly ToldFinding[]
}

export type ToldGate = OpenGate & { readonly message: string }

export interface ToldFinding extends Omit<Finding, 'values'> {
  readonly advice: string
}

export interface ToldConformity {
  readonly met: number
  readonly of: number
  readonly missing: readonly {
    readonly item: string
    readonly path: string
    readonly label: string
  }[]
}

/** More than these at once help nobody. */
const mostFindings = 60

/**
 * What the rules, the standards and the plain-language checks say of a draft: as it is stored, or
 * as it is being typed. Stores nothing.
 *
 * @throws NotFound, UnreadableRecord
 */
export async function qualityOf(
  payload: Payload,
  typed: Typed,
  language: Locale,
): Promise<Quality> {
  const { review, gates, score } = await verdictOn(payload, typed)
  const told = gates.map((gate): ToldGate => ({ ...gate, message: gateMessage(gate, language) }))
  const conformity = conformanceOf(review)
  const toldOf = (standard: Standard) => toldConformity(standard, conformity[standard], language)
  return {
    score,
    gates: told.filter(isBlocking),
    gaps: told.filter((gate) => !isBlocking(gate)),
    conformance: {
      etram: toldOf('etram'),
      sia: toldOf('sia'),
      sdg: toldOf('sdg'),
      cpsv: toldOf('cpsv'),
    },
    advice: review.findings.slice(0, mostFindings).map(({ values, ...finding }) => ({
      ...finding,
      advice: adviceOn({ values, ...finding }, language),
    })),
  }
}

const toldConformity = (
  standard: Standard,
  { missing, ...count }: Conformity,
  language: Locale,
): ToldConformity => ({
  ...count,
  missing: missing.map((one) => {
    const words = conformanceItems[standard][one.item]
    return { ...one, label: words ? say(words, language) : one.item }
  }),
})
