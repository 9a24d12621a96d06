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
import { names, texts } from '../text.ts'
import { electronicOnly, representation, worksPaymentCell } from '../works-parts.ts'

export const llicenciaActivitat: DemoRecord = {
  code: 'LLICENCIA-ACTIVITAT',
  department: 'PRO',
  competentAuthority: 'AJT',
  processingUnit: 'PRO',
  resolvingBody: t('Regidoria de Promoció Econòmica', 'Concejalía de Promoción Económica'),
  competence: 'own',
  interlocutor: 'governanca@demo.cat',
  deputy: 'interlocutor.urbanisme@demo.cat',
  internalContact: {
    name: 'Finestreta Única Empresarial',
    extension: '2501',
    email: 'activitats@vilanovadelariera.example',
    hours: t('De dilluns a divendres, de 9 a 14 h', 'De lunes a viernes, de 9 a 14 h'),
    doNotHandOff: t(
      'Ni canvis de titular ni taxes: els fa l’OAC.',
      'Ni cambios de titular ni tasas: los hace la OAC.',
    ),
  },
  contactPoints: ['OAC-CENTRE', 'TEL-010'],
  title: t('Obrir un negoci', 'Abrir un negocio', 'Open a business'),
  officialName: t(
    'Comunicació prèvia d’inici d’activitat econòmica',
    'Comunicación previa de inicio de actividad económica',
  ),
  slug: t('obrir-un-negoci', 'abrir-un-negocio', 'open-a-business'),
  alternativeNames: names(
    ['llicència d’activitats', 'licencia de actividades'],
    ['permís d’obertura', 'licencia de apertura'],
    ['obrir una botiga o un bar', 'abrir una tienda o un bar'],
    ['posar un despatx', 'poner un despacho'],
    ['traspàs d’un local', 'traspaso de un local'],
  ),
  summary: t(
    'Comuniqueu que obriu una botiga, un bar petit, un taller o un despatx i comenceu el mateix dia.',
    'Comunique que abre una tienda, un bar pequeño, un taller o un despacho y empiece el mismo día.',
    'Tell us that you are opening a shop, a small bar, a workshop or an office, and start that day.',
  ),
  description: t(
    `La majoria de negocis **no necessiten llicència**: n’hi ha prou amb comunicar-ho quan el local ja està a punt i compleix la normativa. Un tècnic ho certifica i la responsabilitat és vostra.

## Tres casos

- **Innocu o de baix risc** (botiga, despatx, perruqueria): declaració responsable.
- **Amb incidència ambiental baixa** (bar sense música, taller): comunicació prèvia amb certificat tècnic.
- **Canvi de titular** d’un negoci que ja té títol: només cal comunicar-ho.

Les discoteques, les benzineres o la indústria necessiten **llicència ambiental**: demaneu cita abans de llogar el local.`,
    `La mayoría de negocios **no necesitan licencia**: basta con comunicarlo cuando el local ya está a punto y cumple la normativa. Un técnico lo certifica y la responsabilidad es suya.

## Tres casos

- **Inocuo o de bajo riesgo** (tienda, despacho, peluquería): declaración responsable.
- **Con incidencia ambiental baja** (bar sin música, taller): comunicación previa con certificado técnico.
- **Cambio de titular** de un negocio que ya tiene título: solo hay que comunicarlo.

Las discotecas, las gasolineras o la industria necesitan **licencia ambiental**: pida cita antes de alquilar el local.`,
  ),
  kind: 'P',
  regime: 'prior-notice',
  family: 'FAM-ACTIVITATS',
  topics: ['TEMA-EMPRESES', 'TEMA-CONSUM'],
  lifeEvents: ['FE-OBRIR'],
  related: [
    { procedure: 'INFORME-URBANISTIC', relation: 'previous' },
    { procedure: 'OBRES-MENORS', relation: 'previous' },
    { procedure: 'TERRASSES', relation: 'next' },
  ],
  sia: { code: '2100301', state: 'A' },
  audiences: ['businesses', 'professionals', 'associations'],
  whoCanApply: t(
    'La persona o l’empresa que farà l’activitat, o qui la representi.',
    'La persona o la empresa que hará la actividad, o quien la represente.',
  ),
  requirements: [
    {
      text: t(
        'L’ús ha d’estar permès al lloc on és el local.',
        'El uso debe estar permitido en el lugar donde está el local.',
      ),
      verifiedBy: 'own-register',
    },
    {
      text: t(
        'El local ha de complir la normativa d’incendis, soroll, higiene i accessibilitat.',
        'El local debe cumplir la normativa de incendios, ruido, higiene y accesibilidad.',
      ),
      verifiedBy: 'document',
      evidence: 'DOC-CERTIFICAT-TECNIC',
    },
  ],
  representation: 'registry',
  assistedFiling: true,
  electronicOnlyFor: electronicOnly,
  spatialCoverage: t('Tot el terme municipal', 'Todo el término municipal'),
  channels: [
    online(
      'obrir-un-negoci',
      t(
        'Busqueu l’activitat pel nom i el formulari us diu quin dels tres casos és el vostre.',
        'Busque la actividad por el nombre y el formulario le dice cuál de los tres casos es el suyo.',
      ),
      { overrides: { deadline: t('Efecte immediat', 'Efecto inmediato') } },
    ),
    inPerson(
      t(
        'A la Finestreta Única de l’OAC Centre us ajudem a presentar-ho per Internet.',
        'En la Ventanilla Única de la OAC Centro le ayudamos a presentarlo por Internet.',
      ),
      {
        actions: ['information', 'assistance'],
        servicePoints: ['OAC-CENTRE'],
        overrides: {
          identification: t(
            'Certificat digital de l’empresa o de qui la representa',
            'Certificado digital de la empresa o de quien la representa',
          ),
        },
      },
    ),
    {
      channel: 'video',
      actions: ['information', 'assistance'],
      levels: ['A2', 'N2'],
      instructions: t(
        'Us acompanyem pas a pas per videotrucada mentre ompliu el formulari.',
        'Le acompañamos paso a paso por videollamada mientras rellena el formulario.',
      ),
      servicePoints: ['OAC-CENTRE'],
      appointment: {
        need: 'required',
        url: 'https://seu.vilanovadelariera.example/cita-previa/empresa',
      },
    },
    byPhone(
      t('Us diem quin cas és el vostre i què val.', 'Le decimos cuál es su caso y qué cuesta.'),
    ),
  ],
  genericForm: false,
  identification: identifiedSubstantial,
  video: {
    kind: 'assisted',
    scope: 'general',
    identification: t(
      'Ensenyeu el document d’identitat i digueu el NIF de l’empresa',
      'Muestre el documento de identidad y diga el NIF de la empresa',
    ),
    script: 'PROT-VIDEO-ID',
  },
  noEvidenceNeeded: false,
  evidence: [
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
        'Si l’activitat té incidència ambiental o el local fa més de 120 m²',
        'Si la actividad tiene incidencia ambiental o el local mide más de 120 m²',
      ),
      presentation: 'original',
      frontOfficeCheck: 'completeness',
    },
    {
      type: 'DOC-PLANOL-SITUACIO',
      obligation: 'required',
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'completeness',
      note: t('Planta del local amb les superfícies.', 'Planta del local con las superficies.'),
    },
    {
      type: 'DOC-ASSEGURANCA',
      obligation: 'conditional',
      obtainedBy: 'person',
      condition: t('Si obriu un bar o un restaurant', 'Si abre un bar o un restaurante'),
      presentation: 'copy',
      frontOfficeCheck: 'completeness',
    },
    {
      type: 'DOC-NIF-EMPRESA',
      obligation: 'required',
      obtainedBy: 'via-oberta',
      presentation: 'datum',
      frontOfficeCheck: 'none',
      note: t('Consultem a l’AEAT l’alta a l’IAE.', 'Consultamos en la AEAT el alta en el IAE.'),
    },
    representation,
  ],
  periodicity: 'continuous',
  applicationDeadline: t(
    'Tot l’any, abans d’obrir i amb el local acabat',
    'Todo el año, antes de abrir y con el local acabado',
  ),
  initiation: ['on-request'],
  resolutionTerm: { value: 1, unit: 'months', startsAt: 'registry', legalResource: 'LLEI-16-2015' },
  averageTime: { value: 20, unit: 'working-days', source: 'Gestor d’expedients, 2025' },
  silence: { onRequest: 'not-applicable', legalResource: 'LLEI-16-2015' },
  exhaustsAdministrativeRoute: true,
  appeals,
  feeRequired: true,
  fees: ['TX-LLICENCIA-ACTIVITAT'],
  reductions: t(
    'Si us feu autònoms per primera vegada, pagueu la **meitat de la taxa**.',
    'Si se hace autónomo por primera vez, paga la **mitad de la tasa**.',
  ),
  payment: { moment: 'filing', means: ['gateway', 'self-assessment'] },
  outputs: [
    {
      name: t(
        'Justificant de la comunicació, que permet obrir',
        'Justificante de la comunicación, que permite abrir',
      ),
      kind: 'permit',
      validity: t(
        'Mentre no canviïn l’activitat ni el local',
        'Mientras no cambien la actividad ni el local',
      ),
    },
    {
      name: t('Inscripció al registre d’activitats', 'Inscripción en el registro de actividades'),
      kind: 'recognition',
    },
  ],
  tracking,
  notification: 'electronic',
  steps: [
    {
      title: t('Comproveu l’adreça abans de llogar', 'Compruebe la dirección antes de alquilar'),
      text: t(
        'El cercador d’activitats diu si l’ús hi està permès. Si dubteu, demaneu l’informe urbanístic.',
        'El buscador de actividades dice si el uso está permitido. Si duda, pida el informe urbanístico.',
      ),
      actor: 'person',
      phase: 'OR',
    },
    {
      title: t('Prepareu el local', 'Prepare el local'),
      text: t(
        'Feu les obres amb el seu permís i demaneu el certificat al tècnic.',
        'Haga las obras con su permiso y pida el certificado al técnico.',
      ),
      actor: 'person',
      phase: 'A',
    },
    {
      title: t('Comuniqueu l’obertura i pagueu', 'Comunique la apertura y pague'),
      text: t('Per la seu, amb certificat digital.', 'Por la sede, con certificado digital.'),
      actor: 'person',
      phase: 'SOL',
      term: t('20 minuts', '20 minutos'),
    },
    {
      title: t('Obriu', 'Abra'),
      text: t(
        'Tingueu el justificant al local, a la vista.',
        'Tenga el justificante en el local, a la vista.',
      ),
      actor: 'person',
      phase: 'COM',
      term: t('El mateix dia', 'El mismo día'),
    },
    {
      title: t('Inspecció de comprovació', 'Inspección de comprobación'),
      text: t(
        'Un tècnic pot venir a veure si el local és com heu dit.',
        'Un técnico puede venir a ver si el local es como ha dicho.',
      ),
      actor: 'department',
      phase: 'INST',
      term: t('Els primers mesos', 'Los primeros meses'),
    },
  ],
  otherInformation: t(
    'Si voleu taules al carrer, demaneu a part la **llicència de terrassa**. El rètol de la façana també necessita permís d’obres.',
    'Si quiere mesas en la calle, pida aparte la **licencia de terraza**. El rótulo de la fachada también necesita permiso de obras.',
  ),
  legalResources: [
    { resource: 'LLEI-16-2015', article: 'art. 3 a 12' },
    { resource: 'LLEI-20-2009', article: 'art. 51 a 53' },
    { resource: 'OF-LLICENCIES' },
  ],
  dataProtection: dataProtection({
    activity: t('Registre d’activitats econòmiques', 'Registro de actividades económicas'),
    purpose: t(
      'Inscriure i controlar les activitats que s’obren al municipi.',
      'Inscribir y controlar las actividades que se abren en el municipio.',
    ),
    retention: t(
      'Mentre l’activitat és oberta i cinc anys més',
      'Mientras la actividad está abierta y cinco años más',
    ),
  }),
  records: { classification: '1430', series: 'Comunicacions d’activitats', appraisal: '198' },
  spokenAnswer: t(
    'La majoria de negocis poden obrir el mateix dia que ho comuniquen per Internet. Cal un plànol del local i, segons el cas, un certificat d’un tècnic. Abans de llogar, comprovi que l’activitat hi està permesa.',
    'La mayoría de negocios pueden abrir el mismo día que lo comunican por Internet. Hace falta un plano del local y, según el caso, un certificado de un técnico. Antes de alquilar, compruebe que la actividad está permitida.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Busquem l’activitat al cercador i diem quin dels tres casos és, què val i què cal.',
        'Buscamos la actividad en el buscador y decimos cuál de los tres casos es, qué cuesta y qué hace falta.',
      ),
      t(
        'No diem si un local concret compleix la normativa.',
        'No decimos si un local concreto cumple la normativa.',
      ),
      { targetMinutes: 6 },
    ),
    chatbotCell,
    cell(
      'OR',
      'N2',
      t(
        'La Finestreta Única estudia els casos amb llicència ambiental o espectacles.',
        'La Ventanilla Única estudia los casos con licencia ambiental o espectáculos.',
      ),
      t('No visita locals abans de la comunicació.', 'No visita locales antes de la comunicación.'),
      { targetMinutes: 25 },
    ),
    cell(
      'A',
      'A2',
      t(
        'Acompanyem per vídeo mentre la persona omple i signa.',
        'Acompañamos por vídeo mientras la persona rellena y firma.',
      ),
      t('No signem ni paguem en nom seu.', 'No firmamos ni pagamos en su nombre.'),
      { channel: 'video', targetMinutes: 25, protocol: 'PROT-VIDEO-ID' },
    ),
    cell(
      'SOL',
      'AS',
      t(
        'L’empresa presenta la comunicació i paga a la seu.',
        'La empresa presenta la comunicación y paga en la sede.',
      ),
      t(
        'No la presentem en paper: les empreses hi estan obligades.',
        'No la presentamos en papel: las empresas están obligadas.',
      ),
      { channel: 'seu' },
    ),
    cell(
      'VD',
      'N1',
      t(
        'Comprovem que hi hagi plànol, certificat si cal i la representació.',
        'Comprobamos que haya plano, certificado si hace falta y la representación.',
      ),
      t(
        'No valorem si el certificat és correcte: ho fa el tècnic municipal.',
        'No valoramos si el certificado es correcto: lo hace el técnico municipal.',
      ),
      { supportLevel: 'N2', targetMinutes: 6 },
    ),
    registryCell,
    registryBackOffice,
    worksPaymentCell,
    cell(
      'ED',
      'G3',
      t(
        'Si falta un document essencial, avisem en deu dies que no es pot obrir fins que arribi.',
        'Si falta un documento esencial, avisamos en diez días que no se puede abrir hasta que llegue.',
      ),
      t(
        'No tanquem cap local sense un requeriment previ, llevat de perill.',
        'No cerramos ningún local sin un requerimiento previo, salvo peligro.',
      ),
    ),
    cell(
      'ED',
      'N1',
      t(
        'Expliquem què diu el requeriment i com es respon per la seu.',
        'Explicamos qué dice el requerimiento y cómo se responde por la sede.',
      ),
      t(
        'No donem la nostra opinió sobre si és just.',
        'No damos nuestra opinión sobre si es justo.',
      ),
      { targetMinutes: 5 },
    ),
    statusCell,
  ],
  handoff: {
    when: t(
      'Quan l’activitat té música, menjar amb sortida de fums, més de cent persones o risc ambiental.',
      'Cuando la actividad tiene música, comida con salida de humos, más de cien personas o riesgo ambiental.',
    ),
    to: 'PRO',
    how: t(
      'Cita a la Finestreta Única, o consulta al canal «Activitats»',
      'Cita en la Ventanilla Única, o consulta en el canal «Actividades»',
    ),
    dataToCollect: t(
      'Adreça del local, metres, activitat, aforament, si hi ha obres i telèfon.',
      'Dirección del local, metros, actividad, aforo, si hay obras y teléfono.',
    ),
    committedAnswer: t('Cita en cinc dies hàbils', 'Cita en cinco días hábiles'),
  },
  commonMistakes: texts(
    [
      'Llogar el local abans de saber si l’activitat hi està permesa.',
      'Alquilar el local antes de saber si la actividad está permitida.',
    ],
    [
      'Fer una comunicació nova quan només canvia el titular.',
      'Hacer una comunicación nueva cuando solo cambia el titular.',
    ],
    [
      'Creure que la comunicació inclou la terrassa o el rètol.',
      'Creer que la comunicación incluye la terraza o el rótulo.',
    ],
  ),
  diagnosticQuestions: texts(
    ['Quina activitat és i a quina adreça?', '¿Qué actividad es y en qué dirección?'],
    ['Ja hi havia un negoci igual al local?', '¿Ya había un negocio igual en el local?'],
    [
      'Quants metres té? Hi haurà música o cuina?',
      '¿Cuántos metros tiene? ¿Habrá música o cocina?',
    ],
  ),
  protocols: ['PROT-CITA-PREVIA'],
  attentionMinutes: 20,
  queueCode: 'E',
  appointmentCode: 'CITA-EMPRESA',
  publishTo: everywhere,
  screenText: t(
    'Obriu un negoci? Comuniqueu-ho per Internet i obriu el mateix dia.',
    '¿Abre un negocio? Comuníquelo por Internet y abra el mismo día.',
  ),
  chatText: t(
    'Per obrir una botiga, un despatx, un taller o un bar petit n’hi ha prou amb comunicar-ho per la seu electrònica amb el local ja acabat. Cal un plànol i, segons l’activitat, un certificat d’un tècnic. La taxa va de 70 a 290 € i podeu obrir el mateix dia. Abans de llogar, comproveu que l’activitat està permesa a l’adreça. La terrassa i el rètol es demanen a part.',
    'Para abrir una tienda, un despacho, un taller o un bar pequeño basta con comunicarlo por la sede electrónica con el local ya acabado. Hace falta un plano y, según la actividad, un certificado de un técnico. La tasa va de 70 a 290 € y puede abrir el mismo día. Antes de alquilar, compruebe que la actividad está permitida en la dirección. La terraza y el rótulo se piden aparte.',
  ),
  chatbot: { excluded: false },
}
