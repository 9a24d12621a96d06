import type { PublishedTerm } from '../domain/published/directory.ts'
import { optional, reference, text } from './parts.ts'

/** A topic, a life event or a family; the same for everybody. */
export type TermDocument = Pick<PublishedTerm, keyof PublishedTerm>

export const toTerm = (term: PublishedTerm): TermDocument => ({
  code: term.code,
  updatedAt: term.updatedAt,
  name: text(term.name),
  description: text(term.description),
  icon: term.icon,
  parent: optional(term.parent, reference),
  audience: term.audience,
  siaCode: term.siaCode,
  synonyms: term.synonyms.map(text),
})
