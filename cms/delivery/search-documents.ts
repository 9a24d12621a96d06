import type { SearchDocument } from '../../search/port.ts'
import type { AgentProcedureDocument } from '../channels/agent-procedure.ts'
import type { PublicDepartmentDocument } from '../channels/department.ts'
import { faqFacets, procedureFacets, protocolFacets, type Facets } from '../channels/facets.ts'
import type { PublicFaqDocument } from '../channels/faq.ts'
import type { FormDocument } from '../channels/form.ts'
import { inLocale } from '../channels/localised.ts'
import type { ProtocolDocument } from '../channels/protocol.ts'
import type { PublicProcedureDocument } from '../channels/public-procedure.ts'
import type { ServicePointDocument } from '../channels/service-point.ts'
import type { SlaDocument } from '../channels/sla.ts'
import type { TermDocument } from '../channels/term.ts'
import { locales, type Locale } from '../domain/locale.ts'
import type { Audience, Publication, PublishedDocument } from '../domain/published/publication.ts'
import type { Rich, Text } from '../domain/published/published.ts'
import type { RecordKind } from '../domain/record-kind.ts'

/** What a record is found by, in every language. */
interface Findable {
  readonly title: Text
  readonly alternativeNames?: readonly Text[]
  readonly summary?: Text
  readonly body?: readonly (Text | Rich)[]
  readonly keywords?: readonly Text[]
  readonly facets?: Facets
  readonly updatedAt: string
}

/**
 * A publication as documents of the search index: one in each language, also in those it is not
 * translated to, because whoever searches in English must find a sheet that is only in Catalan.
 * A withdrawn record has none, so whoever keeps the index forgets the record first.
 */
export function toSearchDocuments({
  kind,
  code,
  live,
  documents,
}: Publication): readonly SearchDocument[] {
  if (!live) return []
  return versions(kind, documents).flatMap(([audience, document]) => {
    const findable = findables[kind]?.(document)
    if (!findable) return []
    return locales.map((locale) => searchDocument(findable, { kind, code, locale, audience }))
  })
}

type Version = readonly [audience: Audience, document: PublishedDocument]

/** Agents find what the public finds; a second document is needed only where they read more. */
function versions(kind: RecordKind, documents: Publication['documents']): readonly Version[] {
  const everybody: readonly Version[] = documents.public ? [['public', documents.public]] : []
  const readMore = kind === 'procedure' || !documents.public
  return documents.agent && readMore ? [...everybody, ['agent', documents.agent]] : everybody
}

function searchDocument(
  findable: Findable,
  place: { kind: RecordKind; code: string; locale: Locale; audience: Audience },
): SearchDocument {
  const { kind, code, locale, audience } = place
  const words = (texts: readonly (Text | Rich)[] = []) =>
    texts.flatMap((text) => {
      const value = inLocale<Text[Locale] | Rich[Locale]>(text, locale)
      return (typeof value === 'string' ? value : value?.plain) ?? []
    })
  return {
    id: `${kind}:${code}:${locale}:${audience}`,
    kind,
    code,
    locale,
    audience,
    title: inLocale(findable.title, locale) ?? code,
    alternativeNames: words(findable.alternativeNames),
    summary: inLocale(findable.summary ?? {}, locale) ?? '',
    body: words(findable.body).join('\n'),
    keywords: [...new Set(words(findable.keywords))],
    facets: findable.facets ?? {},
    updatedAt: findable.updatedAt,
  }
}

/** The projection of its kind wrote the document, so its kind tells its shape. */
const findables: Partial<Record<RecordKind, (document: PublishedDocument) => Findable>> = {
  procedure: (document) => procedure(document as PublicProcedureDocument | AgentProcedureDocument),
  protocol: (document) => protocol(document as ProtocolDocument),
  faq: (document) => faq(document as PublicFaqDocument),
  form: (document) => form(document as FormDocument),
  sla: (document) => sla(document as SlaDocument),
  department: (document) => {
    const { name, updatedAt } = document as PublicDepartmentDocument
    return { title: name, updatedAt }
  },
  'service-point': (document) => {
    const { name, accessibility, updatedAt } = document as ServicePointDocument
    return { title: name, body: [accessibility], updatedAt }
  },
  topic: (document) => term(document as TermDocument),
  'life-event': (document) => term(document as TermDocument),
  family: (document) => term(document as TermDocument),
}

function procedure(sheet: PublicProcedureDocument | AgentProcedureDocument): Findable {
  const { online: _online, free: _free, ...facets } = procedureFacets(sheet)
  return {
    title: sheet.title,
    alternativeNames: [...sheet.alternativeNames, sheet.officialName],
    summary: sheet.summary,
    body: [
      sheet.description,
      sheet.whoCanApply,
      ...sheet.requirements.map((requirement) => requirement.text),
      ...sheet.channels.map((channel) => channel.instructions),
      ...sheet.evidence.map((evidence) => evidence.name),
      ...sheet.outputs.map((output) => output.name),
      ...sheet.steps.flatMap((step) => [step.title, step.text]),
      sheet.otherInformation,
      ...('agent' in sheet ? agentWords(sheet) : []),
    ],
    keywords: [
      ...(sheet.family ? [sheet.family.name] : []),
      ...sheet.topics.map(({ name }) => name),
      ...sheet.lifeEvents.map(({ name }) => name),
      sheet.department.name,
    ],
    facets,
    updatedAt: sheet.updatedAt,
  }
}

const agentWords = ({ agent }: AgentProcedureDocument): readonly Text[] => [
  agent.spokenAnswer,
  ...agent.commonMistakes,
  ...agent.diagnosticQuestions,
  ...agent.attention.flatMap((cell) => [cell.does, cell.doesNot]),
]

const protocol = (one: ProtocolDocument): Findable => ({
  title: one.title,
  alternativeNames: one.symptoms,
  body: [...one.steps.flatMap((step) => [step.action, step.sayLiterally]), one.limits, one.handoff],
  keywords: one.appliesTo.procedures.map(({ name }) => name),
  facets: protocolFacets(one),
  updatedAt: one.updatedAt,
})

const faq = (one: PublicFaqDocument): Findable => ({
  title: one.question,
  summary: one.shortAnswer,
  body: [one.answer],
  keywords: [...one.procedures, ...one.topics].map(({ name }) => name),
  facets: faqFacets(one),
  updatedAt: one.updatedAt,
})

const form = (one: FormDocument): Findable => ({
  title: one.name,
  summary: one.description,
  keywords: one.procedures.map(({ name }) => name),
  updatedAt: one.updatedAt,
})

const sla = (one: SlaDocument): Findable => ({
  title: one.title,
  body: one.clauses.map((clause) => clause.action),
  keywords: [one.department.name],
  facets: { department: [one.department.code] },
  updatedAt: one.updatedAt,
})

const term = (one: TermDocument): Findable => ({
  title: one.name,
  alternativeNames: one.synonyms,
  summary: one.description,
  updatedAt: one.updatedAt,
})
