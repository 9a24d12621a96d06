import type { DemoRecord } from '../demo-record.ts'
import {
  appeals,
  byPhone,
  cell,
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

export const ajutMenjador: DemoRecord = {
  code: 'AJUT-MENJADOR',
  department: 'SSO',
  title: t('Ajut per al menjador escolar', 'Ayuda para el comedor escolar', 'School meals grant'),
  officialName: t(
    'Ajut municipal complementari per al menjador escolar dels centres d’educació infantil i primària',
    'Ayuda municipal complementaria para el comedor escolar de los centros de educación infantil y primaria',
  ),
  alternativeNames: [
    { name: t('Beca menjador', 'Beca comedor') },
    { name: t('Beca de l’escola', 'Beca del colegio') },
    { name: t('Ajuda per dinar al cole', 'Ayuda para comer en el cole') },
    { name: t('Pagar el menjador dels nens', 'Pagar el comedor de los niños') },
  ],
  summary: t(
    'Ajut municipal que cobreix una part del menjador escolar, segons els ingressos de la família.',
    'Ayuda municipal que cubre una parte del comedor escolar, según los ingresos de la familia.',
    'A municipal grant that covers part of school meals, depending on family income.',
  ),
  description: t(
    `És un ajut per pagar el menjador dels infants de segon cicle d’infantil i de primària. **Completa** l’ajut del consell comarcal, que s’ha d’haver demanat abans.

L’import depèn dels **ingressos** i del nombre de persones que viuen a casa. Es paga directament a l’escola: la família paga menys cada mes.

## Quan es demana

Cada curs, durant el mes de maig. Les famílies que arriben al municipi amb el curs començat poden demanar-lo dins del mes següent a l’empadronament.`,
    `Es una ayuda para pagar el comedor de los niños de segundo ciclo de infantil y de primaria. **Completa** la ayuda del consejo comarcal, que debe haberse pedido antes.

El importe depende de los **ingresos** y del número de personas que viven en casa. Se paga directamente a la escuela: la familia paga menos cada mes.

## Cuándo se pide

Cada curso, durante el mes de mayo. Las familias que llegan al municipio con el curso empezado pueden pedirla dentro del mes siguiente al empadronamiento.`,
  ),
  kind: 'P',
  regime: 'grant',
  family: 'FAM-SOCIALS',
  topics: ['TEMA-SOCIALS', 'TEMA-EDUCACIO'],
  lifeEvents: ['FV-NEIXER', 'FV-NOUVINGUT'],
  related: [
    { procedure: 'PADRO-ALTA', relation: 'previous' },
    { procedure: 'INSTANCIA-GENERICA', relation: 'correction' },
  ],
  competentAuthority: 'AJT',
  processingUnit: 'SSO',
  resolvingBody: t('Junta de Govern Local', 'Junta de Gobierno Local'),
  competence: 'own',
  interlocutor: 'governanca@demo.cat',
  internalContact: {
    name: 'Equip d’infància i família',
    extension: '264',
    email: 'infancia@vilanovadelariera.example',
    hours: t('De dilluns a dijous, de 9 a 13 h', 'De lunes a jueves, de 9 a 13 h'),
    doNotHandOff: t(
      'Ajut del consell comarcal: es pregunta al mateix consell.',
      'Ayuda del consejo comarcal: se pregunta en el mismo consejo.',
    ),
  },
  contactPoints: ['OAC-CENTRE', 'OAC-BARRI', 'TEL-010'],

  audiences: ['citizens'],
  whoCanApply: t(
    'El pare, la mare o la persona tutora de l’infant. Una sola sol·licitud per a tots els germans.',
    'El padre, la madre o la persona tutora del niño. Una sola solicitud para todos los hermanos.',
  ),
  requirements: [
    {
      text: t(
        'Que l’infant i la família estiguin empadronats a Vilanova de la Riera.',
        'Que el niño y la familia estén empadronados en Vilanova de la Riera.',
      ),
      verifiedBy: 'interoperability',
      evidence: 'DOC-PADRO',
    },
    {
      text: t(
        'No superar els ingressos que fixen les bases per al nombre de persones de la llar.',
        'No superar los ingresos que fijan las bases para el número de personas del hogar.',
      ),
      verifiedBy: 'interoperability',
      evidence: 'DOC-RENDA',
    },
    {
      text: t(
        'Haver demanat l’ajut de menjador del consell comarcal.',
        'Haber pedido la ayuda de comedor del consejo comarcal.',
      ),
      verifiedBy: 'declaration',
    },
  ],
  representation: 'free',
  assistedFiling: true,
  electronicOnlyFor: [],

  channels: [
    online(
      'ajut-menjador',
      t(
        'Cal el document d’identitat de tots els adults de la llar i que autoritzin la consulta d’ingressos.',
        'Hace falta el documento de identidad de todos los adultos del hogar y que autoricen la consulta de ingresos.',
      ),
    ),
    inPerson(
      t(
        'Demaneu cita. Tots els adults de la llar han de signar l’autorització per consultar els ingressos.',
        'Pida cita. Todos los adultos del hogar deben firmar la autorización para consultar los ingresos.',
      ),
      {
        overrides: {
          evidence: ['DOC-DNI', 'DOC-LLIBRE-FAMILIA', 'DOC-DECLARACIO-RESPONSABLE'],
          deadline: t(
            'Fins al 28 de maig a les 14 h; per la seu, fins a les 24 h',
            'Hasta el 28 de mayo a las 14 h; por la sede, hasta las 24 h',
          ),
        },
      },
    ),
    byPhone(
      t(
        'Us informem i us donem cita. No diem el resultat per telèfon.',
        'Le informamos y le damos cita. No decimos el resultado por teléfono.',
      ),
    ),
    {
      channel: 'video',
      actions: ['information', 'assistance'],
      levels: ['A2'],
      instructions: t(
        'Us acompanyem per videotrucada mentre ompliu la sol·licitud a la seu.',
        'Le acompañamos por videollamada mientras rellena la solicitud en la sede.',
      ),
      servicePoints: ['OAC-CENTRE'],
      appointment: { need: 'required', url: 'https://seu.vilanovadelariera.example/cita-previa' },
    },
  ],
  form: 'FORM-AJUT-MENJADOR',
  identification: identifiedLow,
  video: {
    kind: 'assisted',
    scope: 'general',
    identification: t(
      'Document d’identitat davant de la càmera',
      'Documento de identidad ante la cámara',
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
      note: t('De tots els adults de la llar.', 'De todos los adultos del hogar.'),
    },
    {
      type: 'DOC-LLIBRE-FAMILIA',
      obligation: 'required',
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'content',
      note: t(
        'O el certificat de naixement de cada infant.',
        'O el certificado de nacimiento de cada niño.',
      ),
    },
    {
      type: 'DOC-PADRO',
      obligation: 'required',
      obtainedBy: 'via-oberta',
      presentation: 'datum',
      frontOfficeCheck: 'none',
      note: t('El consultem: no cal cap volant.', 'Lo consultamos: no hace falta ningún volante.'),
    },
    {
      type: 'DOC-RENDA',
      obligation: 'required',
      obtainedBy: 'via-oberta',
      presentation: 'datum',
      frontOfficeCheck: 'none',
      note: t(
        'La consultem a l’Agència Tributària amb l’autorització de cada adult.',
        'La consultamos en la Agencia Tributaria con la autorización de cada adulto.',
      ),
    },
    {
      type: 'DOC-DISCAPACITAT',
      obligation: 'conditional',
      condition: t(
        'Si algú de la llar té una discapacitat reconeguda: dona més punts',
        'Si alguien del hogar tiene una discapacidad reconocida: da más puntos',
      ),
      obtainedBy: 'via-oberta',
      presentation: 'datum',
      frontOfficeCheck: 'none',
    },
    {
      type: 'DOC-FAMILIA-NOMBROSA',
      obligation: 'conditional',
      condition: t('Si teniu el títol', 'Si tiene el título'),
      obtainedBy: 'via-oberta',
      presentation: 'datum',
      frontOfficeCheck: 'none',
    },
    {
      type: 'DOC-DECLARACIO-RESPONSABLE',
      obligation: 'required',
      obtainedBy: 'declared',
      presentation: 'declaration',
      frontOfficeCheck: 'completeness',
      note: t(
        'Que heu demanat l’ajut comarcal i que les dades són certes. És dins del formulari.',
        'Que ha pedido la ayuda comarcal y que los datos son ciertos. Está dentro del formulario.',
      ),
    },
  ],

  periodicity: 'call',
  windows: [
    { from: '2026-05-04', until: '2026-05-29', call: 'Curs 2026-2027' },
    { from: '2027-05-03', until: '2027-05-28', call: 'Curs 2027-2028' },
  ],
  applicationDeadline: t(
    'Del 3 al 28 de maig de 2027 per al curs 2027-2028. Si acabeu d’arribar al municipi, un mes des de l’empadronament.',
    'Del 3 al 28 de mayo de 2027 para el curso 2027-2028. Si acaba de llegar al municipio, un mes desde el empadronamiento.',
  ),
  initiation: ['on-request'],
  resolutionTerm: {
    value: 3,
    unit: 'months',
    startsAt: 'end-of-window',
    legalResource: 'LLEI-39-2015',
  },
  averageTime: { value: 50, unit: 'calendar-days', source: 'Convocatòria 2026' },
  silence: { onRequest: 'rejection', legalResource: 'LLEI-39-2015' },
  exhaustsAdministrativeRoute: true,
  appeals,

  feeRequired: false,

  outputs: [
    {
      name: t('Ajut per al menjador', 'Ayuda para el comedor'),
      kind: 'financial-benefit',
      validity: t('Un curs escolar', 'Un curso escolar'),
    },
  ],
  tracking,
  notification: 'choice',
  steps: [
    {
      title: t('Demaneu l’ajut comarcal', 'Pida la ayuda comarcal'),
      text: t(
        'Al consell comarcal, quan obre la seva convocatòria. Sense aquest pas no es pot demanar el municipal.',
        'En el consejo comarcal, cuando abre su convocatoria. Sin este paso no se puede pedir la municipal.',
      ),
      actor: 'other',
      phase: 'INF',
      term: t('Abril i maig', 'Abril y mayo'),
    },
    {
      title: t('Presenteu la sol·licitud', 'Presente la solicitud'),
      text: t(
        'Una per família, amb tots els germans i amb l’autorització de tots els adults.',
        'Una por familia, con todos los hermanos y con la autorización de todos los adultos.',
      ),
      actor: 'person',
      phase: 'SOL',
      term: t('Del 3 al 28 de maig', 'Del 3 al 28 de mayo'),
    },
    {
      title: t('Consultem padró i ingressos', 'Consultamos padrón e ingresos'),
      text: t(
        'Si falta res, us enviem un avís i teniu deu dies hàbils.',
        'Si falta algo, le enviamos un aviso y tiene diez días hábiles.',
      ),
      actor: 'department',
      phase: 'INT',
      term: t('Juny', 'Junio'),
    },
    {
      title: t('Publiquem la llista', 'Publicamos la lista'),
      text: t(
        'Per número de registre, sense noms. Podeu presentar al·legacions durant deu dies hàbils.',
        'Por número de registro, sin nombres. Puede presentar alegaciones durante diez días hábiles.',
      ),
      actor: 'department',
      phase: 'COM',
      term: t('Juliol', 'Julio'),
    },
    {
      title: t('L’escola aplica l’ajut', 'La escuela aplica la ayuda'),
      text: t(
        'Des de setembre el rebut del menjador ja surt rebaixat.',
        'Desde septiembre el recibo del comedor ya sale rebajado.',
      ),
      actor: 'other',
      phase: 'RES',
    },
  ],
  otherInformation: t(
    'Si la situació de la família canvia durant el curs (atur, separació, malaltia), parleu amb els **Serveis Socials**: hi ha ajuts d’urgència fora de termini.',
    'Si la situación de la familia cambia durante el curso (paro, separación, enfermedad), hable con los **Servicios Sociales**: hay ayudas de urgencia fuera de plazo.',
  ),

  legalResources: [
    { resource: 'LLEI-12-2007' },
    { resource: 'LLEI-7-1985', article: 'art. 25.2.e' },
    { resource: 'LLEI-39-2015', article: 'art. 24 i 28' },
  ],
  dataProtection: dataProtection({
    activity: t('Prestacions dels Serveis Socials', 'Prestaciones de los Servicios Sociales'),
    purpose: t(
      'Valorar, concedir i pagar els ajuts de menjador.',
      'Valorar, conceder y pagar las ayudas de comedor.',
    ),
    recipients: t(
      'Centres escolars i Base de dades nacional de subvencions',
      'Centros escolares y Base de datos nacional de subvenciones',
    ),
    retention: t('Cinc anys des del final del curs', 'Cinco años desde el final del curso'),
  }),
  records: { classification: 'G0305', series: 'Ajuts de menjador', appraisal: 'TAAD 420' },

  spokenAnswer: t(
    'L’ajut de menjador es demana al maig, després d’haver demanat el del consell comarcal. El padró i els ingressos els consultem nosaltres. Cal que signin tots els adults de casa. La llista surt al juliol.',
    'La ayuda de comedor se pide en mayo, después de haber pedido la del consejo comarcal. El padrón y los ingresos los consultamos nosotros. Deben firmar todos los adultos de casa. La lista sale en julio.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Expliquem el termini, que primer cal l’ajut comarcal i qui ha de signar.',
        'Explicamos el plazo, que primero hace falta la ayuda comarcal y quién debe firmar.',
      ),
      t('No diem si es cobrarà ni quant.', 'No decimos si se cobrará ni cuánto.'),
      { targetMinutes: 5 },
    ),
    cell(
      'INF',
      'A3',
      t('El xatbot diu el termini i els documents.', 'El chatbot dice el plazo y los documentos.'),
      t(
        'No parla d’ingressos ni de situacions familiars: passa a una persona.',
        'No habla de ingresos ni de situaciones familiares: pasa a una persona.',
      ),
      { channel: 'chatbot' },
    ),
    cell(
      'SOL',
      'A1',
      t(
        'Ajudem la família a omplir la sol·licitud i recollim les signatures de tots els adults.',
        'Ayudamos a la familia a rellenar la solicitud y recogemos las firmas de todos los adultos.',
      ),
      t(
        'No demanem volants de padró ni la declaració de la renda.',
        'No pedimos volantes de padrón ni la declaración de la renta.',
      ),
      { channel: 'in-person', targetMinutes: 15, protocol: 'PROT-IDENTIFICACIO' },
    ),
    cell(
      'SOL',
      'A2',
      t(
        'Acompanyem per videotrucada compartint la pantalla de la persona.',
        'Acompañamos por videollamada compartiendo la pantalla de la persona.',
      ),
      t(
        'No presentem en nom seu per videotrucada.',
        'No presentamos en su nombre por videollamada.',
      ),
      { channel: 'video', targetMinutes: 20, protocol: 'PROT-VIDEO-ID' },
    ),
    cell(
      'VD',
      'N1',
      t(
        'Comprovem el llibre de família i que signen tots els adults empadronats.',
        'Comprobamos el libro de familia y que firman todos los adultos empadronados.',
      ),
      t('No sumem ingressos.', 'No sumamos ingresos.'),
      { targetMinutes: 5 },
    ),
    registryCell,
    registryBackOffice,
    freeCell,
    cell(
      'ED',
      'N1',
      t(
        'Si falta una signatura, donem cita en 48 hores.',
        'Si falta una firma, damos cita en 48 horas.',
      ),
      t('No tanquem la sol·licitud per una signatura.', 'No cerramos la solicitud por una firma.'),
      { targetMinutes: 5, supportLevel: 'N2' },
    ),
    cell(
      'INST',
      'G3',
      t(
        'L’educador social valora els casos d’urgència.',
        'El educador social valora los casos de urgencia.',
      ),
      t(
        'No revisa els barems que ja ha calculat l’aplicació.',
        'No revisa los baremos que ya ha calculado la aplicación.',
      ),
    ),
    statusCell,
  ],
  handoff: {
    when: t(
      'Custòdies compartides, famílies acollidores, violència masclista o pèrdua sobtada d’ingressos.',
      'Custodias compartidas, familias acogedoras, violencia machista o pérdida repentina de ingresos.',
    ),
    to: 'SSO',
    how: t(
      'Cita amb l’equip d’infància; si és violència, trucada immediata',
      'Cita con el equipo de infancia; si es violencia, llamada inmediata',
    ),
    dataToCollect: t(
      'Nom de la persona, telèfon segur i escola. Cap detall més.',
      'Nombre de la persona, teléfono seguro y escuela. Ningún detalle más.',
    ),
    committedAnswer: t('Us truquen en un dia hàbil', 'Le llaman en un día hábil'),
  },
  commonMistakes: [
    {
      text: t('Fer una sol·licitud per cada germà.', 'Hacer una solicitud por cada hermano.'),
    },
    {
      text: t(
        'Confondre aquest ajut amb el del consell comarcal: són dos tràmits.',
        'Confundir esta ayuda con la del consejo comarcal: son dos trámites.',
      ),
    },
  ],
  diagnosticQuestions: [
    {
      text: t(
        'Ja heu demanat l’ajut del consell comarcal?',
        '¿Ya ha pedido la ayuda del consejo comarcal?',
      ),
    },
    {
      text: t(
        'Quants infants hi ha i a quina escola van?',
        '¿Cuántos niños hay y a qué escuela van?',
      ),
    },
    {
      text: t('Qui viu a casa i pot signar?', '¿Quién vive en casa y puede firmar?'),
    },
  ],
  protocols: ['PROT-IDENTIFICACIO', 'PROT-VIA-OBERTA', 'PROT-VIDEO-ID'],
  attentionMinutes: 15,
  queueCode: 'S',
  appointmentCode: 'CITA-SOCIALS',

  publishTo: everywhere,
  screenText: t(
    'Ajut de menjador: al maig. No cal portar padró ni renda.',
    'Ayuda de comedor: en mayo. No hace falta traer padrón ni renta.',
  ),
  chatText: t(
    'L’ajut municipal de menjador es demana cada maig i completa el del consell comarcal, que s’ha de demanar abans. Una sol·licitud per família, signada per tots els adults. El padró i els ingressos els consultem nosaltres. La llista es publica al juliol.',
    'La ayuda municipal de comedor se pide cada mayo y completa la del consejo comarcal, que debe pedirse antes. Una solicitud por familia, firmada por todos los adultos. El padrón y los ingresos los consultamos nosotros. La lista se publica en julio.',
  ),
  reviewOn: '+100d',
  reviewEveryMonths: 6,
}
