'use client'

import type { PublicationChannel } from '../../domain/vocabularies/editorial.ts'
import type { ChannelContent, ChannelPreview } from '../../editorial/preview/channel-preview.ts'
import { previewWords } from '../../labels/preview.ts'
import { say } from '../../labels/words.ts'
import { AgentCardShown } from './agent-card-shown.tsx'
import { ChatShown } from './chat-shown.tsx'
import { PageShown } from './page-shown.tsx'
import { ScreenShown } from './screen-shown.tsx'

interface Props {
  readonly preview: ChannelPreview
  /** Of the person who edits; what is shown has its own. */
  readonly language: string
}

/** A sheet in the looks of one channel, and what the editor should know about it. */
export function ShownChannel({ preview, language }: Props) {
  const { notShown, localeInfo } = preview
  return (
    <>
      {notShown && (
        <p className="cataleg-preview__note cataleg-preview__note--care">
          {say(previewWords[notShown], language)}
        </p>
      )}
      {localeInfo.state === 'FALLBACK' && (
        <p className="cataleg-preview__note">{say(previewWords.fallback, language)}</p>
      )}
      {localeInfo.state === 'OUTDATED' && (
        <p className="cataleg-preview__note">{say(previewWords.outdated, language)}</p>
      )}
      <div lang={localeInfo.served}>{shownBy(preview)}</div>
    </>
  )
}

function shownBy(preview: ChannelPreview) {
  const { locale } = preview
  if (isOf(preview, 'web')) return <PageShown locale={locale} page={preview.content} place="web" />
  if (isOf(preview, 'seu')) return <PageShown locale={locale} page={preview.content} place="seu" />
  if (isOf(preview, 'chatbot')) return <ChatShown locale={locale} {...preview.content} />
  if (isOf(preview, 'screens')) return <ScreenShown card={preview.content} locale={locale} />
  if (isOf(preview, 'agent-console')) {
    return <AgentCardShown card={preview.content} locale={locale} />
  }
  return null
}

const isOf = <Channel extends PublicationChannel>(
  preview: ChannelPreview,
  channel: Channel,
): preview is ChannelPreview<Channel> & { readonly content: ChannelContent[Channel] } =>
  preview.channel === channel
