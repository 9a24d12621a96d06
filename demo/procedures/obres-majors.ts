import type { DemoRecord } from '../demo-record.ts'
import {
  appeals,
  byPhone,
  cell,
  chatbotCell,
  everywhere,
  identifiedSubstantial,
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

export const obresMajors: DemoRecord = {
  code: 'OBRES-MAJORS',
  ...worksOffice,
  resolvingBody: t('Junta de Govern Local', 'Junta de Gobierno Local'),
  title: t(
    'Demanar la llicència d’obres majors',
    'Pedir la licencia de obras mayores',
    'Apply for a major works licence',
  ),
  officialName: t('Llicència urbanística d’obres majors', 'Licencia urbanística de obras mayores'),
  slug: t('llicencia-obres-majors', 'licencia-obras-mayores', 'major-works-licence'),
  alternativeNames: names(
    ['permís per construir una casa', 'permiso para construir una casa'],
    ['ampliar la casa', 'ampliar la casa'],
    ['enderrocar un edifici', 'derribar un edificio'],
    ['fer una piscina', 'hacer una piscina'],
    ['llicència d’edificació', 'licencia de edificación'],
  ),
  summary: t(
    'Permís per construir, ampliar, enderrocar o rehabilitar edificis, i per a tota obra que toqui l’estructura.',
    'Permiso para construir, ampliar, derribar o rehabilitar edificios, y para toda obra que toque la estructura.',
    'Permission to build, extend, demolish or renovate, and for any work on the structure.',
  ),
  description: t(
    `Us cal aquesta llicència si l’obra necessita un **projecte tècnic**: construir un edifici, ampliar-lo, enderrocar-lo, tocar-ne l’estructura, canviar-ne l’ús principal, fer més habitatges dels que hi ha o construir una piscina.

## Dos camins

- **Projecte bàsic**: demaneu la llicència, i abans de començar presenteu el projecte executiu.
- **Projecte executiu**: ho presenteu tot d’una vegada i podeu començar quan tingueu la llicència.

Tota la tramitació és **electrònica** i normalment la fa el tècnic que signa el projecte.`,
    `Necesita esta licencia si la obra requiere un **proyecto técnico**: construir un edificio, ampliarlo, derribarlo, tocar su estructura, cambiar su uso principal, hacer más viviendas de las que hay o construir una piscina.

## Dos caminos

- **Proyecto básico**: pide la licencia, y antes de empezar presenta el proyecto ejecutivo.
- **Proyecto ejecutivo**: lo presenta todo de una vez y puede empezar cuando tenga la licencia.

Toda la tramitación es **electrónica** y normalmente la hace el técnico que firma el proyecto.`,
  ),
  kind: 'P',
  regime: 'licence',
  family: 'FAM-URBANISME',
  topics: ['TEMA-HABITATGE', 'TEMA-EMPRESES'],
  lifeEvents: ['FV-CASA', 'FE-OBRES'],
  related: [
    { procedure: 'INFORME-URBANISTIC', relation: 'previous' },
    { procedure: 'OBRES-MENORS', relation: 'alternative' },
    { procedure: 'OCUPACIO-VIA-PUBLICA', relation: 'next' },
  ],
  sia: { code: '2100202', state: 'A' },
  audiences: ['citizens', 'businesses', 'professionals', 'associations'],
  whoCanApply: t(
    'Qui promou l’obra: la propietat, l’empresa o la comunitat. La pot presentar el tècnic o un gestor amb autorització.',
    'Quien promueve la obra: la propiedad, la empresa o la comunidad. La puede presentar el técnico o un gestor con autorización.',
  ),
  requirements: [
    {
      text: t(
        'Tenir un projecte signat per un tècnic competent i visat quan la norma ho demana.',
        'Tener un proyecto firmado por un técnico competente y visado cuando la norma lo pide.',
      ),
      verifiedBy: 'document',
      evidence: 'DOC-PROJECTE-TECNIC',
    },
    {
      text: t(
        'La parcel·la ha de ser edificable i tenir els serveis urbanístics o el compromís de fer-los.',
        'La parcela debe ser edificable y tener los servicios urbanísticos o el compromiso de hacerlos.',
      ),
      verifiedBy: 'own-register',
    },
  ],
  representation: 'registry',
  assistedFiling: true,
  electronicOnlyFor: electronicOnly,
  spatialCoverage: t('Tot el terme municipal', 'Todo el término municipal'),
  channels: [
    online(
      'obres-majors',
      t(
        'Adjunteu el projecte en PDF signat electrònicament, per volums de fins a 50 MB, i pagueu l’autoliquidació.',
        'Adjunte el proyecto en PDF firmado electrónicamente, por volúmenes de hasta 50 MB, y pague la autoliquidación.',
      ),
    ),
    inPerson(
      t(
        'A l’OAC us ajudem a tramitar-ho només si sou una persona particular. Porteu el projecte en una memòria USB.',
        'En la OAC le ayudamos a tramitarlo solo si es una persona particular. Traiga el proyecto en una memoria USB.',
      ),
      {
        servicePoints: ['OAC-CENTRE'],
        overrides: {
          evidence: ['DOC-DNI', 'DOC-PROJECTE-TECNIC'],
          whoCanApply: t(
            'Només persones físiques que no actuen com a professionals',
            'Solo personas físicas que no actúan como profesionales',
          ),
          identification: t(
            'Document d’identitat original; signa el funcionari habilitat',
            'Documento de identidad original; firma el funcionario habilitado',
          ),
        },
      },
    ),
    specialists(
      t(
        'Els tècnics resolen dubtes de normativa abans de redactar el projecte. Amb cita, dimarts i dijous.',
        'Los técnicos resuelven dudas de normativa antes de redactar el proyecto. Con cita, martes y jueves.',
      ),
    ),
    byPhone(
      t(
        'Us diem com va l’expedient i us donem cita.',
        'Le decimos cómo va el expediente y le damos cita.',
      ),
      { actions: ['information', 'tracking'] },
    ),
  ],
  genericForm: false,
  identification: identifiedSubstantial,
  video: {
    kind: 'informative',
    scope: 'specialised',
    identification: t(
      'Per parlar d’un expedient, ensenyeu el document a la càmera',
      'Para hablar de un expediente, muestre el documento a la cámara',
    ),
    script: 'PROT-VIDEO-ID',
  },
  noEvidenceNeeded: false,
  evidence: [
    {
      type: 'DOC-PROJECTE-TECNIC',
      obligation: 'required',
      obtainedBy: 'person',
      presentation: 'original',
      frontOfficeCheck: 'completeness',
      note: t(
        'Bàsic o executiu, amb l’estudi de seguretat i el de gestió de residus.',
        'Básico o ejecutivo, con el estudio de seguridad y el de gestión de residuos.',
      ),
    },
    {
      type: 'DOC-CERTIFICAT-TECNIC',
      obligation: 'required',
      obtainedBy: 'person',
      presentation: 'original',
      frontOfficeCheck: 'completeness',
      note: t(
        'Assumeix de direcció de l’arquitecte i de l’arquitecte tècnic.',
        'Asume de dirección del arquitecto y del arquitecto técnico.',
      ),
    },
    budget,
    ...siteEvidence,
    {
      type: 'DOC-ASSEGURANCA',
      obligation: 'conditional',
      obtainedBy: 'person',
      condition: t('Si enderroqueu o excaveu', 'Si derriba o excava'),
      presentation: 'copy',
      frontOfficeCheck: 'completeness',
    },
    landRegister,
    {
      type: 'DOC-NIF-EMPRESA',
      obligation: 'conditional',
      obtainedBy: 'via-oberta',
      condition: t('Si la promotora és una empresa', 'Si la promotora es una empresa'),
      presentation: 'datum',
      frontOfficeCheck: 'none',
    },
    representation,
  ],
  periodicity: 'continuous',
  applicationDeadline: t(
    'Tot l’any, com a mínim dos mesos abans de començar',
    'Todo el año, como mínimo dos meses antes de empezar',
  ),
  initiation: ['on-request'],
  resolutionTerm: { value: 2, unit: 'months', startsAt: 'registry', legalResource: 'D-64-2014' },
  averageTime: { value: 3, unit: 'months', source: 'Gestor d’expedients, 2025' },
  silence: { onRequest: 'rejection', legalResource: 'RDL-7-2015' },
  exhaustsAdministrativeRoute: true,
  appeals,
  feeRequired: true,
  fees: ['TX-OBRES-MAJORS', 'ICIO'],
  reductions: t(
    `- **50 % de la taxa** per a habitatge de protecció oficial.
- **50 % de l’ICIO** per instal·lar plaques solars.
- **90 % de l’ICIO** per la part de l’obra que fa accessible l’edifici.`,
    `- **50 % de la tasa** para vivienda de protección oficial.
- **50 % del ICIO** por instalar placas solares.
- **90 % del ICIO** por la parte de la obra que hace accesible el edificio.`,
  ),
  payment: { moment: 'filing', means: ['gateway', 'self-assessment', 'payment-letter'] },
  outputs: [
    {
      name: t('Llicència d’obres majors', 'Licencia de obras mayores'),
      kind: 'permit',
      validity: t(
        'Un any per començar i tres per acabar, amb una pròrroga',
        'Un año para empezar y tres para acabar, con una prórroga',
      ),
    },
    {
      name: t('Liquidació provisional de l’ICIO', 'Liquidación provisional del ICIO'),
      kind: 'financial-obligation',
    },
  ],
  tracking,
  notification: 'electronic',
  steps: [
    {
      title: t('Consulteu la normativa de la parcel·la', 'Consulte la normativa de la parcela'),
      text: t(
        'Demaneu l’informe urbanístic: diu què es pot construir i us protegeix sis mesos.',
        'Pida el informe urbanístico: dice qué se puede construir y le protege seis meses.',
      ),
      actor: 'person',
      phase: 'OR',
    },
    {
      title: t('Encarregueu el projecte', 'Encargue el proyecto'),
      text: t(
        'El redacta i el signa un arquitecte o un enginyer.',
        'Lo redacta y lo firma un arquitecto o un ingeniero.',
      ),
      actor: 'person',
      phase: 'A',
    },
    {
      title: t('Presenteu la sol·licitud i pagueu', 'Presente la solicitud y pague'),
      text: t(
        'Per la seu electrònica, amb l’autoliquidació de la taxa.',
        'Por la sede electrónica, con la autoliquidación de la tasa.',
      ),
      actor: 'person',
      phase: 'SOL',
    },
    {
      title: t('Es fan els informes', 'Se hacen los informes'),
      text: t(
        'Tècnic, jurídic i, si cal, de Patrimoni o de Carreteres. Si falta res, teniu deu dies hàbils.',
        'Técnico, jurídico y, si hace falta, de Patrimonio o de Carreteras. Si falta algo, tiene diez días hábiles.',
      ),
      actor: 'department',
      phase: 'INST',
      term: t('Dos mesos', 'Dos meses'),
    },
    {
      title: t('Es resol i es notifica', 'Se resuelve y se notifica'),
      text: t(
        'La Junta de Govern aprova la llicència i les condicions.',
        'La Junta de Gobierno aprueba la licencia y las condiciones.',
      ),
      actor: 'department',
      phase: 'RES',
    },
    {
      title: t('Comenceu l’obra', 'Empiece la obra'),
      text: t(
        'Si vau presentar el projecte bàsic, abans heu de presentar l’executiu.',
        'Si presentó el proyecto básico, antes debe presentar el ejecutivo.',
      ),
      actor: 'person',
      phase: 'COM',
    },
  ],
  otherInformation: t(
    'Quan acabeu, comuniqueu la **primera ocupació** amb el certificat final d’obra. Sense aquest pas no us podran donar d’alta els subministraments.',
    'Cuando acabe, comunique la **primera ocupación** con el certificado final de obra. Sin este paso no le podrán dar de alta los suministros.',
  ),
  legalResources: [
    { resource: 'DL-1-2010', article: 'art. 187 i 188' },
    { resource: 'D-64-2014', article: 'art. 5 a 37' },
    { resource: 'RDL-7-2015', article: 'art. 11' },
    { resource: 'OF-LLICENCIES' },
    { resource: 'LLEI-13-2014' },
  ],
  dataProtection: worksProtection,
  records: { classification: '1421', series: 'Llicències d’obres majors', appraisal: '120' },
  spokenAnswer: t(
    'És el permís per construir, ampliar o enderrocar, i per a obres que toquen l’estructura. Cal un projecte d’un tècnic i es presenta per Internet. El termini és de dos mesos i, si no contestem, no es pot entendre concedida.',
    'Es el permiso para construir, ampliar o derribar, y para obras que tocan la estructura. Hace falta un proyecto de un técnico y se presenta por Internet. El plazo es de dos meses y, si no contestamos, no se puede entender concedida.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Expliquem quan cal, que es fa per Internet i com demanar cita amb els tècnics.',
        'Explicamos cuándo hace falta, que se hace por Internet y cómo pedir cita con los técnicos.',
      ),
      t(
        'No diem què es pot construir en una parcel·la: per això hi ha l’informe urbanístic.',
        'No decimos qué se puede construir en una parcela: para eso está el informe urbanístico.',
      ),
      { supportLevel: 'N2', targetMinutes: 5 },
    ),
    chatbotCell,
    diagnosisCell,
    specialistCell,
    cell(
      'SOL',
      'AS',
      t(
        'El tècnic o el promotor presenta el projecte i paga a la seu.',
        'El técnico o el promotor presenta el proyecto y paga en la sede.',
      ),
      t(
        'No acceptem enllaços de descàrrega: el projecte s’ha d’adjuntar.',
        'No aceptamos enlaces de descarga: el proyecto se debe adjuntar.',
      ),
      { channel: 'seu' },
    ),
    cell(
      'SOL',
      'A1',
      t(
        'Ajudem les persones particulars a presentar-ho, amb funcionari habilitat.',
        'Ayudamos a las personas particulares a presentarlo, con funcionario habilitado.',
      ),
      t('No escanegem projectes en paper.', 'No escaneamos proyectos en papel.'),
      { channel: 'in-person', targetMinutes: 20, protocol: 'PROT-IDENTIFICACIO' },
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
      'Dir que si passen dos mesos la llicència està concedida: aquí el silenci és negatiu.',
      'Decir que si pasan dos meses la licencia está concedida: aquí el silencio es negativo.',
    ],
    [
      'Acceptar un projecte sense signatura electrònica vàlida.',
      'Aceptar un proyecto sin firma electrónica válida.',
    ],
    [
      'Començar l’obra amb la llicència del projecte bàsic i sense l’executiu.',
      'Empezar la obra con la licencia del proyecto básico y sin el ejecutivo.',
    ],
  ),
  diagnosticQuestions: texts(
    ['Ja teniu arquitecte o enginyer?', '¿Ya tiene arquitecto o ingeniero?'],
    [
      'És obra nova, ampliació, reforma o enderroc?',
      '¿Es obra nueva, ampliación, reforma o derribo?',
    ],
    ['Canviarà l’ús o el nombre d’habitatges?', '¿Cambiará el uso o el número de viviendas?'],
  ),
  protocols: ['PROT-OBRES-DIAGNOSTIC', 'PROT-DERIVACIO-URBANISME'],
  attentionMinutes: 20,
  queueCode: 'U',
  appointmentCode: 'CITA-OBRES',
  publishTo: everywhere,
  screenText: t(
    'Construir, ampliar o enderrocar: cal projecte i es tramita per Internet.',
    'Construir, ampliar o derribar: hace falta proyecto y se tramita por Internet.',
  ),
  chatText: t(
    'La llicència d’obres majors cal per construir, ampliar, enderrocar o tocar l’estructura d’un edifici. Necessiteu un projecte signat per un tècnic, que normalment fa també la tramitació per la seu electrònica. Es paguen la taxa i l’ICIO amb una autoliquidació. El termini és de dos mesos; si no contestem, la llicència no es pot entendre concedida. Abans d’encarregar el projecte us convé demanar l’informe urbanístic.',
    'La licencia de obras mayores hace falta para construir, ampliar, derribar o tocar la estructura de un edificio. Necesita un proyecto firmado por un técnico, que normalmente hace también la tramitación por la sede electrónica. Se pagan la tasa y el ICIO con una autoliquidación. El plazo es de dos meses; si no contestamos, la licencia no se puede entender concedida. Antes de encargar el proyecto le conviene pedir el informe urbanístico.',
  ),
  chatbot: {
    excluded: false,
    instructions: t(
      'Si pregunten què es pot construir en una parcel·la, oferiu l’informe urbanístic o cita.',
      'Si preguntan qué se puede construir en una parcela, ofrezca el informe urbanístico o cita.',
    ),
  },
}
