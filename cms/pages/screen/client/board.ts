import type { Locale } from '../../../domain/locale.ts'

/** What the screen shows, as `/graphql` answers it. */
export interface Board {
  readonly name: string | null
  readonly orientation: 'landscape' | 'portrait'
  readonly secondsPerCard: number
  readonly servicePoint: BoardPoint | null
  readonly cards: readonly BoardCard[]
  readonly messages: readonly BoardMessage[]
}

export interface BoardPoint {
  readonly code: string
  readonly name: string | null
  readonly status: string
  readonly statusLabel: string
  readonly statusReason: string | null
  readonly openingHours: readonly Hours[]
}

export interface Hours {
  readonly days: readonly string[]
  readonly opens: string
  readonly closes: string
  readonly validFrom: string | null
  readonly validUntil: string | null
}

export interface BoardCard {
  readonly code: string
  readonly text: string
  readonly bring: readonly string[]
  readonly queueCode: string | null
  readonly minutes: number | null
  readonly link: string | null
}

export interface BoardMessage {
  readonly text: string
  readonly until: string | null
  readonly url: string | null
}

interface BoardNotice {
  readonly text: string | null
  readonly until: string | null
  readonly procedures: readonly { readonly code: string }[]
  readonly servicePoints: readonly { readonly code: string }[]
  readonly channels: readonly string[]
}

/** Languages the screen turns through. */
export const shownLocales = ['ca', 'es'] as const satisfies readonly Locale[]
export type ShownLocale = (typeof shownLocales)[number]
export type Boards = Readonly<Record<ShownLocale, Board>>

const parts = (locale: ShownLocale) => `
  ${locale}: screen(code: $code, locale: ${locale}) {
    name orientation secondsPerCard
    servicePoint {
      code name status statusLabel statusReason
      openingHours { days opens closes validFrom validUntil }
    }
    cards { code text bring queueCode minutes link }
    messages { text until url }
  }
  ${locale}Notices: notices(locale: ${locale}) {
    text until procedures { code } servicePoints { code } channels
  }`

export const boardQuery = `query Screen($code: ID!) {${shownLocales.map(parts).join('')}}`
  .replace(/\s+/g, ' ')
  .trim()

export type BoardAnswer = Readonly<Record<ShownLocale, Board | null>> &
  Readonly<Record<`${ShownLocale}Notices`, readonly BoardNotice[]>>

/** The boards in both languages; null when the screen is no longer published. */
export function boardsIn(answer: BoardAnswer): Boards | null {
  const { ca, es } = answer
  if (!ca || !es) return null
  return { ca: withNotices(ca, answer.caNotices), es: withNotices(es, answer.esNotices) }
}

/** Notices about everything here go first: they are why somebody may have come in vain. */
function withNotices(board: Board, notices: readonly BoardNotice[]): Board {
  const here = notices.filter((notice) => concernsThisHall(notice, board))
  const told = here.flatMap(({ text, until }) => (text ? [{ text, until, url: null }] : []))
  return { ...board, messages: [...told, ...board.messages] }
}

function concernsThisHall(notice: BoardNotice, { servicePoint, cards }: Board): boolean {
  const { procedures, servicePoints, channels } = notice
  if (channels.length > 0 && !channels.includes('in_person')) return false
  if (servicePoints.some(({ code }) => code === servicePoint?.code)) return true
  if (procedures.some(({ code }) => cards.some((card) => card.code === code))) return true
  return procedures.length === 0 && servicePoints.length === 0
}
