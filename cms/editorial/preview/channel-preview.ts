import type { Payload } from 'payload'

import { toAgentProcedure } from '../../channels/agent-procedure.ts'
import { toAnswer, type AnswerText } from '../../channels/answer.ts'
import { toChunks, type Chunk } from '../../channels/chunks.ts'
import { toJsonLd, type JsonLd } from '../../channels/json-ld.ts'
import { localeInfo, type LocaleInfo } from '../../channels/localised.ts'
import { toAgentCard, type AgentCard } from '../../channels/pages/agent-card.ts'
import type { ReadingPage } from '../../channels/pages/reading-page.ts'
import { toSeuPage } from '../../channels/pages/seu-page.ts'
import { toWebPage } from '../../channels/pages/web-page.ts'
import { publicFields, type PublicProcedureDocument } from '../../channels/public-procedure.ts'
import { toScreenCard, type ScreenCard } from '../../channels/screen-card.ts'
import type { Locale } from '../../domain/locale.ts'
import type { PublishedProcedure } from '../../domain/published/procedure.ts'
import type { Day } from '../../domain/published/published.ts'
import type { PublicationChannel } from '../../domain/vocabularies/editorial.ts'
import { draftAsTyped } from '../published/draft-as-typed.ts'
import { toPublishedProcedure } from '../published/procedure.ts'
import type { Stored } from '../published/read.ts'

/** What each channel makes of a sheet. */
export interface ChannelContent {
  readonly web: ReadingPage
  readonly seu: ReadingPage
  readonly chatbot: { readonly answer: AnswerText | null; readonly chunks: readonly Chunk[] }
  readonly screens: ScreenCard
  readonly 'agent-console': AgentCard
  readonly 'open-data': JsonLd
}

/** Why a channel would show nothing of a sheet, were it published as it is. */
export type NotShown = 'internal' | 'not-for-this-channel' | 'excluded-from-chatbot' | 'no-answer'

export interface ChannelPreview<Channel extends PublicationChannel = PublicationChannel> {
  readonly channel: Channel
  readonly locale: Locale
  /** The day as of which it is shown. */
  readonly on: Day
  readonly localeInfo: LocaleInfo
  /** Null where the channel would show it. */
  readonly notShown: NotShown | null
  readonly content: ChannelContent[Channel]
}

export interface PreviewRequest {
  readonly id: string
  readonly channel: PublicationChannel
  readonly locale: Locale
  readonly on: Day
  readonly publicUrl: string
  /** What is in the form of one language and not saved; absent, the draft as it is stored. */
  readonly typed?: { readonly locale: Locale; readonly data: Stored } | undefined
}

/**
 * What a channel would get if the draft were published as it is, by the same projections that
 * publication uses. Reads as the system: whoever calls asks first who may.
 *
 * @throws NotFound where there is no such sheet, UnreadableRecord where it holds no sense.
 */
export async function channelPreview(
  payload: Payload,
  request: PreviewRequest,
): Promise<ChannelPreview> {
  const { id, typed, channel, locale, on, publicUrl } = request
  const stored = await draftAsTyped(payload, {
    collection: 'procedures',
    id,
    locale: typed?.locale ?? locale,
    data: typed?.data ?? {},
  })
  const sheet = toPublishedProcedure(stored, on)
  const document = publicFields(sheet)
  const content = contentOf[channel](sheet, document, locale, publicUrl)
  return {
    channel,
    locale,
    on,
    localeInfo: localeInfo(document.title, locale, document.translations),
    notShown: notShown(sheet, channel, content),
    content,
  }
}

type Reader<Channel extends PublicationChannel> = (
  sheet: PublishedProcedure,
  document: PublicProcedureDocument,
  locale: Locale,
  publicUrl: string,
) => ChannelContent[Channel]

const contentOf: { readonly [Channel in PublicationChannel]: Reader<Channel> } = {
  web: (_, document, locale, publicUrl) => toWebPage(document, locale, publicUrl),
  seu: (_, document, locale, publicUrl) => toSeuPage(document, locale, publicUrl),
  chatbot: (_, document, locale, publicUrl) => ({
    answer: toAnswer(document, locale, publicUrl),
    chunks: toChunks(document, publicUrl).filter((chunk) => chunk.locale === locale),
  }),
  screens: (_, document, locale, publicUrl) => toScreenCard(document, locale, publicUrl),
  'agent-console': (sheet, _, locale) => toAgentCard(toAgentProcedure(sheet), locale),
  'open-data': (_, document, locale, publicUrl) => toJsonLd(document, locale, publicUrl),
}

function notShown(
  sheet: PublishedProcedure,
  channel: PublicationChannel,
  content: ChannelContent[PublicationChannel],
): NotShown | null {
  if (sheet.internal && channel !== 'agent-console') return 'internal'
  if (channel === 'chatbot' && sheet.chatbotExcluded) return 'excluded-from-chatbot'
  if (!sheet.publishTo.includes(channel)) return 'not-for-this-channel'
  return 'answer' in content && content.answer === null ? 'no-answer' : null
}
