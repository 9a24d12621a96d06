import type { Finding, FindingContext, TextToRead } from './finding.ts'
import { jargonIn, valuesIn } from './known-words.ts'
import { passivesIn } from './passive.ts'
import { countWords, sentencesOf } from './sentences.ts'

/** A sentence that is longer than this is read twice (Catalan guides of plain language). */
export const mostWords = 25

/** What could be said more plainly in one text, in the order one reads it. */
export function findingsIn(
  { path, locale, text }: TextToRead,
  { glossary, sharedValues }: FindingContext,
): readonly Finding[] {
  const at = { path, locale }
  const sentences = sentencesOf(text).flatMap((sentence): readonly Finding[] => {
    const count = countWords(sentence)
    const isLong = count > mostWords
    return [
      ...(isLong
        ? [
            {
              ...at,
              rule: 'W1',
              kind: 'long-sentence',
              excerpt: shortened(sentence),
              values: { count, most: mostWords },
            } as const,
          ]
        : []),
      ...passivesIn(sentence, locale).map(
        (excerpt) => ({ ...at, rule: 'W1', kind: 'passive', excerpt, values: {} }) as const,
      ),
    ]
  })
  const jargon = jargonIn(text, locale, glossary).map(
    ({ excerpt, plain }) =>
      ({ ...at, rule: 'W1', kind: 'jargon', excerpt, values: { plain } }) as const,
  )
  const values = valuesIn(text, sharedValues).map(
    ({ excerpt, value }) =>
      ({
        ...at,
        rule: 'W8',
        kind: 'shared-value',
        excerpt,
        values: { name: value.name[locale] ?? value.name.ca ?? value.code, code: value.code },
      }) as const,
  )
  return [...sentences, ...jargon, ...values]
}

/** Enough of a sentence to know it again. */
const shortened = (sentence: string): string =>
  sentence.length > 90 ? `${sentence.slice(0, 89).trimEnd()}…` : sentence
