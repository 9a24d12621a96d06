import type { Locale } from '../../domain/locale.ts'
import { quantityInWords } from '../../domain/quantity.ts'
import { appointmentNeeds, availabilities, channels } from '../../domain/vocabularies/attention.ts'
import { obtainedBys } from '../../domain/vocabularies/evidence.ts'
import { chunkWords } from '../chunk-headings.ts'
import { inLocale } from '../localised.ts'
import type { PublicProcedureDocument } from '../public-procedure.ts'
import { toWhatToBring } from '../what-to-bring.ts'
import { pageWords } from './page-words.ts'
import { facts, html, list, part, text, type PageBlock } from './reading-page.ts'

/* Parts of a sheet that more than one page shows. */

type Sheet = PublicProcedureDocument

export const amountInWords = (amount: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(amount)

const percentInWords = (percent: number | null, locale: Locale): string =>
  `${percent === null ? '—' : new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(percent)} %`

export const dayInWords = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Madrid' }).format(
    new Date(day),
  )

export const termInWords = (
  term: Sheet['resolutionTerm'] | Sheet['averageTime'],
  locale: Locale,
): string | null => (term ? quantityInWords(term.value, term.unit, locale) : null)

/** What the person brings, and what the administration gets by itself. */
export const evidenceBlocks = (sheet: Sheet, locale: Locale): readonly (PageBlock | null)[] => {
  if (sheet.noEvidenceNeeded) return [text(chunkWords.noEvidence[locale])]
  const consulted = sheet.evidence.filter(({ obtainedBy }) =>
    ['via-oberta', 'own', 'unless-opposed'].includes(obtainedBy),
  )
  return [
    list(toWhatToBring(sheet, locale)),
    part(pageWords.notNeeded[locale], [
      list(
        consulted.map(
          (one) =>
            `${inLocale(one.name, locale) ?? one.code}: ${obtainedBys.label(one.obtainedBy, locale).toLowerCase()}`,
        ),
      ),
    ]),
  ]
}

/** Each fee with its amounts in force. */
export const feeBlocks = (sheet: Sheet, locale: Locale): readonly (PageBlock | null)[] => [
  text(sheet.feeRequired ? null : chunkWords.free[locale]),
  ...sheet.fees.map((fee) =>
    part(inLocale(fee.name, locale) ?? fee.code, [
      facts(
        fee.brackets.map(({ condition, amount, percent, unit }) => [
          inLocale(condition, locale) ?? inLocale(fee.name, locale) ?? fee.code,
          [
            amount === null ? percentInWords(percent, locale) : amountInWords(amount, locale),
            inLocale(unit, locale),
          ]
            .filter(Boolean)
            .join(' '),
        ]),
      ),
      text(inLocale(fee.exemptions, locale)),
    ]),
  ),
  html(inLocale(sheet.reductions, locale)),
]

/** Each way of doing it, with what one must know to use it. */
export const channelBlocks = (sheet: Sheet, locale: Locale): readonly (PageBlock | null)[] =>
  sheet.channels.map((channel) => {
    const name = channels.label(channel.channel, locale)
    const blocks = [
      html(inLocale(channel.instructions, locale)),
      facts([
        [
          pageWords.whereToGo[locale],
          channel.servicePoints.map((one) => inLocale(one.name, locale) ?? one.code).join(', '),
        ],
        [
          pageWords.appointment[locale],
          channel.appointment ? appointmentNeeds.label(channel.appointment.need, locale) : null,
          channel.appointment?.url,
        ],
        [pageWords.online[locale], channel.url && hostOf(channel.url), channel.url],
      ]),
    ]
    return part(name, blocks) ?? { kind: 'text' as const, text: name }
  })

/** An address as people tell it from others; they follow it, and do not read it. */
const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url

/** Channels that do not work today. */
export const brokenChannels = (sheet: Sheet, locale: Locale): readonly string[] =>
  sheet.channels
    .filter(({ availability }) => availability.status !== 'normal')
    .map(({ channel, availability }) =>
      [
        `${channels.label(channel, locale)}: ${availabilities.label(availability.status, locale)}.`,
        inLocale(availability.reason, locale),
      ]
        .filter(Boolean)
        .join(' '),
    )

export const windowsBlock = (sheet: Sheet, locale: Locale): PageBlock | null =>
  list(
    sheet.windows.map(
      ({ from, until }) => `${dayInWords(from, locale)} – ${dayInWords(until, locale)}`,
    ),
  )
