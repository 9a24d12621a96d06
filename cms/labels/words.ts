import type { Locale } from '../domain/locale.ts'

/** One label in the three languages of the panel. */
export type Label = Record<Locale, string>

export const label = (ca: string, es: string, en: string): Label => ({ ca, es, en })
