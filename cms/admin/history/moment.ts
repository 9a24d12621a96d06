import type { Locale } from '../../domain/locale.ts'

/** A moment as people of the town hall say it. */
export const momentIn = (language: Locale, instant: string): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Madrid',
  }).format(new Date(instant))
