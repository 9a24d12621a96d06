import type { DemoRecord } from '../demo-record.ts'
import {
  appeals,
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
  tracking,
} from '../sheet-parts.ts'

export const targetaAparcamentDiscapacitat: DemoRecord = {
  code: 'TARGETA-APARCAMENT-DISCAPACITAT',
  department: 'SSO',
  title: t(
    'Targeta d’aparcament per discapacitat',
    'Tarjeta de aparcamiento por discapacidad',
    'Parking card for people with a disability',
  ),
  officialName: t(
    'Targeta d’aparcament de vehicles per a persones amb mobilitat reduïda (model comunitari)',
    'Tarjeta de aparcamiento de vehículos para personas con movilidad reducida (modelo comunitario)',
  ),
  alternativeNames: [
    { name: t('Targeta blava de minusvàlid', 'Tarjeta azul de minusválido') },
    {
      name: t(
        'Aparcar a la plaça de la cadira de rodes',
        'Aparcar en la plaza de la silla de ruedas',
      ),
    },
    { name: t('Renovar la targeta d’aparcament', 'Renovar la tarjeta de aparcamiento') },
    { name: t('Targeta de mobilitat reduïda', 'Tarjeta de movilidad reducida') },
  ],
  summary: t(
    'Targeta per aparcar a les places reservades i a la zona blava si teniu mobilitat reduïda.',
    'Tarjeta para aparcar en las plazas reservadas y en la zona azul si tiene movilidad reducida.',
    'A card to park in reserved spaces and pay zones if you have reduced mobility.',
  ),
  description: t(
    `És una targeta **personal** que deixa aparcar a les places reservades per a persones amb mobilitat reduïda, a les zones de pagament sense límit d’hores i, si no fa nosa, a les de càrrega i descàrrega durant el temps indispensable. Val a tot Europa.

## Dos tipus

- **Titular conductor**: la persona amb discapacitat condueix.
- **Titular no conductor**: la porta una altra persona. Només val quan la persona titular viatja al vehicle.

## Renovació i pèrdua

Es renova amb aquest mateix tràmit, des de tres mesos abans de caducar. Si la perdeu o us la roben, cal també la denúncia.`,
    `Es una tarjeta **personal** que permite aparcar en las plazas reservadas para personas con movilidad reducida, en las zonas de pago sin límite de horas y, si no estorba, en las de carga y descarga durante el tiempo indispensable. Vale en toda Europa.

## Dos tipos

- **Titular conductor**: la persona con discapacidad conduce.
- **Titular no conductor**: la lleva otra persona. Solo vale cuando la persona titular viaja en el vehículo.

## Renovación y pérdida

Se renueva con este mismo trámite, desde tres meses antes de caducar. Si la pierde o se la roban, hace falta también la denuncia.`,
  ),
  kind: 'P',
  regime: 'licence',
  family: 'FAM-SOCIALS',
  topics: ['TEMA-SOCIALS', 'TEMA-TRANSIT'],
  lifeEvents: ['FV-DISCAPACITAT', 'FV-VEHICLE'],
  related: [{ procedure: 'IVTM-BONIFICACIO', relation: 'next' }],
  competentAuthority: 'AJT',
  processingUnit: 'SSO',
  resolvingBody: t('Regidoria de Serveis Socials', 'Concejalía de Servicios Sociales'),
  competence: 'own',
  interlocutor: 'governanca@demo.cat',
  internalContact: {
    name: 'Administració de Serveis Socials',
    extension: '260',
    email: 'socials@vilanovadelariera.example',
    hours: t('De dilluns a dijous, de 9 a 13 h', 'De lunes a jueves, de 9 a 13 h'),
    doNotHandOff: t(
      'Renovacions amb discapacitat permanent: les resol l’OAC.',
      'Renovaciones con discapacidad permanente: las resuelve la OAC.',
    ),
  },
  contactPoints: ['OAC-CENTRE', 'OAC-BARRI', 'TEL-010'],

  audiences: ['citizens'],
  whoCanApply: t(
    'La persona amb mobilitat reduïda, els pares o tutors si és menor, o qui la representi. També entitats que transporten col·lectivament persones amb discapacitat.',
    'La persona con movilidad reducida, los padres o tutores si es menor, o quien la represente. También entidades que transportan colectivamente a personas con discapacidad.',
  ),
  requirements: [
    {
      text: t(
        'Estar empadronat a Vilanova de la Riera.',
        'Estar empadronado en Vilanova de la Riera.',
      ),
      verifiedBy: 'interoperability',
      evidence: 'DOC-PADRO',
    },
    {
      text: t(
        'Discapacitat del 33 % o més amb barem de mobilitat favorable, o agudesa visual molt reduïda.',
        'Discapacidad del 33 % o más con baremo de movilidad favorable, o agudeza visual muy reducida.',
      ),
      verifiedBy: 'interoperability',
      evidence: 'DOC-DISCAPACITAT',
    },
  ],
  representation: 'free',
  assistedFiling: true,
  electronicOnlyFor: [],
  spatialCoverage: t(
    'Persones empadronades al municipi; la targeta val a tot Europa',
    'Personas empadronadas en el municipio; la tarjeta vale en toda Europa',
  ),

  channels: [
    online(
      'targeta-aparcament',
      t(
        'Adjunteu una fotografia de carnet. La targeta es recull en persona, amb signatura.',
        'Adjunte una fotografía de carné. La tarjeta se recoge en persona, con firma.',
      ),
    ),
    inPerson(
      t(
        'Demaneu cita i porteu una fotografia. Si és una renovació, porteu també la targeta antiga.',
        'Pida cita y traiga una fotografía. Si es una renovación, traiga también la tarjeta antigua.',
      ),
      {
        overrides: {
          identification: t(
            'Document d’identitat de la persona titular i, si no pot venir, el de qui la representa',
            'Documento de identidad de la persona titular y, si no puede venir, el de quien la representa',
          ),
        },
      },
    ),
    {
      channel: 'home',
      actions: ['assistance', 'filing'],
      levels: ['N0'],
      instructions: t(
        'Si la persona no pot sortir de casa, hi va un professional amb la tauleta i li porta la targeta. Demaneu-ho per telèfon.',
        'Si la persona no puede salir de casa, va un profesional con la tableta y le lleva la tarjeta. Pídalo por teléfono.',
      ),
      servicePoints: ['TEL-010'],
      appointment: { need: 'required' },
      availability: {
        status: 'limited',
        reason: t(
          'Només els dimarts i els dijous al matí',
          'Solo los martes y los jueves por la mañana',
        ),
        from: '2026-09-01',
        until: '2027-06-30',
      },
      overrides: {
        whoCanApply: t(
          'Persones amb gran dependència o sense ningú que les pugui acompanyar',
          'Personas con gran dependencia o sin nadie que pueda acompañarlas',
        ),
      },
    },
    byPhone(
      t(
        'Us diem què falta, si està feta i us donem cita.',
        'Le decimos qué falta, si está hecha y le damos cita.',
      ),
    ),
  ],
  form: 'FORM-TARGETA-APARCAMENT',
  identification: identifiedLow,
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
      type: 'DOC-FOTOGRAFIES',
      obligation: 'required',
      obtainedBy: 'person',
      presentation: 'original',
      frontOfficeCheck: 'content',
      note: t('Una, de carnet i recent.', 'Una, de carné y reciente.'),
    },
    {
      type: 'DOC-DISCAPACITAT',
      obligation: 'required',
      obtainedBy: 'via-oberta',
      presentation: 'datum',
      frontOfficeCheck: 'none',
      note: t(
        'Consultem el grau i el barem de mobilitat. No cal portar el certificat.',
        'Consultamos el grado y el baremo de movilidad. No hace falta traer el certificado.',
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
      type: 'DOC-PERMIS-CONDUIR',
      obligation: 'conditional',
      condition: t(
        'Si demaneu la targeta de titular conductor',
        'Si pide la tarjeta de titular conductor',
      ),
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'content',
    },
    {
      type: 'DOC-REPRESENTACIO',
      obligation: 'conditional',
      condition: t(
        'Si la demana una altra persona o un tutor',
        'Si la pide otra persona o un tutor',
      ),
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'authenticity',
    },
  ],

  periodicity: 'continuous',
  applicationDeadline: t(
    'Tot l’any. Per renovar-la, des de tres mesos abans de la caducitat.',
    'Todo el año. Para renovarla, desde tres meses antes de la caducidad.',
  ),
  initiation: ['on-request'],
  resolutionTerm: {
    value: 3,
    unit: 'months',
    startsAt: 'registry',
    legalResource: 'LLEI-39-2015',
  },
  averageTime: { value: 12, unit: 'working-days', source: 'Expedients de 2025' },
  silence: { onRequest: 'approval', legalResource: 'LLEI-39-2015' },
  exhaustsAdministrativeRoute: true,
  appeals,

  feeRequired: false,

  outputs: [
    {
      name: t('Targeta d’aparcament, model europeu', 'Tarjeta de aparcamiento, modelo europeo'),
      kind: 'physical-object',
      validity: t(
        'Deu anys, o fins que es revisi la discapacitat',
        'Diez años, o hasta que se revise la discapacidad',
      ),
    },
    {
      name: t('Guia d’ús de la targeta', 'Guía de uso de la tarjeta'),
      kind: 'declaration',
    },
  ],
  tracking,
  notification: 'choice',
  steps: [
    {
      title: t('Presenteu la sol·licitud i la foto', 'Presente la solicitud y la foto'),
      text: t(
        'Per la seu, a l’oficina o, si no podeu sortir de casa, amb visita a domicili.',
        'Por la sede, en la oficina o, si no puede salir de casa, con visita a domicilio.',
      ),
      actor: 'person',
      phase: 'SOL',
    },
    {
      title: t('Consultem el grau i el padró', 'Consultamos el grado y el padrón'),
      text: t(
        'Mirem el barem de mobilitat. Si no l’ha avaluat mai ningú, us expliquem com demanar-ho a la Generalitat.',
        'Miramos el baremo de movilidad. Si nunca lo ha evaluado nadie, le explicamos cómo pedirlo a la Generalitat.',
      ),
      actor: 'front-office',
      phase: 'INT',
      term: t('Dos dies hàbils', 'Dos días hábiles'),
    },
    {
      title: t('Resolució', 'Resolución'),
      text: t(
        'Us avisem per missatge quan la targeta està feta.',
        'Le avisamos por mensaje cuando la tarjeta está hecha.',
      ),
      actor: 'department',
      phase: 'RES',
      term: t('Fins a tres mesos', 'Hasta tres meses'),
    },
    {
      title: t('Recolliu la targeta', 'Recoja la tarjeta'),
      text: t(
        'En persona, amb signatura. Si és una renovació, torneu l’antiga.',
        'En persona, con firma. Si es una renovación, devuelva la antigua.',
      ),
      actor: 'person',
      phase: 'RES',
    },
  ],
  otherInformation: t(
    'La targeta s’ha de posar **sempre a la vista** i la còpia no val. L’ús per part d’algú altre sense la persona titular es pot sancionar i es pot perdre la targeta.',
    'La tarjeta debe ponerse **siempre a la vista** y la copia no vale. El uso por otra persona sin la titular se puede sancionar y se puede perder la tarjeta.',
  ),

  legalResources: [
    { resource: 'LLEI-13-2014' },
    { resource: 'OM-CIRCULACIO' },
    { resource: 'LLEI-39-2015', article: 'art. 21, 24 i 28' },
  ],
  dataProtection: dataProtection({
    activity: t('Prestacions dels Serveis Socials', 'Prestaciones de los Servicios Sociales'),
    purpose: t(
      'Tramitar i controlar les targetes d’aparcament.',
      'Tramitar y controlar las tarjetas de aparcamiento.',
    ),
    recipients: t(
      'Registre de targetes d’aparcament de la Generalitat',
      'Registro de tarjetas de aparcamiento de la Generalitat',
    ),
    retention: t('Cinc anys des de la caducitat', 'Cinco años desde la caducidad'),
  }),
  records: { classification: 'G0210', series: 'Targetes d’aparcament', appraisal: 'TAAD 377' },

  spokenAnswer: t(
    'La targeta d’aparcament és gratuïta. Només cal una fotografia i el document d’identitat: la discapacitat i el padró els consultem nosaltres. Es recull en persona en unes dues setmanes. Si no podeu sortir de casa, hi anem.',
    'La tarjeta de aparcamiento es gratuita. Solo hace falta una fotografía y el documento de identidad: la discapacidad y el padrón los consultamos. Se recoge en persona en unas dos semanas. Si no puede salir de casa, vamos.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Expliquem qui hi té dret, els dos tipus de targeta i on es pot aparcar.',
        'Explicamos quién tiene derecho, los dos tipos de tarjeta y dónde se puede aparcar.',
      ),
      t(
        'No opinem sobre si el grau serà suficient.',
        'No opinamos sobre si el grado será suficiente.',
      ),
      { targetMinutes: 5 },
    ),
    chatbotCell,
    cell(
      'SOL',
      'N1',
      t(
        'Omplim la sol·licitud, escanegem la foto i agafem el telèfon per avisar.',
        'Rellenamos la solicitud, escaneamos la foto y tomamos el teléfono para avisar.',
      ),
      t(
        'No fem sortir la persona a buscar el certificat de discapacitat.',
        'No hacemos salir a la persona a buscar el certificado de discapacidad.',
      ),
      { channel: 'in-person', targetMinutes: 10, protocol: 'PROT-IDENTIFICACIO' },
    ),
    cell(
      'SOL',
      'N0',
      t(
        'Anem a casa de qui no pot venir i ho presentem amb la tauleta.',
        'Vamos a casa de quien no puede venir y lo presentamos con la tableta.',
      ),
      t(
        'No hi anem sense cita ni per recollir documents d’altres tràmits.',
        'No vamos sin cita ni para recoger documentos de otros trámites.',
      ),
      { channel: 'home', targetMinutes: 30 },
    ),
    cell(
      'INT',
      'N1',
      t(
        'Consultem discapacitat, barem de mobilitat i padró per Via Oberta.',
        'Consultamos discapacidad, baremo de movilidad y padrón por Via Oberta.',
      ),
      t(
        'No deixem constància del diagnòstic enlloc: només del grau i del barem.',
        'No dejamos constancia del diagnóstico en ningún sitio: solo del grado y del baremo.',
      ),
      { targetMinutes: 4, protocol: 'PROT-VIA-OBERTA' },
    ),
    cell(
      'VD',
      'N1',
      t(
        'Mirem que la foto serveix i que el permís de conduir és vigent si és conductor.',
        'Miramos que la foto sirve y que el permiso de conducir está vigente si es conductor.',
      ),
      t('No valorem informes mèdics.', 'No valoramos informes médicos.'),
      { targetMinutes: 3 },
    ),
    registryCell,
    registryBackOffice,
    freeCell,
    cell(
      'ED',
      'N1',
      t(
        'Truquem per demanar la foto o el permís que falta.',
        'Llamamos para pedir la foto o el permiso que falta.',
      ),
      t(
        'No requerim per escrit el que es pot arreglar amb una trucada.',
        'No requerimos por escrito lo que se puede arreglar con una llamada.',
      ),
      { targetMinutes: 5 },
    ),
    statusCell,
  ],
  handoff: {
    when: t(
      'Barem de mobilitat no avaluat, targetes d’entitats o ús indegut de la targeta.',
      'Baremo de movilidad no evaluado, tarjetas de entidades o uso indebido de la tarjeta.',
    ),
    to: 'SSO',
    how: t(
      'Pel gestor de consultes, tema «Discapacitat»',
      'Por el gestor de consultas, tema «Discapacidad»',
    ),
    dataToCollect: t(
      'NIF, data de la resolució de discapacitat i telèfon.',
      'NIF, fecha de la resolución de discapacidad y teléfono.',
    ),
    committedAnswer: t('Resposta en tres dies hàbils', 'Respuesta en tres días hábiles'),
  },
  commonMistakes: [
    {
      text: t(
        'Confondre el grau de discapacitat amb el barem de mobilitat: amb el 33 % sol no n’hi ha prou.',
        'Confundir el grado de discapacidad con el baremo de movilidad: con el 33 % solo no basta.',
      ),
    },
    {
      text: t(
        'Demanar la matrícula: la targeta és de la persona, no del vehicle.',
        'Pedir la matrícula: la tarjeta es de la persona, no del vehículo.',
      ),
    },
  ],
  diagnosticQuestions: [
    {
      text: t(
        'Teniu reconeguda la discapacitat i el barem de mobilitat?',
        '¿Tiene reconocida la discapacidad y el baremo de movilidad?',
      ),
    },
    { text: t('Conduïu vós o una altra persona?', '¿Conduce usted u otra persona?') },
    {
      text: t(
        'És la primera targeta, una renovació o s’ha perdut?',
        '¿Es la primera tarjeta, una renovación o se ha perdido?',
      ),
    },
  ],
  protocols: ['PROT-IDENTIFICACIO', 'PROT-VIA-OBERTA', 'PROT-CITA-PREVIA'],
  attentionMinutes: 10,
  queueCode: 'S',
  appointmentCode: 'CITA-SOCIALS',

  publishTo: everywhere,
  screenText: t(
    'Targeta d’aparcament: porteu una foto de carnet. És gratuïta.',
    'Tarjeta de aparcamiento: traiga una foto de carné. Es gratuita.',
  ),
  chatText: t(
    'La targeta d’aparcament per a persones amb mobilitat reduïda és gratuïta. Cal estar empadronat a Vilanova de la Riera i tenir el barem de mobilitat favorable. Porteu el document d’identitat i una foto; la resta ho consultem. Dura deu anys si la discapacitat és permanent.',
    'La tarjeta de aparcamiento para personas con movilidad reducida es gratuita. Hay que estar empadronado en Vilanova de la Riera y tener el baremo de movilidad favorable. Traiga el documento de identidad y una foto; el resto lo consultamos. Dura diez años si la discapacidad es permanente.',
  ),
  chatbot: {
    excluded: false,
    instructions: t(
      'No demaneu mai el grau ni el diagnòstic a la persona.',
      'No pida nunca el grado ni el diagnóstico a la persona.',
    ),
  },
}
