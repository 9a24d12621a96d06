import type { DemoText } from './demo-record.ts'

/** The same words in Catalan and Spanish, and in English where it helps. */
export const text = (ca: string, es: string, en?: string): DemoText =>
  en === undefined ? { ca, es } : { ca, es, en }

/** Rows of a list that hold one text each. */
export const names = (...all: readonly (readonly [ca: string, es: string])[]) =>
  all.map(([ca, es]) => ({ name: text(ca, es) }))

export const texts = (...all: readonly (readonly [ca: string, es: string])[]) =>
  all.map(([ca, es]) => ({ text: text(ca, es) }))
