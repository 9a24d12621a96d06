import type { DemoRecord } from '../demo-record.ts'
import {
  homeTitles,
  registerInstruction,
  registerNorms,
  registerOffice,
  registerProtection,
} from '../register-parts.ts'
import {
  appeals,
  byPhone,
  cell,
  chatbotCell,
  everywhere,
  freeCell,
  identifiedLow,
  inPerson,
  online,
  registryBackOffice,
  registryCell,
  statusCell,
  t,
  tracking,
} from '../sheet-parts.ts'
import { names, texts } from '../text.ts'

export const padroCanviDomicili: DemoRecord = {
  code: 'PADRO-CANVI-DOMICILI',
  ...registerOffice,
  title: t(
    'Canviar l’adreça del padró dins del municipi',
    'Cambiar la dirección del padrón dentro del municipio',
    'Change your address within the town',
  ),
  officialName: t(
    'Modificació de dades del padró municipal per canvi de domicili',
    'Modificación de datos del padrón municipal por cambio de domicilio',
  ),
  slug: t('canvi-domicili', 'cambio-domicilio', 'change-of-address'),
  alternativeNames: names(
    ['canvi de domicili', 'cambio de domicilio'],
    ['m’he mudat de pis', 'me he mudado de piso'],
    ['canviar l’adreça a l’ajuntament', 'cambiar la dirección en el ayuntamiento'],
  ),
  summary: t(
    'Si ja esteu empadronats a Vilanova i us mudeu dins del poble, actualitzeu l’adreça del padró.',
    'Si ya está empadronado en Vilanova y se muda dentro del pueblo, actualice la dirección del padrón.',
    'If you already live in Vilanova and move within the town, update your address.',
  ),
  description: t(
    `Quan canvieu de casa sense canviar de municipi, heu de **comunicar l’adreça nova** perquè us arribin les notificacions, la targeta censal i els rebuts.

Podeu canviar-la per a totes les persones que us mudeu juntes amb una sola sol·licitud.

## Què canvia sol

- La zona escolar i el centre de salut de referència.
- L’adreça dels tributs municipals, si ho marqueu al formulari.`,
    `Cuando cambia de casa sin cambiar de municipio, debe **comunicar la dirección nueva** para que le lleguen las notificaciones, la tarjeta censal y los recibos.

Puede cambiarla para todas las personas que se mudan juntas con una sola solicitud.

## Qué cambia solo

- La zona escolar y el centro de salud de referencia.
- La dirección de los tributos municipales, si lo marca en el formulario.`,
  ),
  kind: 'P',
  regime: 'registration',
  family: 'FAM-PADRO',
  topics: ['TEMA-CIUTADANIA', 'TEMA-RELACIONS'],
  lifeEvents: ['FV-DOMICILI', 'FV-CASA'],
  related: [
    { procedure: 'PADRO-ALTA', relation: 'alternative' },
    { procedure: 'PADRO-CERTIFICAT', relation: 'next' },
    { procedure: 'DOMICILIACIO-REBUTS', relation: 'next' },
  ],
  sia: { code: '2100103', state: 'A' },
  audiences: ['citizens'],
  whoCanApply: t(
    `Les persones que ja estan empadronades al municipi i han canviat de casa.

Si us mudeu amb menors i l’altre progenitor no es muda també, cal que ho autoritzi.`,
    `Las personas que ya están empadronadas en el municipio y han cambiado de casa.

Si se muda con menores y el otro progenitor no se muda también, hace falta que lo autorice.`,
  ),
  requirements: [
    {
      text: t(
        'Estar empadronat a Vilanova de la Riera.',
        'Estar empadronado en Vilanova de la Riera.',
      ),
      verifiedBy: 'own-register',
      evidence: 'DOC-PADRO',
    },
    {
      text: t(
        'Poder viure a l’habitatge nou: ser-ne propietari, llogater o tenir autorització.',
        'Poder vivir en la vivienda nueva: ser propietario, inquilino o tener autorización.',
      ),
      verifiedBy: 'document',
      evidence: 'DOC-LLOGUER',
    },
  ],
  representation: 'free',
  assistedFiling: true,
  spatialCoverage: t('Vilanova de la Riera', 'Vilanova de la Riera'),
  channels: [
    online(
      'canvi-domicili',
      t(
        'Ja sabem qui sou i on vivíeu: només heu d’escriure l’adreça nova i adjuntar el paper de l’habitatge.',
        'Ya sabemos quién es y dónde vivía: solo debe escribir la dirección nueva y adjuntar el papel de la vivienda.',
      ),
      {
        overrides: {
          evidence: ['DOC-LLOGUER', 'DOC-ESCRIPTURA', 'DOC-AUTORITZACIO-PROPIETARI'],
        },
      },
    ),
    inPerson(
      t(
        'Demaneu cita i porteu el document d’identitat i el paper de l’habitatge nou.',
        'Pida cita y traiga el documento de identidad y el papel de la vivienda nueva.',
      ),
    ),
    byPhone(
      t(
        'Us diem quin paper us cal i us donem cita.',
        'Le decimos qué papel necesita y le damos cita.',
      ),
    ),
  ],
  genericForm: false,
  identification: identifiedLow,
  video: {
    kind: 'informative',
    scope: 'general',
    identification: t('No cal: només informem', 'No hace falta: solo informamos'),
    script: 'PROT-VIDEO-ID',
  },
  noEvidenceNeeded: false,
  evidence: [
    {
      type: 'DOC-DNI',
      obligation: 'required',
      obtainedBy: 'person',
      presentation: 'original',
      frontOfficeCheck: 'authenticity',
      note: t('Per Internet no cal.', 'Por Internet no hace falta.'),
    },
    ...homeTitles,
    {
      type: 'DOC-PADRO',
      obligation: 'required',
      obtainedBy: 'own',
      presentation: 'datum',
      frontOfficeCheck: 'none',
      note: t('L’adreça anterior ja la tenim.', 'La dirección anterior ya la tenemos.'),
    },
  ],
  periodicity: 'continuous',
  applicationDeadline: t(
    'Tot l’any, dins del mes següent a la mudança',
    'Todo el año, dentro del mes siguiente a la mudanza',
  ),
  initiation: ['on-request', 'ex-officio'],
  resolutionTerm: {
    value: 3,
    unit: 'months',
    startsAt: 'registry',
    legalResource: 'LLEI-39-2015',
  },
  averageTime: { value: 2, unit: 'working-days', source: 'Gestor d’expedients, 2025' },
  silence: { onRequest: 'approval', exOfficio: 'lapse', legalResource: 'LLEI-39-2015' },
  exhaustsAdministrativeRoute: true,
  appeals,
  feeRequired: false,
  outputs: [
    {
      name: t('Adreça nova al padró', 'Dirección nueva en el padrón'),
      kind: 'recognition',
      validity: t('Fins al proper canvi', 'Hasta el próximo cambio'),
    },
  ],
  tracking,
  notification: 'choice',
  steps: [
    {
      title: t('Digueu-nos l’adreça nova', 'Díganos la dirección nueva'),
      text: t(
        'Per la seu o a l’OAC, amb el paper de l’habitatge.',
        'Por la sede o en la OAC, con el papel de la vivienda.',
      ),
      actor: 'person',
      phase: 'SOL',
      term: t('5 minuts', '5 minutos'),
    },
    {
      title: t('Ho comprovem', 'Lo comprobamos'),
      text: t(
        'Mirem el document i si hi ha altres persones empadronades a l’habitatge.',
        'Miramos el documento y si hay otras personas empadronadas en la vivienda.',
      ),
      actor: 'front-office',
      phase: 'VD',
      term: t('Dos dies hàbils', 'Dos días hábiles'),
    },
    {
      title: t('Canviem l’adreça i us avisem', 'Cambiamos la dirección y le avisamos'),
      text: t(
        'Té efecte des del dia que ho vau demanar.',
        'Tiene efecto desde el día en que lo pidió.',
      ),
      actor: 'department',
      phase: 'RES',
    },
  ],
  legalResources: registerNorms,
  dataProtection: registerProtection,
  records: { classification: '1311', series: 'Padró municipal: modificacions', appraisal: '257' },
  spokenAnswer: t(
    'Si ja està empadronat a Vilanova, només ha de comunicar l’adreça nova amb el contracte, l’escriptura o l’autorització. És gratuït i es pot fer per Internet o a l’oficina amb cita.',
    'Si ya está empadronado en Vilanova, solo tiene que comunicar la dirección nueva con el contrato, la escritura o la autorización. Es gratuito y se puede hacer por Internet o en la oficina con cita.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Comprovem que la persona ja consta al padró i diem quin paper de l’habitatge li cal.',
        'Comprobamos que la persona ya consta en el padrón y decimos qué papel de la vivienda necesita.',
      ),
      t('No canviem l’adreça per telèfon.', 'No cambiamos la dirección por teléfono.'),
      { targetMinutes: 3 },
    ),
    chatbotCell,
    cell(
      'SOL',
      'N1',
      t(
        'Fem la sol·licitud per a totes les persones que es muden i la signen.',
        'Hacemos la solicitud para todas las personas que se mudan y la firman.',
      ),
      t(
        'No donem de baixa les persones que queden a l’habitatge anterior.',
        'No damos de baja a las personas que se quedan en la vivienda anterior.',
      ),
      { channel: 'in-person', targetMinutes: 8 },
    ),
    cell(
      'SOL',
      'AS',
      t(
        'La persona ho fa tota sola amb les dades que ja tenim.',
        'La persona lo hace sola con los datos que ya tenemos.',
      ),
      t('No cal visita a l’oficina.', 'No hace falta visita a la oficina.'),
      { channel: 'seu' },
    ),
    cell(
      'VD',
      'N1',
      t(
        'Comprovem el títol de l’habitatge i qui hi consta empadronat.',
        'Comprobamos el título de la vivienda y quién consta empadronado.',
      ),
      t(
        'No expliquem a la persona qui hi viu ara: són dades d’altri.',
        'No explicamos a la persona quién vive allí ahora: son datos de otros.',
      ),
      { targetMinutes: 5, protocol: 'PROT-IDENTIFICACIO' },
    ),
    registryCell,
    registryBackOffice,
    freeCell,
    registerInstruction,
    cell(
      'ED',
      'N1',
      t(
        'Demanem el que falta d’una sola vegada, amb deu dies hàbils.',
        'Pedimos lo que falta de una sola vez, con diez días hábiles.',
      ),
      t(
        'No arxivem res abans que s’acabi el termini.',
        'No archivamos nada antes de que acabe el plazo.',
      ),
      { targetMinutes: 3 },
    ),
    statusCell,
  ],
  handoff: {
    when: t(
      'Quan algú altre consta a l’habitatge i no vol sortir del padró, o hi ha menors sense acord.',
      'Cuando otra persona consta en la vivienda y no quiere salir del padrón, o hay menores sin acuerdo.',
    ),
    to: 'OAC',
    how: t(
      'Tasca al Negociat de Població des del gestor d’expedients',
      'Tarea al Negociado de Población desde el gestor de expedientes',
    ),
    dataToCollect: t(
      'Document, adreces antiga i nova, persones que es muden i telèfon.',
      'Documento, direcciones antigua y nueva, personas que se mudan y teléfono.',
    ),
    committedAnswer: t('Trucada en dos dies hàbils', 'Llamada en dos días hábiles'),
  },
  commonMistakes: texts(
    [
      'Fer una alta nova a qui ja consta al padró amb una altra adreça.',
      'Hacer un alta nueva a quien ya consta en el padrón con otra dirección.',
    ],
    [
      'Oblidar de preguntar si també es muden els fills.',
      'Olvidar preguntar si también se mudan los hijos.',
    ],
  ),
  diagnosticQuestions: texts(
    ['On esteu empadronats ara?', '¿Dónde está empadronado ahora?'],
    ['Es muda algú més?', '¿Se muda alguien más?'],
    [
      'Teniu contracte o escriptura, o aneu a casa d’algú?',
      '¿Tiene contrato o escritura, o va a casa de alguien?',
    ],
  ),
  protocols: ['PROT-IDENTIFICACIO', 'PROT-PADRO-SENSE-TITOL'],
  attentionMinutes: 10,
  queueCode: 'P',
  appointmentCode: 'CITA-PADRO',
  publishTo: everywhere,
  screenText: t(
    'Us heu mudat dins del poble? Canvieu l’adreça per Internet en cinc minuts.',
    '¿Se ha mudado dentro del pueblo? Cambie la dirección por Internet en cinco minutos.',
  ),
  chatText: t(
    'Si ja esteu empadronats a Vilanova de la Riera i us heu mudat dins del municipi, comuniqueu l’adreça nova per la seu electrònica o a l’OAC amb cita. Només cal un paper de l’habitatge nou: contracte, escriptura o autorització de qui hi viu. És gratuït i en una sola sol·licitud hi podeu posar totes les persones que us mudeu. Si veniu d’un altre municipi, el que us cal és empadronar-vos.',
    'Si ya está empadronado en Vilanova de la Riera y se ha mudado dentro del municipio, comunique la dirección nueva por la sede electrónica o en la OAC con cita. Solo hace falta un papel de la vivienda nueva: contrato, escritura o autorización de quien vive. Es gratuito y en una sola solicitud puede poner a todas las personas que se mudan. Si viene de otro municipio, lo que necesita es empadronarse.',
  ),
  chatbot: { excluded: false },
}
