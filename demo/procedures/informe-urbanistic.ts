import type { DemoRecord } from '../demo-record.ts'
import {
  appeals,
  byPhone,
  cell,
  chatbotCell,
  everywhere,
  identifiedLow,
  inPerson,
  online,
  registryBackOffice,
  registryCell,
  t,
  tracking,
} from '../sheet-parts.ts'
import { names, texts } from '../text.ts'
import {
  electronicOnly,
  landRegister,
  specialistCell,
  specialists,
  worksCheckCell,
  worksCorrectionAtCounter,
  worksCorrectionCell,
  worksHandoff,
  worksOffice,
  worksPaymentCell,
  worksProcessingCell,
  worksProtection,
  worksStatusCell,
} from '../works-parts.ts'

export const informeUrbanistic: DemoRecord = {
  code: 'INFORME-URBANISTIC',
  ...worksOffice,
  resolvingBody: t('Alcaldia', 'Alcaldía'),
  title: t(
    'Saber què es pot construir en una finca',
    'Saber qué se puede construir en una finca',
    'Find out what may be built on a plot',
  ),
  officialName: t(
    'Informe o certificat de règim urbanístic',
    'Informe o certificado de régimen urbanístico',
  ),
  slug: t('informe-urbanistic', 'informe-urbanistico', 'planning-report'),
  alternativeNames: names(
    ['certificat urbanístic', 'certificado urbanístico'],
    ['cèdula urbanística', 'cédula urbanística'],
    ['qualificació del sòl', 'calificación del suelo'],
    ['puc edificar en aquest terreny?', '¿puedo edificar en este terreno?'],
  ),
  summary: t(
    'Informe oficial amb la classificació, els usos i les condicions d’edificació d’una finca.',
    'Informe oficial con la clasificación, los usos y las condiciones de edificación de una finca.',
    'Official report with the zoning, uses and building conditions of a plot.',
  ),
  description: t(
    `Abans de comprar, construir o obrir un negoci, l’informe us diu **què permet el planejament** en una finca concreta: classificació del sòl, usos, alçada, ocupació, alineacions i si hi ha cap afectació.

El **certificat de règim urbanístic** té a més un efecte: si demaneu la llicència dins dels sis mesos següents, es resol amb les normes que hi consten, encara que després canviïn.

Si només voleu una orientació, el mapa urbanístic del web és gratuït i l’atenció especialitzada us l’explica.`,
    `Antes de comprar, construir o abrir un negocio, el informe le dice **qué permite el planeamiento** en una finca concreta: clasificación del suelo, usos, altura, ocupación, alineaciones y si hay alguna afectación.

El **certificado de régimen urbanístico** tiene además un efecto: si pide la licencia dentro de los seis meses siguientes, se resuelve con las normas que constan en él, aunque después cambien.

Si solo quiere una orientación, el mapa urbanístico de la web es gratuito y la atención especializada se lo explica.`,
  ),
  kind: 'P',
  regime: 'certificate',
  family: 'FAM-URBANISME',
  topics: ['TEMA-HABITATGE'],
  lifeEvents: ['FV-CASA', 'FE-OBRIR', 'FE-OBRES'],
  related: [
    { procedure: 'OBRES-MAJORS', relation: 'next' },
    { procedure: 'OBRES-MENORS', relation: 'next' },
    { procedure: 'LLICENCIA-ACTIVITAT', relation: 'next' },
  ],
  sia: { code: '2100204', state: 'A' },
  audiences: ['citizens', 'businesses', 'professionals', 'associations', 'administrations'],
  whoCanApply: t(
    'Qualsevol persona. No cal ser propietari de la finca.',
    'Cualquier persona. No hace falta ser propietario de la finca.',
  ),
  requirements: [
    {
      text: t(
        'Identificar la finca amb l’adreça o la referència cadastral.',
        'Identificar la finca con la dirección o la referencia catastral.',
      ),
      verifiedBy: 'document',
      evidence: 'DOC-PLANOL-SITUACIO',
    },
  ],
  representation: 'free',
  assistedFiling: true,
  electronicOnlyFor: electronicOnly,
  spatialCoverage: t('Tot el terme municipal', 'Todo el término municipal'),
  channels: [
    online(
      'informe-urbanistic',
      t(
        'Escriviu la referència cadastral i el plànol es fa sol. Pagueu al final.',
        'Escriba la referencia catastral y el plano se hace solo. Pague al final.',
      ),
      {
        overrides: {
          identification: t('Qualsevol mitjà de nivell baix', 'Cualquier medio de nivel bajo'),
        },
      },
    ),
    inPerson(
      t(
        'Demaneu cita i porteu un plànol o la referència cadastral.',
        'Pida cita y traiga un plano o la referencia catastral.',
      ),
    ),
    specialists(
      t(
        'Per a una orientació sense document, demaneu una videotrucada. És gratuïta.',
        'Para una orientación sin documento, pida una videollamada. Es gratuita.',
      ),
    ),
    byPhone(
      t(
        'Us diem on és el mapa urbanístic i com es demana l’informe.',
        'Le decimos dónde está el mapa urbanístico y cómo se pide el informe.',
      ),
      { actions: ['information'] },
    ),
  ],
  genericForm: false,
  identification: identifiedLow,
  video: {
    kind: 'informative',
    scope: 'specialised',
    identification: t('No cal identificar-se', 'No hace falta identificarse'),
    script: 'PROT-VIDEO-ID',
  },
  noEvidenceNeeded: false,
  evidence: [
    {
      type: 'DOC-PLANOL-SITUACIO',
      obligation: 'conditional',
      obtainedBy: 'person',
      condition: t(
        'Si la finca no té referència cadastral',
        'Si la finca no tiene referencia catastral',
      ),
      presentation: 'copy',
      frontOfficeCheck: 'completeness',
    },
    landRegister,
  ],
  periodicity: 'continuous',
  applicationDeadline: t('Tot l’any', 'Todo el año'),
  initiation: ['on-request'],
  resolutionTerm: { value: 1, unit: 'months', startsAt: 'registry', legalResource: 'DL-1-2010' },
  averageTime: { value: 15, unit: 'working-days', source: 'Gestor d’expedients, 2025' },
  silence: { onRequest: 'not-applicable', legalResource: 'DL-1-2010' },
  exhaustsAdministrativeRoute: true,
  appeals,
  feeRequired: true,
  fees: ['TX-COMPULSA'],
  payment: { moment: 'filing', means: ['gateway', 'card-terminal'] },
  outputs: [
    {
      name: t(
        'Informe o certificat de règim urbanístic',
        'Informe o certificado de régimen urbanístico',
      ),
      kind: 'declaration',
      validity: t('Sis mesos', 'Seis meses'),
    },
  ],
  tracking,
  notification: 'choice',
  steps: [
    {
      title: t('Mireu el mapa urbanístic', 'Mire el mapa urbanístico'),
      text: t(
        'Sovint ja us resol el dubte i és gratuït.',
        'A menudo ya le resuelve la duda y es gratuito.',
      ),
      actor: 'person',
      phase: 'INF',
    },
    {
      title: t('Demaneu l’informe i pagueu', 'Pida el informe y pague'),
      text: t(
        'Un per finca. Digueu si voleu informe o certificat.',
        'Uno por finca. Diga si quiere informe o certificado.',
      ),
      actor: 'person',
      phase: 'SOL',
      term: t('10 minuts', '10 minutos'),
    },
    {
      title: t('Els tècnics el redacten', 'Los técnicos lo redactan'),
      text: t(
        'Consulten el planejament vigent i els expedients de la finca.',
        'Consultan el planeamiento vigente y los expedientes de la finca.',
      ),
      actor: 'department',
      phase: 'INST',
      term: t('Tres setmanes', 'Tres semanas'),
    },
    {
      title: t('Us el notifiquem', 'Se lo notificamos'),
      text: t('El rebreu signat electrònicament.', 'Lo recibirá firmado electrónicamente.'),
      actor: 'department',
      phase: 'RES',
      term: t('Un mes com a màxim', 'Un mes como máximo'),
    },
  ],
  legalResources: [{ resource: 'DL-1-2010', article: 'art. 105' }, { resource: 'OF-LLICENCIES' }],
  dataProtection: worksProtection,
  records: { classification: '1410', series: 'Informació urbanística', appraisal: '320' },
  spokenAnswer: t(
    'L’informe diu què es pot construir en una finca i quins usos hi caben. El pot demanar qualsevol persona, val 46 euros i triga un mes com a màxim. Si només vol una orientació, li dono cita gratuïta amb els tècnics.',
    'El informe dice qué se puede construir en una finca y qué usos caben. Lo puede pedir cualquier persona, cuesta 46 euros y tarda un mes como máximo. Si solo quiere una orientación, le doy cita gratuita con los técnicos.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Ensenyem el mapa urbanístic i expliquem la diferència entre informe i certificat.',
        'Enseñamos el mapa urbanístico y explicamos la diferencia entre informe y certificado.',
      ),
      t(
        'No llegim la qualificació d’una finca per telèfon: pot portar a error.',
        'No leemos la calificación de una finca por teléfono: puede llevar a error.',
      ),
      { supportLevel: 'N2', targetMinutes: 5 },
    ),
    chatbotCell,
    specialistCell,
    cell(
      'SOL',
      'N1',
      t(
        'Entrem la sol·licitud amb la referència cadastral.',
        'Introducimos la solicitud con la referencia catastral.',
      ),
      t(
        'No demanem l’escriptura: no cal ser propietari.',
        'No pedimos la escritura: no hace falta ser propietario.',
      ),
      { channel: 'in-person', targetMinutes: 6 },
    ),
    cell(
      'SOL',
      'AS',
      t('La persona el demana i el paga a la seu.', 'La persona lo pide y lo paga en la sede.'),
      t('No hi ha cap altre pas.', 'No hay ningún otro paso.'),
      { channel: 'seu' },
    ),
    worksCheckCell,
    registryCell,
    registryBackOffice,
    worksPaymentCell,
    worksProcessingCell,
    worksCorrectionCell,
    worksCorrectionAtCounter,
    worksStatusCell,
  ],
  handoff: worksHandoff,
  commonMistakes: texts(
    ['Demanar l’escriptura de la finca: no cal.', 'Pedir la escritura de la finca: no hace falta.'],
    [
      'Dir que l’informe és un permís per construir.',
      'Decir que el informe es un permiso para construir.',
    ],
  ),
  diagnosticQuestions: texts(
    ['Per a què el necessiteu?', '¿Para qué lo necesita?'],
    [
      'En teniu prou amb una orientació o us cal un document oficial?',
      '¿Le basta con una orientación o necesita un documento oficial?',
    ],
    ['Sabeu la referència cadastral?', '¿Sabe la referencia catastral?'],
  ),
  protocols: ['PROT-DERIVACIO-URBANISME'],
  attentionMinutes: 10,
  queueCode: 'U',
  appointmentCode: 'CITA-URB',
  publishTo: everywhere,
  screenText: t(
    'Què s’hi pot construir? Porteu la referència cadastral de la finca.',
    '¿Qué se puede construir? Traiga la referencia catastral de la finca.',
  ),
  chatText: t(
    'L’informe urbanístic diu què es pot construir en una finca, quins usos hi caben i si té cap afectació. El pot demanar qualsevol persona amb l’adreça o la referència cadastral. Val 46 € per finca i es fa en un mes com a màxim. Si només voleu orientació, mireu el mapa urbanístic del web o demaneu cita amb els tècnics, que és gratuïta.',
    'El informe urbanístico dice qué se puede construir en una finca, qué usos caben y si tiene alguna afectación. Lo puede pedir cualquier persona con la dirección o la referencia catastral. Cuesta 46 € por finca y se hace en un mes como máximo. Si solo quiere orientación, mire el mapa urbanístico de la web o pida cita con los técnicos, que es gratuita.',
  ),
  chatbot: { excluded: false },
}
