import type { DemoFields, DemoRecord, DemoText } from './demo-record.ts'
import {
  appeals,
  byPhone,
  cell,
  chatbotCell,
  dataProtection,
  identifiedLow,
  inPerson,
  registryBackOffice,
  registryCell,
  statusCell,
  t,
  taxAppeals,
  tracking,
} from './sheet-parts.ts'

/* What the sheets of a family have in common: a new one starts from it and says only what is its own. */

const filing = (what: DemoText) =>
  cell(
    'SOL',
    'N1',
    what,
    t(
      'No omplim la sol·licitud per la persona, tret que ho demani i ho autoritzi.',
      'No rellenamos la solicitud por la persona, salvo que lo pida y lo autorice.',
    ),
    { channel: 'in-person', targetMinutes: 10 },
  )

const inform = (does: DemoText) =>
  cell(
    'INF',
    'N1',
    does,
    t('No valorem si el cas té dret.', 'No valoramos si el caso tiene derecho.'),
    { targetMinutes: 5 },
  )

const checkPapers = cell(
  'VD',
  'N1',
  t(
    'Comprovem que hi són tots els documents i que es llegeixen.',
    'Comprobamos que están todos los documentos y que se leen.',
  ),
  t('No en revisem el contingut tècnic.', 'No revisamos el contenido técnico.'),
  { channel: 'in-person', targetMinutes: 5 },
)

const correction = cell(
  'ED',
  'N1',
  t(
    'Si falta un document en presentar-ho, ho diem i donem deu dies per portar-lo.',
    'Si falta un documento al presentarlo, lo decimos y damos diez días para traerlo.',
  ),
  t(
    'No requerim després de registrar: ho fa qui tramita.',
    'No requerimos después de registrar: lo hace quien tramita.',
  ),
)

const common: DemoFields = {
  kind: 'P',
  competence: 'own',
  initiation: ['on-request'],
  representation: 'free',
  assistedFiling: true,
  spatialCoverage: t('Tot el terme municipal', 'Todo el término municipal'),
  contactPoints: ['OAC-CENTRE', 'TEL-010'],
  channels: [
    inPerson(t('Demaneu cita i porteu la documentació.', 'Pida cita y traiga la documentación.')),
    byPhone(
      t(
        'Us diem què cal i com va l’expedient.',
        'Le decimos qué hace falta y cómo va el expediente.',
      ),
    ),
  ],
  identification: identifiedLow,
  tracking,
  notification: 'choice',
}

export const templates: readonly DemoRecord[] = [
  {
    ...common,
    code: 'PLANT-URBANISME',
    name: t('Llicències i comunicacions d’obres', 'Licencias y comunicaciones de obras'),
    family: 'FAM-URBANISME',
    processingUnit: 'URB',
    resolvingBody: t('Alcaldia', 'Alcaldía'),
    resolutionTerm: { value: 2, unit: 'months', startsAt: 'registry' },
    silence: { onRequest: 'approval', legalResource: 'DL-1-2010' },
    exhaustsAdministrativeRoute: true,
    appeals,
    audiences: ['citizens', 'businesses', 'associations', 'professionals'],
    legalResources: [
      { resource: 'DL-1-2010' },
      { resource: 'D-64-2014' },
      { resource: 'LLEI-39-2015' },
    ],
    dataProtection: dataProtection({
      activity: t('Urbanisme i obres', 'Urbanismo y obras'),
      purpose: t('Tramitar llicències i comunicacions', 'Tramitar licencias y comunicaciones'),
      retention: t('Permanent', 'Permanente'),
    }),
    attention: [
      inform(
        t(
          'Diem quina llicència o comunicació cal i quins documents.',
          'Decimos qué licencia o comunicación hace falta y qué documentos.',
        ),
      ),
      chatbotCell,
      filing(t('Ajudem a presentar-la i a pagar.', 'Ayudamos a presentarla y a pagar.')),
      checkPapers,
      registryCell,
      registryBackOffice,
      correction,
      statusCell,
    ],
  },
  {
    ...common,
    code: 'PLANT-TRIBUTS',
    name: t('Bonificacions i pagament de tributs', 'Bonificaciones y pago de tributos'),
    family: 'FAM-TRIBUTS',
    processingUnit: 'HIS',
    resolvingBody: t('Tinença d’alcaldia d’Hisenda', 'Tenencia de alcaldía de Hacienda'),
    resolutionTerm: { value: 6, unit: 'months', startsAt: 'registry' },
    silence: { onRequest: 'rejection', legalResource: 'RDL-2-2004' },
    exhaustsAdministrativeRoute: true,
    appeals: taxAppeals,
    audiences: ['citizens', 'businesses'],
    legalResources: [{ resource: 'RDL-2-2004' }, { resource: 'LLEI-39-2015' }],
    dataProtection: dataProtection({
      activity: t('Gestió tributària', 'Gestión tributaria'),
      purpose: t('Gestionar i recaptar tributs', 'Gestionar y recaudar tributos'),
      retention: t(
        'Fins que prescriu el deute, i després el que digui la taula d’avaluació',
        'Hasta que prescribe la deuda, y después lo que diga la tabla de evaluación',
      ),
    }),
    attention: [
      inform(
        t(
          'Diem qui hi té dret, fins quan es demana i què cal portar.',
          'Decimos quién tiene derecho, hasta cuándo se pide y qué hay que traer.',
        ),
      ),
      chatbotCell,
      filing(t('Ajudem a presentar-la.', 'Ayudamos a presentarla.')),
      checkPapers,
      registryCell,
      registryBackOffice,
      correction,
      statusCell,
    ],
  },
]
