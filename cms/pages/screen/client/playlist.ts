import { shownLocales } from './board.ts'
import type { BoardCard, BoardMessage, Boards, ShownLocale } from './board.ts'

/** One thing on the screen, in one language. */
export type Slide = { readonly locale: ShownLocale; readonly key: string } & (
  { readonly card: BoardCard } | { readonly message: BoardMessage }
)

/**
 * Everything the screen turns through: each card in every language before the next one, so that
 * nobody waits a whole round for theirs, and a message after every second card.
 *
 * Messages are checked against today again: a screen without its server must not go on announcing
 * what is over.
 */
export function playlist(boards: Boards, today: string): readonly Slide[] {
  const holds = ({ until }: BoardMessage) => !until || today <= until.slice(0, 10)
  const inEach = (place: (locale: ShownLocale) => Slide | null) =>
    shownLocales.flatMap((locale) => place(locale) ?? [])
  const cards = boards.ca.cards.map(({ code }) =>
    inEach((locale) => {
      const card = boards[locale].cards.find((one) => one.code === code)
      return card ? { locale, key: `${code} ${locale}`, card } : null
    }),
  )
  const longest = Math.max(...shownLocales.map((locale) => boards[locale].messages.length))
  const messages = Array.from({ length: longest }, (_, index) =>
    inEach((locale) => {
      const message = boards[locale].messages[index]
      return message && holds(message) ? { locale, key: `${index} ${locale}`, message } : null
    }),
  ).filter((slides) => slides.length > 0)

  const slides: Slide[] = []
  cards.forEach((card, index) => {
    slides.push(...card)
    if (index % 2 === 1) slides.push(...(messages.shift() ?? []))
  })
  return [...slides, ...messages.flat()]
}
