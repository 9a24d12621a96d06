import { SearchDocument } from '../../../generated/console-documents.ts'
import type { Found, SearchAnswer } from './answers.ts'
import { ask } from './ask.ts'
import { locale } from './language.ts'
import { useAnswer } from './use-answer.ts'
import type { Asked } from './use-answer.ts'

export interface Search {
  readonly asked: Asked<SearchAnswer>
  readonly isOn: boolean
  readonly found: readonly Found[]
}

const pause = 150
const shortest = 2
const longest = 200
const opened = ['procedure', 'protocol', 'faq']

/** Searches while one types. What is suggested and not found goes after what is found. */
export function useSearch(typed: string): Search {
  const query = typed.trim().slice(0, longest)
  const isOn = query.length >= shortest
  const asked = useAnswer(
    isOn ? `search ${query}` : null,
    () => ask(SearchDocument, { query, locale }),
    pause,
  )
  return { asked, isOn, found: asked.answer ? foundIn(asked.answer.data) : [] }
}

function foundIn({ search, suggest }: SearchAnswer): readonly Found[] {
  const hits = search.edges.map(({ highlights, ...hit }) => ({
    ...hit,
    markedTitle: highlights.find(({ field }) => field === 'title')?.html ?? null,
  }))
  const isHit = ({ kind, code }: { kind: string; code: string }) =>
    hits.some((hit) => hit.kind === kind && hit.code === code)
  const suggested = suggest
    .filter((one) => opened.includes(one.kind) && !isHit(one))
    .map(({ text, kind, code }) => ({ kind, code, title: text, summary: null, markedTitle: null }))
  return [...hits, ...suggested]
}
