import type { DemoRecord } from '../demo-record.ts'
import {
  byPhone,
  cell,
  chatbotCell,
  dataProtection,
  everywhere,
  identifiedLow,
  inPerson,
  online,
  registryBackOffice,
  registryCell,
  statusCell,
  t,
  tracking,
} from '../sheet-parts.ts'

export const casamentCivil: DemoRecord = {
  code: 'CASAMENT-CIVIL',
  department: 'SEC',
  title: t('Casar-se a l’Ajuntament', 'Casarse en el Ayuntamiento', 'Get married at the town hall'),
  officialName: t(
    'Sol·licitud de data i lloc per a la celebració del matrimoni civil davant de l’alcalde o regidor delegat',
    'Solicitud de fecha y lugar para la celebración del matrimonio civil ante el alcalde o concejal delegado',
  ),
  alternativeNames: [
    { name: t('Boda civil', 'Boda civil') },
    { name: t('Reservar dia per casar-me', 'Reservar día para casarme') },
    { name: t('Que ens casi l’alcaldessa', 'Que nos case la alcaldesa') },
    { name: t('Matrimoni civil', 'Matrimonio civil') },
  ],
  summary: t(
    'Reservar el dia, l’hora i la sala per al casament civil, quan ja teniu l’expedient matrimonial.',
    'Reservar el día, la hora y la sala para la boda civil, cuando ya tiene el expediente matrimonial.',
    'Book the day, time and room for a civil wedding, once the marriage file is approved.',
  ),
  description: t(
    `L’Ajuntament celebra casaments civils a la **sala de plens** i al **jardí de Can Riera**. Els fa l’alcaldessa o una regidora o regidor.

## Abans: l’expedient matrimonial

Primer heu de fer l’expedient al **Registre Civil** o davant de **notari**. És l’Administració de justícia o el notari qui comprova que us podeu casar. Sense aquesta autorització no podem donar la data com a ferma.

## Quan se celebren

Els divendres a la tarda i els dissabtes al matí. No se’n fan a l’agost ni els dies de festa.`,
    `El Ayuntamiento celebra bodas civiles en la **sala de plenos** y en el **jardín de Can Riera**. Las oficia la alcaldesa o una concejala o concejal.

## Antes: el expediente matrimonial

Primero debe hacer el expediente en el **Registro Civil** o ante **notario**. Es la Administración de justicia o el notario quien comprueba que se pueden casar. Sin esa autorización no podemos dar la fecha como firme.

## Cuándo se celebran

Los viernes por la tarde y los sábados por la mañana. No se hacen en agosto ni los días festivos.`,
  ),
  kind: 'S',
  regime: 'booking',
  family: 'FAM-SECRETARIA',
  topics: ['TEMA-CIUTADANIA'],
  related: [{ procedure: 'PADRO-CERTIFICAT', relation: 'previous' }],
  competentAuthority: 'AJT',
  processingUnit: 'SEC',
  competence: 'own',
  interlocutor: 'governanca@demo.cat',
  internalContact: {
    name: 'Protocol i cerimònies',
    extension: '209',
    email: 'protocol@vilanovadelariera.example',
    hours: t('Dimarts i dijous, de 9 a 14 h', 'Martes y jueves, de 9 a 14 h'),
    doNotHandOff: t(
      'Preguntes sobre l’expedient matrimonial: les respon el Registre Civil.',
      'Preguntas sobre el expediente matrimonial: las responde el Registro Civil.',
    ),
  },
  contactPoints: ['OAC-CENTRE', 'TEL-010'],

  audiences: ['citizens'],
  whoCanApply: t(
    'Qualsevol de les dues persones que es casen. No cal viure al municipi.',
    'Cualquiera de las dos personas que se casan. No hace falta vivir en el municipio.',
  ),
  requirements: [
    {
      text: t(
        'Tenir l’expedient matrimonial aprovat pel Registre Civil o l’acta del notari.',
        'Tener el expediente matrimonial aprobado por el Registro Civil o el acta del notario.',
      ),
      verifiedBy: 'document',
    },
    {
      text: t(
        'Portar dos testimonis majors d’edat el dia del casament.',
        'Llevar dos testigos mayores de edad el día de la boda.',
      ),
      verifiedBy: 'document',
      evidence: 'DOC-DNI',
    },
  ],
  representation: 'free',
  assistedFiling: true,
  electronicOnlyFor: [],
  spatialCoverage: t('Sala de plens i jardí de Can Riera', 'Sala de plenos y jardín de Can Riera'),

  channels: [
    online(
      'casament-civil',
      t(
        'Demaneu la data i adjunteu l’autorització del Registre Civil o l’acta notarial. De moment es presenta amb la instància genèrica.',
        'Pida la fecha y adjunte la autorización del Registro Civil o el acta notarial. De momento se presenta con la instancia genérica.',
      ),
    ),
    inPerson(
      t(
        'Demaneu cita. Podeu venir sols o amb la parella, i veure la sala.',
        'Pida cita. Puede venir solo o con la pareja, y ver la sala.',
      ),
      {
        servicePoints: ['OAC-CENTRE'],
        overrides: {
          deadline: t(
            'La cita per veure la sala és els dimarts i els dijous',
            'La cita para ver la sala es los martes y los jueves',
          ),
        },
      },
    ),
    byPhone(
      t(
        'Us diem quines dates hi ha lliures. La reserva es fa per escrit.',
        'Le decimos qué fechas hay libres. La reserva se hace por escrito.',
      ),
    ),
  ],
  form: 'FORM-INSTANCIA',
  genericForm: true,
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
      note: t(
        'De les dues persones i dels dos testimonis.',
        'De las dos personas y de los dos testigos.',
      ),
    },
    {
      type: 'DOC-PADRO',
      obligation: 'conditional',
      condition: t(
        'Si demaneu la taxa reduïda per residents',
        'Si pide la tasa reducida por residentes',
      ),
      obtainedBy: 'via-oberta',
      presentation: 'datum',
      frontOfficeCheck: 'none',
      note: t('El consultem: no cal cap volant.', 'Lo consultamos: no hace falta ningún volante.'),
    },
    {
      type: 'DOC-REPRESENTACIO',
      obligation: 'conditional',
      condition: t(
        'Si una de les dues persones es casa per poders',
        'Si una de las dos personas se casa por poderes',
      ),
      obtainedBy: 'person',
      presentation: 'original',
      frontOfficeCheck: 'authenticity',
    },
  ],

  periodicity: 'continuous',
  applicationDeadline: t(
    'Entre dotze mesos i trenta dies abans de la data que voleu.',
    'Entre doce meses y treinta días antes de la fecha que quiere.',
  ),
  initiation: ['on-request'],
  averageTime: { value: 5, unit: 'working-days', source: 'Agenda de cerimònies, 2025' },
  silence: { onRequest: 'not-applicable' },

  feeRequired: true,
  fees: ['TX-CASAMENT'],
  reductions: t(
    'Paguen menys les parelles en què almenys una persona està empadronada a Vilanova de la Riera. Si anul·leu amb més de quinze dies, us tornem la taxa.',
    'Pagan menos las parejas en las que al menos una persona está empadronada en Vilanova de la Riera. Si anula con más de quince días, le devolvemos la tasa.',
  ),
  payment: { moment: 'filing', means: ['gateway', 'card-terminal', 'self-assessment'] },

  outputs: [
    {
      name: t('Data, hora i sala reservades', 'Fecha, hora y sala reservadas'),
      kind: 'recognition',
      validity: t('El dia de la reserva', 'El día de la reserva'),
    },
    {
      name: t(
        'Acta del matrimoni, que s’envia al Registre Civil',
        'Acta del matrimonio, que se envía al Registro Civil',
      ),
      kind: 'declaration',
    },
  ],
  tracking,
  notification: 'choice',
  steps: [
    {
      title: t('Feu l’expedient matrimonial', 'Haga el expediente matrimonial'),
      text: t(
        'Al Registre Civil o amb un notari. Pot trigar entre un i tres mesos: comenceu per aquí.',
        'En el Registro Civil o con un notario. Puede tardar entre uno y tres meses: empiece por aquí.',
      ),
      actor: 'other',
      phase: 'INF',
      term: t('D’un a tres mesos', 'De uno a tres meses'),
    },
    {
      title: t('Demaneu la data', 'Pida la fecha'),
      text: t(
        'Proposeu-ne dues, per si una està ocupada, i digueu si preferiu la sala o el jardí.',
        'Proponga dos, por si una está ocupada, y diga si prefiere la sala o el jardín.',
      ),
      actor: 'person',
      phase: 'SOL',
    },
    {
      title: t('Pagueu la taxa i us confirmem la data', 'Pague la tasa y le confirmamos la fecha'),
      text: t(
        'La reserva és ferma quan tenim el pagament i l’autorització.',
        'La reserva es firme cuando tenemos el pago y la autorización.',
      ),
      actor: 'front-office',
      phase: 'PAG',
      term: t('Cinc dies hàbils', 'Cinco días hábiles'),
    },
    {
      title: t('El dia del casament', 'El día de la boda'),
      text: t(
        'Vingueu quinze minuts abans amb els dos testimonis i els documents d’identitat.',
        'Venga quince minutos antes con los dos testigos y los documentos de identidad.',
      ),
      actor: 'person',
      phase: 'RES',
    },
    {
      title: t('Enviem l’acta al Registre Civil', 'Enviamos el acta al Registro Civil'),
      text: t(
        'Després podeu demanar el certificat de matrimoni al Registre Civil.',
        'Después puede pedir el certificado de matrimonio en el Registro Civil.',
      ),
      actor: 'department',
      phase: 'RES',
      term: t('Cinc dies', 'Cinco días'),
    },
  ],
  otherInformation: t(
    'Al jardí hi caben vuitanta persones i a la sala de plens seixanta. No es pot llançar arròs ni confeti a dins.',
    'En el jardín caben ochenta personas y en la sala de plenos sesenta. No se puede lanzar arroz ni confeti dentro.',
  ),

  legalResources: [
    { resource: 'LLEI-7-1985', article: 'art. 21' },
    { resource: 'RDL-2-2004', article: 'art. 20' },
  ],
  dataProtection: dataProtection({
    activity: t('Casaments civils', 'Bodas civiles'),
    purpose: t(
      'Reservar i celebrar els casaments civils.',
      'Reservar y celebrar las bodas civiles.',
    ),
    recipients: t('Registre Civil', 'Registro Civil'),
    retention: t('Permanent, per al llibre d’actes', 'Permanente, para el libro de actas'),
  }),
  records: { classification: 'A0215', series: 'Casaments civils', appraisal: 'TAAD 12' },

  spokenAnswer: t(
    'Per casar-vos a l’Ajuntament primer cal l’expedient del Registre Civil o del notari. Després demaneu data amb un mes de temps com a mínim. Es fan divendres a la tarda i dissabte al matí. Cal pagar una taxa i portar dos testimonis.',
    'Para casarse en el Ayuntamiento primero hace falta el expediente del Registro Civil o del notario. Después pida fecha con un mes de tiempo como mínimo. Se hacen viernes tarde y sábado mañana. Hay que pagar una tasa y llevar dos testigos.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Expliquem els dos passos, l’expedient i la reserva, i mirem dates lliures a l’agenda.',
        'Explicamos los dos pasos, el expediente y la reserva, y miramos fechas libres en la agenda.',
      ),
      t(
        'No donem dates com a fermes sense pagament i autorització.',
        'No damos fechas como firmes sin pago y autorización.',
      ),
      { targetMinutes: 6 },
    ),
    chatbotCell,
    cell(
      'SOL',
      'N1',
      t(
        'Omplim la instància amb dues dates i guardem la primera a l’agenda durant cinc dies.',
        'Rellenamos la instancia con dos fechas y guardamos la primera en la agenda durante cinco días.',
      ),
      t('No reservem per telèfon.', 'No reservamos por teléfono.'),
      { channel: 'in-person', targetMinutes: 12, protocol: 'PROT-IDENTIFICACIO' },
    ),
    cell(
      'VD',
      'N1',
      t(
        'Mirem que l’autorització diu Vilanova de la Riera i no ha caducat.',
        'Miramos que la autorización dice Vilanova de la Riera y no ha caducado.',
      ),
      t('No valorem si es poden casar.', 'No valoramos si se pueden casar.'),
      { targetMinutes: 4 },
    ),
    registryCell,
    registryBackOffice,
    cell(
      'PAG',
      'N1',
      t(
        'Cobrem amb targeta i consultem el padró per aplicar la taxa reduïda.',
        'Cobramos con tarjeta y consultamos el padrón para aplicar la tasa reducida.',
      ),
      t(
        'No demanem volant de padró per la taxa reduïda.',
        'No pedimos volante de padrón para la tasa reducida.',
      ),
      { channel: 'in-person', targetMinutes: 4, protocol: 'PROT-VIA-OBERTA' },
    ),
    cell(
      'ED',
      'N2',
      t(
        'Protocol truca si falta l’autorització quinze dies abans.',
        'Protocolo llama si falta la autorización quince días antes.',
      ),
      t(
        'No anul·lem la reserva sense haver parlat amb la parella.',
        'No anulamos la reserva sin haber hablado con la pareja.',
      ),
      { supportLevel: 'N1' },
    ),
    statusCell,
  ],
  handoff: {
    when: t(
      'Casaments per poders, intèrprets, persones ingressades o cerimònies en altres llocs.',
      'Bodas por poderes, intérpretes, personas ingresadas o ceremonias en otros lugares.',
    ),
    to: 'SEC',
    how: t('Trucada a Protocol', 'Llamada a Protocolo'),
    dataToCollect: t(
      'Noms, telèfon, dates possibles i què necessiten.',
      'Nombres, teléfono, fechas posibles y qué necesitan.',
    ),
    committedAnswer: t('Us truquen en tres dies hàbils', 'Le llaman en tres días hábiles'),
  },
  commonMistakes: [
    {
      text: t(
        'Dir que l’expedient matrimonial es fa a l’Ajuntament.',
        'Decir que el expediente matrimonial se hace en el Ayuntamiento.',
      ),
    },
    {
      text: t('Confirmar la sala de paraula.', 'Confirmar la sala de palabra.'),
    },
  ],
  diagnosticQuestions: [
    {
      text: t(
        'Ja teniu l’autorització del Registre Civil o del notari?',
        '¿Ya tiene la autorización del Registro Civil o del notario?',
      ),
    },
    { text: t('Quan us voleu casar i on?', '¿Cuándo se quiere casar y dónde?') },
    {
      text: t(
        'Alguna de les dues persones viu al municipi?',
        '¿Alguna de las dos personas vive en el municipio?',
      ),
    },
  ],
  protocols: ['PROT-IDENTIFICACIO', 'PROT-VIA-OBERTA', 'PROT-CITA-PREVIA'],
  attentionMinutes: 15,
  queueCode: 'G',
  appointmentCode: 'CITA-REGISTRE',

  publishTo: everywhere,
  screenText: t(
    'Casaments civils: porteu l’autorització del Registre Civil.',
    'Bodas civiles: traiga la autorización del Registro Civil.',
  ),
  chatText: t(
    'Per casar-vos a l’Ajuntament heu de tenir l’expedient matrimonial del Registre Civil o d’un notari. Després demaneu la data, entre dotze mesos i trenta dies abans. Se celebren divendres a la tarda i dissabte al matí. Cal pagar una taxa i portar dos testimonis.',
    'Para casarse en el Ayuntamiento debe tener el expediente matrimonial del Registro Civil o de un notario. Después pida la fecha, entre doce meses y treinta días antes. Se celebran viernes por la tarde y sábado por la mañana. Hay que pagar una tasa y llevar dos testigos.',
  ),
}
