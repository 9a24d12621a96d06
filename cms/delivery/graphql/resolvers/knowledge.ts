import { faqFacets } from '../../../channels/facets.ts'
import type { FormDocument } from '../../../channels/form.ts'
import { inLocale } from '../../../channels/localised.ts'
import type { PublicProcedureDocument } from '../../../channels/public-procedure.ts'
import type { ScreenDocument } from '../../../channels/screen.ts'
import { toScreenCard } from '../../../channels/screen-card.ts'
import type { ServicePointDocument } from '../../../channels/service-point.ts'
import type { Locale } from '../../../domain/locale.ts'
import type { DeliveryContext } from '../context.ts'
import { todayInMadrid } from '../../../domain/calendar.ts'
import { holdsOn } from '../day.ts'
import { codeOf } from '../enum-name.ts'
import { pageOf, type PageRequest } from '../paging.ts'
import { changedSince, select } from '../selection.ts'
import { servicePointView } from '../views/directory.ts'
import { faqView, formView, screenView, type FaqDocument } from '../views/knowledge.ts'
import { byCode, given } from './procedures.ts'
import { localeOf, richField, type LocaleArgument, type ResolverMap } from './resolver.ts'

interface FaqsArguments extends LocaleArgument, PageRequest {
  readonly filter?: {
    readonly procedure?: string | null
    readonly department?: string | null
    readonly topic?: string | null
    readonly channel?: string | null
    readonly updatedSince?: string | null
  } | null
}

interface ScreenSource {
  readonly document: ScreenDocument
  readonly locale: Locale
}

interface Coded {
  readonly code: string
}

export const knowledgeResolvers = {
  Query: {
    faqs(_: unknown, args: FaqsArguments, { readModel, audience }: DeliveryContext) {
      const filter = args.filter ?? {}
      const list = readModel.list<FaqDocument>(audience, 'faq')
      const selected = select(list, faqFacets, [
        ...given('procedure', filter.procedure),
        ...given('department', filter.department),
        ...given('topic', filter.topic),
        ...given('channel', filter.channel && codeOf(filter.channel)),
      ])
      const fresh = changedSince(selected, filter.updatedSince)
      return pageOf(fresh, byCode, args, (faq) => faqView(faq, localeOf(args)))
    },
    form(
      _: unknown,
      args: LocaleArgument & { readonly slug: string },
      { readModel, audience }: DeliveryContext,
    ) {
      const form = readModel.bySlug('form', audience, args.slug)
      return form ? formView(form as FormDocument, localeOf(args)) : null
    },
    screen(_: unknown, args: LocaleArgument & Coded, { readModel, audience }: DeliveryContext) {
      const screen = readModel.get<ScreenDocument>(audience, 'screen', args.code)
      return screen ? screenView(screen, localeOf(args)) : null
    },
  },
  Faq: {
    answer: richField('answer'),
    revision: ({ code }: Coded, _: unknown, { readModel }: DeliveryContext) =>
      readModel.revisionOf('faq', code),
  },
  Form: {
    url: ({ slug }: { readonly slug: string }, _: unknown, { publicUrl }: DeliveryContext) =>
      `${publicUrl}/forms/${encodeURIComponent(slug)}`,
    revision: ({ code }: Coded, _: unknown, { readModel }: DeliveryContext) =>
      readModel.revisionOf('form', code),
  },
  Screen: {
    servicePoint({ document, locale }: ScreenSource, _: unknown, context: DeliveryContext) {
      if (!document.servicePoint) return null
      const { code } = document.servicePoint
      const point = context.readModel.get<ServicePointDocument>(
        context.audience,
        'service-point',
        code,
      )
      return point ? servicePointView(point, locale) : null
    },
    /** A screen hangs in a public hall: whoever asks, its cards come from public documents. */
    cards({ document, locale }: ScreenSource, _: unknown, context: DeliveryContext) {
      return document.procedures.flatMap(({ code }) => {
        const sheet = context.readModel.get<PublicProcedureDocument>('public', 'procedure', code)
        return sheet?.forScreens ? toScreenCard(sheet, locale, context.publicUrl) : []
      })
    },
    messages({ document, locale }: ScreenSource, _: unknown, { now }: DeliveryContext) {
      if (document.messages.length === 0) return []
      const today = todayInMadrid(now())
      return document.messages.flatMap((message) => {
        const text = inLocale(message.text, locale)
        if (!text || !holdsOn(message, today)) return []
        return { text, until: message.until, url: message.url }
      })
    },
  },
} satisfies ResolverMap
