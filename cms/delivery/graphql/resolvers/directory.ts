import type { NoticeDocument } from '../../../channels/notice.ts'
import type { ServicePointDocument } from '../../../channels/service-point.ts'
import type { TermDocument } from '../../../channels/term.ts'
import type { DeliveryContext } from '../context.ts'
import { todayInMadrid } from '../../../domain/calendar.ts'
import { holdsOn } from '../day.ts'
import {
  departmentView,
  lifeEventView,
  noticeView,
  servicePointView,
  topicView,
  type DepartmentDocument,
} from '../views/directory.ts'
import { localeOf, type LocaleArgument, type ResolverMap } from './resolver.ts'

interface LifeEventsArguments extends LocaleArgument {
  readonly audience?: 'person' | 'business' | null
}

export const directoryResolvers = {
  Query: {
    topics: (_: unknown, args: LocaleArgument, { readModel, audience }: DeliveryContext) =>
      readModel
        .list<TermDocument>(audience, 'topic')
        .map((topic) => topicView(topic, localeOf(args))),
    lifeEvents: (_: unknown, args: LifeEventsArguments, { readModel, audience }: DeliveryContext) =>
      readModel
        .list<TermDocument>(audience, 'life-event')
        .filter((event) => !args.audience || event.audience === args.audience)
        .map((event) => lifeEventView(event, localeOf(args))),
    departments: (_: unknown, args: LocaleArgument, { readModel, audience }: DeliveryContext) =>
      readModel
        .list<DepartmentDocument>(audience, 'department')
        .map((department) => departmentView(department, localeOf(args))),
    servicePoints: (_: unknown, args: LocaleArgument, { readModel, audience }: DeliveryContext) =>
      readModel
        .list<ServicePointDocument>(audience, 'service-point')
        .map((point) => servicePointView(point, localeOf(args))),
    notices(_: unknown, args: LocaleArgument, { readModel, audience, now }: DeliveryContext) {
      const notices = readModel.list<NoticeDocument>(audience, 'notice')
      if (notices.length === 0) return []
      const today = todayInMadrid(now())
      return notices
        .filter((notice) => holdsOn(notice, today))
        .map((notice) => noticeView(notice, localeOf(args)))
    },
  },
} satisfies ResolverMap
