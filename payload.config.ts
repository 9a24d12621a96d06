import path from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { refuseMalformedData, unreadableInputIsNotOurFault } from './cms/config/bad-input.ts'
import { databaseAdapter } from './cms/config/database/database.ts'
import { databaseFaultsInWords } from './cms/config/database/error-words.ts'
import { readSettings } from './cms/config/env.ts'
import { mailAdapter } from './cms/config/mail.ts'
import { trustedOrigins } from './cms/config/origins.ts'
import { ownCopies } from './cms/config/own-copies.ts'
import { panel } from './cms/config/panel.ts'
import { panelLanguages } from './cms/config/panel-languages.ts'
import { panelFields } from './cms/config/panel-fields.ts'
import { sessionCookies } from './cms/config/session-cookies.ts'
import { ApiClients } from './collections/api-clients.ts'
import { AuditLog } from './collections/audit-log.ts'
import { CannedReplies } from './collections/canned-replies.ts'
import { DataServices } from './collections/data-services.ts'
import { Departments } from './collections/departments.ts'
import { EvidenceTypes } from './collections/evidence-types.ts'
import { Faqs } from './collections/faqs.ts'
import { Fees } from './collections/fees.ts'
import { Flags } from './collections/flags.ts'
import { Forms } from './collections/forms.ts'
import { Glossary } from './collections/glossary.ts'
import { Heartbeats } from './collections/heartbeats.ts'
import { Holidays } from './collections/holidays.ts'
import { Inventory } from './collections/inventory.ts'
import { InventorySources } from './collections/inventory-sources.ts'
import { LegalResources } from './collections/legal-resources.ts'
import { Links } from './collections/links.ts'
import { media } from './collections/media.ts'
import { Notices } from './collections/notices.ts'
import { Outbox } from './collections/outbox.ts'
import { Procedures } from './collections/procedures/index.ts'
import { Protocols } from './collections/protocols.ts'
import { ChangeNotes, Publications } from './collections/publications.ts'
import { QualityMeasures } from './collections/quality-measures.ts'
import { Redirects } from './collections/redirects.ts'
import { ScreenMessages } from './collections/screen-messages.ts'
import { Screens } from './collections/screens.ts'
import { SearchLog } from './collections/search-log.ts'
import { ServicePoints } from './collections/service-points.ts'
import { SharedValues } from './collections/shared-values.ts'
import { SlaMeasures } from './collections/sla-measures.ts'
import { SlaReviews } from './collections/sla-reviews.ts'
import { Slas } from './collections/slas.ts'
import { Tasks } from './collections/tasks.ts'
import { Templates } from './collections/templates.ts'
import { Families, LifeEvents, Topics } from './collections/taxonomies.ts'
import { Users } from './collections/users.ts'
import { Uses } from './collections/uses.ts'
import { datedLists } from './plugins/dated-lists.ts'
import { audit } from './plugins/audit.ts'
import { editControls } from './plugins/edit-controls.ts'
import { editions } from './plugins/editions.ts'
import { exports } from './plugins/exports.ts'
import { families } from './plugins/families.ts'
import { history } from './plugins/history.ts'
import { imports } from './plugins/imports.ts'
import { inventory } from './plugins/inventory.ts'
import { mediaFiles } from './plugins/media-files.ts'
import { previews } from './plugins/previews.ts'
import { publication } from './plugins/publication.ts'
import { redirects } from './plugins/redirects.ts'
import { repealedNorms } from './plugins/repealed-norms.ts'
import { quality } from './plugins/quality.ts'
import { restoredVersions } from './plugins/restored-versions.ts'
import { sharedValues } from './plugins/shared-values.ts'
import { staffOnlyInternals } from './plugins/staff-only-internals.ts'
import { translations } from './plugins/translations.ts'
import { tasks } from './plugins/tasks.ts'
import { titulars } from './plugins/titulars.ts'
import { whereUsedDoor } from './plugins/where-used.ts'
import { trash } from './plugins/trash.ts'
import { workflow } from './plugins/workflow.ts'

const settings = readSettings()
const root = process.cwd()

const config = buildConfig({
  admin: panel(Users.slug),
  collections: [
    Procedures,
    Templates,
    Forms,
    Inventory,
    InventorySources,
    Redirects,
    Protocols,
    Faqs,
    CannedReplies,
    Flags,
    Uses,
    SearchLog,
    SharedValues,
    EvidenceTypes,
    DataServices,
    Fees,
    LegalResources,
    Families,
    Topics,
    LifeEvents,
    Glossary,
    ServicePoints,
    media(settings.dataDir),
    Tasks,
    Notices,
    Slas,
    SlaMeasures,
    SlaReviews,
    Screens,
    ScreenMessages,
    Departments,
    Holidays,
    Users,
    ApiClients,
    AuditLog,
    Heartbeats,
    Links,
    QualityMeasures,
    Outbox,
    Publications,
    ChangeNotes,
  ],
  cookiePrefix: 'cataleg',
  cors: { origins: trustedOrigins(settings) },
  csrf: trustedOrigins(settings),
  db: databaseAdapter(settings),
  defaultDepth: 1,
  email: mailAdapter(settings),
  graphQL: { disableIntrospectionInProduction: true, maxComplexity: 500 },
  hooks: { afterError: [databaseFaultsInWords, unreadableInputIsNotOurFault] },
  i18n: panelLanguages,
  localization: {
    defaultLocale: 'ca',
    fallback: true,
    locales: [
      { code: 'ca', label: 'Català' },
      { code: 'es', label: 'Castellano' },
      { code: 'en', label: 'English' },
    ],
  },
  loggingLevels: { AuthenticationError: 'info', LockedAuth: 'info', QueryError: 'info' },
  logger: { options: { level: settings.logLevel } },
  maxDepth: 3,
  plugins: [
    refuseMalformedData,
    panelFields,
    ownCopies,
    sessionCookies(settings),
    workflow,
    trash,
    tasks,
    titulars,
    editions,
    translations,
    restoredVersions,
    editControls,
    previews,
    quality,
    publication,
    sharedValues,
    datedLists,
    repealedNorms,
    whereUsedDoor,
    mediaFiles,
    imports,
    inventory,
    redirects,
    families,
    history,
    exports,
    audit,
  ],
  secret: settings.payloadSecret,
  serverURL: settings.publicUrl,
  sharp,
  telemetry: false,
  typescript: {
    autoGenerate: false,
    outputFile: path.join(root, 'cms/generated/payload-types.ts'),
  },
  upload: { abortOnLimit: true, limits: { fileSize: 20 * 1024 * 1024, files: 3 } },
})

export default config.then(staffOnlyInternals)
