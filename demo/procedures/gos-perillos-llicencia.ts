import type { DemoRecord } from '../demo-record.ts'
import {
  appeals,
  byPhone,
  cell,
  chatbotCell,
  dataProtection,
  everywhere,
  identifiedSubstantial,
  inPerson,
  online,
  registryBackOffice,
  registryCell,
  statusCell,
  t,
  tracking,
} from '../sheet-parts.ts'

export const gosPerillosLlicencia: DemoRecord = {
  code: 'GOS-PERILLOS-LLICENCIA',
  department: 'VIA',
  title: t(
    'Llicència per tenir un gos potencialment perillós',
    'Licencia para tener un perro potencialmente peligroso',
    'Licence to keep a potentially dangerous dog',
  ),
  officialName: t(
    'Llicència administrativa per a la tinença i conducció de gossos potencialment perillosos',
    'Licencia administrativa para la tenencia y conducción de perros potencialmente peligrosos',
  ),
  alternativeNames: [
    { name: t('Permís PPP', 'Permiso PPP') },
    { name: t('Papers del pitbull o del rottweiler', 'Papeles del pitbull o del rottweiler') },
    { name: t('Llicència de gos de raça perillosa', 'Licencia de perro de raza peligrosa') },
    { name: t('Renovar el carnet del gos', 'Renovar el carné del perro') },
  ],
  summary: t(
    'Permís que cal per tenir o passejar un gos d’una raça considerada potencialment perillosa.',
    'Permiso necesario para tener o pasear un perro de una raza considerada potencialmente peligrosa.',
    'The permit you need to keep or walk a dog of a breed considered potentially dangerous.',
  ),
  description: t(
    `Cal tenir la llicència **abans** d’adquirir el gos. Val per a cinc anys i per a qualsevol gos d’aquestes races que tingueu. També la necessita qui el passeja sense ser-ne el propietari.

## Quins gossos

- Els de les races que diu la llei i els seus encreuaments, com ara pitbull, staffordshire, rottweiler, dog argentí, fila brasiler, tosa inu o akita inu.
- Qualsevol gos que hagi atacat persones o altres animals, si ho resol l’Ajuntament.

## Després de tenir-la

Heu d’inscriure el gos al **registre municipal d’animals** i portar-lo sempre amb morrió i lligat amb una corretja de menys de dos metres.`,
    `Hay que tener la licencia **antes** de adquirir el perro. Vale para cinco años y para cualquier perro de estas razas que tenga. También la necesita quien lo pasea sin ser el propietario.

## Qué perros

- Los de las razas que dice la ley y sus cruces, como pitbull, staffordshire, rottweiler, dogo argentino, fila brasileiro, tosa inu o akita inu.
- Cualquier perro que haya atacado a personas u otros animales, si lo resuelve el Ayuntamiento.

## Después de tenerla

Debe inscribir el perro en el **registro municipal de animales** y llevarlo siempre con bozal y atado con una correa de menos de dos metros.`,
  ),
  kind: 'P',
  regime: 'licence',
  family: 'FAM-VIA-PUBLICA',
  topics: ['TEMA-MEDI-AMBIENT', 'TEMA-CIUTADANIA'],
  lifeEvents: ['FV-ANIMALS'],
  related: [{ procedure: 'QUEIXA-SUGGERIMENT', relation: 'alternative' }],
  competentAuthority: 'AJT',
  processingUnit: 'VIA',
  resolvingBody: t('Alcaldia', 'Alcaldía'),
  competence: 'own',
  interlocutor: 'interlocutor.urbanisme@demo.cat',
  deputy: 'cap.urbanisme@demo.cat',
  internalContact: {
    name: 'Civisme i animals',
    extension: '236',
    email: 'animals@vilanovadelariera.example',
    hours: t(
      'Dilluns, dimecres i divendres, de 9 a 13 h',
      'Lunes, miércoles y viernes, de 9 a 13 h',
    ),
    doNotHandOff: t(
      'Mossegades i gossos deslligats: els atén la policia local.',
      'Mordeduras y perros sueltos: los atiende la policía local.',
    ),
  },
  contactPoints: ['OAC-CENTRE', 'TEL-010'],

  audiences: ['citizens'],
  whoCanApply: t(
    'Persones majors d’edat empadronades a Vilanova de la Riera que tenen o passegen un gos d’aquests, o que el volen adquirir.',
    'Personas mayores de edad empadronadas en Vilanova de la Riera que tienen o pasean un perro de estos, o que lo quieren adquirir.',
  ),
  requirements: [
    {
      text: t('Ser major d’edat.', 'Ser mayor de edad.'),
      verifiedBy: 'document',
      evidence: 'DOC-DNI',
    },
    {
      text: t(
        'No tenir condemnes per delictes contra les persones, la llibertat o la integritat sexual, ni per maltractament d’animals.',
        'No tener condenas por delitos contra las personas, la libertad o la integridad sexual, ni por maltrato animal.',
      ),
      verifiedBy: 'interoperability',
    },
    {
      text: t(
        'Tenir un certificat d’aptitud física i psicològica d’un centre de reconeixement, de menys d’un any.',
        'Tener un certificado de aptitud física y psicológica de un centro de reconocimiento, de menos de un año.',
      ),
      verifiedBy: 'document',
      evidence: 'DOC-CERTIFICAT-TECNIC',
    },
    {
      text: t(
        'Tenir una assegurança de responsabilitat civil amb la cobertura que demana la llei.',
        'Tener un seguro de responsabilidad civil con la cobertura que pide la ley.',
      ),
      verifiedBy: 'document',
      evidence: 'DOC-ASSEGURANCA',
    },
  ],
  representation: 'no',
  assistedFiling: true,
  electronicOnlyFor: [],

  channels: [
    online(
      'gos-perillos',
      t(
        'Adjunteu el certificat d’aptitud i la pòlissa. Cal una identificació de nivell substancial: l’idCAT Mòbil donat d’alta per internet no serveix.',
        'Adjunte el certificado de aptitud y la póliza. Hace falta una identificación de nivel sustancial: el idCAT Mòbil dado de alta por internet no sirve.',
      ),
    ),
    inPerson(
      t(
        'Demaneu cita i vingueu vós mateix: és un permís personal.',
        'Pida cita y venga usted mismo: es un permiso personal.',
      ),
      {
        servicePoints: ['OAC-CENTRE'],
        overrides: {
          fees: ['TX-GOS-PERILLOS'],
          identification: t(
            'Document d’identitat original de la mateixa persona',
            'Documento de identidad original de la misma persona',
          ),
        },
      },
    ),
    byPhone(
      t(
        'Us diem si la raça necessita llicència i us donem cita.',
        'Le decimos si la raza necesita licencia y le damos cita.',
      ),
    ),
  ],
  identification: identifiedSubstantial,
  video: { kind: 'none' },

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
      type: 'DOC-CERTIFICAT-TECNIC',
      obligation: 'required',
      obtainedBy: 'person',
      presentation: 'original',
      frontOfficeCheck: 'content',
      note: t(
        'Certificat d’aptitud física i psicològica, com el del permís de conduir, per a «tinença d’animals».',
        'Certificado de aptitud física y psicológica, como el del permiso de conducir, para «tenencia de animales».',
      ),
    },
    {
      type: 'DOC-ASSEGURANCA',
      obligation: 'required',
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'content',
      note: t(
        'Pòlissa i rebut pagat. Ha de dir el número de xip del gos si ja el teniu.',
        'Póliza y recibo pagado. Debe decir el número de chip del perro si ya lo tiene.',
      ),
    },
    {
      type: 'DOC-PADRO',
      obligation: 'required',
      obtainedBy: 'via-oberta',
      presentation: 'datum',
      frontOfficeCheck: 'none',
    },
    {
      type: 'DOC-XIP-ANIMAL',
      obligation: 'conditional',
      condition: t('Si ja teniu el gos', 'Si ya tiene el perro'),
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'completeness',
    },
    {
      type: 'DOC-FOTOGRAFIES',
      obligation: 'required',
      obtainedBy: 'person',
      presentation: 'original',
      frontOfficeCheck: 'completeness',
      note: t('Una, de carnet.', 'Una, de carné.'),
    },
  ],

  periodicity: 'continuous',
  applicationDeadline: t(
    'Tot l’any. Per renovar-la, abans que caduqui.',
    'Todo el año. Para renovarla, antes de que caduque.',
  ),
  initiation: ['on-request'],
  resolutionTerm: {
    value: 1,
    unit: 'months',
    startsAt: 'registry',
    legalResource: 'LLEI-50-1999',
  },
  averageTime: { value: 18, unit: 'calendar-days', source: 'Expedients de 2025' },
  silence: { onRequest: 'approval', legalResource: 'LLEI-39-2015' },
  exhaustsAdministrativeRoute: true,
  appeals,

  feeRequired: true,
  fees: ['TX-GOS-PERILLOS'],
  reductions: t(
    'Renovar-la costa menys que la llicència nova, i no paga qui adopta el gos al centre d’acollida municipal.',
    'Renovarla cuesta menos que la licencia nueva, y no paga quien adopta el perro en el centro de acogida municipal.',
  ),
  payment: { moment: 'filing', means: ['gateway', 'card-terminal', 'self-assessment'] },

  outputs: [
    {
      name: t('Llicència i carnet personal', 'Licencia y carné personal'),
      kind: 'permit',
      validity: t('Cinc anys', 'Cinco años'),
    },
  ],
  tracking,
  notification: 'choice',
  steps: [
    {
      title: t('Aconseguiu el certificat i l’assegurança', 'Consiga el certificado y el seguro'),
      text: t(
        'El certificat es fa en un centre de reconeixement de conductors; l’assegurança, amb qualsevol companyia.',
        'El certificado se hace en un centro de reconocimiento de conductores; el seguro, con cualquier compañía.',
      ),
      actor: 'person',
      phase: 'INF',
    },
    {
      title: t('Presenteu la sol·licitud i pagueu', 'Presente la solicitud y pague'),
      text: t(
        'Per la seu electrònica o a l’oficina. La taxa es paga en el mateix moment.',
        'Por la sede electrónica o en la oficina. La tasa se paga en el mismo momento.',
      ),
      actor: 'person',
      phase: 'SOL',
    },
    {
      title: t('Consultem els antecedents', 'Consultamos los antecedentes'),
      text: t(
        'Ho fem per mitjans electrònics si no us hi oposeu.',
        'Lo hacemos por medios electrónicos si no se opone.',
      ),
      actor: 'department',
      phase: 'INT',
      term: t('Una setmana', 'Una semana'),
    },
    {
      title: t('Rebeu el carnet', 'Recibe el carné'),
      text: t(
        'L’heu de portar sempre que passegeu el gos.',
        'Debe llevarlo siempre que pasee al perro.',
      ),
      actor: 'department',
      phase: 'RES',
      term: t('Fins a un mes', 'Hasta un mes'),
    },
    {
      title: t('Inscriviu el gos al registre', 'Inscriba el perro en el registro'),
      text: t(
        'Dins dels quinze dies següents a tenir-lo.',
        'Dentro de los quince días siguientes a tenerlo.',
      ),
      actor: 'person',
      phase: 'RES',
    },
  ],
  legalResources: [
    { resource: 'LLEI-50-1999', article: 'art. 3' },
    { resource: 'OM-ANIMALS' },
    { resource: 'LLEI-39-2015', article: 'art. 24 i 28' },
  ],
  dataProtection: dataProtection({
    activity: t('Registre i llicències d’animals', 'Registro y licencias de animales'),
    purpose: t(
      'Concedir i controlar les llicències de gossos potencialment perillosos.',
      'Conceder y controlar las licencias de perros potencialmente peligrosos.',
    ),
    recipients: t(
      'Forces i cossos de seguretat, i registre d’animals de companyia de Catalunya',
      'Fuerzas y cuerpos de seguridad, y registro de animales de compañía de Cataluña',
    ),
    retention: t('Cinc anys des de la caducitat', 'Cinco años desde la caducidad'),
  }),
  records: { classification: 'H0318', series: 'Llicències d’animals', appraisal: 'TAAD 402' },

  spokenAnswer: t(
    'Per tenir o passejar un gos potencialment perillós cal una llicència personal que dura cinc anys. Necessiteu el certificat d’aptitud d’un centre mèdic i una assegurança. Els antecedents els consultem nosaltres.',
    'Para tener o pasear un perro potencialmente peligroso hace falta una licencia personal que dura cinco años. Necesita el certificado de aptitud de un centro médico y un seguro. Los antecedentes los consultamos nosotros.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Diem si la raça necessita llicència i què cal portar.',
        'Decimos si la raza necesita licencia y qué hay que traer.',
      ),
      t(
        'No decidim si un encreuament és perillós: ho diu el veterinari.',
        'No decidimos si un cruce es peligroso: lo dice el veterinario.',
      ),
      { targetMinutes: 5 },
    ),
    chatbotCell,
    cell(
      'SOL',
      'N1',
      t(
        'Omplim la sol·licitud amb la persona titular, i només amb ella.',
        'Rellenamos la solicitud con la persona titular, y solo con ella.',
      ),
      t(
        'No admetem representants: la llicència és personal.',
        'No admitimos representantes: la licencia es personal.',
      ),
      { channel: 'in-person', targetMinutes: 12, protocol: 'PROT-IDENTIFICACIO' },
    ),
    cell(
      'VD',
      'N1',
      t(
        'Mirem que el certificat té menys d’un any i que l’assegurança és vigent.',
        'Miramos que el certificado tiene menos de un año y que el seguro está vigente.',
      ),
      t(
        'No demanem el certificat d’antecedents penals.',
        'No pedimos el certificado de antecedentes penales.',
      ),
      { targetMinutes: 5 },
    ),
    cell(
      'INT',
      'BO',
      t(
        'Consultem padró i antecedents per Via Oberta.',
        'Consultamos padrón y antecedentes por Via Oberta.',
      ),
      t(
        'No expliquem a ningú el contingut dels antecedents.',
        'No explicamos a nadie el contenido de los antecedentes.',
      ),
      { protocol: 'PROT-VIA-OBERTA' },
    ),
    registryCell,
    registryBackOffice,
    cell(
      'PAG',
      'N1',
      t(
        'Cobrem la taxa amb targeta en presentar la sol·licitud.',
        'Cobramos la tasa con tarjeta al presentar la solicitud.',
      ),
      t(
        'No tornem la taxa si es denega: ho ha de demanar la persona.',
        'No devolvemos la tasa si se deniega: debe pedirlo la persona.',
      ),
      { channel: 'in-person', targetMinutes: 3 },
    ),
    cell(
      'ED',
      'N1',
      t(
        'Requerim en l’acte el certificat o l’assegurança que falten.',
        'Requerimos en el acto el certificado o el seguro que faltan.',
      ),
      t(
        'No donem més de deu dies sense que ho demani per escrit.',
        'No damos más de diez días sin que lo pida por escrito.',
      ),
      { targetMinutes: 5 },
    ),
    statusCell,
  ],
  handoff: {
    when: t(
      'Gossos que han atacat, denúncies de veïns, o antecedents que la persona discuteix.',
      'Perros que han atacado, denuncias de vecinos, o antecedentes que la persona discute.',
    ),
    to: 'VIA',
    how: t(
      'Pel gestor de consultes, tema «Animals»',
      'Por el gestor de consultas, tema «Animales»',
    ),
    dataToCollect: t(
      'NIF, xip del gos, adreça i data dels fets.',
      'NIF, chip del perro, dirección y fecha de los hechos.',
    ),
    committedAnswer: t('Resposta en tres dies hàbils', 'Respuesta en tres días hábiles'),
  },
  commonMistakes: [
    {
      text: t(
        'Fer la llicència a nom del gos: és de la persona i val per a tots els seus gossos.',
        'Hacer la licencia a nombre del perro: es de la persona y vale para todos sus perros.',
      ),
    },
    {
      text: t(
        'Oblidar que l’idCAT Mòbil fet per internet no arriba al nivell que cal.',
        'Olvidar que el idCAT Mòbil hecho por internet no llega al nivel necesario.',
      ),
    },
  ],
  diagnosticQuestions: [
    { text: t('De quina raça és el gos?', '¿De qué raza es el perro?') },
    { text: t('Ja el teniu o el voleu adquirir?', '¿Ya lo tiene o lo quiere adquirir?') },
    {
      text: t(
        'És la primera llicència o una renovació?',
        '¿Es la primera licencia o una renovación?',
      ),
    },
  ],
  protocols: ['PROT-IDENTIFICACIO', 'PROT-VIA-OBERTA'],
  attentionMinutes: 12,
  queueCode: 'V',
  appointmentCode: 'CITA-ANIMALS',

  publishTo: everywhere,
  screenText: t(
    'Gossos perillosos: certificat d’aptitud, assegurança i foto.',
    'Perros peligrosos: certificado de aptitud, seguro y foto.',
  ),
  chatText: t(
    'Per tenir o passejar un gos potencialment perillós cal ser major d’edat, tenir el certificat d’aptitud d’un centre de reconeixement i una assegurança de responsabilitat civil. La llicència és personal, es paga una taxa i dura cinc anys. La resposta arriba en un mes.',
    'Para tener o pasear un perro potencialmente peligroso hay que ser mayor de edad, tener el certificado de aptitud de un centro de reconocimiento y un seguro de responsabilidad civil. La licencia es personal, se paga una tasa y dura cinco años. La respuesta llega en un mes.',
  ),
}
