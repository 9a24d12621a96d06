import type { CollectionSlug } from 'payload'
import { projectRecord } from '../../channels/project-record.ts'
import type { PublicationDocuments } from '../../domain/published/publication.ts'
import type { Day } from '../../domain/published/published.ts'
import type { RecordKind } from '../../domain/record-kind.ts'
import {
  toPublishedDepartment,
  toPublishedServicePoint,
  toPublishedTerm,
} from '../published/directory.ts'
import { toPublishedFaq, toPublishedProtocol } from '../published/knowledge.ts'
import { toPublishedProcedure } from '../published/procedure.ts'
import type { Stored } from '../published/read.ts'
import { toPublishedForm, toPublishedScreen, toPublishedSla } from '../published/service.ts'

/** How one collection reaches the publication log. */
export interface PublishedKind {
  readonly kind: RecordKind
  /** Has an editorial life; otherwise a record is live as saved, until switched off. */
  readonly drafts: boolean
  /** As of a day: what changes by date is told when it holds, and not before. */
  readonly project: (stored: Stored, on: Day) => PublicationDocuments
}

/** Collections that channels read. Shared data without a kind only shows inside other records. */
export const publishedKinds: Partial<Record<CollectionSlug, PublishedKind>> = {
  procedures: {
    kind: 'procedure',
    drafts: true,
    project: (stored, on) => projectRecord('procedure', toPublishedProcedure(stored, on)),
  },
  protocols: {
    kind: 'protocol',
    drafts: true,
    project: (stored, on) => projectRecord('protocol', toPublishedProtocol(stored, on)),
  },
  faqs: {
    kind: 'faq',
    drafts: true,
    project: (stored, on) => projectRecord('faq', toPublishedFaq(stored, on)),
  },
  forms: {
    kind: 'form',
    drafts: true,
    project: (stored) => projectRecord('form', toPublishedForm(stored)),
  },
  departments: {
    kind: 'department',
    drafts: false,
    project: (stored) => projectRecord('department', toPublishedDepartment(stored)),
  },
  'service-points': {
    kind: 'service-point',
    drafts: false,
    project: (stored) => projectRecord('service-point', toPublishedServicePoint(stored)),
  },
  topics: {
    kind: 'topic',
    drafts: false,
    project: (stored) => projectRecord('topic', toPublishedTerm(stored)),
  },
  'life-events': {
    kind: 'life-event',
    drafts: false,
    project: (stored) => projectRecord('life-event', toPublishedTerm(stored)),
  },
  families: {
    kind: 'family',
    drafts: false,
    project: (stored) => projectRecord('family', toPublishedTerm(stored)),
  },
  slas: {
    kind: 'sla',
    drafts: false,
    project: (stored) => projectRecord('sla', toPublishedSla(stored)),
  },
  screens: {
    kind: 'screen',
    drafts: false,
    project: (stored) => projectRecord('screen', toPublishedScreen(stored)),
  },
}

/** True when channels may read the record as it is stored. */
export const isLive = (kind: PublishedKind, stored: Stored): boolean =>
  kind.drafts ? stored._status === 'published' : stored.active !== false
