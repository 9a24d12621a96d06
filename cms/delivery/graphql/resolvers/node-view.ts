import type { FormDocument } from '../../../channels/form.ts'
import type { ProtocolDocument } from '../../../channels/protocol.ts'
import type { ServicePointDocument } from '../../../channels/service-point.ts'
import type { SlaDocument } from '../../../channels/sla.ts'
import type { TermDocument } from '../../../channels/term.ts'
import type { Locale } from '../../../domain/locale.ts'
import type { PublishedDocument } from '../../../domain/published/publication.ts'
import type { RecordKind } from '../../../domain/record-kind.ts'
import {
  departmentView,
  familyView,
  lifeEventView,
  servicePointView,
  topicView,
  type DepartmentDocument,
} from '../views/directory.ts'
import { faqView, formView, protocolView, slaView, type FaqDocument } from '../views/knowledge.ts'
import { procedureView, type ProcedureDocument } from '../views/procedure.ts'

type AnyView = (document: PublishedDocument, locale: Locale) => object

/** The projection of its kind wrote the document, so its kind tells its shape. */
const views: Partial<Record<RecordKind, AnyView>> = {
  procedure: (document, locale) => procedureView(document as ProcedureDocument, locale),
  faq: (document, locale) => faqView(document as FaqDocument, locale),
  form: (document, locale) => formView(document as FormDocument, locale),
  department: (document, locale) => departmentView(document as DepartmentDocument, locale),
  'service-point': (document, locale) => servicePointView(document as ServicePointDocument, locale),
  topic: (document, locale) => topicView(document as TermDocument, locale),
  'life-event': (document, locale) => lifeEventView(document as TermDocument, locale),
  family: (document, locale) => familyView(document as TermDocument, locale),
  protocol: (document, locale) => protocolView(document as ProtocolDocument, locale),
  sla: (document, locale) => slaView(document as SlaDocument, locale),
}

/** Any record as a node of the search; null for kinds that are not searched. */
export const nodeView = (
  kind: RecordKind,
  document: PublishedDocument,
  locale: Locale,
): object | null => views[kind]?.(document, locale) ?? null
