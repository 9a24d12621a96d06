import { todayInMadrid } from '../../domain/calendar.ts'
import type { Day } from '../../domain/published/published.ts'
import type { PublishedProcedure } from '../../domain/published/procedure.ts'
import { slugOf } from '../../domain/slug.ts'
import * as attention from '../../domain/vocabularies/attention.ts'
import { publicationChannels } from '../../domain/vocabularies/editorial.ts'
import * as papers from '../../domain/vocabularies/evidence.ts'
import * as words from '../../domain/vocabularies/procedure.ts'
import { digitalMaturityOf } from '../../domain/digital-maturity.ts'
import { toAgentLayer } from './agent-layer.ts'
import { lastChangeOf } from './last-change.ts'
import * as read from './read.ts'
import { toSheetChannels, toIdentification } from './sheet-channels.ts'
import { toEvidence, toFees } from './sheet-papers.ts'
import { translationsOf } from './translations.ts'
import { withValuesSaid } from './values-said.ts'

/**
 * A stored sheet, read in all languages with its relations, as the domain knows it: its fees and
 * shared values are those of a day, today unless another is asked for.
 */
export function toPublishedProcedure(
  record: read.Stored,
  on: Day = todayInMadrid(),
): PublishedProcedure {
  const stored = withValuesSaid(record, on)
  const title = read.text(stored.title)
  const code = read.codeOf(stored)
  const channels = toSheetChannels(stored.channels)
  const form = read.related(stored.form)
  const formSlug = form?._status === 'published' ? read.plain(form.slug) : null
  const evidence = toEvidence(stored.evidence)
  const department = read.reference(stored.department) ?? { code: '', name: {} }
  const video = read.fields(stored.video)
  const videoKind = read.oneOf(attention.videoKinds, video.kind)
  const dataProtection = read.fields(stored.dataProtection)
  const payment = read.fields(stored.payment)
  const external = read.fields(stored.externalManager)
  return {
    code,
    updatedAt: read.updatedAt(stored),
    internal: read.flag(stored.internal),
    publishTo: read.someOf(publicationChannels, stored.publishTo),

    slug: slugOf(read.text(stored.slug), title, code),
    title,
    officialName: read.text(stored.officialName),
    alternativeNames: read.texts(stored.alternativeNames, 'name'),
    summary: read.text(stored.summary),
    description: read.rich(stored.description),
    kind: read.oneOf(words.procedureKinds, stored.kind) ?? 'O',
    regime: read.oneOf(words.regimes, stored.regime) ?? 'request',
    siaCode: read.plain(read.fields(stored.sia).code),
    family: read.reference(stored.family),
    topics: read.references(stored.topics),
    lifeEvents: read.references(stored.lifeEvents),
    related: read.rows(stored.related).flatMap((row) => {
      const procedure = read.publishedReference(row.procedure)
      const relation = read.oneOf(words.relations, row.relation)
      return procedure && relation ? [{ relation, procedure }] : []
    }),

    department,
    competentAuthority: read.reference(stored.competentAuthority) ?? department,
    processingUnit: read.reference(stored.processingUnit),
    resolvingBody: read.text(stored.resolvingBody),
    competence: read.oneOf(words.competences, stored.competence) ?? 'own',
    externalManager:
      external.name || external.url
        ? { name: read.text(external.name), url: read.plain(external.url) }
        : null,
    contactPoints: read.references(stored.contactPoints),

    audiences: read.someOf(words.audiences, stored.audiences),
    whoCanApply: read.rich(stored.whoCanApply),
    requirements: read.rows(stored.requirements).map((row) => ({
      text: read.text(row.text),
      verifiedBy: read.plain(row.verifiedBy),
    })),
    representation: read.oneOf(words.representations, stored.representation),
    assistedFiling: read.flag(stored.assistedFiling),
    electronicOnlyFor: read.someOf(words.electronicOnly, stored.electronicOnlyFor),
    spatialCoverage: read.text(stored.spatialCoverage),

    channels,
    formSlug,
    genericForm: read.flag(stored.genericForm),
    identification: toIdentification(stored.identification),
    video:
      videoKind && videoKind !== 'none'
        ? { kind: videoKind, identification: read.text(video.identification) }
        : null,
    digitalMaturity: digitalMaturityOf(channels, formSlug !== null),

    noEvidenceNeeded: read.flag(stored.noEvidenceNeeded),
    evidence,
    evidenceNotNeeded: evidence.filter((one) => one.obtainedBy !== 'person'),

    periodicity: read.oneOf(words.periodicities, stored.periodicity) ?? 'continuous',
    windows: read.rows(stored.windows).flatMap((row) => {
      const from = read.day(row.from)
      const until = read.day(row.until)
      if (!from || !until) return []
      return [{ from, until, call: read.plain(row.call), url: read.plain(row.url) }]
    }),
    applicationDeadline: read.text(stored.applicationDeadline),
    initiation: read.someOf(words.initiations, stored.initiation),
    resolutionTerm: toResolutionTerm(stored.resolutionTerm),
    averageTime: toDuration(stored.averageTime),
    silence: toSilence(stored.silence),
    exhaustsAdministrativeRoute:
      typeof stored.exhaustsAdministrativeRoute === 'boolean'
        ? stored.exhaustsAdministrativeRoute
        : null,
    appeals: read.rows(stored.appeals).flatMap((row) => {
      const kind = read.oneOf(words.appealKinds, row.kind)
      return kind ? [{ kind, body: read.text(row.body), term: toDuration(row.term) }] : []
    }),

    feeRequired: read.flag(stored.feeRequired),
    fees: toFees(stored.fees, on),
    reductions: read.rich(stored.reductions),
    payment: read.flag(stored.feeRequired)
      ? {
          moment: read.oneOf(papers.paymentMoments, payment.moment),
          means: read.someOf(papers.paymentMeans, payment.means),
        }
      : null,

    outputs: read.rows(stored.outputs).map((row) => ({
      name: read.text(row.name),
      kind: read.oneOf(words.outputKinds, row.kind) ?? 'recognition',
      validity: read.text(row.validity),
    })),
    tracking: { url: read.plain(read.fields(stored.tracking).url) },
    notification: read.oneOf(words.notifications, stored.notification),
    steps: read.rows(stored.steps).map((row) => ({
      phase: read.oneOf(attention.phases, row.phase),
      actor: read.oneOf(words.stepActors, row.actor) ?? 'person',
      title: read.text(row.title),
      text: read.text(row.text),
      term: read.text(row.term),
    })),

    legalResources: read
      .rows(stored.legalResources)
      .flatMap((row) => read.legalReference(row.resource, row.article) ?? []),
    dataProtection:
      dataProtection.activity || dataProtection.purpose || dataProtection.legalBasis
        ? {
            activity: read.text(dataProtection.activity),
            purpose: read.text(dataProtection.purpose),
            legalBasis: read.text(dataProtection.legalBasis),
            recipients: read.text(dataProtection.recipients),
            retention: read.text(dataProtection.retention),
            url: read.plain(dataProtection.url),
          }
        : null,
    otherInformation: read.rich(stored.otherInformation),

    screenText: read.text(stored.screenText),
    chatText: read.text(stored.chatText),
    chatbotExcluded: read.flag(read.fields(stored.chatbot).excluded),
    attentionMinutes: read.amount(stored.attentionMinutes),
    queueCode: read.plain(stored.queueCode),

    publishedAt: read.instant(stored.publishedAt) ?? read.updatedAt(stored),
    verifiedAt: read.instant(stored.verifiedAt),
    reviewOn: read.day(stored.reviewOn),
    translations: translationsOf(stored.translations, title),
    lastChange: lastChangeOf(stored),
    agent: toAgentLayer(stored),
  }
}

const toDuration = (value: unknown) => {
  const stored = read.fields(value)
  const count = read.amount(stored.value)
  const unit = read.oneOf(words.termUnits, stored.unit)
  return count !== null && unit ? { value: count, unit } : null
}

const toResolutionTerm = (value: unknown): PublishedProcedure['resolutionTerm'] => {
  const term = toDuration(value)
  return term && { ...term, startsAt: read.oneOf(words.termStarts, read.fields(value).startsAt) }
}

const toSilence = (value: unknown): PublishedProcedure['silence'] => {
  const stored = read.fields(value)
  return {
    onRequest: read.oneOf(words.silences, stored.onRequest),
    exOfficio: read.oneOf(words.silences, stored.exOfficio),
    legalResource: read.legalReference(stored.legalResource),
  }
}
