import { isLocale, sourceLocale } from '../../../domain/locale.ts'
import type { Locale } from '../../../domain/locale.ts'
import { agentTexts } from '../texts.ts'

/** The language of the page, which the server decided. It does not change while it is open. */
const asked = document.documentElement.lang
export const locale: Locale = isLocale(asked) ? asked : sourceLocale
export const texts = agentTexts[locale]

const timeZone = 'Europe/Madrid'

/** 23 de novembre del 2026 */
export const dayText = (moment: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(new Date(moment))

/** 09:05 */
export const hourText = (moment: Date): string =>
  new Intl.DateTimeFormat('ca', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(moment)

export const euros = (amount: number): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(amount)

export const decimal = (value: number): string => new Intl.NumberFormat(locale).format(value)

/** 2026-11-23 */
export const today = (): string =>
  new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  }).format(new Date())
