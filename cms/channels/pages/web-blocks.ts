import type { Locale } from '../../domain/locale.ts'
import { channelAspects, channels } from '../../domain/vocabularies/attention.ts'
import { appealKinds } from '../../domain/vocabularies/procedure.ts'
import { channelDifferences, type ChannelDifference } from '../channel-differences.ts'
import { inLocale } from '../localised.ts'
import type { PublicProcedureDocument } from '../public-procedure.ts'
import type { ServicePointDocument } from '../service-point.ts'
import { pageWords } from './page-words.ts'
import { facts, list, part, text, type PageBlock } from './reading-page.ts'
import { termInWords } from './sheet-blocks.ts'

/* Parts of the page of the website that people ask for by no name of the law. */

type Sheet = PublicProcedureDocument

/** Whether the channel that this address belongs to takes nothing today. */
export const isStopped = ({ channels }: Sheet, url: string): boolean =>
  channels.some(
    (channel) =>
      channel.url === url &&
      ['suspended', 'closed', 'extinct'].includes(channel.availability.status),
  )

/** What no answer in time means to whoever asked; null where it means nothing, or is not known. */
export function silenceInWords({ silence }: Sheet, locale: Locale): string | null {
  const effect = silence.onRequest
  const isPlain = effect === 'approval' || effect === 'rejection' || effect === 'lapse'
  return isPlain ? pageWords[effect][locale] : null
}

export const appealsList = (sheet: Sheet, locale: Locale): PageBlock | null =>
  list(
    sheet.appeals.map(({ kind, body, term }) =>
      [appealKinds.label(kind, locale), inLocale(body, locale), termInWords(term, locale)]
        .filter(Boolean)
        .join(' · '),
    ),
  )

/** One row for each thing that is not the same in every channel, one column for each channel. */
export function differencesTable(sheet: Sheet, locale: Locale): PageBlock | null {
  const rows = channelDifferences(sheet, locale)
  const [first] = rows
  if (!first) return null
  return {
    kind: 'table',
    table: {
      caption: pageWords.differs[locale],
      columns: [
        pageWords.aspect[locale],
        ...first.inChannels.map(({ channel }) => channels.label(channel, locale)),
      ],
      rows: rows.map((row) => differenceRow(row, locale)),
    },
  }
}

/** What everybody brings is said above: of the documents, only those that are one channel's. */
function differenceRow({ aspect, inChannels }: ChannelDifference, locale: Locale) {
  const cells = inChannels.map(({ says }) => says)
  const common = cells.reduce((these, those) => these.filter((line) => those.includes(line)))
  const heading = channelAspects.label(aspect, locale)
  if (aspect !== 'documents' || common.length === 0) return { heading, cells }
  const own = cells.map((lines) => lines.filter((line) => !common.includes(line)))
  return { heading: pageWords.besides[locale], cells: own }
}

/** Where one asks: each office with what is needed to reach it. */
export const contactBlocks = (
  { contactPoints }: Sheet,
  points: readonly ServicePointDocument[],
  locale: Locale,
): readonly (PageBlock | null)[] =>
  contactPoints.map(({ code, name }) => {
    const heading = inLocale(name, locale) ?? code
    const point = points.find((one) => one.code === code)
    if (!point) return text(heading)
    return (
      part(heading, [
        facts([
          [pageWords.address[locale], point.address],
          ...point.phones.map(
            (phone) => [pageWords.telephone[locale], phone, `tel:${callable(phone)}`] as const,
          ),
          ...point.emails.map(
            (email) => [pageWords.mail[locale], email, `mailto:${email}`] as const,
          ),
        ]),
        text(inLocale(point.accessibility, locale)),
      ]) ?? text(heading)
    )
  })

const callable = (phone: string): string => phone.replace(/[^+\d]/g, '')
