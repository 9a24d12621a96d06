import { procedureFacets } from '../../../channels/facets.ts'
import { inLocale } from '../../../channels/localised.ts'
import { toJsonLd } from '../../../channels/json-ld.ts'
import { procedureUrl } from '../../../channels/procedure-url.ts'
import { toScreenCard } from '../../../channels/screen-card.ts'
import type { FormDocument } from '../../../channels/form.ts'
import type { ServicePointDocument } from '../../../channels/service-point.ts'
import type { Locale } from '../../../domain/locale.ts'
import type { Reference } from '../../../domain/published/published.ts'
import type { DeliveryContext } from '../context.ts'
import { codeOf } from '../enum-name.ts'
import { badInput } from '../errors.ts'
import { compareCodes, inOrder, pageOf, type Order, type PageRequest } from '../paging.ts'
import { changedSince, prepare, select, type Condition } from '../selection.ts'
import { servicePointView } from '../views/directory.ts'
import { formView } from '../views/knowledge.ts'
import { procedureView, type ProcedureDocument, type ProcedureView } from '../views/procedure.ts'
import { inForceOf, procedureAt } from './procedure-at.ts'
import { localeOf, richField, type LocaleArgument, type ResolverMap } from './resolver.ts'

type OrderName = 'TITLE' | 'UPDATED' | 'CODE'

interface ProcedureArguments extends LocaleArgument {
  readonly code?: string | null
  readonly slug?: string | null
  readonly at?: string | null
}

interface ProceduresArguments extends LocaleArgument, PageRequest {
  readonly filter?: ProcedureFilter | null
  readonly orderBy?: OrderName | null
}

interface ProcedureFilter {
  readonly department?: string | null
  readonly family?: string | null
  readonly topic?: string | null
  readonly lifeEvent?: string | null
  readonly audience?: string | null
  readonly channel?: string | null
  readonly online?: boolean | null
  readonly free?: boolean | null
  readonly updatedSince?: string | null
}

export const procedureResolvers = {
  Query: {
    procedure(_: unknown, args: ProcedureArguments, context: DeliveryContext) {
      const sheet = findProcedure(args, context)
      const code = args.code ?? sheet?.code
      if (args.at && code) return procedureAt(code, args.at, localeOf(args), sheet, context)
      return sheet ? procedureView(sheet, localeOf(args)) : null
    },
    procedures(_: unknown, args: ProceduresArguments, { readModel, audience }: DeliveryContext) {
      const locale = localeOf(args)
      const order = orderOf(args.orderBy ?? 'CODE', locale)
      const list = readModel.list<ProcedureDocument>(audience, 'procedure')
      const ordered = prepare(list, order.name, () => inOrder(list, order))
      const filter = args.filter ?? {}
      const selected = select(ordered, procedureFacets, conditionsOf(filter))
      const fresh = changedSince(selected, filter.updatedSince)
      return pageOf(fresh, order, args, (sheet) => procedureView(sheet, locale))
    },
  },
  Procedure: {
    description: richField('description'),
    whoCanApply: richField('whoCanApply'),
    reductions: richField('reductions'),
    otherInformation: richField('otherInformation'),
    contactPoints: (view: ProcedureView, _: unknown, context: DeliveryContext) =>
      servicePoints(view.document.contactPoints, view.locale, context),
    form({ document, locale }: ProcedureView, _: unknown, context: DeliveryContext) {
      if (!document.formSlug) return null
      const form = context.readModel.bySlug('form', context.audience, document.formSlug)
      return form ? formView(form as FormDocument, locale) : null
    },
    screenCard: ({ document, locale }: ProcedureView, _: unknown, { publicUrl }: DeliveryContext) =>
      toScreenCard(document, locale, publicUrl),
    url: ({ document, locale }: ProcedureView, _: unknown, { publicUrl }: DeliveryContext) =>
      procedureUrl(document, publicUrl, locale),
    revision: (view: ProcedureView, _: unknown, { readModel }: DeliveryContext) =>
      inForceOf(view)?.revision ?? readModel.revisionOf('procedure', view.code),
    inForce: inForceOf,
    jsonLd: ({ document, locale }: ProcedureView, _: unknown, { publicUrl }: DeliveryContext) =>
      toJsonLd(document, locale, publicUrl),
  },
  SheetChannel: {
    instructions: richField('instructions'),
    servicePoints: (
      { points, locale }: ProcedureView['channels'][number],
      _: unknown,
      context: DeliveryContext,
    ) => servicePoints(points, locale, context),
  },
} satisfies ResolverMap

function findProcedure({ code, slug }: ProcedureArguments, context: DeliveryContext) {
  if (Boolean(code) === Boolean(slug)) {
    throw badInput('Ask for a procedure by "code" or by "slug": one of them, not both.')
  }
  if (code) return context.readModel.get<ProcedureDocument>(context.audience, 'procedure', code)
  const found = context.readModel.bySlug('procedure', context.audience, slug ?? '')
  return found as ProcedureDocument | undefined
}

/** The points of attention named, as far as they are published. */
function servicePoints(
  references: readonly Reference[],
  locale: Locale,
  { readModel, audience }: DeliveryContext,
) {
  return references.flatMap(({ code }) => {
    const point = readModel.get<ServicePointDocument>(audience, 'service-point', code)
    return point ? servicePointView(point, locale) : []
  })
}

/** What is given of a filter, as conditions on facets; enums go back to being codes. */
const conditionsOf = (filter: ProcedureFilter): readonly Condition[] => [
  ...given('department', filter.department),
  ...given('family', filter.family),
  ...given('topic', filter.topic),
  ...given('lifeEvent', filter.lifeEvent),
  ...given('audience', filter.audience && codeOf(filter.audience)),
  ...given('channel', filter.channel && codeOf(filter.channel)),
  ...given('online', filter.online?.toString()),
  ...given('free', filter.free?.toString()),
]

export const given = (facet: string, value: string | null | undefined): readonly Condition[] =>
  value ? [[facet, value]] : []

export const byCode: Order<{ readonly code: string }> = {
  name: 'CODE',
  keyOf: ({ code }) => code,
  compare: compareCodes,
}

const lastChangedFirst: Order<ProcedureDocument> = {
  name: 'UPDATED',
  keyOf: ({ updatedAt }) => updatedAt,
  compare: (one, other) => compareCodes(other, one),
}

const byTitle = (locale: Locale): Order<ProcedureDocument> => ({
  name: `TITLE:${locale}`,
  keyOf: ({ title, code }) => inLocale(title, locale) ?? code,
  compare: collators[locale].compare,
})

const collators: Record<Locale, Intl.Collator> = {
  ca: new Intl.Collator('ca'),
  es: new Intl.Collator('es'),
  en: new Intl.Collator('en'),
}

function orderOf(name: OrderName, locale: Locale): Order<ProcedureDocument> {
  if (name === 'TITLE') return byTitle(locale)
  return name === 'UPDATED' ? lastChangedFirst : byCode
}
