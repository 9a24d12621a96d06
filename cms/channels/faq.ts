import type { PublishedFaq } from '../domain/published/knowledge.ts'
import { lastChange, optional, reference, rich, text, translations } from './parts.ts'

export type PublicFaqDocument = Omit<PublishedFaq, 'audience' | 'confidence' | 'lastChange'>

export type AgentFaqDocument = Pick<PublishedFaq, keyof PublishedFaq>

/** The question as everybody may read it; null when it is not for everybody. */
export const toPublicFaq = (faq: PublishedFaq): PublicFaqDocument | null =>
  faq.audience === 'public' ? publicFields(faq) : null

/** The question as attention staff reads it; null when it is for a department or governance. */
export function toAgentFaq(faq: PublishedFaq): AgentFaqDocument | null {
  if (faq.audience !== 'public' && faq.audience !== 'agents') return null
  return {
    ...publicFields(faq),
    audience: faq.audience,
    confidence: faq.confidence,
    lastChange: lastChange(faq.lastChange),
  }
}

const publicFields = (faq: PublishedFaq): PublicFaqDocument => ({
  code: faq.code,
  updatedAt: faq.updatedAt,
  question: text(faq.question),
  shortAnswer: text(faq.shortAnswer),
  answer: rich(faq.answer),
  procedures: faq.procedures.map(reference),
  department: optional(faq.department, reference),
  topics: faq.topics.map(reference),
  channels: faq.channels,
  verifiedAt: faq.verifiedAt,
  translations: translations(faq.translations),
})
