import { toAnswer, toFaqAnswer, type AnswerText } from '../../../channels/answer.ts'
import type { PublicFaqDocument } from '../../../channels/faq.ts'
import type { PublicProcedureDocument } from '../../../channels/public-procedure.ts'
import type { ServicePointDocument } from '../../../channels/service-point.ts'
import { isLongOverdue } from '../../../domain/chatbot-silence.ts'
import { locales, type Locale } from '../../../domain/locale.ts'
import type { Day, Text } from '../../../domain/published/published.ts'
import { isAskingWord } from '../../../../search/analysis/stop-words.ts'
import { termsOf } from '../../../../search/analysis/terms.ts'
import type { SearchHit } from '../../../../search/port.ts'
import type { DeliveryContext } from '../context.ts'
import { todayInMadrid } from '../../../domain/calendar.ts'
import { servicePointView } from '../views/directory.ts'
import { localeOf, type LocaleArgument, type ResolverMap } from './resolver.ts'
import { checkedText, reached } from './search.ts'

interface AnswerArguments extends LocaleArgument {
  readonly question: string
}

/** Share of the words of the question that a record must speak of to be its answer. */
const leastInCommon = 0.5

const unknown: Record<Locale, string> = {
  ca: 'No tinc prou informació per respondre això amb seguretat. Pregunta-ho a l’oficina d’atenció ciutadana.',
  es: 'No tengo suficiente información para responder con seguridad. Pregúntalo en la oficina de atención ciudadana.',
  en: 'I do not know enough to answer this safely. Please ask the citizen attention office.',
}

export const answerResolvers = {
  Query: {
    async answer(_: unknown, args: AnswerArguments, context: DeliveryContext) {
      const locale = localeOf(args)
      const question = checkedText('question', args.question).trim()
      const answers = question ? await answersTo(question, locale, context) : []
      const [best, ...others] = answers
      if (!best) return noAnswer(locale, context)
      return {
        found: true,
        text: best.text,
        source: best.source,
        alternatives: others.map(({ source }) => source),
        wayOut: [],
        localeInfo: best.localeInfo,
      }
    },
  },
} satisfies ResolverMap

/** Chatbots speak to the public: whoever asks, answers come from public documents. */
async function answersTo(
  question: string,
  locale: Locale,
  context: DeliveryContext,
): Promise<readonly AnswerText[]> {
  const result = await reached(
    context.search.search({
      text: question,
      locale,
      audience: 'public',
      kinds: ['faq', 'procedure'],
      prefix: false,
      limit: 5,
      offset: 0,
    }),
  )
  const asked = wordsOf(result.correctedQuery ?? question, locale)
  const today = todayInMadrid(context.now())
  return result.hits.flatMap((hit) => answerFrom(hit, asked, today, locale, context) ?? [])
}

function answerFrom(
  { kind, code }: SearchHit,
  asked: ReadonlySet<string>,
  today: Day,
  locale: Locale,
  { readModel, publicUrl }: DeliveryContext,
): AnswerText | null {
  if (kind === 'faq') {
    const faq = readModel.get<PublicFaqDocument>('public', 'faq', code)
    if (!faq || !speaksOf([faq.question, faq.shortAnswer], asked)) return null
    return toFaqAnswer(faq, locale)
  }
  const sheet = readModel.get<PublicProcedureDocument>('public', 'procedure', code)
  if (!sheet || isLongOverdue(sheet.reviewOn, today)) return null
  const texts = [sheet.title, ...sheet.alternativeNames, sheet.summary, sheet.chatText]
  return speaksOf(texts, asked) ? toAnswer(sheet, locale, publicUrl) : null
}

/**
 * The index gives the nearest records, even when none is near: a chatbot that answers from
 * one that shares a single word with the question misleads.
 */
function speaksOf(texts: readonly Text[], asked: ReadonlySet<string>): boolean {
  const spoken = new Set<string>()
  for (const text of texts) {
    for (const locale of locales) {
      for (const word of wordsOf(text[locale] ?? '', locale)) spoken.add(word)
    }
  }
  const common = [...asked].filter((word) => spoken.has(word)).length
  return common > 0 && common >= asked.size * leastInCommon
}

/** Stems of the words that say what is asked for. */
const wordsOf = (text: string, locale: Locale): ReadonlySet<string> =>
  new Set(
    termsOf(text, locale)
      .filter(({ folded }) => !isAskingWord(folded, locale))
      .map(({ stem, folded }) => stem ?? folded),
  )

const noAnswer = (locale: Locale, { readModel }: DeliveryContext) => ({
  found: false,
  text: unknown[locale],
  source: null,
  alternatives: [],
  wayOut: readModel
    .list<ServicePointDocument>('public', 'service-point')
    .filter(({ kind }) => kind === 'office' || kind === 'phone')
    .map((point) => servicePointView(point, locale)),
  localeInfo: { asked: locale, served: locale, state: 'ORIGINAL' },
})
