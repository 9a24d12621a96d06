import type { Locale } from '../domain/locale.ts'
import type { SheetChannel } from '../domain/published/sheet-parts.ts'
import type { Reference } from '../domain/published/published.ts'
import {
  channelAspects,
  digitalChannels,
  type ChannelAspect,
  type ChannelCode,
} from '../domain/vocabularies/attention.ts'
import { identificationMeans } from '../domain/vocabularies/identification.ts'
import { feeLines } from './fee-lines.ts'
import { inLocale } from './localised.ts'
import type { PublicProcedureDocument } from './public-procedure.ts'
import { toWhatToBring } from './what-to-bring.ts'

/** What holds in one channel for one aspect. */
export interface InChannel {
  readonly channel: ChannelCode
  /** False where it is as the sheet says for every channel. */
  readonly differs: boolean
  /** One line each; none where there is nothing to bring, to pay or to say. */
  readonly says: readonly string[]
}

export interface ChannelDifference {
  readonly aspect: ChannelAspect
  readonly inChannels: readonly InChannel[]
}

/**
 * What differs from channel to channel: documents, fee, term, who may apply, identity. Each aspect
 * that is not the same in all the channels in which one can file, with what holds in each of them,
 * so that nobody has to know what "as the sheet says" means. Rules that depend on the channel have
 * no place in CPSV-AP (SEMICeu/CPSV-AP#31).
 */
export function channelDifferences(
  sheet: PublicProcedureDocument,
  locale: Locale,
): readonly ChannelDifference[] {
  const channels = sheet.channels.filter(({ actions }) => actions.includes('filing'))
  return channelAspects.codes.flatMap((aspect) => {
    const inChannels = channels.map((channel) => ({
      channel: channel.channel,
      ...saidBy[aspect](sheet, channel, locale),
    }))
    const [first, ...others] = inChannels.map(({ says }) => says.join('\n'))
    return others.some((says) => says !== first) ? [{ aspect, inChannels }] : []
  })
}

type Said = Omit<InChannel, 'channel'>
type Saying = (sheet: PublicProcedureDocument, channel: SheetChannel, locale: Locale) => Said

const saidBy: Readonly<Record<ChannelAspect, Saying>> = {
  // Besides what everybody brings.
  documents(sheet, { overrides }, locale) {
    const own = names(overrides.evidence, locale)
    const common = sheet.noEvidenceNeeded ? [] : toWhatToBring(sheet, locale)
    return { differs: own.length > 0, says: [...new Set([...common, ...own])] }
  },
  // In the place of the sheet's: a channel that costs less does not cost both.
  fee(sheet, { overrides }, locale) {
    if (overrides.fees.length === 0) return { differs: false, says: feeLines(sheet, locale) }
    const codes = overrides.fees.map(({ code }) => code)
    const known = sheet.fees.filter(({ code }) => codes.includes(code))
    const others = overrides.fees.filter(({ code }) => !known.some((fee) => fee.code === code))
    return {
      differs: true,
      says: [...feeLines({ fees: known }, locale), ...names(others, locale)],
    }
  },
  term: ({ applicationDeadline }, { overrides }, locale) =>
    oneOf(inLocale(overrides.deadline, locale), inLocale(applicationDeadline, locale)),
  who: ({ whoCanApply }, { overrides }, locale) =>
    oneOf(inLocale(overrides.whoCanApply, locale), inLocale(whoCanApply, locale)?.plain ?? null),
  identity({ identification }, { channel, overrides }, locale) {
    const own = inLocale(overrides.identification, locale)
    if (own) return { differs: true, says: [own] }
    // What the sheet says of identity is of filing it online.
    const asks = identification?.required && digitalChannels.includes(channel)
    const means = asks ? identification.mechanisms : []
    return { differs: false, says: means.map((one) => identificationMeans.label(one, locale)) }
  },
}

const oneOf = (own: string | null, common: string | null): Said =>
  own ? { differs: true, says: [own] } : { differs: false, says: common ? [common] : [] }

const names = (references: readonly Reference[], locale: Locale): readonly string[] =>
  references.map(({ code, name }) => inLocale(name, locale) ?? code)
