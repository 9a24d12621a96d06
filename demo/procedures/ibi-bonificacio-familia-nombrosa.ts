import type { DemoRecord } from '../demo-record.ts'
import {
  byPhone,
  cell,
  chatbotCell,
  dataProtection,
  everywhere,
  freeCell,
  identifiedLow,
  inPerson,
  online,
  registryBackOffice,
  registryCell,
  statusCell,
  t,
  taxAppeals,
  tracking,
} from '../sheet-parts.ts'

export const ibiBonificacioFamiliaNombrosa: DemoRecord = {
  code: 'IBI-BONIFICACIO-FAMILIA-NOMBROSA',
  department: 'HIS',
  title: t(
    'Descompte de l’IBI per família nombrosa',
    'Descuento del IBI por familia numerosa',
    'Property tax discount for large families',
  ),
  officialName: t(
    'Bonificació de la quota de l’impost sobre béns immobles per a titulars de família nombrosa',
    'Bonificación de la cuota del impuesto sobre bienes inmuebles para titulares de familia numerosa',
  ),
  alternativeNames: [
    { name: t('Contribució de família nombrosa', 'Contribución de familia numerosa') },
    {
      name: t(
        'Rebaixa del rebut del pis per tenir tres fills',
        'Rebaja del recibo del piso por tener tres hijos',
      ),
    },
    { name: t('Descompte de la contribució', 'Descuento de la contribución') },
    { name: t('Bonificació IBI', 'Bonificación IBI') },
  ],
  summary: t(
    'Rebaixa en el rebut anual de l’IBI de l’habitatge on viu una família nombrosa.',
    'Rebaja en el recibo anual del IBI de la vivienda donde vive una familia numerosa.',
    'A reduction in the yearly property tax of the home where a large family lives.',
  ),
  description: t(
    `Les famílies nombroses tenen una rebaixa a l’impost sobre béns immobles (**IBI**, la contribució) de l’habitatge on viuen.

El percentatge depèn del **valor cadastral** de l’habitatge i de la **categoria** del títol, general o especial. La taula és a l’ordenança fiscal.

## Quan s’acaba

La rebaixa dura mentre el títol de família nombrosa sigui vigent. Quan el renoveu, **s’ha de tornar a demanar**.`,
    `Las familias numerosas tienen una rebaja en el impuesto sobre bienes inmuebles (**IBI**, la contribución) de la vivienda donde viven.

El porcentaje depende del **valor catastral** de la vivienda y de la **categoría** del título, general o especial. La tabla está en la ordenanza fiscal.

## Cuándo se acaba

La rebaja dura mientras el título de familia numerosa esté vigente. Cuando lo renueve, **hay que volver a pedirla**.`,
  ),
  kind: 'P',
  regime: 'request',
  family: 'FAM-TRIBUTS',
  topics: ['TEMA-IMPOSTOS', 'TEMA-HABITATGE'],
  lifeEvents: ['FV-IMPOSTOS', 'FV-NEIXER', 'FV-CASA'],
  related: [
    { procedure: 'DOMICILIACIO-REBUTS', relation: 'payment' },
    { procedure: 'PADRO-ALTA', relation: 'previous' },
  ],
  competentAuthority: 'AJT',
  processingUnit: 'HIS',
  resolvingBody: t('Regidoria d’Hisenda', 'Concejalía de Hacienda'),
  competence: 'own',
  interlocutor: 'interlocutor.hisenda@demo.cat',
  deputy: 'governanca@demo.cat',
  internalContact: {
    name: 'Gestió tributària',
    extension: '241',
    email: 'tributs@vilanovadelariera.example',
    hours: t('De dilluns a divendres, de 9 a 14 h', 'De lunes a viernes, de 9 a 14 h'),
    doNotHandOff: t(
      'Títols de família nombrosa: els fa la Generalitat, no Hisenda.',
      'Títulos de familia numerosa: los hace la Generalitat, no Hacienda.',
    ),
  },
  contactPoints: ['OAC-CENTRE', 'OAC-BARRI', 'TEL-010'],

  audiences: ['citizens'],
  whoCanApply: t(
    'La persona titular de l’habitatge que consta també com a titular del títol de família nombrosa.',
    'La persona titular de la vivienda que consta también como titular del título de familia numerosa.',
  ),
  requirements: [
    {
      text: t(
        'Tenir el títol de família nombrosa vigent l’1 de gener de l’any de l’impost.',
        'Tener el título de familia numerosa vigente el 1 de enero del año del impuesto.',
      ),
      verifiedBy: 'interoperability',
      evidence: 'DOC-FAMILIA-NOMBROSA',
    },
    {
      text: t(
        'Que tots els membres de la família estiguin empadronats a l’habitatge.',
        'Que todos los miembros de la familia estén empadronados en la vivienda.',
      ),
      verifiedBy: 'own-register',
      evidence: 'DOC-PADRO',
    },
    {
      text: t(
        'Que sigui l’habitatge habitual i no un altre immoble.',
        'Que sea la vivienda habitual y no otro inmueble.',
      ),
      verifiedBy: 'own-register',
    },
  ],
  representation: 'free',
  assistedFiling: true,
  electronicOnlyFor: [],
  spatialCoverage: t('Habitatges de Vilanova de la Riera', 'Viviendas de Vilanova de la Riera'),

  channels: [
    online(
      'ibi-familia-nombrosa',
      t(
        'Tingueu a mà la referència cadastral: és al rebut de l’IBI. No cal adjuntar cap document si el títol és de Catalunya.',
        'Tenga a mano la referencia catastral: está en el recibo del IBI. No hace falta adjuntar ningún documento si el título es de Cataluña.',
      ),
    ),
    inPerson(
      t(
        'Demaneu cita i porteu l’últim rebut de l’IBI.',
        'Pida cita y traiga el último recibo del IBI.',
      ),
      {
        overrides: {
          deadline: t(
            'L’última setmana de febrer hi ha poques cites: si no en trobeu, feu-ho per internet.',
            'La última semana de febrero hay pocas citas: si no encuentra, hágalo por internet.',
          ),
        },
      },
    ),
    byPhone(
      t(
        'Us informem i comprovem si ja la teniu concedida. Per telèfon no es pot presentar.',
        'Le informamos y comprobamos si ya la tiene concedida. Por teléfono no se puede presentar.',
      ),
    ),
  ],
  identification: identifiedLow,
  video: { kind: 'informative', scope: 'general', identification: t('No cal', 'No hace falta') },

  noEvidenceNeeded: false,
  evidence: [
    {
      type: 'DOC-DNI',
      obligation: 'required',
      obtainedBy: 'person',
      presentation: 'original',
      frontOfficeCheck: 'authenticity',
    },
    {
      type: 'DOC-FAMILIA-NOMBROSA',
      obligation: 'required',
      obtainedBy: 'via-oberta',
      presentation: 'datum',
      frontOfficeCheck: 'none',
      note: t(
        'El consultem. Si el títol és d’una altra comunitat autònoma, porteu-ne una còpia.',
        'Lo consultamos. Si el título es de otra comunidad autónoma, traiga una copia.',
      ),
    },
    {
      type: 'DOC-PADRO',
      obligation: 'required',
      obtainedBy: 'own',
      presentation: 'datum',
      frontOfficeCheck: 'content',
      note: t(
        'El padró és nostre: no cal cap volant.',
        'El padrón es nuestro: no hace falta ningún volante.',
      ),
    },
    {
      type: 'DOC-REBUT',
      obligation: 'optional',
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'none',
      note: t(
        'Serveix per escriure bé la referència cadastral.',
        'Sirve para escribir bien la referencia catastral.',
      ),
    },
  ],

  periodicity: 'windows',
  windows: [{ from: '2027-01-01', until: '2027-02-28', call: 'IBI 2027' }],
  applicationDeadline: t(
    'De l’1 de gener al 28 de febrer per al rebut del mateix any',
    'Del 1 de enero al 28 de febrero para el recibo del mismo año',
  ),
  initiation: ['on-request'],
  resolutionTerm: { value: 6, unit: 'months', startsAt: 'registry', legalResource: 'OF-IBI' },
  averageTime: { value: 2, unit: 'months', source: 'Expedients de 2025' },
  silence: { onRequest: 'rejection', legalResource: 'OF-IBI' },
  exhaustsAdministrativeRoute: false,
  appeals: taxAppeals,

  feeRequired: false,

  outputs: [
    {
      name: t('Bonificació del rebut de l’IBI', 'Bonificación del recibo del IBI'),
      kind: 'financial-benefit',
      validity: t(
        'Fins que caduqui el títol de família nombrosa',
        'Hasta que caduque el título de familia numerosa',
      ),
    },
  ],
  tracking,
  notification: 'choice',
  steps: [
    {
      title: t('Comproveu el títol i el padró', 'Compruebe el título y el padrón'),
      text: t(
        'El títol ha de ser vigent l’1 de gener i tota la família ha d’estar empadronada a l’habitatge.',
        'El título debe estar vigente el 1 de enero y toda la familia debe estar empadronada en la vivienda.',
      ),
      actor: 'person',
      phase: 'INF',
    },
    {
      title: t('Demaneu-la abans de l’1 de març', 'Pídala antes del 1 de marzo'),
      text: t(
        'Per la seu electrònica o a l’oficina, amb la referència cadastral.',
        'Por la sede electrónica o en la oficina, con la referencia catastral.',
      ),
      actor: 'person',
      phase: 'SOL',
      term: t('De l’1 de gener al 28 de febrer', 'Del 1 de enero al 28 de febrero'),
    },
    {
      title: t('Consultem el títol i el padró', 'Consultamos el título y el padrón'),
      text: t(
        'Si alguna dada no quadra, us ho diem i teniu deu dies hàbils per aclarir-ho.',
        'Si algún dato no cuadra, se lo decimos y tiene diez días hábiles para aclararlo.',
      ),
      actor: 'department',
      phase: 'INT',
    },
    {
      title: t('Rebeu el rebut ja rebaixat', 'Recibe el recibo ya rebajado'),
      text: t(
        'Si la resolució arriba després del rebut, us tornem la diferència al compte.',
        'Si la resolución llega después del recibo, le devolvemos la diferencia en la cuenta.',
      ),
      actor: 'department',
      phase: 'RES',
      term: t('Fins a sis mesos', 'Hasta seis meses'),
    },
  ],
  legalResources: [{ resource: 'OF-IBI' }, { resource: 'RDL-2-2004', article: 'art. 74.4' }],
  dataProtection: dataProtection({
    activity: t('Gestió tributària municipal', 'Gestión tributaria municipal'),
    purpose: t(
      'Reconèixer la bonificació de l’impost sobre béns immobles.',
      'Reconocer la bonificación del impuesto sobre bienes inmuebles.',
    ),
    retention: t('Sis anys des de l’últim exercici', 'Seis años desde el último ejercicio'),
  }),
  records: { classification: 'E0312', series: 'Beneficis fiscals', appraisal: 'TAAD 52' },

  spokenAnswer: t(
    'Les famílies nombroses poden pagar menys contribució per la casa on viuen. Es demana al gener i al febrer. No cal portar ni el títol ni el padró: els consultem nosaltres. Quan es renova el títol, s’ha de tornar a demanar.',
    'Las familias numerosas pueden pagar menos contribución por la casa donde viven. Se pide en enero y febrero. No hace falta traer ni el título ni el padrón: los consultamos. Al renovar el título, hay que volver a pedirla.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Expliquem els requisits, el termini i que s’ha de tornar a demanar en renovar el títol.',
        'Explicamos los requisitos, el plazo y que hay que volver a pedirla al renovar el título.',
      ),
      t(
        'No calculem l’import: depèn del valor cadastral i de la categoria.',
        'No calculamos el importe: depende del valor catastral y de la categoría.',
      ),
      { targetMinutes: 4 },
    ),
    chatbotCell,
    cell(
      'SOL',
      'N1',
      t(
        'Omplim la sol·licitud i busquem la referència cadastral si la persona no la porta.',
        'Rellenamos la solicitud y buscamos la referencia catastral si la persona no la trae.',
      ),
      t(
        'No admetem sol·licituds fora de termini com si fossin d’aquest any: es registren per al següent.',
        'No admitimos solicitudes fuera de plazo como si fueran de este año: se registran para el siguiente.',
      ),
      { channel: 'in-person', targetMinutes: 8, protocol: 'PROT-IDENTIFICACIO' },
    ),
    cell(
      'SOL',
      'A2',
      t(
        'Guiem per telèfon la persona que està fent el tràmit a la seu.',
        'Guiamos por teléfono a la persona que está haciendo el trámite en la sede.',
      ),
      t(
        'No entrem amb les seves claus ni signem per ella.',
        'No entramos con sus claves ni firmamos por ella.',
      ),
      { channel: 'phone', targetMinutes: 12 },
    ),
    cell(
      'INT',
      'BO',
      t(
        'Consultem en lot el títol de família nombrosa i la convivència del padró.',
        'Consultamos en lote el título de familia numerosa y la convivencia del padrón.',
      ),
      t(
        'No consultem dades de qui no hagi presentat sol·licitud.',
        'No consultamos datos de quien no haya presentado solicitud.',
      ),
      { protocol: 'PROT-VIA-OBERTA' },
    ),
    cell(
      'VD',
      'N1',
      t(
        'Mirem que qui signa és titular del rebut i del títol.',
        'Miramos que quien firma es titular del recibo y del título.',
      ),
      t('No valorem la categoria del títol.', 'No valoramos la categoría del título.'),
      { targetMinutes: 3, slaClause: 'ANS-HIS-OAC-VD' },
    ),
    registryCell,
    registryBackOffice,
    freeCell,
    cell(
      'ED',
      'G3',
      t(
        'Requerim l’aclariment quan el padró i el títol no coincideixen.',
        'Requerimos la aclaración cuando el padrón y el título no coinciden.',
      ),
      t('No deneguem sense haver-ho requerit abans.', 'No denegamos sin haberlo requerido antes.'),
      { supportLevel: 'N1' },
    ),
    statusCell,
  ],
  handoff: {
    when: t(
      'Habitatges amb més d’un titular, separacions amb custòdia compartida o títols en renovació.',
      'Viviendas con más de un titular, separaciones con custodia compartida o títulos en renovación.',
    ),
    to: 'HIS',
    how: t('Pel gestor de consultes, tema «IBI»', 'Por el gestor de consultas, tema «IBI»'),
    dataToCollect: t(
      'Referència cadastral, NIF dels titulars i data de caducitat del títol.',
      'Referencia catastral, NIF de los titulares y fecha de caducidad del título.',
    ),
    committedAnswer: t('Resposta en dos dies hàbils', 'Respuesta en dos días hábiles'),
  },
  commonMistakes: [
    {
      text: t(
        'Demanar un volant de padró per a aquest tràmit.',
        'Pedir un volante de padrón para este trámite.',
      ),
    },
    {
      text: t(
        'Dir que la bonificació es renova sola quan es renova el títol.',
        'Decir que la bonificación se renueva sola cuando se renueva el título.',
      ),
    },
  ],
  diagnosticQuestions: [
    {
      text: t('Fins quan és vigent el títol?', '¿Hasta cuándo está vigente el título?'),
    },
    {
      text: t(
        'Tota la família està empadronada a l’habitatge?',
        '¿Toda la familia está empadronada en la vivienda?',
      ),
    },
    {
      text: t(
        'L’habitatge és de propietat o de lloguer?',
        '¿La vivienda es de propiedad o de alquiler?',
      ),
    },
  ],
  protocols: ['PROT-IDENTIFICACIO', 'PROT-VIA-OBERTA', 'PROT-DERIVACIO-HISENDA'],
  attentionMinutes: 8,
  queueCode: 'T',
  appointmentCode: 'CITA-TRIBUTS',

  publishTo: everywhere,
  screenText: t(
    'Descompte IBI família nombrosa: gener i febrer. Porteu el rebut.',
    'Descuento IBI familia numerosa: enero y febrero. Traiga el recibo.',
  ),
  chatText: t(
    'Si teniu el títol de família nombrosa vigent l’1 de gener i tota la família està empadronada a l’habitatge, podeu demanar una rebaixa de l’IBI entre l’1 de gener i el 28 de febrer. No cal portar el títol ni el padró. Quan renoveu el títol, s’ha de tornar a demanar.',
    'Si tiene el título de familia numerosa vigente el 1 de enero y toda la familia está empadronada en la vivienda, puede pedir una rebaja del IBI entre el 1 de enero y el 28 de febrero. No hace falta traer el título ni el padrón. Cuando renueve el título, hay que volver a pedirla.',
  ),
  reviewOn: '+60d',
}
