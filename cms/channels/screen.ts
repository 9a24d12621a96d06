import type { PublishedScreen } from '../domain/published/service.ts'
import { optional, reference, text } from './parts.ts'

/** A queue screen hangs in a public hall; its document is the same for everybody. */
export type ScreenDocument = Pick<PublishedScreen, keyof PublishedScreen>

export const toScreen = (screen: PublishedScreen): ScreenDocument => ({
  code: screen.code,
  updatedAt: screen.updatedAt,
  name: text(screen.name),
  servicePoint: optional(screen.servicePoint, reference),
  orientation: screen.orientation,
  secondsPerCard: screen.secondsPerCard,
  procedures: screen.procedures.map(reference),
  messages: screen.messages.map((message) => ({
    text: text(message.text),
    from: message.from,
    until: message.until,
    url: message.url,
  })),
})
