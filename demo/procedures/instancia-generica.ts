import type { DemoRecord } from '../demo-record.ts'
import {
  byPhone,
  cell,
  dataProtection,
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

export const instanciaGenerica: DemoRecord = {
  code: 'INSTANCIA-GENERICA',
  department: 'SEC',
  title: t(
    'Presentar una instància genèrica',
    'Presentar una instancia genérica',
    'Submit a general request',
  ),
  officialName: t(
    'Presentació de sol·licituds, escrits i comunicacions sense tràmit específic al Registre General',
    'Presentación de solicitudes, escritos y comunicaciones sin trámite específico en el Registro General',
  ),
  alternativeNames: [
    { name: t('Entrar un paper a l’Ajuntament', 'Meter un papel en el Ayuntamiento') },
    { name: t('Fer una sol·licitud', 'Hacer una solicitud') },
    { name: t('Escrit al registre', 'Escrito al registro') },
    { name: t('Instància general', 'Instancia general') },
  ],
  summary: t(
    'Demanar o comunicar qualsevol cosa a l’Ajuntament quan no hi ha un tràmit específic.',
    'Pedir o comunicar cualquier cosa al Ayuntamiento cuando no hay un trámite específico.',
    'Ask or tell the town hall anything for which there is no specific procedure.',
  ),
  description: t(
    `És el formulari obert del registre: escriviu què demaneu i per què, i l’Ajuntament ho fa arribar a qui toca.

**Abans de fer-la servir, busqueu si hi ha un tràmit propi.** Amb el tràmit propi la resposta és més ràpida, perquè demana des del primer dia tot el que cal.

## També serveix per

- afegir un document a un expedient que ja teniu obert;
- respondre a un requeriment;
- desistir d’una sol·licitud.`,
    `Es el formulario abierto del registro: escriba qué pide y por qué, y el Ayuntamiento lo hace llegar a quien corresponde.

**Antes de usarla, busque si hay un trámite propio.** Con el trámite propio la respuesta es más rápida, porque pide desde el primer día todo lo necesario.

## También sirve para

- añadir un documento a un expediente que ya tiene abierto;
- responder a un requerimiento;
- desistir de una solicitud.`,
  ),
  kind: 'O',
  regime: 'request',
  family: 'FAM-SECRETARIA',
  topics: ['TEMA-RELACIONS'],
  related: [
    { procedure: 'QUEIXA-SUGGERIMENT', relation: 'alternative' },
    { procedure: 'ACCES-INFORMACIO-PUBLICA', relation: 'alternative' },
  ],
  shared: true,
  competentAuthority: 'AJT',
  processingUnit: 'SEC',
  competence: 'own',
  interlocutor: 'governanca@demo.cat',
  deputy: 'juridic@demo.cat',
  internalContact: {
    name: 'Registre General',
    extension: '205',
    email: 'registre@vilanovadelariera.example',
    hours: t('De dilluns a divendres, de 8.30 a 14.30 h', 'De lunes a viernes, de 8.30 a 14.30 h'),
    doNotHandOff: t(
      'Preguntes sobre l’estat d’una instància: les respon qualsevol punt d’atenció.',
      'Preguntas sobre el estado de una instancia: las responde cualquier punto de atención.',
    ),
  },
  contactPoints: ['OAC-CENTRE', 'OAC-BARRI', 'TEL-010'],

  audiences: ['citizens', 'businesses', 'associations', 'professionals', 'administrations'],
  whoCanApply: t(
    'Qualsevol persona, empresa o entitat, o qui la representi.',
    'Cualquier persona, empresa o entidad, o quien la represente.',
  ),
  requirements: [
    {
      text: t(
        'Que no hi hagi un tràmit específic per al que demaneu.',
        'Que no haya un trámite específico para lo que pide.',
      ),
      verifiedBy: 'declaration',
    },
  ],
  representation: 'free',
  assistedFiling: true,
  electronicOnlyFor: [
    'legal-persons',
    'without-personality',
    'registered-professionals',
    'representatives',
  ],

  channels: [
    online(
      'instancia-generica',
      t(
        'Escriviu «Exposo» i «Demano», adjunteu els documents i signeu. Funciona les vint-i-quatre hores.',
        'Escriba «Expongo» y «Solicito», adjunte los documentos y firme. Funciona las veinticuatro horas.',
      ),
    ),
    inPerson(
      t(
        'Demaneu cita. Porteu els documents: els escanegem i us els tornem.',
        'Pida cita. Traiga los documentos: los escaneamos y se los devolvemos.',
      ),
      {
        overrides: {
          whoCanApply: t(
            'Només persones físiques que actuen en nom propi o d’una altra persona física',
            'Solo personas físicas que actúan en nombre propio o de otra persona física',
          ),
        },
      },
    ),
    {
      channel: 'post',
      actions: ['filing'],
      levels: ['BO'],
      instructions: t(
        'A les oficines de Correus, en sobre obert perquè en segellin la primera pàgina, o al registre de qualsevol administració.',
        'En las oficinas de Correos, en sobre abierto para que sellen la primera página, o en el registro de cualquier administración.',
      ),
    },
    byPhone(
      t(
        'Us diem si hi ha un tràmit propi i us donem cita.',
        'Le decimos si hay un trámite propio y le damos cita.',
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
      note: t('Només si veniu en persona.', 'Solo si viene en persona.'),
    },
    {
      type: 'DOC-REPRESENTACIO',
      obligation: 'conditional',
      condition: t('Si actueu en nom d’una altra persona', 'Si actúa en nombre de otra persona'),
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'authenticity',
    },
  ],

  periodicity: 'continuous',
  applicationDeadline: t(
    'Tot l’any. Si responeu a un requeriment, dins del termini que diu la carta.',
    'Todo el año. Si responde a un requerimiento, dentro del plazo que dice la carta.',
  ),
  initiation: ['on-request'],
  averageTime: { value: 1, unit: 'working-days', source: 'Registre General, 2025' },
  silence: { onRequest: 'not-applicable' },

  feeRequired: false,

  outputs: [
    {
      name: t('Justificant d’entrada al registre', 'Justificante de entrada en el registro'),
      kind: 'declaration',
      validity: t('Sense caducitat', 'Sin caducidad'),
    },
    {
      name: t('Número d’expedient, si se n’obre', 'Número de expediente, si se abre'),
      kind: 'code',
    },
  ],
  tracking,
  notification: 'choice',
  steps: [
    {
      title: t('Mireu si hi ha un tràmit propi', 'Mire si hay un trámite propio'),
      text: t(
        'Amb el cercador del web o trucant al 010.',
        'Con el buscador de la web o llamando al 010.',
      ),
      actor: 'person',
      phase: 'OR',
    },
    {
      title: t('Escriviu què exposeu i què demaneu', 'Escriba qué expone y qué solicita'),
      text: t(
        'Una petició per instància. Si és per a un expedient, poseu-hi el número.',
        'Una petición por instancia. Si es para un expediente, ponga el número.',
      ),
      actor: 'person',
      phase: 'SOL',
    },
    {
      title: t('La registrem i l’enviem a la unitat', 'La registramos y la enviamos a la unidad'),
      text: t('Rebeu el justificant amb data i hora.', 'Recibe el justificante con fecha y hora.'),
      actor: 'front-office',
      phase: 'RG',
      term: t('El mateix dia o l’endemà hàbil', 'El mismo día o el siguiente hábil'),
    },
    {
      title: t('La unitat respon', 'La unidad responde'),
      text: t(
        'El termini depèn del que demaneu; si la llei no en diu cap altre, són tres mesos.',
        'El plazo depende de lo que pida; si la ley no dice otro, son tres meses.',
      ),
      actor: 'department',
      phase: 'RES',
    },
  ],
  otherInformation: t(
    'La instància només és la manera d’entrar una petició. El **termini i el silenci** són els del procediment que s’obre amb ella, i us els diem en la comunicació d’inici.',
    'La instancia solo es la forma de entrar una petición. El **plazo y el silencio** son los del procedimiento que se abre con ella, y se los decimos en la comunicación de inicio.',
  ),

  legalResources: [
    { resource: 'LLEI-39-2015', article: 'art. 14, 16 i 66' },
    { resource: 'LLEI-26-2010', article: 'art. 25 i 41' },
  ],
  dataProtection: dataProtection({
    activity: t('Registre general d’entrada i sortida', 'Registro general de entrada y salida'),
    purpose: t(
      'Registrar els documents i fer-los arribar a qui els ha de tramitar.',
      'Registrar los documentos y hacerlos llegar a quien los debe tramitar.',
    ),
    retention: t(
      'El registre, permanentment; els documents, segons l’expedient',
      'El registro, permanentemente; los documentos, según el expediente',
    ),
  }),
  records: { classification: 'A0101', series: 'Registre general', appraisal: 'TAAD 1' },

  spokenAnswer: t(
    'La instància genèrica és per a allò que no té un tràmit propi. Expliqueu-me què necessiteu i miro si n’hi ha un, que anirà més ràpid. Si no, la podeu fer per internet o a l’oficina amb cita. No costa res.',
    'La instancia genérica es para lo que no tiene un trámite propio. Explíqueme qué necesita y miro si hay uno, que irá más rápido. Si no, puede hacerla por internet o en la oficina con cita. No cuesta nada.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Busquem primer si hi ha un tràmit propi i l’oferim.',
        'Buscamos primero si hay un trámite propio y lo ofrecemos.',
      ),
      t(
        'No enviem a la instància genèrica per estalviar-nos la cerca.',
        'No enviamos a la instancia genérica para ahorrarnos la búsqueda.',
      ),
      { targetMinutes: 4 },
    ),
    cell(
      'INF',
      'A3',
      t(
        'El xatbot proposa tràmits propis abans d’ensenyar la instància.',
        'El chatbot propone trámites propios antes de enseñar la instancia.',
      ),
      t('No omple la instància.', 'No rellena la instancia.'),
      { channel: 'chatbot' },
    ),
    cell(
      'OR',
      'N1',
      t(
        'Ajudem a ordenar què s’exposa i què es demana.',
        'Ayudamos a ordenar qué se expone y qué se solicita.',
      ),
      t('No redactem al·legacions ni recursos.', 'No redactamos alegaciones ni recursos.'),
      { targetMinutes: 6 },
    ),
    cell(
      'SOL',
      'N1',
      t(
        'L’omplim a l’ordinador i la llegim abans de signar.',
        'La rellenamos en el ordenador y la leemos antes de firmar.',
      ),
      t(
        'No en recollim d’empreses ni de professionals obligats a fer-ho per la seu.',
        'No recogemos las de empresas ni profesionales obligados a hacerlo por la sede.',
      ),
      { channel: 'in-person', targetMinutes: 10, protocol: 'PROT-IDENTIFICACIO' },
    ),
    cell(
      'DIG',
      'N1',
      t(
        'Escanegem els documents i en tornem els originals.',
        'Escaneamos los documentos y devolvemos los originales.',
      ),
      t('No ens quedem originals en paper.', 'No nos quedamos originales en papel.'),
      { channel: 'in-person', targetMinutes: 5 },
    ),
    cell(
      'VD',
      'N1',
      t(
        'Comprovem la identitat i, si cal, la representació.',
        'Comprobamos la identidad y, si hace falta, la representación.',
      ),
      t(
        'No revisem si els annexos són els que calen.',
        'No revisamos si los anexos son los necesarios.',
      ),
      { targetMinutes: 3 },
    ),
    registryCell,
    registryBackOffice,
    freeCell,
    cell(
      'ED',
      'N2',
      t(
        'La unitat que tramita requereix el que falti.',
        'La unidad que tramita requiere lo que falte.',
      ),
      t(
        'L’oficina no pot dir si el requeriment és correcte.',
        'La oficina no puede decir si el requerimiento es correcto.',
      ),
      { supportLevel: 'N1' },
    ),
    statusCell,
  ],
  handoff: {
    when: t(
      'Si no queda clar quina unitat és la competent.',
      'Si no queda claro qué unidad es la competente.',
    ),
    to: 'SEC',
    how: t(
      'Pel gestor de consultes, tema «Registre»',
      'Por el gestor de consultas, tema «Registro»',
    ),
    dataToCollect: t(
      'Número de registre i una frase amb el que es demana.',
      'Número de registro y una frase con lo que se pide.',
    ),
    committedAnswer: t('Assignada en un dia hàbil', 'Asignada en un día hábil'),
  },
  commonMistakes: [
    {
      text: t(
        'Fer servir la instància quan hi ha formulari propi.',
        'Usar la instancia cuando hay formulario propio.',
      ),
    },
    {
      text: t(
        'Dues peticions en una instància: una de les dues es perd.',
        'Dos peticiones en una instancia: una de las dos se pierde.',
      ),
    },
  ],
  diagnosticQuestions: [
    { text: t('Què voleu aconseguir?', '¿Qué quiere conseguir?') },
    {
      text: t(
        'Ja teniu un expedient obert? Quin número?',
        '¿Ya tiene un expediente abierto? ¿Qué número?',
      ),
    },
    {
      text: t('Veniu en nom propi o d’una empresa?', '¿Viene en nombre propio o de una empresa?'),
    },
  ],
  protocols: ['PROT-IDENTIFICACIO', 'PROT-CAIGUDA-SISTEMES', 'PROT-CITA-PREVIA'],
  attentionMinutes: 12,
  queueCode: 'G',
  appointmentCode: 'CITA-REGISTRE',

  publishTo: ['web', 'seu', 'screens', 'agent-console', 'open-data'],
  screenText: t(
    'Registre: porteu el document d’identitat i els papers per escanejar.',
    'Registro: traiga el documento de identidad y los papeles para escanear.',
  ),
  chatText: t(
    'La instància genèrica serveix quan no hi ha un tràmit específic. Expliqueu què necessiteu i buscarem si n’hi ha un. Es pot presentar per la seu electrònica, a l’oficina amb cita o a Correus. És gratuïta.',
    'La instancia genérica sirve cuando no hay un trámite específico. Explique qué necesita y buscaremos si hay uno. Se puede presentar por la sede electrónica, en la oficina con cita o en Correos. Es gratuita.',
  ),
  chatbot: {
    excluded: true,
    reason: 'El xatbot l’oferia com a resposta a qualsevol pregunta i tapava els tràmits propis.',
  },
}
