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
  budget,
  diagnosisCell,
  electronicOnly,
  landRegister,
  representation,
  siteEvidence,
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

export const obresMenors: DemoRecord = {
  code: 'OBRES-MENORS',
  ...worksOffice,
  resolvingBody: t('Regidoria d’Urbanisme', 'Concejalía de Urbanismo'),
  title: t(
    'Demanar la llicència d’obres menors',
    'Pedir la licencia de obras menores',
    'Apply for a minor works licence',
  ),
  officialName: t('Llicència urbanística d’obres menors', 'Licencia urbanística de obras menores'),
  slug: t('llicencia-obres-menors', 'licencia-obras-menores', 'minor-works-licence'),
  alternativeNames: names(
    ['permís d’obres', 'permiso de obras'],
    ['reformar el bany o la cuina', 'reformar el baño o la cocina'],
    ['fer obres a casa', 'hacer obras en casa'],
    ['arreglar la façana', 'arreglar la fachada'],
    ['tirar a terra un envà', 'tirar un tabique'],
  ),
  summary: t(
    'Permís per a reformes que no toquen l’estructura però sí la distribució o la façana.',
    'Permiso para reformas que no tocan la estructura pero sí la distribución o la fachada.',
    'Permission for works that leave the structure alone but change the layout or the façade.',
  ),
  description: t(
    `Us cal aquesta llicència per a obres **senzilles tècnicament** que no afecten l’estructura de l’edifici ni el nombre d’habitatges: canviar envans, obrir o tancar una finestra, arreglar la façana o la teulada, fer una tanca o posar una marquesina.

## Quan no és aquest tràmit

- Si només pinteu, canvieu el paviment, els sanitaris o la cuina sense moure envans, n’hi ha prou amb la **comunicació prèvia d’obres**.
- Si toqueu l’estructura, amplieu l’edifici o canvieu-ne l’ús, cal la **llicència d’obres majors**.

No comenceu fins que tingueu la llicència: fer obres sense permís pot acabar en multa i en ordre d’enderroc.`,
    `Necesita esta licencia para obras **sencillas técnicamente** que no afectan a la estructura del edificio ni al número de viviendas: cambiar tabiques, abrir o cerrar una ventana, arreglar la fachada o el tejado, hacer una valla o poner una marquesina.

## Cuándo no es este trámite

- Si solo pinta, cambia el pavimento, los sanitarios o la cocina sin mover tabiques, basta con la **comunicación previa de obras**.
- Si toca la estructura, amplía el edificio o cambia su uso, hace falta la **licencia de obras mayores**.

No empiece hasta que tenga la licencia: hacer obras sin permiso puede acabar en multa y en orden de derribo.`,
  ),
  kind: 'P',
  regime: 'licence',
  family: 'FAM-URBANISME',
  topics: ['TEMA-HABITATGE'],
  lifeEvents: ['FV-CASA', 'FE-OBRES'],
  related: [
    { procedure: 'OBRES-COMUNICACIO', relation: 'alternative' },
    { procedure: 'OBRES-MAJORS', relation: 'alternative' },
    { procedure: 'INFORME-URBANISTIC', relation: 'previous' },
    { procedure: 'OCUPACIO-VIA-PUBLICA', relation: 'next' },
  ],
  sia: { code: '2100201', state: 'A' },
  audiences: ['citizens', 'businesses', 'associations', 'professionals'],
  whoCanApply: t(
    'Les persones propietàries, llogateres o qui faci l’obra, i les comunitats de propietaris. Si sou llogaters, cal que la propietat hi estigui d’acord.',
    'Las personas propietarias, inquilinas o quien haga la obra, y las comunidades de propietarios. Si es inquilino, hace falta que la propiedad esté de acuerdo.',
  ),
  requirements: [
    {
      text: t(
        'L’obra no afecta l’estructura ni canvia el volum, l’ús o el nombre d’habitatges.',
        'La obra no afecta a la estructura ni cambia el volumen, el uso o el número de viviendas.',
      ),
      verifiedBy: 'document',
      evidence: 'DOC-PRESSUPOST',
    },
    {
      text: t('Tenir dret a fer obres a l’immoble.', 'Tener derecho a hacer obras en el inmueble.'),
      verifiedBy: 'declaration',
      evidence: 'DOC-DECLARACIO-RESPONSABLE',
    },
  ],
  representation: 'free',
  assistedFiling: true,
  electronicOnlyFor: electronicOnly,
  spatialCoverage: t('Tot el terme municipal', 'Todo el término municipal'),
  channels: [
    online(
      'obres-menors',
      t(
        'Ompliu el formulari, adjunteu els documents en PDF i pagueu al final amb targeta.',
        'Rellene el formulario, adjunte los documentos en PDF y pague al final con tarjeta.',
      ),
    ),
    inPerson(
      t(
        'Demaneu cita i porteu els documents. Els digitalitzem i us els tornem.',
        'Pida cita y traiga los documentos. Los digitalizamos y se los devolvemos.',
      ),
      {
        overrides: {
          evidence: ['DOC-DNI'],
          whoCanApply: t(
            'Només persones particulars: les empreses i els professionals ho han de fer per Internet',
            'Solo personas particulares: las empresas y los profesionales lo deben hacer por Internet',
          ),
        },
      },
    ),
    specialists(
      t(
        'Si teniu dubtes tècnics, demaneu una videotrucada amb els tècnics d’Urbanisme. Dimarts i dijous, de 9.30 a 13.30 h.',
        'Si tiene dudas técnicas, pida una videollamada con los técnicos de Urbanismo. Martes y jueves, de 9.30 a 13.30 h.',
      ),
    ),
    byPhone(
      t(
        'Us ajudem a saber quin tràmit és el vostre i quins documents calen.',
        'Le ayudamos a saber cuál es su trámite y qué documentos hacen falta.',
      ),
    ),
  ],
  form: 'FORM-OBRES-MENORS',
  genericForm: false,
  identification: identifiedLow,
  video: {
    kind: 'informative',
    scope: 'specialised',
    identification: t(
      'No cal per a consultes generals; per parlar d’un expedient, ensenyeu el document',
      'No hace falta para consultas generales; para hablar de un expediente, muestre el documento',
    ),
    script: 'PROT-VIDEO-ID',
  },
  noEvidenceNeeded: false,
  evidence: [
    budget,
    ...siteEvidence,
    {
      type: 'DOC-AUTORITZACIO-PROPIETARI',
      obligation: 'conditional',
      obtainedBy: 'person',
      condition: t('Si no sou propietaris de l’immoble', 'Si no es propietario del inmueble'),
      presentation: 'copy',
      frontOfficeCheck: 'completeness',
    },
    {
      type: 'DOC-CERTIFICAT-TECNIC',
      obligation: 'conditional',
      obtainedBy: 'person',
      condition: t(
        'Si cal bastida de més de sis metres o s’obren finestres a la façana',
        'Si hace falta andamio de más de seis metros o se abren ventanas en la fachada',
      ),
      presentation: 'copy',
      frontOfficeCheck: 'completeness',
      note: t(
        'Assumeix de direcció signat pel tècnic.',
        'Asume de dirección firmado por el técnico.',
      ),
    },
    {
      type: 'DOC-DECLARACIO-RESPONSABLE',
      obligation: 'required',
      obtainedBy: 'declared',
      presentation: 'declaration',
      frontOfficeCheck: 'none',
      note: t('És dins del formulari.', 'Está dentro del formulario.'),
    },
    landRegister,
    {
      type: 'DOC-DISCAPACITAT',
      obligation: 'conditional',
      obtainedBy: 'via-oberta',
      condition: t(
        'Si demaneu la bonificació per fer accessible l’habitatge',
        'Si pide la bonificación por hacer accesible la vivienda',
      ),
      presentation: 'datum',
      frontOfficeCheck: 'none',
    },
    representation,
  ],
  periodicity: 'continuous',
  applicationDeadline: t(
    'Tot l’any, almenys un mes abans de començar l’obra',
    'Todo el año, al menos un mes antes de empezar la obra',
  ),
  initiation: ['on-request'],
  resolutionTerm: { value: 1, unit: 'months', startsAt: 'registry', legalResource: 'D-64-2014' },
  averageTime: { value: 18, unit: 'working-days', source: 'Gestor d’expedients, 2025' },
  silence: { onRequest: 'approval', legalResource: 'DL-1-2010' },
  exhaustsAdministrativeRoute: true,
  appeals,
  feeRequired: true,
  fees: ['TX-OBRES-MENORS', 'ICIO'],
  reductions: t(
    `- **90 % de l’ICIO** si l’obra fa accessible l’habitatge d’una persona amb discapacitat.
- **50 % de l’ICIO** si instal·leu plaques solars.

La bonificació s’ha de demanar al mateix formulari, abans de pagar.`,
    `- **90 % del ICIO** si la obra hace accesible la vivienda de una persona con discapacidad.
- **50 % del ICIO** si instala placas solares.

La bonificación se debe pedir en el mismo formulario, antes de pagar.`,
  ),
  payment: { moment: 'filing', means: ['gateway', 'card-terminal', 'self-assessment'] },
  outputs: [
    {
      name: t('Llicència d’obres menors', 'Licencia de obras menores'),
      kind: 'permit',
      validity: t(
        'Sis mesos per començar i un any per acabar',
        'Seis meses para empezar y un año para acabar',
      ),
    },
    {
      name: t('Liquidació de la taxa i de l’ICIO', 'Liquidación de la tasa y del ICIO'),
      kind: 'financial-obligation',
    },
  ],
  tracking,
  notification: 'choice',
  steps: [
    {
      title: t('Comproveu que és aquest tràmit', 'Compruebe que es este trámite'),
      text: t(
        'Si dubteu, l’assistent de la seu us fa quatre preguntes i us ho diu.',
        'Si duda, el asistente de la sede le hace cuatro preguntas y se lo dice.',
      ),
      actor: 'person',
      phase: 'OR',
      term: t('5 minuts', '5 minutos'),
    },
    {
      title: t('Presenteu la sol·licitud i pagueu', 'Presente la solicitud y pague'),
      text: t(
        'La taxa i l’ICIO es calculen amb el pressupost que adjunteu.',
        'La tasa y el ICIO se calculan con el presupuesto que adjunta.',
      ),
      actor: 'person',
      phase: 'SOL',
      term: t('20 minuts', '20 minutos'),
    },
    {
      title: t('Els tècnics revisen l’obra', 'Los técnicos revisan la obra'),
      text: t(
        'Si falta alguna cosa, us ho demanem una sola vegada i teniu deu dies hàbils.',
        'Si falta algo, se lo pedimos una sola vez y tiene diez días hábiles.',
      ),
      actor: 'department',
      phase: 'INST',
      term: t('Unes tres setmanes', 'Unas tres semanas'),
    },
    {
      title: t('Rebeu la llicència', 'Recibe la licencia'),
      text: t(
        'Us la notifiquem. Pengeu el cartell a l’obra i ja podeu començar.',
        'Se la notificamos. Cuelgue el cartel en la obra y ya puede empezar.',
      ),
      actor: 'department',
      phase: 'RES',
      term: t('Un mes com a màxim', 'Un mes como máximo'),
    },
    {
      title: t('Comuniqueu el final de l’obra', 'Comunique el final de la obra'),
      text: t(
        'Si el cost final ha canviat, es regularitza l’ICIO.',
        'Si el coste final ha cambiado, se regulariza el ICIO.',
      ),
      actor: 'person',
      phase: 'COM',
    },
  ],
  otherInformation: t(
    'Si heu de posar un contenidor, un sac de runa o una bastida al carrer, demaneu també **ocupar la via pública**. La runa s’ha de portar a un gestor autoritzat.',
    'Si tiene que poner un contenedor, un saco de escombros o un andamio en la calle, pida también **ocupar la vía pública**. Los escombros se deben llevar a un gestor autorizado.',
  ),
  legalResources: [
    { resource: 'DL-1-2010', article: 'art. 187 i 188' },
    { resource: 'D-64-2014', article: 'art. 5 a 32' },
    { resource: 'OF-LLICENCIES' },
    { resource: 'RDL-2-2004', article: 'art. 100 a 103' },
  ],
  dataProtection: worksProtection,
  records: { classification: '1421', series: 'Llicències d’obres menors', appraisal: '121' },
  spokenAnswer: t(
    'És el permís per a reformes que canvien envans o la façana sense tocar l’estructura. Cal un pressupost, un plànol i fotografies. Es paga en presentar-ho i es resol en un mes com a màxim. No es pot començar abans.',
    'Es el permiso para reformas que cambian tabiques o la fachada sin tocar la estructura. Hace falta un presupuesto, un plano y fotografías. Se paga al presentarlo y se resuelve en un mes como máximo. No se puede empezar antes.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Expliquem documents, preu aproximat i termini, i enviem l’enllaç de la fitxa.',
        'Explicamos documentos, precio aproximado y plazo, y enviamos el enlace de la ficha.',
      ),
      t(
        'No calculem l’import exacte sense el pressupost.',
        'No calculamos el importe exacto sin el presupuesto.',
      ),
      { targetMinutes: 4 },
    ),
    chatbotCell,
    diagnosisCell,
    specialistCell,
    cell(
      'SOL',
      'AS',
      t(
        'La persona omple el formulari, adjunta els documents, paga i signa.',
        'La persona rellena el formulario, adjunta los documentos, paga y firma.',
      ),
      t(
        'Les empreses i els professionals no tenen cap altra via.',
        'Las empresas y los profesionales no tienen otra vía.',
      ),
      { channel: 'seu' },
    ),
    cell(
      'SOL',
      'N1',
      t(
        'Entrem la sol·licitud amb la persona al davant i digitalitzem els documents.',
        'Introducimos la solicitud con la persona delante y digitalizamos los documentos.',
      ),
      t(
        'No redactem la descripció de l’obra: l’ha d’explicar la persona.',
        'No redactamos la descripción de la obra: la debe explicar la persona.',
      ),
      { channel: 'in-person', targetMinutes: 12 },
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
    [
      'Presentar com a obra menor un canvi d’envans que toca una paret de càrrega.',
      'Presentar como obra menor un cambio de tabiques que toca una pared de carga.',
    ],
    [
      'Posar l’IVA dins del pressupost: fa pagar més ICIO del que toca.',
      'Poner el IVA dentro del presupuesto: hace pagar más ICIO del que toca.',
    ],
    [
      'Començar l’obra amb només el justificant de la sol·licitud.',
      'Empezar la obra con solo el justificante de la solicitud.',
    ],
  ),
  diagnosticQuestions: texts(
    [
      'Toqueu alguna paret de càrrega, un pilar, una biga o el forjat?',
      '¿Toca alguna pared de carga, un pilar, una viga o el forjado?',
    ],
    [
      'Canvien els envans, les finestres o la façana?',
      '¿Cambian los tabiques, las ventanas o la fachada?',
    ],
    [
      'L’edifici està catalogat o al nucli antic?',
      '¿El edificio está catalogado o en el casco antiguo?',
    ],
    [
      'Haureu de posar bastida, sac de runa o contenidor al carrer?',
      '¿Tendrá que poner andamio, saco de escombros o contenedor en la calle?',
    ],
  ),
  protocols: ['PROT-OBRES-DIAGNOSTIC', 'PROT-DERIVACIO-URBANISME'],
  attentionMinutes: 15,
  queueCode: 'U',
  appointmentCode: 'CITA-OBRES',
  publishTo: everywhere,
  screenText: t(
    'Obres menors: porteu pressupost, plànol i fotos. No comenceu sense llicència.',
    'Obras menores: traiga presupuesto, plano y fotos. No empiece sin licencia.',
  ),
  chatText: t(
    'La llicència d’obres menors és per a reformes que canvien envans, finestres o la façana sense tocar l’estructura. Necessiteu un pressupost per partides i sense IVA, un plànol de situació i fotografies. Es paguen una taxa, a partir de 82,50 €, i l’ICIO, que és el 3,6 % del pressupost. Es resol en un mes com a màxim i no podeu començar abans. Si només pinteu o canvieu paviments, sanitaris o cuina, n’hi ha prou amb la comunicació prèvia.',
    'La licencia de obras menores es para reformas que cambian tabiques, ventanas o la fachada sin tocar la estructura. Necesita un presupuesto por partidas y sin IVA, un plano de situación y fotografías. Se pagan una tasa, a partir de 82,50 €, y el ICIO, que es el 3,6 % del presupuesto. Se resuelve en un mes como máximo y no puede empezar antes. Si solo pinta o cambia pavimentos, sanitarios o cocina, basta con la comunicación previa.',
  ),
  chatbot: {
    excluded: false,
    instructions: t(
      'No digueu mai si una obra concreta es pot fer. Pregunteu si toca l’estructura i oferiu cita.',
      'No diga nunca si una obra concreta se puede hacer. Pregunte si toca la estructura y ofrezca cita.',
    ),
  },
}
