import { locales } from '../locale.ts'
import type { PublishedProcedure } from '../published/procedure.ts'
import type { Text } from '../published/published.ts'
import type { PublicationChannel } from '../vocabularies/editorial.ts'
import { tellsOfTheInside } from './internal-data.ts'
import { everywhere, type Miss, type Rule } from './rule.ts'
import type { SheetUnderReview } from './sheet-under-review.ts'

/** What every text must keep to, in every language it is written in. */
export const textRules: readonly Rule[] = [
  everywhere('R18', 'block', internalData, { applies: hasPublicText }),
  everywhere('R19', 'block', wrongLinks, { applies: ({ links }) => links.length > 0 }),
  lengthRule('title', 80, ({ title }) => title, ['web', 'seu', 'open-data']),
  lengthRule('summary', 160, ({ summary }) => summary, ['web', 'seu', 'open-data']),
  lengthRule('screenText', 90, ({ screenText }) => screenText, ['screens']),
  lengthRule('chatText', 600, ({ chatText }) => chatText, ['chatbot']),
  lengthRule('spokenAnswer', 300, ({ agent }) => agent.spokenAnswer, ['agent-console']),
]

function hasPublicText({ texts }: SheetUnderReview): boolean {
  return texts.some(({ audience }) => audience === 'public')
}

function internalData({ texts }: SheetUnderReview): readonly Miss[] {
  return texts
    .filter(({ audience }) => audience === 'public')
    .flatMap(({ path, locale, text }) => {
      const found = tellsOfTheInside(text)
      return found ? [{ path, locale, values: { found } }] : []
    })
}

function wrongLinks({ links, known }: SheetUnderReview): readonly Miss[] {
  return links
    .filter(({ url }) => !isFollowable(url) || known.deadLinks.has(url))
    .map(({ path, locale, url }) => ({ path, ...(locale ? { locale } : {}), values: { url } }))
}

/** An address a reader's browser can follow: whole, or a page of this same site. */
function isFollowable(url: string): boolean {
  if (url.startsWith('/')) return !url.startsWith('//')
  if (/^(mailto:|tel:)\S+$/i.test(url)) return true
  if (!/^https?:\/\//i.test(url) || /\s/.test(url) || !URL.canParse(url)) return false
  const { hostname, username } = new URL(url)
  return username === '' && (hostname === 'localhost' || /\.[a-z0-9-]{2,}$/i.test(hostname))
}

/** One text of a channel, no longer than what the channel can show. */
function lengthRule(
  path: string,
  most: number,
  textOf: (sheet: PublishedProcedure) => Text,
  shownBy: readonly PublicationChannel[],
): Rule {
  const misses = ({ sheet }: SheetUnderReview) =>
    locales.flatMap((locale) => {
      const length = textOf(sheet)[locale]?.length ?? 0
      return length > most ? [{ path, locale, values: { length, most } }] : []
    })
  return everywhere('R20', 'block', misses, {
    weight: 1,
    applies: ({ sheet }) =>
      Object.keys(textOf(sheet)).length > 0 &&
      shownBy.some((channel) => sheet.publishTo.includes(channel)) &&
      !(path === 'chatText' && sheet.chatbotExcluded),
  })
}
