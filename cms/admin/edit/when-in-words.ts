const zone = 'Europe/Madrid'

/** A day as people write it, in Madrid: "25 de nov. del 2026". */
export const dayInWords = (instant: string, language: string): string =>
  new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  }).format(new Date(instant))

/** A day with its time. */
export const instantInWords = (instant: string, language: string): string =>
  new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(new Date(instant))
