import type { Locale } from '../locale.ts'
import type { SheetUnderReview } from './sheet-under-review.ts'

/** One publish rule that a sheet does not meet (model, c.4). */
export interface OpenGate {
  readonly rule: string
  readonly severity: Severity
  /** Field it concerns, as the form names it: `channels.0.url`. */
  readonly path: string
  readonly locale?: Locale
  /** What its message names. */
  readonly values?: Readonly<Record<string, string | number>>
}

export type Severity = 'block' | 'warn'

/** Where a rule is missed; nothing but the field where the whole sheet misses it. */
export type Miss = Omit<OpenGate, 'rule' | 'severity'>

export interface Rule {
  readonly rule: string
  readonly severity: Severity
  /** What it counts for in the score. */
  readonly weight: number
  /** A rule that does not apply to a sheet is neither met nor missed. */
  readonly applies: (review: SheetUnderReview) => boolean
  /** Empty where the sheet meets it. */
  readonly misses: (review: SheetUnderReview) => readonly Miss[]
}

type Holds = (review: SheetUnderReview) => boolean
interface More {
  readonly applies?: Holds
  readonly locale?: Locale
  readonly weight?: number
  readonly values?: OpenGate['values']
}

const always: Holds = () => true

const onField =
  (severity: Severity, usual: number) =>
  (rule: string, path: string, holds: Holds, more: More = {}): Rule => ({
    rule,
    severity,
    weight: more.weight ?? usual,
    applies: more.applies ?? always,
    misses: (review) =>
      holds(review)
        ? []
        : [
            {
              path,
              ...(more.locale ? { locale: more.locale } : {}),
              ...(more.values ? { values: more.values } : {}),
            },
          ],
  })

/** A rule about one field, without which nothing is published. */
export const block = onField('block', 3)

/** A rule about one field, told as advice. */
export const warn = onField('warn', 1)

/** A rule that may be missed in several places. */
export const everywhere = (
  rule: string,
  severity: Severity,
  misses: Rule['misses'],
  { applies = always, weight = severity === 'block' ? 3 : 1 }: More = {},
): Rule => ({ rule, severity, weight, applies, misses })
