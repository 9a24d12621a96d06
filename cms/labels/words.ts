import { isLocale, type Locale } from '../domain/locale.ts'

/** One label in the three languages of the panel. */
export type Label = Record<Locale, string>

export const label = (ca: string, es: string, en: string): Label => ({ ca, es, en })

/** The words of a label for a reader; Catalan when theirs is not one of our languages. */
export const say = (
  words: Label,
  language: string,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  words[isLocale(language) ? language : 'ca'].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  )
