import type {
  PublishedDepartment,
  PublishedServicePoint,
  PublishedTerm,
} from '../domain/published/directory.ts'
import type { PublishedFaq, PublishedProtocol } from '../domain/published/knowledge.ts'
import type { PublishedProcedure } from '../domain/published/procedure.ts'
import type { PublicationDocuments, PublishedDocument } from '../domain/published/publication.ts'
import type { PublishedForm, PublishedScreen, PublishedSla } from '../domain/published/service.ts'
import type { RecordKind } from '../domain/record-kind.ts'
import { toAgentProcedure } from './agent-procedure.ts'
import { toAgentDepartment, toPublicDepartment } from './department.ts'
import { toAgentFaq, toPublicFaq } from './faq.ts'
import { toForm } from './form.ts'
import { toNotice, type PublishedNotice } from './notice.ts'
import { toProtocol } from './protocol.ts'
import { toPublicProcedure } from './public-procedure.ts'
import { toScreen } from './screen.ts'
import { toServicePoint } from './service-point.ts'
import { toSla } from './sla.ts'
import { toTerm } from './term.ts'

/** What is published of each kind of record. */
export interface PublishedRecords {
  procedure: PublishedProcedure
  protocol: PublishedProtocol
  faq: PublishedFaq
  form: PublishedForm
  department: PublishedDepartment
  topic: PublishedTerm
  'life-event': PublishedTerm
  'service-point': PublishedServicePoint
  family: PublishedTerm
  sla: PublishedSla
  screen: PublishedScreen
  notice: PublishedNotice
}

type Projection<Kind extends RecordKind> = (record: PublishedRecords[Kind]) => PublicationDocuments

const projections: { readonly [Kind in RecordKind]: Projection<Kind> } = {
  procedure: (sheet) => documents(toPublicProcedure(sheet), toAgentProcedure(sheet)),
  protocol: (protocol) => documents(null, toProtocol(protocol)),
  faq: (faq) => documents(toPublicFaq(faq), toAgentFaq(faq)),
  form: (form) => forEverybody(toForm(form)),
  department: (one) => documents(toPublicDepartment(one), toAgentDepartment(one)),
  topic: (term) => forEverybody(toTerm(term)),
  'life-event': (term) => forEverybody(toTerm(term)),
  'service-point': (point) => forEverybody(toServicePoint(point)),
  family: (term) => forEverybody(toTerm(term)),
  sla: (sla) => documents(null, toSla(sla)),
  screen: (screen) => forEverybody(toScreen(screen)),
  notice: (notice) => documents(notice.internal ? null : toNotice(notice), toNotice(notice)),
}

/** The documents of one published record: what each audience may read of it, and nothing else. */
export const projectRecord = <Kind extends RecordKind>(
  kind: Kind,
  record: PublishedRecords[Kind],
): PublicationDocuments => projections[kind](record)

const forEverybody = (document: PublishedDocument): PublicationDocuments =>
  documents(document, document)

const documents = (
  everybody: PublishedDocument | null,
  staff: PublishedDocument | null,
): PublicationDocuments => ({
  ...(everybody && { public: everybody }),
  ...(staff && { agent: staff }),
})
