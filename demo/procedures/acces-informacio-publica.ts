import type { DemoRecord } from '../demo-record.ts'
import {
  byPhone,
  cell,
  chatbotCell,
  dataProtection,
  everywhere,
  freeCell,
  inPerson,
  online,
  registryBackOffice,
  registryCell,
  statusCell,
  t,
  tracking,
} from '../sheet-parts.ts'

export const accesInformacioPublica: DemoRecord = {
  code: 'ACCES-INFORMACIO-PUBLICA',
  department: 'SEC',
  title: t('Demanar informació pública', 'Pedir información pública', 'Ask for public information'),
  officialName: t(
    'Exercici del dret d’accés a la informació pública municipal',
    'Ejercicio del derecho de acceso a la información pública municipal',
  ),
  alternativeNames: [
    { name: t('Demanar un expedient de l’Ajuntament', 'Pedir un expediente del Ayuntamiento') },
    { name: t('Dret d’accés, llei de transparència', 'Derecho de acceso, ley de transparencia') },
    { name: t('Veure un contracte o una factura', 'Ver un contrato o una factura') },
    { name: t('Còpia d’un projecte d’obres antic', 'Copia de un proyecto de obras antiguo') },
  ],
  summary: t(
    'Veure o tenir còpia d’informació que té l’Ajuntament, sense haver de dir per a què la voleu.',
    'Ver u obtener copia de información que tiene el Ayuntamiento, sin tener que decir para qué la quiere.',
    'See or get a copy of information held by the town hall, without saying why.',
  ),
  description: t(
    `Qualsevol persona pot demanar la informació que té l’Ajuntament: contractes, actes, dades, estudis, expedients acabats. **No cal explicar per a què la voleu.**

## Límits

Es pot denegar en tot o en part si afecta dades personals d’altres persones, la seguretat o una investigació. Si només n’afecta una part, es dona la resta.

## Abans de demanar-la

Mireu el **portal de transparència**: molta informació ja hi és i us la podeu baixar.`,
    `Cualquier persona puede pedir la información que tiene el Ayuntamiento: contratos, actas, datos, estudios, expedientes terminados. **No hace falta explicar para qué la quiere.**

## Límites

Se puede denegar en todo o en parte si afecta a datos personales de otras personas, la seguridad o una investigación. Si solo afecta a una parte, se da el resto.

## Antes de pedirla

Mire el **portal de transparencia**: mucha información ya está allí y se la puede descargar.`,
  ),
  kind: 'P',
  regime: 'access-to-information',
  family: 'FAM-SECRETARIA',
  topics: ['TEMA-RELACIONS', 'TEMA-PARTICIPACIO'],
  related: [{ procedure: 'INSTANCIA-GENERICA', relation: 'alternative' }],
  competentAuthority: 'AJT',
  processingUnit: 'SEC',
  resolvingBody: t('Alcaldia', 'Alcaldía'),
  competence: 'own',
  interlocutor: 'governanca@demo.cat',
  deputy: 'juridic@demo.cat',
  internalContact: {
    name: 'Unitat de transparència',
    extension: '207',
    email: 'transparencia@vilanovadelariera.example',
    hours: t('De dilluns a divendres, de 9 a 14 h', 'De lunes a viernes, de 9 a 14 h'),
    doNotHandOff: t(
      'Còpies del propi expedient: les dona la unitat que el tramita.',
      'Copias del propio expediente: las da la unidad que lo tramita.',
    ),
  },
  contactPoints: ['OAC-CENTRE', 'TEL-010'],

  audiences: ['citizens', 'businesses', 'associations', 'professionals'],
  whoCanApply: t(
    'Qualsevol persona de setze anys o més, i qualsevol entitat. No cal viure al municipi.',
    'Cualquier persona de dieciséis años o más, y cualquier entidad. No hace falta vivir en el municipio.',
  ),
  requirements: [
    {
      text: t(
        'Dir quina informació es vol amb prou detall per poder-la trobar.',
        'Decir qué información se quiere con detalle suficiente para poder encontrarla.',
      ),
      verifiedBy: 'declaration',
    },
  ],
  representation: 'free',
  assistedFiling: true,
  electronicOnlyFor: ['legal-persons'],

  channels: [
    online(
      'acces-informacio',
      t(
        'N’hi ha prou amb un nom i un correu: per a aquest tràmit no cal certificat digital.',
        'Basta con un nombre y un correo: para este trámite no hace falta certificado digital.',
      ),
      {
        overrides: {
          identification: t(
            'Sense certificat: nom i correu electrònic',
            'Sin certificado: nombre y correo electrónico',
          ),
        },
      },
    ),
    inPerson(
      t(
        'Demaneu cita. Us ajudem a descriure què busqueu.',
        'Pida cita. Le ayudamos a describir qué busca.',
      ),
      { servicePoints: ['OAC-CENTRE'] },
    ),
    {
      channel: 'email',
      actions: ['information', 'filing'],
      levels: ['N2'],
      instructions: t(
        'Envieu la petició a transparencia@vilanovadelariera.example amb el vostre nom.',
        'Envíe la petición a transparencia@vilanovadelariera.example con su nombre.',
      ),
    },
    byPhone(
      t(
        'Us diem si ja és al portal de transparència.',
        'Le decimos si ya está en el portal de transparencia.',
      ),
    ),
  ],
  form: 'FORM-ACCES-INFORMACIO',
  identification: {
    required: false,
    minimumLevel: 'low',
    mechanisms: ['none', 'valid', 'idcat-mobil-remote', 'idcat-certificate'],
    signature: 'no',
  },
  video: { kind: 'none' },

  noEvidenceNeeded: true,
  evidence: [],

  periodicity: 'continuous',
  applicationDeadline: t('Tot l’any', 'Todo el año'),
  initiation: ['on-request'],
  resolutionTerm: {
    value: 1,
    unit: 'months',
    startsAt: 'registry',
    legalResource: 'LLEI-19-2014',
  },
  averageTime: { value: 17, unit: 'calendar-days', source: 'Memòria de transparència 2025' },
  silence: { onRequest: 'approval', legalResource: 'LLEI-19-2014' },
  exhaustsAdministrativeRoute: true,
  appeals: [
    {
      kind: 'complaint',
      body: t(
        'Comissió de Garantia del Dret d’Accés a la Informació Pública (GAIP), gratuïta',
        'Comisión de Garantía del Derecho de Acceso a la Información Pública (GAIP), gratuita',
      ),
      term: { value: 1, unit: 'months' },
    },
    {
      kind: 'reconsideration',
      body: t('Alcaldia', 'Alcaldía'),
      term: { value: 1, unit: 'months' },
    },
    {
      kind: 'judicial',
      body: t(
        'Jutjat contenciós administratiu de Barcelona',
        'Juzgado de lo contencioso-administrativo de Barcelona',
      ),
      term: { value: 2, unit: 'months' },
    },
  ],

  feeRequired: false,
  reductions: t(
    'L’accés és gratuït. Si voleu còpies en paper o plànols grans, es paga la taxa de còpies que correspongui, i us n’avisem abans.',
    'El acceso es gratuito. Si quiere copias en papel o planos grandes, se paga la tasa de copias que corresponda, y se lo avisamos antes.',
  ),

  outputs: [
    {
      name: t(
        'La informació demanada, en el format que trieu si és possible',
        'La información pedida, en el formato que elija si es posible',
      ),
      kind: 'declaration',
    },
    {
      name: t('Resolució motivada', 'Resolución motivada'),
      kind: 'recognition',
    },
  ],
  tracking,
  notification: 'choice',
  steps: [
    {
      title: t('Mireu el portal de transparència', 'Mire el portal de transparencia'),
      text: t(
        'Contractes, subvencions, sous i actes ja hi són.',
        'Contratos, subvenciones, sueldos y actas ya están allí.',
      ),
      actor: 'person',
      phase: 'INF',
    },
    {
      title: t('Demaneu la informació', 'Pida la información'),
      text: t(
        'Digueu què voleu, de quins anys i en quin format.',
        'Diga qué quiere, de qué años y en qué formato.',
      ),
      actor: 'person',
      phase: 'SOL',
    },
    {
      title: t('Avisem les persones afectades', 'Avisamos a las personas afectadas'),
      text: t(
        'Si hi surten dades d’algú altre, té deu dies per opinar-hi.',
        'Si aparecen datos de otra persona, tiene diez días para opinar.',
      ),
      actor: 'department',
      phase: 'COM',
      term: t('Deu dies', 'Diez días'),
    },
    {
      title: t('Rebeu la resposta', 'Recibe la respuesta'),
      text: t(
        'Si diem que sí, us donem la informació en trenta dies; gairebé sempre, amb la mateixa resolució.',
        'Si decimos que sí, le damos la información en treinta días; casi siempre, con la misma resolución.',
      ),
      actor: 'department',
      phase: 'RES',
      term: t('Un mes', 'Un mes'),
    },
  ],
  otherInformation: t(
    'El termini es pot allargar **fins a un altre mes** si la informació és molta o difícil de reunir; us ho diem per escrit.',
    'El plazo se puede alargar **hasta otro mes** si la información es mucha o difícil de reunir; se lo decimos por escrito.',
  ),

  legalResources: [
    { resource: 'LLEI-19-2014', article: 'art. 18 a 38' },
    { resource: 'RO-PARTICIPACIO' },
  ],
  dataProtection: dataProtection({
    activity: t('Accés a la informació pública', 'Acceso a la información pública'),
    purpose: t('Tramitar les sol·licituds d’accés.', 'Tramitar las solicitudes de acceso.'),
    recipients: t(
      'Comissió de Garantia del Dret d’Accés (GAIP), si hi ha reclamació',
      'Comisión de Garantía del Derecho de Acceso (GAIP), si hay reclamación',
    ),
    retention: t('Cinc anys des de la resolució', 'Cinco años desde la resolución'),
  }),
  records: { classification: 'A0120', series: 'Accés a la informació', appraisal: 'TAAD 742' },

  spokenAnswer: t(
    'Podeu demanar qualsevol informació que tingui l’Ajuntament sense dir per a què. Es pot fer per internet sense certificat i és gratuït. Tenim un mes per respondre. Si no responem, s’entén que sí.',
    'Puede pedir cualquier información que tenga el Ayuntamiento sin decir para qué. Se puede hacer por internet sin certificado y es gratuito. Tenemos un mes para responder. Si no respondemos, se entiende que sí.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Mirem si la informació ja és al portal de transparència i n’enviem l’enllaç.',
        'Miramos si la información ya está en el portal de transparencia y enviamos el enlace.',
      ),
      t('No preguntem per a què la vol.', 'No preguntamos para qué la quiere.'),
      { targetMinutes: 5 },
    ),
    chatbotCell,
    cell(
      'OR',
      'N2',
      t(
        'Ajudem a concretar la petició perquè es pugui trobar.',
        'Ayudamos a concretar la petición para que se pueda encontrar.',
      ),
      t('No avancem si es donarà o no.', 'No adelantamos si se dará o no.'),
      { targetMinutes: 15 },
    ),
    cell(
      'SOL',
      'N1',
      t(
        'Omplim el formulari amb la descripció, els anys i el format.',
        'Rellenamos el formulario con la descripción, los años y el formato.',
      ),
      t(
        'No fem servir la instància genèrica: es perd el termini d’un mes.',
        'No usamos la instancia genérica: se pierde el plazo de un mes.',
      ),
      { channel: 'in-person', targetMinutes: 8 },
    ),
    cell(
      'VD',
      'N1',
      t(
        'Només mirem que hi ha un contacte per respondre.',
        'Solo miramos que hay un contacto para responder.',
      ),
      t(
        'No demanem cap document ni justificació.',
        'No pedimos ningún documento ni justificación.',
      ),
      { targetMinutes: 1 },
    ),
    registryCell,
    registryBackOffice,
    freeCell,
    cell(
      'ED',
      'N2',
      t(
        'Si la petició no s’entén, demanem que la concreti i donem deu dies.',
        'Si la petición no se entiende, pedimos que la concrete y damos diez días.',
      ),
      t(
        'No inadmetem sense haver demanat l’aclariment.',
        'No inadmitimos sin haber pedido la aclaración.',
      ),
    ),
    statusCell,
  ],
  handoff: {
    when: t(
      'Periodistes, regidors, o peticions sobre expedients oberts o dades de menors.',
      'Periodistas, concejales, o peticiones sobre expedientes abiertos o datos de menores.',
    ),
    to: 'SEC',
    how: t(
      'Pel gestor de consultes, tema «Transparència»',
      'Por el gestor de consultas, tema «Transparencia»',
    ),
    dataToCollect: t(
      'Què es demana, anys i contacte. Mai el motiu.',
      'Qué se pide, años y contacto. Nunca el motivo.',
    ),
    committedAnswer: t('Resposta en dos dies hàbils', 'Respuesta en dos días hábiles'),
  },
  commonMistakes: [
    {
      text: t(
        'Demanar el certificat digital: aquest tràmit no en necessita.',
        'Pedir el certificado digital: este trámite no lo necesita.',
      ),
    },
    {
      text: t(
        'Enviar per aquí qui vol còpia del seu propi expedient obert.',
        'Enviar por aquí a quien quiere copia de su propio expediente abierto.',
      ),
    },
  ],
  diagnosticQuestions: [
    {
      text: t(
        'És un expedient vostre o d’algú altre?',
        '¿Es un expediente suyo o de otra persona?',
      ),
    },
    { text: t('De quins anys?', '¿De qué años?') },
    {
      text: t('El voleu veure o en voleu còpia?', '¿Lo quiere ver o quiere copia?'),
    },
  ],
  protocols: ['PROT-IDENTIFICACIO'],
  attentionMinutes: 10,
  queueCode: 'G',
  appointmentCode: 'CITA-REGISTRE',

  publishTo: everywhere,
  screenText: t(
    'Informació pública: gratuït i sense dir per a què.',
    'Información pública: gratis y sin decir para qué.',
  ),
  chatText: t(
    'Qualsevol persona pot demanar informació que tingui l’Ajuntament sense justificar-ho. És gratuït i per internet no cal certificat. Responem en un mes; si no ho fem, s’entén concedit. Si es denega, podeu reclamar gratuïtament a la comissió de garantia.',
    'Cualquier persona puede pedir información que tenga el Ayuntamiento sin justificarlo. Es gratuito y por internet no hace falta certificado. Respondemos en un mes; si no lo hacemos, se entiende concedido. Si se deniega, puede reclamar gratis a la comisión de garantía.',
  ),
}
