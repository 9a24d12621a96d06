import { apiClients } from './api-clients.ts'
import { slaMeasures } from './agreements/measures.ts'
import { departments } from './departments.ts'
import type { DemoCollection } from './demo-record.ts'
import { evidenceTypes } from './evidence-types.ts'
import { faqs } from './faqs.ts'
import { fees } from './fees.ts'
import { forms } from './form-records.ts'
import { legalResources } from './legal-resources.ts'
import { lifeEvents } from './life-events.ts'
import { procedures } from './procedures.ts'
import { protocols } from './protocols.ts'
import { screens } from './screens.ts'
import { servicePoints } from './service-points.ts'
import { dataServices } from './data-services.ts'
import { glossary } from './glossary.ts'
import { holidays } from './holidays.ts'
import { inventory, redirects } from './inventory.ts'
import { cannedReplies, notices, screenMessages } from './service-texts.ts'
import { sharedValues } from './shared-values.ts'
import { slas } from './slas.ts'
import { templates } from './templates.ts'
import { families, topics } from './topics.ts'
import { users } from './users.ts'

/** The demo town hall, Vilanova de la Riera, which exists nowhere: what is pointed at comes first. */
export const demoCatalogue: readonly DemoCollection[] = [
  { collection: 'departments', key: 'code', records: departments },
  { collection: 'users', key: 'email', records: users },
  { collection: 'holidays', key: 'day', records: holidays },
  { collection: 'service-points', key: 'code', records: servicePoints },
  { collection: 'families', key: 'code', records: families },
  { collection: 'topics', key: 'code', records: topics },
  { collection: 'life-events', key: 'code', records: lifeEvents },
  { collection: 'legal-resources', key: 'code', records: legalResources },
  { collection: 'shared-values', key: 'code', records: sharedValues },
  { collection: 'glossary', key: 'code', records: glossary },
  { collection: 'data-services', key: 'code', records: dataServices },
  { collection: 'evidence-types', key: 'code', records: evidenceTypes },
  { collection: 'fees', key: 'code', records: fees },
  { collection: 'forms', key: 'code', records: forms },
  { collection: 'protocols', key: 'code', records: protocols },
  { collection: 'templates', key: 'code', records: templates },
  { collection: 'procedures', key: 'code', records: procedures },
  { collection: 'faqs', key: 'code', records: faqs },
  { collection: 'slas', key: 'code', records: slas },
  { collection: 'sla-measures', key: ['clause', 'periodFrom'], records: slaMeasures },
  { collection: 'screens', key: 'code', records: screens },
  { collection: 'screen-messages', key: 'code', records: screenMessages },
  { collection: 'notices', key: 'code', records: notices },
  { collection: 'canned-replies', key: 'code', records: cannedReplies },
  { collection: 'redirects', key: 'from', records: redirects },
  { collection: 'inventory', key: 'sourceId', records: inventory },
  { collection: 'api-clients', key: 'name', records: apiClients },
]
