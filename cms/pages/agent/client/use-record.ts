import {
  ProtocolDocument,
  QuestionsDocument,
  SheetDocument,
} from '../../../generated/console-documents.ts'
import type { Faq, FaqsAnswer, Protocol, SheetAnswer } from './answers.ts'
import { ask } from './ask.ts'
import type { Answered } from './ask.ts'
import { locale } from './language.ts'
import { useAnswer } from './use-answer.ts'
import type { Asked } from './use-answer.ts'

/** What can be open, by its kind; null when it is not published. */
export type Content =
  | { readonly kind: 'procedure'; readonly sheet: SheetAnswer }
  | { readonly kind: 'protocol'; readonly protocol: Protocol }
  | { readonly kind: 'faq'; readonly faq: Faq }
  | null

export interface OpenRecord {
  readonly asked: Asked<Content>
}

export function useRecord(kind: string, code: string | null): OpenRecord {
  const asked = useAnswer(code ? `${kind}:${code}` : null, () => contentOf(kind, code ?? ''))
  return { asked }
}

async function contentOf(kind: string, code: string): Promise<Answered<Content>> {
  if (kind === 'faq') return faqOf(code)
  if (kind === 'protocol') {
    const answer = await ask(ProtocolDocument, { code, locale })
    const { protocol } = answer.data
    return { ...answer, data: protocol && { kind: 'protocol', protocol } }
  }
  const answer = await ask(SheetDocument, { code, locale })
  return { ...answer, data: answer.data.procedure && { kind: 'procedure', sheet: answer.data } }
}

/** Questions cannot be asked for one by one: they are few, and a page of a hundred is quick. */
async function faqOf(code: string): Promise<Answered<Content>> {
  let after: string | null = null
  for (;;) {
    const answer: Answered<FaqsAnswer> = await ask(QuestionsDocument, { after, locale })
    const { nodes, pageInfo } = answer.data.faqs
    const faq = nodes.find((one) => one.code === code)
    if (faq) return { ...answer, data: { kind: 'faq', faq } }
    if (!pageInfo.hasNextPage) return { ...answer, data: null }
    after = pageInfo.endCursor
  }
}
