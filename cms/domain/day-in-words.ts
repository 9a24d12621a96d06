import type { Locale } from './locale.ts'
import type { Day } from './published/published.ts'

const formats: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  ca: longDay('ca-ES'),
  es: longDay('es-ES'),
  en: longDay('en-GB'),
}

function longDay(language: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

/** When something happens, to be said after a verb: l’1 de gener de 2027, el 2 de gener de 2027. */
export function onDayInWords(day: Day, locale: Locale): string {
  const words = formats[locale].format(new Date(`${day}T12:00:00Z`)).replaceAll("'", '’')
  if (locale === 'en') return `on ${words}`
  if (locale === 'es') return `el ${words}`
  return /^(1|11) /.test(words) ? `l’${words}` : `el ${words}`
}

/** Euros, or a rate, as people write them: 12,40 €. */
export function amountInWords(
  { amount, percent }: { readonly amount: number | null; readonly percent: number | null },
  locale: Locale,
): string | null {
  const number = (value: number, options: Intl.NumberFormatOptions) =>
    // With a figure before the decimals of thousands too: 1.234,50 €.
    new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'es-ES', {
      ...options,
      useGrouping: true,
    }).format(value)
  if (amount !== null) return number(amount, { style: 'currency', currency: 'EUR' })
  return percent === null ? null : `${number(percent, { maximumFractionDigits: 2 })} %`
}
