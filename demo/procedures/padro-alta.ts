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

export const padroAlta: DemoRecord = {
  code: 'PADRO-ALTA',
  ...registerOffice,
  title: t('Empadronar-se al municipi', 'Empadronarse en el municipio', 'Register as a resident'),
  officialName: t(
    'Alta al padró municipal d’habitants per canvi de residència',
    'Alta en el padrón municipal de habitantes por cambio de residencia',
  ),
  slug: t('empadronar-se', 'empadronarse', 'register-as-a-resident'),
  alternativeNames: names(
    ['empadronament', 'empadronamiento'],
    ['alta al padró', 'alta en el padrón'],
    ['apuntar-me al padró', 'apuntarme al padrón'],
    ['donar-me d’alta a l’ajuntament', 'darme de alta en el ayuntamiento'],
  ),
  summary: t(
    'Inscriviu-vos al padró si veniu a viure a Vilanova de la Riera. És gratuït i és obligatori.',
    'Inscríbase en el padrón si viene a vivir a Vilanova de la Riera. Es gratuito y es obligatorio.',
    'Register if you come to live in Vilanova de la Riera. It is free and compulsory.',
  ),
  description: t(
    `Tothom qui viu al municipi s’ha d’inscriure al **padró d’habitants**. El padró demostra on viviu i us obre la porta de l’escola, el metge, els ajuts i el vot.

Només us heu d’empadronar **on viviu de debò** la major part de l’any. Quan us hi inscriviu, la baixa del municipi anterior es fa sola.

## Si no teniu contracte ni escriptura

També us podeu empadronar. Digueu-ho a l’OAC: hi ha un procediment amb informe dels serveis socials o de la Policia Local.`,
    `Todas las personas que viven en el municipio deben inscribirse en el **padrón de habitantes**. El padrón demuestra dónde vive y le abre la puerta de la escuela, el médico, las ayudas y el voto.

Solo debe empadronarse **donde vive de verdad** la mayor parte del año. Cuando se inscribe, la baja del municipio anterior se hace sola.

## Si no tiene contrato ni escritura

También puede empadronarse. Dígalo en la OAC: hay un procedimiento con informe de los servicios sociales o de la Policía Local.`,
  ),
  kind: 'P',
  regime: 'registration',
  family: 'FAM-PADRO',
  topics: ['TEMA-CIUTADANIA', 'TEMA-RELACIONS'],
  lifeEvents: ['FV-DOMICILI', 'FV-NOUVINGUT', 'FV-NEIXER'],
  related: [
    { procedure: 'PADRO-CERTIFICAT', relation: 'next' },
    { procedure: 'PADRO-CANVI-DOMICILI', relation: 'alternative' },
  ],
  sia: { code: '2100101', state: 'A' },
  audiences: ['citizens'],
  whoCanApply: t(
    `Qualsevol persona que visqui al municipi, sigui quina sigui la seva nacionalitat i la seva situació administrativa.

Pels menors d’edat, ho demanen els pares o tutors. Si només ve un dels dos, cal l’autorització de l’altre o una declaració que explica per què no hi és.`,
    `Cualquier persona que viva en el municipio, sea cual sea su nacionalidad y su situación administrativa.

Por los menores de edad, lo piden los padres o tutores. Si solo viene uno de los dos, hace falta la autorización del otro o una declaración que explique por qué no está.`,
  ),
  requirements: [
    {
      text: t('Viure habitualment al municipi.', 'Vivir habitualmente en el municipio.'),
      verifiedBy: 'declaration',
    },
    {
      text: t(
        'Poder acreditar la identitat i el dret a viure a l’habitatge.',
        'Poder acreditar la identidad y el derecho a vivir en la vivienda.',
      ),
      verifiedBy: 'document',
      evidence: 'DOC-DNI',
    },
  ],
  representation: 'free',
  assistedFiling: true,
  spatialCoverage: t('Vilanova de la Riera', 'Vilanova de la Riera'),
  channels: [
    inPerson(
      t(
        'Vegeu quins documents us calen i **demaneu cita**. Si veniu tota la família, n’hi ha prou amb una cita.',
        'Mire qué documentos necesita y **pida cita**. Si viene toda la familia, basta con una cita.',
      ),
      {
        overrides: {
          evidence: ['DOC-DNI'],
          identification: t(
            'Document d’identitat original de totes les persones majors de 16 anys que s’empadronen',
            'Documento de identidad original de todas las personas mayores de 16 años que se empadronan',
          ),
        },
      },
    ),
    online(
      'empadronament',
      t(
        'Ompliu el formulari, adjunteu els documents i signeu. Rebreu un avís quan l’alta estigui feta.',
        'Rellene el formulario, adjunte los documentos y firme. Recibirá un aviso cuando el alta esté hecha.',
      ),
      {
        overrides: {
          whoCanApply: t(
            'Només si totes les persones majors d’edat de la sol·licitud la signen electrònicament',
            'Solo si todas las personas mayores de edad de la solicitud la firman electrónicamente',
          ),
        },
      },
    ),
    byPhone(
      t(
        'Al 010 us diem quins documents us calen i us donem cita. Per telèfon no es pot fer l’alta.',
        'En el 010 le decimos qué documentos necesita y le damos cita. Por teléfono no se puede hacer el alta.',
      ),
    ),
    {
      channel: 'home',
      actions: ['assistance', 'filing'],
      levels: ['N0'],
      instructions: t(
        'Si no podeu sortir de casa per edat, malaltia o discapacitat, truqueu al 010 i vindrem.',
        'Si no puede salir de casa por edad, enfermedad o discapacidad, llame al 010 y vendremos.',
      ),
      servicePoints: ['TEL-010'],
      appointment: { need: 'required' },
    },
  ],
  form: 'FORM-PADRO-ALTA',
  genericForm: false,
  identification: identifiedLow,
  video: {
    kind: 'assisted',
    scope: 'general',
    identification: t(
      'Ensenyeu el document d’identitat a la càmera per les dues cares',
      'Muestre el documento de identidad a la cámara por las dos caras',
    ),
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
      note: t(
        'De totes les persones que s’empadronen i en tinguin. El passaport també serveix.',
        'De todas las personas que se empadronan y lo tengan. El pasaporte también sirve.',
      ),
    },
    ...homeTitles,
    {
      type: 'DOC-LLIBRE-FAMILIA',
      obligation: 'conditional',
      obtainedBy: 'person',
      condition: t('Si s’empadronen menors d’edat', 'Si se empadronan menores de edad'),
      presentation: 'copy',
      frontOfficeCheck: 'content',
    },
    {
      type: 'DOC-REPRESENTACIO',
      obligation: 'conditional',
      obtainedBy: 'person',
      condition: t(
        'Si ve una persona en nom d’una altra',
        'Si viene una persona en nombre de otra',
      ),
      presentation: 'original',
      frontOfficeCheck: 'content',
    },
    {
      type: 'DOC-PADRO',
      obligation: 'required',
      obtainedBy: 'via-oberta',
      presentation: 'datum',
      frontOfficeCheck: 'none',
      note: t(
        'No cal portar la baixa del municipi anterior: la tramita l’INE.',
        'No hay que traer la baja del municipio anterior: la tramita el INE.',
      ),
    },
  ],
  periodicity: 'continuous',
  applicationDeadline: t(
    'Tot l’any. Feu-ho com més aviat millor després de la mudança',
    'Todo el año. Hágalo cuanto antes después de la mudanza',
  ),
  initiation: ['on-request', 'ex-officio'],
  resolutionTerm: {
    value: 3,
    unit: 'months',
    startsAt: 'registry',
    legalResource: 'LLEI-39-2015',
  },
  averageTime: { value: 1, unit: 'working-days', source: 'Gestor d’expedients, 2025' },
  silence: { onRequest: 'approval', exOfficio: 'lapse', legalResource: 'LLEI-39-2015' },
  exhaustsAdministrativeRoute: true,
  appeals,
  feeRequired: false,
  outputs: [
    {
      name: t('Inscripció al padró', 'Inscripción en el padrón'),
      kind: 'recognition',
      validity: t(
        'Indefinida; dos anys per a persones de fora de la UE sense residència permanent',
        'Indefinida; dos años para personas de fuera de la UE sin residencia permanente',
      ),
    },
    {
      name: t('Volant d’empadronament', 'Volante de empadronamiento'),
      kind: 'declaration',
      validity: t('Tres mesos', 'Tres meses'),
    },
  ],
  tracking,
  notification: 'choice',
  steps: [
    {
      title: t('Demaneu cita o ompliu el formulari', 'Pida cita o rellene el formulario'),
      text: t(
        'Trieu l’oficina que us vagi més bé, o feu-ho tot per la seu electrònica.',
        'Elija la oficina que le vaya mejor, o hágalo todo por la sede electrónica.',
      ),
      actor: 'person',
      phase: 'SOL',
      term: t('5 minuts', '5 minutos'),
    },
    {
      title: t('Mirem els documents', 'Miramos los documentos'),
      text: t(
        'A l’OAC ho comprovem davant vostre. Si falta res, teniu deu dies hàbils per portar-ho.',
        'En la OAC lo comprobamos delante de usted. Si falta algo, tiene diez días hábiles para traerlo.',
      ),
      actor: 'front-office',
      phase: 'VD',
      term: t('El mateix dia', 'El mismo día'),
    },
    {
      title: t('Us inscrivim i us donem el volant', 'Le inscribimos y le damos el volante'),
      text: t(
        'L’alta té efecte des del dia de la sol·licitud.',
        'El alta tiene efecto desde el día de la solicitud.',
      ),
      actor: 'front-office',
      phase: 'RES',
      term: t('El mateix dia', 'El mismo día'),
    },
    {
      title: t('Es fa la baixa on vivíeu abans', 'Se hace la baja donde vivía antes'),
      text: t(
        'L’INE avisa l’altre ajuntament. No heu de fer res.',
        'El INE avisa al otro ayuntamiento. Usted no tiene que hacer nada.',
      ),
      actor: 'other',
      phase: 'COM',
      term: t('Uns dos mesos', 'Unos dos meses'),
    },
  ],
  otherInformation: t(
    `Aprofiteu per comunicar el canvi d’adreça a la **DGT**, a **Hisenda** i a la **targeta sanitària**: són d’altres administracions i no es fa sol.`,
    `Aproveche para comunicar el cambio de dirección a la **DGT**, a **Hacienda** y a la **tarjeta sanitaria**: son de otras administraciones y no se hace solo.`,
  ),
  legalResources: registerNorms,
  dataProtection: registerProtection,
  records: { classification: '1311', series: 'Padró municipal: altes', appraisal: '257' },
  spokenAnswer: t(
    'Per empadronar-se cal el document d’identitat i un paper que digui que hi pot viure: contracte, escriptura o autorització de qui hi viu. És gratuït i es fa amb cita o per Internet. La baixa de l’altre municipi es fa sola.',
    'Para empadronarse hace falta el documento de identidad y un papel que diga que puede vivir ahí: contrato, escritura o autorización de quien vive. Es gratuito y se hace con cita o por Internet. La baja del otro municipio se hace sola.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Diem quins documents calen segons com viu la persona i quins no cal portar.',
        'Decimos qué documentos hacen falta según cómo vive la persona y cuáles no hay que traer.',
      ),
      t(
        'No assessorem sobre permisos de residència ni sobre contractes de lloguer.',
        'No asesoramos sobre permisos de residencia ni sobre contratos de alquiler.',
      ),
      { targetMinutes: 4 },
    ),
    chatbotCell,
    cell(
      'OR',
      'N1',
      t(
        'Amb les preguntes de diagnòstic decidim si és alta, canvi de domicili o padró sense títol.',
        'Con las preguntas de diagnóstico decidimos si es alta, cambio de domicilio o padrón sin título.',
      ),
      t(
        'No diem mai que no es pot empadronar: si no té cap paper, obrim el protocol.',
        'No decimos nunca que no se puede empadronar: si no tiene ningún papel, abrimos el protocolo.',
      ),
      { supportLevel: 'N2', targetMinutes: 5, protocol: 'PROT-PADRO-SENSE-TITOL' },
    ),
    cell(
      'A',
      'A2',
      t(
        'Ajudem per telèfon o vídeo a omplir el formulari i a adjuntar els documents.',
        'Ayudamos por teléfono o vídeo a rellenar el formulario y a adjuntar los documentos.',
      ),
      t(
        'No omplim el formulari per la persona ni li demanem claus.',
        'No rellenamos el formulario por la persona ni le pedimos claves.',
      ),
      { channel: 'video', targetMinutes: 15, protocol: 'PROT-VIDEO-ID' },
    ),
    cell(
      'SOL',
      'N1',
      t(
        'Fem la sol·licitud amb la persona al davant i la signa al moment.',
        'Hacemos la solicitud con la persona delante y la firma en el momento.',
      ),
      t(
        'No acceptem sol·licituds de tercers sense autorització.',
        'No aceptamos solicitudes de terceros sin autorización.',
      ),
      { channel: 'in-person', targetMinutes: 10 },
    ),
    cell(
      'SOL',
      'AS',
      t(
        'La persona omple el formulari de la seu, adjunta els documents i signa.',
        'La persona rellena el formulario de la sede, adjunta los documentos y firma.',
      ),
      t(
        'No cal que després vingui a l’oficina a signar res.',
        'No hace falta que después venga a la oficina a firmar nada.',
      ),
      { channel: 'seu' },
    ),
    cell(
      'VD',
      'N1',
      t(
        'Comprovem el contingut: identitat, títol de l’habitatge, adreça i signatures.',
        'Comprobamos el contenido: identidad, título de la vivienda, dirección y firmas.',
      ),
      t(
        'No demanem rebuts de la llum o l’aigua si el contracte és vigent, ni cap volant d’un altre municipi.',
        'No pedimos recibos de la luz o el agua si el contrato está vigente, ni ningún volante de otro municipio.',
      ),
      { targetMinutes: 6, protocol: 'PROT-IDENTIFICACIO' },
    ),
    registryCell,
    registryBackOffice,
    freeCell,
    registerInstruction,
    cell(
      'ED',
      'N1',
      t(
        'Si falta un document, diem quin és, donem deu dies hàbils i n’apuntem la data.',
        'Si falta un documento, decimos cuál es, damos diez días hábiles y apuntamos la fecha.',
      ),
      t(
        'No fem tornar la persona dues vegades: es demana tot d’una sola vegada.',
        'No hacemos volver a la persona dos veces: se pide todo de una sola vez.',
      ),
      { targetMinutes: 3 },
    ),
    statusCell,
  ],
  handoff: {
    when: t(
      'Quan no hi ha cap títol, hi ha conflicte entre persones de l’habitatge o els progenitors no es posen d’acord.',
      'Cuando no hay ningún título, hay conflicto entre personas de la vivienda o los progenitores no se ponen de acuerdo.',
    ),
    to: 'OAC',
    how: t(
      'Tasca al Negociat de Població des del gestor d’expedients',
      'Tarea al Negociado de Población desde el gestor de expedientes',
    ),
    dataToCollect: t(
      'Nom, document, adreça, qui hi viu, quin paper falta i un telèfon de contacte.',
      'Nombre, documento, dirección, quién vive allí, qué papel falta y un teléfono de contacto.',
    ),
    committedAnswer: t('Trucada en dos dies hàbils', 'Llamada en dos días hábiles'),
  },
  commonMistakes: texts(
    [
      'Demanar el permís de residència: no és cap requisit per empadronar-se.',
      'Pedir el permiso de residencia: no es ningún requisito para empadronarse.',
    ],
    [
      'Confondre l’alta amb el canvi de domicili de qui ja viu al municipi.',
      'Confundir el alta con el cambio de domicilio de quien ya vive en el municipio.',
    ],
    [
      'Acceptar una autorització signada per qui tampoc no té títol.',
      'Aceptar una autorización firmada por quien tampoco tiene título.',
    ],
  ),
  diagnosticQuestions: texts(
    ['Ja esteu empadronats a Vilanova?', '¿Ya está empadronado en Vilanova?'],
    [
      'L’habitatge és vostre, de lloguer o d’una altra persona?',
      '¿La vivienda es suya, de alquiler o de otra persona?',
    ],
    [
      'S’empadrona algun menor d’edat? Venen els dos progenitors?',
      '¿Se empadrona algún menor de edad? ¿Vienen los dos progenitores?',
    ],
  ),
  protocols: ['PROT-IDENTIFICACIO', 'PROT-PADRO-SENSE-TITOL', 'PROT-CITA-PREVIA'],
  attentionMinutes: 15,
  queueCode: 'P',
  appointmentCode: 'CITA-PADRO',
  publishTo: everywhere,
  screenText: t(
    'Empadronar-se: porteu el DNI i el contracte, l’escriptura o l’autorització.',
    'Empadronarse: traiga el DNI y el contrato, la escritura o la autorización.',
  ),
  chatText: t(
    'Per empadronar-vos a Vilanova de la Riera necessiteu el document d’identitat de totes les persones i un paper que demostri que podeu viure a l’habitatge: contracte de lloguer, escriptura o autorització de qui hi viu. Si hi ha menors, també el llibre de família. És gratuït. Ho podeu fer per la seu electrònica o a l’OAC amb cita. Si no teniu cap paper de l’habitatge, també us podeu empadronar: digueu-ho a l’OAC.',
    'Para empadronarse en Vilanova de la Riera necesita el documento de identidad de todas las personas y un papel que demuestre que puede vivir en la vivienda: contrato de alquiler, escritura o autorización de quien vive. Si hay menores, también el libro de familia. Es gratuito. Puede hacerlo por la sede electrónica o en la OAC con cita. Si no tiene ningún papel de la vivienda, también puede empadronarse: dígalo en la OAC.',
  ),
  chatbot: {
    excluded: false,
    instructions: t(
      'Si la persona diu que no té papers o que l’amenacen de fer-la fora, passeu-la a una persona.',
      'Si la persona dice que no tiene papeles o que la amenazan con echarla, pásela a una persona.',
    ),
  },
}
