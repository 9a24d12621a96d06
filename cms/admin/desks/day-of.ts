/** A day as people write it, wherever the browser is. */
export const dayOf = (instant: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'Europe/Madrid' }).format(
    new Date(instant),
  )
