import type { Locale } from '../domain/locale.ts'
import { quantityInWords } from '../domain/quantity.ts'
import { channels } from '../domain/vocabularies/attention.ts'
import { appealKinds, silences, type TermUnit } from '../domain/vocabularies/procedure.ts'
import { chunkWords, type ChunkSection } from './chunk-headings.ts'
import { inLocale } from './localised.ts'
import type { PublicProcedureDocument } from './public-procedure.ts'
import { toWhatToBring } from './what-to-bring.ts'

type Sheet = PublicProcedureDocument

/** One section of a sheet as Markdown that can be read alone; empty when it has nothing to say. */
export const sectionText = (sheet: Sheet, section: ChunkSection, locale: Locale): string =>
  writers[section](sheet, locale).filter(Boolean).join('\n\n')

type Writer = (sheet: Sheet, locale: Locale) => readonly (string | null | undefined)[]

const writers: Record<ChunkSection, Writer> = {
  answer: (sheet, locale) => [inLocale(sheet.chatText, locale)],
  what: (sheet, locale) => [
    inLocale(sheet.summary, locale),
    inLocale(sheet.description, locale)?.markdown,
  ],
  who: (sheet, locale) => [
    inLocale(sheet.whoCanApply, locale)?.markdown,
    list(sheet.requirements.map((requirement) => inLocale(requirement.text, locale))),
  ],
  how: (sheet, locale) =>
    sheet.channels.map((channel) => {
      const name = channels.label(channel.channel, locale)
      const instructions = inLocale(channel.instructions, locale)?.markdown
      return [`**${name}**`, instructions, channel.url].filter(Boolean).join('\n')
    }),
  evidence: (sheet, locale) =>
    sheet.noEvidenceNeeded ? [chunkWords.noEvidence[locale]] : [list(toWhatToBring(sheet, locale))],
  when: (sheet, locale) => [
    inLocale(sheet.applicationDeadline, locale),
    list(sheet.windows.map(({ from, until }) => `${from} – ${until}`)),
    sheet.resolutionTerm &&
      `${chunkWords.resolution[locale]}: ${length(sheet.resolutionTerm, locale)}`,
    sheet.silence.onRequest &&
      `${chunkWords.silence[locale]}: ${silences.label(sheet.silence.onRequest, locale)}`,
  ],
  cost: (sheet, locale) => [
    !sheet.feeRequired ? chunkWords.free[locale] : null,
    ...sheet.fees.map((fee) =>
      [
        `**${inLocale(fee.name, locale) ?? fee.code}**`,
        list(
          fee.brackets.map(({ condition, amount, percent, unit }) =>
            [
              inLocale(condition, locale),
              amount === null ? `${percent ?? '?'} %` : `${amount} €`,
              inLocale(unit, locale),
            ]
              .filter(Boolean)
              .join(' · '),
          ),
        ),
      ].join('\n'),
    ),
    inLocale(sheet.reductions, locale)?.markdown,
  ],
  result: (sheet, locale) => [list(sheet.outputs.map((output) => inLocale(output.name, locale)))],
  appeals: (sheet, locale) => [
    list(
      sheet.appeals.map(({ kind, body, term }) =>
        [appealKinds.label(kind, locale), inLocale(body, locale), term && length(term, locale)]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
  ],
}

const length = ({ value, unit }: { value: number; unit: TermUnit }, locale: Locale): string =>
  quantityInWords(value, unit, locale)

const list = (items: readonly (string | null)[]): string =>
  items
    .filter(Boolean)
    .map((item) => `- ${item}`)
    .join('\n')
