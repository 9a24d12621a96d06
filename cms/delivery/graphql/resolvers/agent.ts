import { protocolFacets } from '../../../channels/facets.ts'
import { inLocale } from '../../../channels/localised.ts'
import type { ProtocolDocument } from '../../../channels/protocol.ts'
import type { SlaDocument } from '../../../channels/sla.ts'
import type { Locale } from '../../../domain/locale.ts'
import type { PublishedDocument } from '../../../domain/published/publication.ts'
import type { LastChange, Reference, Text } from '../../../domain/published/published.ts'
import type { DeliveryContext } from '../context.ts'
import { daysBetween, todayInMadrid } from '../../../domain/calendar.ts'
import { codeOf, enumName } from '../enum-name.ts'
import { checkedFirst, pageOf, type PageRequest } from '../paging.ts'
import { select } from '../selection.ts'
import type { AttentionCellView } from '../views/agent-layer.ts'
import { lastChangeView } from '../views/last-change.ts'
import { protocolView, slaView, type SlaClauseView } from '../views/knowledge.ts'
import type { ProcedureView } from '../views/procedure.ts'
import { commitmentsOn, concerns, type Commitment } from './agreements.ts'
import { byCode, given } from './procedures.ts'
import { localeOf, richField, type LocaleArgument, type ResolverMap } from './resolver.ts'

interface ProtocolsArguments extends LocaleArgument, PageRequest {
  readonly filter?: Partial<
    Readonly<
      Record<
        'procedure' | 'family' | 'department' | 'kind' | 'channel' | 'level' | 'phase',
        string | null
      >
    >
  > | null
}

interface SlasArguments extends LocaleArgument {
  readonly filter?: {
    readonly department?: string | null
    readonly state?: string | null
    readonly reviewBefore?: string | null
  } | null
}

interface DigestArguments extends LocaleArgument {
  readonly since?: string | null
  readonly first: number
}

interface CellArguments {
  readonly phase?: string | null
  readonly level?: string | null
  readonly channel?: string | null
}

const weekMs = 7 * 86_400_000

export const agentResolvers = {
  Query: {
    protocol(
      _: unknown,
      args: LocaleArgument & { readonly code: string },
      { readModel }: DeliveryContext,
    ) {
      const protocol = readModel.get<ProtocolDocument>('agent', 'protocol', args.code)
      return protocol ? protocolView(protocol, localeOf(args)) : null
    },
    protocols(_: unknown, args: ProtocolsArguments, { readModel }: DeliveryContext) {
      const filter = args.filter ?? {}
      const list = readModel.list<ProtocolDocument>('agent', 'protocol')
      const selected = select(list, protocolFacets, [
        ...given('procedure', filter.procedure),
        ...given('family', filter.family),
        ...given('department', filter.department),
        ...given('kind', filter.kind && codeOf(filter.kind)),
        ...given('channel', filter.channel && codeOf(filter.channel)),
        ...given('level', filter.level),
        ...given('phase', filter.phase),
      ])
      return pageOf(selected, byCode, args, (one) => protocolView(one, localeOf(args)))
    },
    slas(_: unknown, args: SlasArguments, { readModel }: DeliveryContext) {
      const { department, state, reviewBefore } = args.filter ?? {}
      return readModel
        .list<SlaDocument>('agent', 'sla')
        .filter((sla) => !department || sla.department.code === department)
        .filter((sla) => !state || enumName(sla.state) === state)
        .filter((sla) => !reviewBefore || (sla.reviewOn !== null && sla.reviewOn <= reviewBefore))
        .map((sla) => slaView(sla, localeOf(args)))
    },
    digest(_: unknown, args: DigestArguments, { readModel, now }: DeliveryContext) {
      const since = args.since ?? new Date(now().getTime() - weekMs).toISOString()
      const changes = readModel.changes('agent', 0, Number.MAX_SAFE_INTEGER)
      const recent = changes.filter(({ publishedAt }) => publishedAt >= since)
      const items = recent.slice(-checkedFirst(args.first)).reverse()
      return {
        since,
        items: items.map(({ kind, code, live, publishedAt, documents }) => ({
          kind: enumName(kind),
          code,
          title: titleOf(documents.agent ?? documents.public, localeOf(args)),
          live,
          publishedAt,
          lastChange: lastChangeView(changeOf(documents.agent), localeOf(args)),
        })),
      }
    },
  },
  Procedure: {
    internal: (view: ProcedureView) => view.internal ?? false,
    commonMistakes: (view: ProcedureView) => view.commonMistakes ?? [],
    diagnosticQuestions: (view: ProcedureView) => view.diagnosticQuestions ?? [],
    attention: (view: ProcedureView, { phase, level, channel }: CellArguments) =>
      (view.cells ?? []).filter(
        (cell) =>
          (!phase || cell.phase === phase) &&
          (!level || cell.level === level || cell.supportLevel === level) &&
          (!channel || cell.channel === null || cell.channel === channel),
      ),
    protocols({ document, locale }: ProcedureView, _: unknown, { readModel }: DeliveryContext) {
      const named = 'agent' in document ? document.agent.protocols : []
      const list = readModel.list<ProtocolDocument>('agent', 'protocol')
      const applying = [
        ...select(list, protocolFacets, [['procedure', document.code]]),
        ...(document.family
          ? select(list, protocolFacets, [['family', document.family.code]])
          : []),
      ]
      const codes = new Set([...named, ...applying].map(({ code }) => code))
      return [...codes].flatMap((code) => protocolOf({ code }, locale, readModel) ?? [])
    },
    videoScript({ document, locale }: ProcedureView, _: unknown, { readModel }: DeliveryContext) {
      const script = 'agent' in document ? document.agent.videoScript : null
      return protocolOf(script, locale, readModel)
    },
    sla: ({ document, locale }: ProcedureView, _: unknown, context: DeliveryContext) =>
      commitmentsOf(document, context).map((one) => clauseOf(one, locale)),
    freshness({ document }: ProcedureView, _: unknown, { now }: DeliveryContext) {
      const { verifiedAt, reviewOn } = document
      const days = reviewOn ? daysBetween(todayInMadrid(now()), reviewOn) : null
      return { verifiedAt, reviewOn, overdue: days === null ? !verifiedAt : days < 0, days }
    },
  },
  AttentionCell: {
    protocol: (view: AttentionCellView, _: unknown, { readModel }: DeliveryContext) =>
      protocolOf(view.cell.protocol, view.locale, readModel),
    sla: (view: AttentionCellView, _: unknown, context: DeliveryContext) =>
      commitmentsOf(view.sheet, context)
        .filter((one) => concerns(one, view.cell))
        .map((one) => clauseOf(one, view.locale)),
  },
  Protocol: {
    limits: richField('limits'),
    revision: ({ code }: { readonly code: string }, _: unknown, { readModel }: DeliveryContext) =>
      readModel.revisionOf('protocol', code),
  },
} satisfies ResolverMap

function protocolOf(
  reference: Pick<Reference, 'code'> | null,
  locale: Locale,
  readModel: DeliveryContext['readModel'],
) {
  if (!reference) return null
  const protocol = readModel.get<ProtocolDocument>('agent', 'protocol', reference.code)
  return protocol ? protocolView(protocol, locale) : null
}

const commitmentsOf = (
  sheet: ProcedureView['document'],
  { readModel, now }: DeliveryContext,
): readonly Commitment[] => {
  const slas = readModel.list<SlaDocument>('agent', 'sla')
  return slas.length === 0 ? [] : commitmentsOn(slas, sheet, todayInMadrid(now()))
}

const clauseOf = ({ sla, clause }: Commitment, locale: Locale): SlaClauseView | undefined =>
  slaView(sla, locale).clauses[sla.clauses.indexOf(clause)]

type Named = PublishedDocument & {
  readonly title?: Text
  readonly question?: Text
  readonly name?: Text
}

const changeOf = (document: PublishedDocument | undefined) =>
  (document as { readonly lastChange?: LastChange } | undefined)?.lastChange

const titleOf = (document: Named | undefined, locale: Locale): string | null =>
  inLocale(document?.title ?? document?.question ?? document?.name ?? {}, locale)
