import type { DemoRecord } from '../demo-record.ts'
import {
  byPhone,
  cell,
  chatbotCell,
  dataProtection,
  eOffice,
  everywhere,
  freeCell,
  inPerson,
  online,
  statusCell,
  t,
  website,
} from '../sheet-parts.ts'

export const queixaSuggeriment: DemoRecord = {
  code: 'QUEIXA-SUGGERIMENT',
  department: 'OAC',
  title: t(
    'Fer una queixa, un suggeriment o un agraïment',
    'Hacer una queja, una sugerencia o un agradecimiento',
    'Make a complaint, a suggestion or a thank-you',
  ),
  officialName: t(
    'Bústia municipal de queixes, suggeriments i agraïments',
    'Buzón municipal de quejas, sugerencias y agradecimientos',
  ),
  alternativeNames: [
    { name: t('Full de reclamacions', 'Hoja de reclamaciones') },
    { name: t('Avisar d’un fanal fos', 'Avisar de una farola fundida') },
    { name: t('Queixar-se del soroll o de la brossa', 'Quejarse del ruido o de la basura') },
    { name: t('Incidència al carrer', 'Incidencia en la calle') },
  ],
  summary: t(
    'Dir a l’Ajuntament què no funciona, què es pot millorar o què heu trobat bé. Sense documents ni taxes.',
    'Decir al Ayuntamiento qué no funciona, qué se puede mejorar o qué ha encontrado bien. Sin documentos ni tasas.',
    'Tell the town hall what fails, what could be better or what went well. No papers, no fee.',
  ),
  description: t(
    `Serveix per explicar-nos un problema del carrer o d’un servei, proposar una millora o donar les gràcies.

- Responem **sempre** que deixeu un correu o un telèfon.
- Podeu adjuntar una fotografia i marcar el lloc al mapa.
- També es pot fer **sense dir qui sou**, però llavors no us podrem respondre.

## No serveix per a

- Recórrer una multa o una resolució: té termini i es fa amb un recurs.
- Una emergència: truqueu al **112**.`,
    `Sirve para contarnos un problema de la calle o de un servicio, proponer una mejora o dar las gracias.

- Respondemos **siempre** que deje un correo o un teléfono.
- Puede adjuntar una fotografía y marcar el lugar en el mapa.
- También se puede hacer **sin decir quién es**, pero entonces no le podremos responder.

## No sirve para

- Recurrir una multa o una resolución: tiene plazo y se hace con un recurso.
- Una emergencia: llame al **112**.`,
  ),
  kind: 'S',
  regime: 'complaint',
  family: 'FAM-QUEIXES',
  topics: ['TEMA-PARTICIPACIO', 'TEMA-RELACIONS'],
  related: [{ procedure: 'INSTANCIA-GENERICA', relation: 'alternative' }],
  shared: true,
  competentAuthority: 'AJT',
  processingUnit: 'OAC',
  competence: 'own',
  interlocutor: 'governanca@demo.cat',
  internalContact: {
    name: 'Coordinació de queixes',
    extension: '203',
    email: 'queixes@vilanovadelariera.example',
    hours: t('De dilluns a divendres, de 8.30 a 14.30 h', 'De lunes a viernes, de 8.30 a 14.30 h'),
    doNotHandOff: t(
      'Avisos del carrer (fanals, forats, brossa): van directes a l’aplicació d’incidències.',
      'Avisos de la calle (farolas, baches, basura): van directos a la aplicación de incidencias.',
    ),
  },
  contactPoints: ['OAC-CENTRE', 'OAC-BARRI', 'TEL-010'],

  audiences: ['citizens', 'businesses', 'associations', 'professionals'],
  whoCanApply: t('Qualsevol persona o entitat.', 'Cualquier persona o entidad.'),
  requirements: [],
  representation: 'free',
  assistedFiling: true,
  electronicOnlyFor: [],

  channels: [
    online(
      'queixa-suggeriment',
      t(
        'No cal identificar-se. Si voleu seguir-ne l’estat, deixeu un correu.',
        'No hace falta identificarse. Si quiere seguir su estado, deje un correo.',
      ),
      {
        overrides: {
          identification: t('Sense identificació', 'Sin identificación'),
        },
      },
    ),
    {
      channel: 'web',
      actions: ['information', 'filing'],
      levels: ['AS'],
      instructions: t(
        'La bústia també és al peu de totes les pàgines del web.',
        'El buzón también está al pie de todas las páginas de la web.',
      ),
      url: `${website}/bustia`,
    },
    inPerson(
      t(
        'Sense cita. Us ajudem a escriure-la o la dicteu.',
        'Sin cita. Le ayudamos a escribirla o la dicta.',
      ),
      { appointment: { need: 'no' } },
    ),
    byPhone(
      t(
        'La dicteu i us la llegim abans d’enviar-la.',
        'La dicta y se la leemos antes de enviarla.',
      ),
      { actions: ['information', 'filing', 'tracking'] },
    ),
    {
      channel: 'messaging',
      actions: ['information', 'filing'],
      levels: ['A2'],
      instructions: t(
        'Envieu una foto i el lloc per missatgeria; només per a avisos del carrer.',
        'Envíe una foto y el lugar por mensajería; solo para avisos de la calle.',
      ),
      availability: {
        status: 'with-incidents',
        reason: t(
          'Els missatges de cap de setmana es llegeixen dilluns',
          'Los mensajes de fin de semana se leen el lunes',
        ),
      },
    },
  ],
  form: 'FORM-QUEIXA',
  identification: {
    required: false,
    mechanisms: ['none', 'valid'],
    signature: 'no',
  },
  video: { kind: 'none' },

  noEvidenceNeeded: true,
  evidence: [],

  periodicity: 'continuous',
  applicationDeadline: t('Quan vulgueu', 'Cuando quiera'),
  initiation: ['on-request'],
  averageTime: { value: 9, unit: 'working-days', source: 'Quadre de comandament de queixes, 2025' },
  silence: { onRequest: 'not-applicable' },

  feeRequired: false,

  outputs: [
    {
      name: t(
        'Resposta escrita de la unitat responsable',
        'Respuesta escrita de la unidad responsable',
      ),
      kind: 'declaration',
    },
    {
      name: t('Número de seguiment', 'Número de seguimiento'),
      kind: 'code',
    },
  ],
  tracking: { url: `${eOffice}/seguiment-queixes` },
  notification: 'choice',
  steps: [
    {
      title: t('Expliqueu què passa i on', 'Explique qué pasa y dónde'),
      text: t(
        'Amb el lloc, la data i, si pot ser, una foto. Un tema per missatge.',
        'Con el lugar, la fecha y, si puede ser, una foto. Un tema por mensaje.',
      ),
      actor: 'person',
      phase: 'SOL',
    },
    {
      title: t('Rebeu el número de seguiment', 'Recibe el número de seguimiento'),
      text: t('De seguida, per correu o en paper.', 'Enseguida, por correo o en papel.'),
      actor: 'front-office',
      phase: 'RG',
      term: t('En l’acte', 'En el acto'),
    },
    {
      title: t('La unitat responsable ho estudia', 'La unidad responsable lo estudia'),
      text: t(
        'Si és una avaria del carrer, hi va la brigada sense esperar la resposta escrita.',
        'Si es una avería de la calle, va la brigada sin esperar la respuesta escrita.',
      ),
      actor: 'department',
      phase: 'INST',
      term: t('Deu dies hàbils', 'Diez días hábiles'),
    },
    {
      title: t('Us responem', 'Le respondemos'),
      text: t(
        'Amb el que hem fet o per què no es pot fer. Si no hi esteu d’acord, podeu anar al Síndic de Greuges.',
        'Con lo que hemos hecho o por qué no se puede hacer. Si no está de acuerdo, puede acudir al Síndic de Greuges.',
      ),
      actor: 'department',
      phase: 'RES',
      term: t('Quinze dies hàbils', 'Quince días hábiles'),
    },
  ],
  otherInformation: t(
    'La queixa **no interromp els terminis** d’un recurs ni d’un pagament.',
    'La queja **no interrumpe los plazos** de un recurso ni de un pago.',
  ),

  legalResources: [
    { resource: 'RO-PARTICIPACIO' },
    { resource: 'LLEI-26-2010', article: 'art. 22 i 23' },
    { resource: 'OM-CIVISME' },
  ],
  dataProtection: dataProtection({
    activity: t('Queixes i suggeriments', 'Quejas y sugerencias'),
    purpose: t(
      'Atendre i respondre les queixes i millorar els serveis.',
      'Atender y responder las quejas y mejorar los servicios.',
    ),
    retention: t('Dos anys des de la resposta', 'Dos años desde la respuesta'),
  }),
  records: { classification: 'A0412', series: 'Queixes i suggeriments', appraisal: 'TAAD 98' },

  spokenAnswer: t(
    'La podeu fer ara mateix per telèfon, per internet o a l’oficina, sense cita ni documents. Us donem un número de seguiment i responem en quinze dies hàbils com a màxim. Si és una emergència, truqueu al u, u, dos.',
    'Puede hacerla ahora mismo por teléfono, por internet o en la oficina, sin cita ni documentos. Le damos un número de seguimiento y respondemos en quince días hábiles como máximo. Si es una emergencia, llame al uno, uno, dos.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Distingim si és una queixa, un avís del carrer o un recurs, i ho diem clar.',
        'Distinguimos si es una queja, un aviso de la calle o un recurso, y lo decimos claro.',
      ),
      t('No convencem la persona de no queixar-se.', 'No convencemos a la persona de no quejarse.'),
      { targetMinutes: 3, protocol: 'PROT-PERSONA-ALTERADA' },
    ),
    chatbotCell,
    cell(
      'SOL',
      'N1',
      t(
        'Escrivim el que diu amb les seves paraules i li ho llegim.',
        'Escribimos lo que dice con sus palabras y se lo leemos.',
      ),
      t('No resumim ni suavitzem el text.', 'No resumimos ni suavizamos el texto.'),
      { targetMinutes: 7 },
    ),
    cell(
      'SOL',
      'AS',
      t(
        'La persona l’envia pel web, amb foto i mapa.',
        'La persona la envía por la web, con foto y mapa.',
      ),
      t(
        'El formulari no demana el document d’identitat.',
        'El formulario no pide el documento de identidad.',
      ),
      { channel: 'web' },
    ),
    cell(
      'VD',
      'N1',
      t(
        'No cal cap document; si hi ha foto, mirem que no s’hi vegin cares ni matrícules.',
        'No hace falta ningún documento; si hay foto, miramos que no se vean caras ni matrículas.',
      ),
      t('No demanem proves.', 'No pedimos pruebas.'),
      { targetMinutes: 1 },
    ),
    cell(
      'RG',
      'BO',
      t(
        'Assignem la queixa a la unitat el mateix dia i controlem el termini de resposta.',
        'Asignamos la queja a la unidad el mismo día y controlamos el plazo de respuesta.',
      ),
      t(
        'No la tanquem nosaltres, encara que la resposta ens sembli evident.',
        'No la cerramos nosotros, aunque la respuesta nos parezca evidente.',
      ),
      { targetMinutes: 4 },
    ),
    freeCell,
    cell(
      'ED',
      'N1',
      t(
        'Si no s’entén el lloc, truquem per aclarir-ho.',
        'Si no se entiende el lugar, llamamos para aclararlo.',
      ),
      t(
        'No arxivem per falta de dades si hi ha manera de contactar.',
        'No archivamos por falta de datos si hay forma de contactar.',
      ),
      { targetMinutes: 4 },
    ),
    statusCell,
  ],
  handoff: {
    when: t(
      'Queixes d’un treballador amb nom, accidents al carrer o risc per a persones.',
      'Quejas de un trabajador con nombre, accidentes en la calle o riesgo para personas.',
    ),
    to: 'SEC',
    how: t('Trucada a Secretaria i còpia de la queixa', 'Llamada a Secretaría y copia de la queja'),
    dataToCollect: t(
      'Número de seguiment, lloc, hora i telèfon.',
      'Número de seguimiento, lugar, hora y teléfono.',
    ),
    committedAnswer: t('Us truquem en un dia hàbil', 'Le llamamos en un día hábil'),
  },
  commonMistakes: [
    {
      text: t(
        'Recollir com a queixa el que és un recurs: se li passa el termini a la persona.',
        'Recoger como queja lo que es un recurso: a la persona se le pasa el plazo.',
      ),
    },
    {
      text: t(
        'Obligar a identificar-se per avisar d’un fanal fos.',
        'Obligar a identificarse para avisar de una farola fundida.',
      ),
    },
  ],
  diagnosticQuestions: [
    {
      text: t('Passa ara i hi ha perill?', '¿Pasa ahora y hay peligro?'),
    },
    {
      text: t('Voleu que us responguem? Com?', '¿Quiere que le respondamos? ¿Cómo?'),
    },
    {
      text: t(
        'Heu rebut una carta o una multa sobre això?',
        '¿Ha recibido una carta o una multa sobre esto?',
      ),
    },
  ],
  protocols: ['PROT-PERSONA-ALTERADA', 'PROT-CAIGUDA-SISTEMES'],
  attentionMinutes: 7,
  queueCode: 'G',

  publishTo: everywhere,
  screenText: t(
    'Queixes i suggeriments: sense cita i sense documents.',
    'Quejas y sugerencias: sin cita y sin documentos.',
  ),
  chatText: t(
    'Podeu fer una queixa, un suggeriment o un agraïment per internet, per telèfon al 010 o a l’oficina, sense cita i sense identificar-vos. Si deixeu un contacte, responem en quinze dies hàbils. No serveix per recórrer una multa. Emergències: 112.',
    'Puede hacer una queja, una sugerencia o un agradecimiento por internet, por teléfono en el 010 o en la oficina, sin cita y sin identificarse. Si deja un contacto, respondemos en quince días hábiles. No sirve para recurrir una multa. Emergencias: 112.',
  ),
}
