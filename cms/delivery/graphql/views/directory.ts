import type {
  AgentDepartmentDocument,
  PublicDepartmentDocument,
} from '../../../channels/department.ts'
import { localeInfo } from '../../../channels/localised.ts'
import type { NoticeDocument } from '../../../channels/notice.ts'
import type { ServicePointDocument } from '../../../channels/service-point.ts'
import type { TermDocument } from '../../../channels/term.ts'
import { availabilities } from '../../../domain/vocabularies/attention.ts'
import { servicePointKinds } from '../../../domain/vocabularies/editorial.ts'
import { enumName, enumNameOrNull, enumNames } from '../enum-name.ts'
import { viewOf, type Reader } from '../reader.ts'

export type DepartmentDocument = PublicDepartmentDocument | AgentDepartmentDocument

export const departmentView = viewOf((department: DepartmentDocument, read: Reader) => ({
  __typename: 'Department' as const,
  code: department.code,
  dir3: department.dir3,
  name: read.text(department.name),
  parent: department.parent && read.reference(department.parent),
  internalEmail: 'internal' in department ? department.internal.email : null,
  internalPhone: 'internal' in department ? department.internal.phone : null,
  updatedAt: department.updatedAt,
  localeInfo: localeInfo(department.name, read.locale),
}))

export const servicePointView = viewOf((point: ServicePointDocument, read: Reader) => ({
  __typename: 'ServicePoint' as const,
  code: point.code,
  kind: enumName(point.kind),
  kindLabel: read.label(servicePointKinds, point.kind),
  name: read.text(point.name),
  address: point.address,
  location: point.location,
  phones: point.phones,
  emails: point.emails,
  levels: point.levels,
  openingHours: point.openingHours.map((hours) => ({
    days: hours.days,
    opens: hours.opens,
    closes: hours.closes,
    validFrom: hours.validFrom,
    validUntil: hours.validUntil,
    note: read.text(hours.note),
  })),
  accessibility: read.text(point.accessibility),
  status: enumName(point.availability.status),
  statusLabel: read.label(availabilities, point.availability.status),
  statusReason: read.text(point.availability.reason),
  updatedAt: point.updatedAt,
  localeInfo: localeInfo(point.name, read.locale),
}))

const termView = (typename: 'Topic' | 'LifeEvent' | 'Family') =>
  viewOf((term: TermDocument, read: Reader) => ({
    __typename: typename,
    code: term.code,
    name: read.text(term.name),
    description: read.text(term.description),
    icon: term.icon,
    parent: term.parent && read.reference(term.parent),
    audience: enumNameOrNull(term.audience),
    siaCode: term.siaCode,
    localeInfo: localeInfo(term.name, read.locale),
  }))

export const topicView = termView('Topic')
export const lifeEventView = termView('LifeEvent')
export const familyView = termView('Family')

export const noticeView = viewOf((notice: NoticeDocument, read: Reader) => ({
  code: notice.code,
  severity: enumName(notice.severity),
  severityLabel: read.label(availabilities, notice.severity),
  text: read.text(notice.text),
  procedures: notice.procedures.map(read.reference),
  servicePoints: notice.servicePoints.map(read.reference),
  channels: enumNames(notice.channels),
  from: notice.from,
  until: notice.until,
  localeInfo: localeInfo(notice.text, read.locale),
}))
