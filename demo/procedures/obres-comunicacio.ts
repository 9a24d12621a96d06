import type { DemoRecord } from '../demo-record.ts'
import {
  appeals,
  byPhone,
  cell,
  chatbotCell,
  everywhere,
  identifiedLow,
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
  worksCheckCell,
  worksCorrectionAtCounter,
  worksCorrectionCell,
  worksHandoff,
  worksOffice,
  worksPaymentCell,
  worksProtection,
  worksStatusCell,
} from '../works-parts.ts'

export const obresComunicacio: DemoRecord = {
  code: 'OBRES-COMUNICACIO',
  ...worksOffice,
  resolvingBody: t('Regidoria d’Urbanisme', 'Concejalía de Urbanismo'),
  title: t(
    'Comunicar unes obres petites a casa o al local',
    'Comunicar unas obras pequeñas en casa o en el local',
    'Notify small works at home or in your premises',
  ),
  officialName: t('Comunicació prèvia d’obres', 'Comunicación previa de obras'),
  slug: t('comunicacio-obres', 'comunicacion-obras', 'notice-of-small-works'),
  alternativeNames: names(
    ['assabentat d’obres', 'enterado de obras'],
    ['canviar la cuina o els sanitaris', 'cambiar la cocina o los sanitarios'],
    ['canviar el terra del pis', 'cambiar el suelo del piso'],
    ['posar plaques solars', 'poner placas solares'],
    ['pintar el pis', 'pintar el piso'],
  ),
  summary: t(
    'Aviseu-nos d’obres interiors senzilles o de plaques solars: podeu començar el mateix dia.',
    'Avísenos de obras interiores sencillas o de placas solares: puede empezar el mismo día.',
    'Tell us about simple indoor works or solar panels: you may start the same day.',
  ),
  description: t(
    `N’hi ha prou amb **comunicar** les obres que no canvien la distribució, la façana ni l’estructura:

- canviar paviments, rajoles, sanitaris, mobles de cuina o portes interiors;
- renovar instal·lacions d’aigua, llum o gas dins de casa;
- pintar i enguixar;
- instal·lar plaques solars a la coberta, si no sobresurten més d’un metre.

Quan heu presentat la comunicació completa i heu pagat, **podeu començar**. L’Ajuntament ho pot comprovar després.`,
    `Basta con **comunicar** las obras que no cambian la distribución, la fachada ni la estructura:

- cambiar pavimentos, azulejos, sanitarios, muebles de cocina o puertas interiores;
- renovar instalaciones de agua, luz o gas dentro de casa;
- pintar y enyesar;
- instalar placas solares en la cubierta, si no sobresalen más de un metro.

Cuando ha presentado la comunicación completa y ha pagado, **puede empezar**. El Ayuntamiento lo puede comprobar después.`,
  ),
  kind: 'P',
  regime: 'prior-notice',
  family: 'FAM-URBANISME',
  topics: ['TEMA-HABITATGE', 'TEMA-MEDI-AMBIENT'],
  lifeEvents: ['FV-CASA', 'FE-OBRES'],
  related: [
    { procedure: 'OBRES-MENORS', relation: 'alternative' },
    { procedure: 'OCUPACIO-VIA-PUBLICA', relation: 'next' },
  ],
  sia: { code: '2100203', state: 'A' },
  audiences: ['citizens', 'businesses', 'associations', 'professionals'],
  whoCanApply: t(
    'Qui faci l’obra: la persona propietària, la llogatera amb permís, la comunitat o l’empresa.',
    'Quien haga la obra: la persona propietaria, la inquilina con permiso, la comunidad o la empresa.',
  ),
  requirements: [
    {
      text: t(
        'L’obra no modifica envans, façana, estructura ni instal·lacions comunes.',
        'La obra no modifica tabiques, fachada, estructura ni instalaciones comunes.',
      ),
      verifiedBy: 'declaration',
      evidence: 'DOC-DECLARACIO-RESPONSABLE',
    },
    {
      text: t('L’edifici no està catalogat.', 'El edificio no está catalogado.'),
      verifiedBy: 'own-register',
    },
  ],
  representation: 'free',
  assistedFiling: true,
  electronicOnlyFor: electronicOnly,
  spatialCoverage: t('Tot el terme municipal', 'Todo el término municipal'),
  channels: [
    online(
      'comunicacio-obres',
      t(
        'En deu minuts: descriviu l’obra, adjunteu el pressupost i pagueu. El justificant és el vostre permís.',
        'En diez minutos: describa la obra, adjunte el presupuesto y pague. El justificante es su permiso.',
      ),
      { overrides: { deadline: t('Efecte immediat', 'Efecto inmediato') } },
    ),
    inPerson(
      t(
        'Demaneu cita, porteu el pressupost i pagueu amb targeta.',
        'Pida cita, traiga el presupuesto y pague con tarjeta.',
      ),
      {
        overrides: {
          evidence: ['DOC-DNI', 'DOC-PRESSUPOST'],
          whoCanApply: t('Només persones particulars', 'Solo personas particulares'),
        },
      },
    ),
    byPhone(
      t(
        'Us diem si l’obra es pot comunicar o necessita llicència.',
        'Le decimos si la obra se puede comunicar o necesita licencia.',
      ),
    ),
  ],
  genericForm: false,
  identification: identifiedLow,
  video: { kind: 'none' },
  noEvidenceNeeded: false,
  evidence: [
    budget,
    {
      type: 'DOC-DECLARACIO-RESPONSABLE',
      obligation: 'required',
      obtainedBy: 'declared',
      presentation: 'declaration',
      frontOfficeCheck: 'none',
      note: t('És dins del formulari.', 'Está dentro del formulario.'),
    },
    {
      type: 'DOC-CERTIFICAT-TECNIC',
      obligation: 'conditional',
      obtainedBy: 'person',
      condition: t(
        'Si instal·leu plaques solars de més de 10 kW',
        'Si instala placas solares de más de 10 kW',
      ),
      presentation: 'copy',
      frontOfficeCheck: 'completeness',
    },
    landRegister,
    representation,
  ],
  periodicity: 'continuous',
  applicationDeadline: t(
    'Tot l’any, abans de començar l’obra',
    'Todo el año, antes de empezar la obra',
  ),
  initiation: ['on-request'],
  resolutionTerm: { value: 1, unit: 'months', startsAt: 'registry', legalResource: 'D-64-2014' },
  averageTime: { value: 1, unit: 'working-days', source: 'Gestor d’expedients, 2025' },
  silence: { onRequest: 'not-applicable', legalResource: 'DL-1-2010' },
  exhaustsAdministrativeRoute: true,
  appeals,
  feeRequired: true,
  fees: ['TX-OBRES-MENORS', 'ICIO'],
  reductions: t(
    'Les plaques solars tenen una bonificació del **50 % de l’ICIO** si la demaneu al formulari.',
    'Las placas solares tienen una bonificación del **50 % del ICIO** si la pide en el formulario.',
  ),
  payment: { moment: 'filing', means: ['gateway', 'card-terminal', 'self-assessment'] },
  outputs: [
    {
      name: t(
        'Justificant de la comunicació, que permet començar',
        'Justificante de la comunicación, que permite empezar',
      ),
      kind: 'permit',
      validity: t('Tres mesos per acabar l’obra', 'Tres meses para acabar la obra'),
    },
  ],
  tracking,
  notification: 'choice',
  steps: [
    {
      title: t('Comproveu que l’obra es pot comunicar', 'Compruebe que la obra se puede comunicar'),
      text: t(
        'Si moveu envans o toqueu la façana, us cal la llicència d’obres menors.',
        'Si mueve tabiques o toca la fachada, necesita la licencia de obras menores.',
      ),
      actor: 'person',
      phase: 'OR',
    },
    {
      title: t('Presenteu la comunicació i pagueu', 'Presente la comunicación y pague'),
      text: t('Amb el pressupost sense IVA.', 'Con el presupuesto sin IVA.'),
      actor: 'person',
      phase: 'SOL',
      term: t('10 minuts', '10 minutos'),
    },
    {
      title: t('Comenceu l’obra', 'Empiece la obra'),
      text: t(
        'Guardeu el justificant a l’obra: és el que demana la policia local si passa.',
        'Guarde el justificante en la obra: es lo que pide la policía local si pasa.',
      ),
      actor: 'person',
      phase: 'COM',
      term: t('El mateix dia', 'El mismo día'),
    },
    {
      title: t('L’Ajuntament ho comprova', 'El Ayuntamiento lo comprueba'),
      text: t(
        'Si l’obra necessita llicència, us avisem abans d’un mes.',
        'Si la obra necesita licencia, le avisamos antes de un mes.',
      ),
      actor: 'department',
      phase: 'INST',
      term: t('Un mes', 'Un mes'),
    },
  ],
  legalResources: [
    { resource: 'DL-1-2010', article: 'art. 187 bis' },
    { resource: 'D-64-2014', article: 'art. 71 a 74' },
    { resource: 'OF-LLICENCIES' },
  ],
  dataProtection: worksProtection,
  records: { classification: '1421', series: 'Comunicacions d’obres', appraisal: '121' },
  spokenAnswer: t(
    'Per canviar el terra, els sanitaris, la cuina o pintar n’hi ha prou amb comunicar-ho i pagar. Es fa per Internet en deu minuts, o a l’oficina amb cita, i es pot començar el mateix dia.',
    'Para cambiar el suelo, los sanitarios, la cocina o pintar basta con comunicarlo y pagar. Se hace por Internet en diez minutos, o en la oficina con cita, y se puede empezar el mismo día.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Expliquem què es pot comunicar, què val i que es pot començar el mateix dia.',
        'Explicamos qué se puede comunicar, qué cuesta y que se puede empezar el mismo día.',
      ),
      t(
        'No diem «no cal res» encara que l’obra sigui molt petita.',
        'No decimos «no hace falta nada» aunque la obra sea muy pequeña.',
      ),
      { targetMinutes: 4 },
    ),
    chatbotCell,
    diagnosisCell,
    cell(
      'SOL',
      'AS',
      t(
        'La persona omple la comunicació, paga i es queda el justificant.',
        'La persona rellena la comunicación, paga y se queda el justificante.',
      ),
      t('No revisem res abans que comenci.', 'No revisamos nada antes de que empiece.'),
      { channel: 'seu' },
    ),
    cell(
      'SOL',
      'N1',
      t(
        'Entrem la comunicació i cobrem; la persona marxa amb el justificant.',
        'Introducimos la comunicación y cobramos; la persona se va con el justificante.',
      ),
      t(
        'No acceptem pressupostos sense data ni partides.',
        'No aceptamos presupuestos sin fecha ni partidas.',
      ),
      { channel: 'in-person', targetMinutes: 8 },
    ),
    worksCheckCell,
    registryCell,
    registryBackOffice,
    worksPaymentCell,
    worksCorrectionCell,
    worksCorrectionAtCounter,
    worksStatusCell,
  ],
  handoff: worksHandoff,
  commonMistakes: texts(
    [
      'Comunicar obres en un edifici catalogat, que sempre necessiten llicència.',
      'Comunicar obras en un edificio catalogado, que siempre necesitan licencia.',
    ],
    [
      'Creure que la comunicació també val per posar un sac de runa al carrer.',
      'Creer que la comunicación también vale para poner un saco de escombros en la calle.',
    ],
  ),
  diagnosticQuestions: texts(
    ['Moveu o traieu algun envà?', '¿Mueve o quita algún tabique?'],
    ['Es veurà res des del carrer?', '¿Se verá algo desde la calle?'],
    ['L’edifici està catalogat?', '¿El edificio está catalogado?'],
  ),
  protocols: ['PROT-OBRES-DIAGNOSTIC'],
  attentionMinutes: 10,
  queueCode: 'U',
  appointmentCode: 'CITA-OBRES',
  publishTo: everywhere,
  screenText: t(
    'Canvieu terra, bany o cuina? Comuniqueu-ho per Internet i comenceu avui.',
    '¿Cambia suelo, baño o cocina? Comuníquelo por Internet y empiece hoy.',
  ),
  chatText: t(
    'Si canvieu el paviment, els sanitaris, la cuina o les instal·lacions sense moure envans ni tocar la façana, n’hi ha prou amb comunicar-ho. Feu-ho per la seu electrònica: adjunteu el pressupost sense IVA, pagueu la taxa i l’ICIO i ja podeu començar el mateix dia. També serveix per a les plaques solars a la coberta. Si l’edifici està catalogat o moveu envans, us cal la llicència d’obres menors.',
    'Si cambia el pavimento, los sanitarios, la cocina o las instalaciones sin mover tabiques ni tocar la fachada, basta con comunicarlo. Hágalo por la sede electrónica: adjunte el presupuesto sin IVA, pague la tasa y el ICIO y ya puede empezar el mismo día. También sirve para las placas solares en la cubierta. Si el edificio está catalogado o mueve tabiques, necesita la licencia de obras menores.',
  ),
  chatbot: { excluded: false },
}
