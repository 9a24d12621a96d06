import type { Locale } from '../../domain/locale.ts'

/** A record that may be an answer. */
export interface Near {
  readonly kind: 'procedure' | 'faq'
  readonly code: string
  readonly title: string
}

export interface ChatAnswer {
  readonly found: boolean
  readonly text: string
  readonly source: (Near & { readonly url: string | null; readonly date: string }) | null
  readonly alternatives: readonly Near[]
  readonly wayOut: readonly { readonly name: string | null; readonly phones: readonly string[] }[]
  readonly localeInfo: { readonly served: Locale; readonly state: string }
}

export interface Asked {
  readonly question: string
  readonly locale: Locale
  readonly answer: ChatAnswer
  /** What is nearest to the question, answer or not. */
  readonly near: readonly Near[]
  readonly understood: string | null
}

/** Asked together, so that both are of the same catalogue. */
const query = `query TryOut($question: String!, $locale: Locale!) {
  answer(question: $question, locale: $locale) {
    found
    text
    source { kind code title url date }
    alternatives { kind code title }
    wayOut { name phones }
    localeInfo { served state }
  }
  search(query: $question, filter: { kinds: [procedure, faq] }, first: 5, locale: $locale) {
    correctedQuery
    edges { kind code title }
  }
}`

interface Data {
  readonly answer: ChatAnswer
  readonly search: { readonly correctedQuery: string | null; readonly edges: readonly Near[] }
}

/** Asks by the public door, as whoever runs a chatbot does. Null when it did not answer. */
export async function askChatbot(question: string, locale: Locale): Promise<Asked | null> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      // What everybody gets: nothing of who is signed in goes along.
      credentials: 'omit',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables: { question, locale } }),
    })
    const { data } = (await response.json()) as { readonly data?: Data | null }
    if (!data) return null
    const { edges, correctedQuery } = data.search
    return { question, locale, answer: data.answer, near: edges, understood: correctedQuery }
  } catch {
    return null
  }
}
