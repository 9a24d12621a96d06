import type { DemoFields } from '../demo-record.ts'
import { text } from '../text.ts'

/** A question answered many times at the counters and on the phone. */
export const answered = { confidence: 'validated', reviewEveryMonths: 6 }

type Pair = readonly [ca: string, es: string]

/** One question, its short answer and, where it helps, what else is good to know. */
export const faq =
  (audience: 'public' | 'agents', department: string, topic: string) =>
  (
    number: number,
    question: Pair,
    short: Pair,
    more: Pair,
    ...procedures: readonly string[]
  ): DemoFields => ({
    code: `FAQ-${String(number).padStart(3, '0')}`,
    ...answered,
    audience,
    department,
    question: text(...question),
    shortAnswer: text(...short),
    answer: text(...more),
    procedures,
    topics: [topic],
    origin: number % 3 === 0 ? 'empty-search' : number % 3 === 1 ? 'call' : 'chatbot',
  })
