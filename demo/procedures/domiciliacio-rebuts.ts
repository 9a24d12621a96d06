import type { DemoRecord } from '../demo-record.ts'
import {
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

export const domiciliacioRebuts: DemoRecord = {
  code: 'DOMICILIACIO-REBUTS',
  department: 'HIS',
  title: t(
    'Domiciliar rebuts municipals',
    'Domiciliar recibos municipales',
    'Pay municipal bills by direct debit',
  ),
  officialName: t(
    'Alta, modificació o baixa de l’ordre de domiciliació de tributs i preus públics municipals',
    'Alta, modificación o baja de la orden de domiciliación de tributos y precios públicos municipales',
  ),
  alternativeNames: [
    { name: t('Pagar l’IBI pel banc', 'Pagar el IBI por el banco') },
    { name: t('Canviar el compte dels rebuts', 'Cambiar la cuenta de los recibos') },
    { name: t('Treure la domiciliació', 'Quitar la domiciliación') },
    { name: t('Que em passin el rebut pel compte', 'Que me pasen el recibo por la cuenta') },
  ],
  summary: t(
    'Pagar els rebuts de l’Ajuntament pel banc, canviar-ne el compte o deixar de fer-ho.',
    'Pagar los recibos del Ayuntamiento por el banco, cambiar la cuenta o dejar de hacerlo.',
    'Pay the town hall’s bills from your bank, change the account or stop.',
  ),
  description: t(
    `Podeu pagar pel banc els rebuts que l’Ajuntament cobra cada any:

- impost sobre béns immobles (IBI);
- impost de vehicles;
- taxa de residus;
- gual;
- conservació del cementiri.

Es cobra **l’últim dia del període de pagament**, sense recàrrec. El compte pot ser d’una altra persona si ella també signa.`,
    `Puede pagar por el banco los recibos que el Ayuntamiento cobra cada año:

- impuesto sobre bienes inmuebles (IBI);
- impuesto de vehículos;
- tasa de residuos;
- vado;
- conservación del cementerio.

Se cobra **el último día del periodo de pago**, sin recargo. La cuenta puede ser de otra persona si ella también firma.`,
  ),
  kind: 'S',
  regime: 'request',
  family: 'FAM-TRIBUTS',
  topics: ['TEMA-IMPOSTOS'],
  lifeEvents: ['FV-IMPOSTOS', 'FV-CASA', 'FV-VEHICLE'],
  related: [
    { procedure: 'FRACCIONAMENT-DEUTE', relation: 'alternative' },
    { procedure: 'IBI-BONIFICACIO-FAMILIA-NOMBROSA', relation: 'next' },
  ],
  competentAuthority: 'AJT',
  processingUnit: 'HIS',
  competence: 'own',
  interlocutor: 'interlocutor.hisenda@demo.cat',
  deputy: 'governanca@demo.cat',
  internalContact: {
    name: 'Recaptació',
    extension: '245',
    email: 'recaptacio@vilanovadelariera.example',
    hours: t('De dilluns a divendres, de 9 a 14 h', 'De lunes a viernes, de 9 a 14 h'),
    doNotHandOff: t(
      'Altes i canvis de compte: els fa l’OAC des de l’aplicació de tributs.',
      'Altas y cambios de cuenta: los hace la OAC desde la aplicación de tributos.',
    ),
  },
  contactPoints: ['OAC-CENTRE', 'OAC-BARRI', 'TEL-010'],

  audiences: ['citizens', 'businesses', 'associations'],
  whoCanApply: t(
    'La persona o empresa titular del rebut. Si el compte és d’algú altre, ha de signar també qui en té el compte.',
    'La persona o empresa titular del recibo. Si la cuenta es de otra persona, debe firmar también quien tiene la cuenta.',
  ),
  requirements: [
    {
      text: t(
        'Tenir un compte en una entitat de la zona SEPA.',
        'Tener una cuenta en una entidad de la zona SEPA.',
      ),
      verifiedBy: 'declaration',
    },
  ],
  representation: 'free',
  assistedFiling: true,
  electronicOnlyFor: ['legal-persons', 'without-personality'],

  channels: [
    online(
      'domiciliacio-rebuts',
      t(
        'Escriviu l’IBAN i trieu els rebuts. No cal adjuntar cap document si el compte és vostre.',
        'Escriba el IBAN y elija los recibos. No hace falta adjuntar ningún documento si la cuenta es suya.',
      ),
      {
        overrides: {
          identification: t(
            'Amb identificació digital no cal el certificat del banc',
            'Con identificación digital no hace falta el certificado del banco',
          ),
        },
      },
    ),
    inPerson(
      t(
        'Demaneu cita, o veniu sense cita de 13 a 14 h, i porteu l’IBAN.',
        'Pida cita, o venga sin cita de 13 a 14 h, y traiga el IBAN.',
      ),
      {
        appointment: {
          need: 'recommended',
          url: 'https://seu.vilanovadelariera.example/cita-previa',
        },
        overrides: { evidence: ['DOC-DNI', 'DOC-IBAN'] },
      },
    ),
    byPhone(
      t(
        'Us expliquem com fer-ho i comprovem si un rebut ja està domiciliat.',
        'Le explicamos cómo hacerlo y comprobamos si un recibo ya está domiciliado.',
      ),
    ),
  ],
  form: 'FORM-DOMICILIACIO',
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
      note: t('Només si veniu en persona.', 'Solo si viene en persona.'),
    },
    {
      type: 'DOC-IBAN',
      obligation: 'conditional',
      condition: t(
        'Si veniu en persona o si el compte és d’una altra persona',
        'Si viene en persona o si la cuenta es de otra persona',
      ),
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'content',
      note: t(
        'Serveix un extracte, la llibreta o una captura de l’aplicació del banc on surtin el nom i l’IBAN.',
        'Sirve un extracto, la libreta o una captura de la aplicación del banco donde aparezcan el nombre y el IBAN.',
      ),
    },
    {
      type: 'DOC-REBUT',
      obligation: 'optional',
      obtainedBy: 'own',
      presentation: 'datum',
      frontOfficeCheck: 'none',
    },
  ],

  periodicity: 'continuous',
  applicationDeadline: t(
    'Tot l’any. Per a un rebut concret, fins a dos mesos abans que en comenci el pagament; si no, val per al següent.',
    'Todo el año. Para un recibo concreto, hasta dos meses antes de que empiece su pago; si no, vale para el siguiente.',
  ),
  initiation: ['on-request'],
  averageTime: { value: 3, unit: 'working-days', source: 'Aplicació de tributs, 2025' },
  silence: { onRequest: 'not-applicable' },

  feeRequired: false,
  reductions: t(
    'Els rebuts domiciliats de l’IBI es poden pagar **en quatre parts** sense interessos: trieu-ho a la sol·licitud.',
    'Los recibos domiciliados del IBI se pueden pagar **en cuatro partes** sin intereses: elíjalo en la solicitud.',
  ),

  outputs: [
    {
      name: t('Ordre de domiciliació en vigor', 'Orden de domiciliación en vigor'),
      kind: 'recognition',
      validity: t('Fins que la canvieu o la doneu de baixa', 'Hasta que la cambie o la dé de baja'),
    },
  ],
  tracking,
  notification: 'choice',
  steps: [
    {
      title: t('Tingueu l’IBAN a mà', 'Tenga el IBAN a mano'),
      text: t(
        'Són vint-i-quatre caràcters que comencen per ES. Si el compte no és vostre, el titular també ha de signar.',
        'Son veinticuatro caracteres que empiezan por ES. Si la cuenta no es suya, el titular también debe firmar.',
      ),
      actor: 'person',
      phase: 'INF',
    },
    {
      title: t('Trieu els rebuts i signeu', 'Elija los recibos y firme'),
      text: t(
        'Podeu domiciliar-los tots alhora o un per un.',
        'Puede domiciliarlos todos a la vez o uno por uno.',
      ),
      actor: 'person',
      phase: 'SOL',
    },
    {
      title: t('Apuntem el compte', 'Anotamos la cuenta'),
      text: t(
        'Us enviem la confirmació amb els rebuts afectats i la data del primer cobrament.',
        'Le enviamos la confirmación con los recibos afectados y la fecha del primer cobro.',
      ),
      actor: 'front-office',
      phase: 'RES',
      term: t('Tres dies hàbils', 'Tres días hábiles'),
    },
    {
      title: t('El banc paga el rebut', 'El banco paga el recibo'),
      text: t(
        'L’últim dia del període de pagament. Si el banc el torna, rebeu una carta per pagar-lo.',
        'El último día del periodo de pago. Si el banco lo devuelve, recibe una carta para pagarlo.',
      ),
      actor: 'other',
      phase: 'PAG',
    },
  ],
  legalResources: [
    { resource: 'RDL-2-2004', article: 'art. 12' },
    { resource: 'OF-IBI' },
    { resource: 'OF-IVTM' },
  ],
  dataProtection: dataProtection({
    activity: t('Recaptació municipal', 'Recaudación municipal'),
    purpose: t(
      'Cobrar els rebuts pel compte bancari indicat.',
      'Cobrar los recibos por la cuenta bancaria indicada.',
    ),
    recipients: t('Entitats bancàries', 'Entidades bancarias'),
    retention: t(
      'Mentre la domiciliació sigui vigent i sis anys més',
      'Mientras la domiciliación esté vigente y seis años más',
    ),
  }),
  records: { classification: 'E0320', series: 'Domiciliacions', appraisal: 'TAAD 55' },

  spokenAnswer: t(
    'Per domiciliar un rebut només cal el número de compte. Es pot fer per internet o a l’oficina. Feu-ho dos mesos abans del pagament; si no, comptarà per al rebut següent. No té cap cost i es cobra l’últim dia del termini.',
    'Para domiciliar un recibo solo hace falta el número de cuenta. Se puede hacer por internet o en la oficina. Hágalo dos meses antes del pago; si no, contará para el recibo siguiente. No cuesta nada y se cobra el último día.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Expliquem quins rebuts es poden domiciliar, quan es cobren i que l’IBI es pot pagar en quatre parts.',
        'Explicamos qué recibos se pueden domiciliar, cuándo se cobran y que el IBI se puede pagar en cuatro partes.',
      ),
      t(
        'No diem imports sense identificar la persona titular.',
        'No decimos importes sin identificar a la persona titular.',
      ),
      { targetMinutes: 3 },
    ),
    chatbotCell,
    cell(
      'SOL',
      'AS',
      t(
        'La persona l’omple a la seu o al quiosc de l’oficina.',
        'La persona lo rellena en la sede o en el quiosco de la oficina.',
      ),
      t(
        'El formulari no deixa posar un compte d’altri sense la signatura del titular.',
        'El formulario no deja poner una cuenta ajena sin la firma del titular.',
      ),
      { channel: 'seu' },
    ),
    cell(
      'SOL',
      'N1',
      t(
        'Donem d’alta l’ordre a l’aplicació de tributs i la imprimim perquè la signi.',
        'Damos de alta la orden en la aplicación de tributos y la imprimimos para que la firme.',
      ),
      t('No apuntem un IBAN dictat per telèfon.', 'No anotamos un IBAN dictado por teléfono.'),
      { channel: 'in-person', targetMinutes: 6, protocol: 'PROT-IDENTIFICACIO' },
    ),
    cell(
      'VD',
      'N1',
      t(
        'Comprovem que l’IBAN és correcte i que el compte és de qui signa.',
        'Comprobamos que el IBAN es correcto y que la cuenta es de quien firma.',
      ),
      t('No guardem fotocòpia de la llibreta.', 'No guardamos fotocopia de la libreta.'),
      { targetMinutes: 2, slaClause: 'ANS-HIS-OAC-VD' },
    ),
    registryCell,
    registryBackOffice,
    freeCell,
    cell(
      'ED',
      'N1',
      t(
        'Si l’IBAN falla, truquem el mateix dia per corregir-lo.',
        'Si el IBAN falla, llamamos el mismo día para corregirlo.',
      ),
      t(
        'No deixem rebuts amb un compte per comprovar.',
        'No dejamos recibos con una cuenta por comprobar.',
      ),
      { targetMinutes: 5 },
    ),
    statusCell,
  ],
  handoff: {
    when: t(
      'Rebuts tornats pel banc, cobraments dobles o rebuts ja en executiva.',
      'Recibos devueltos por el banco, cobros dobles o recibos ya en ejecutiva.',
    ),
    to: 'HIS',
    how: t(
      'Pel gestor de consultes, tema «Recaptació»',
      'Por el gestor de consultas, tema «Recaudación»',
    ),
    dataToCollect: t(
      'Número de rebut, NIF del titular i data del càrrec.',
      'Número de recibo, NIF del titular y fecha del cargo.',
    ),
    committedAnswer: t('Resposta l’endemà hàbil', 'Respuesta el siguiente día hábil'),
  },
  commonMistakes: [
    {
      text: t(
        'Domiciliar el rebut d’un pis venut: cal mirar primer qui n’és el titular.',
        'Domiciliar el recibo de un piso vendido: hay que mirar primero quién es el titular.',
      ),
    },
    {
      text: t(
        'Prometre que entrarà en el pagament que ja ha començat.',
        'Prometer que entrará en el pago que ya ha empezado.',
      ),
    },
  ],
  diagnosticQuestions: [
    { text: t('El rebut és al vostre nom?', '¿El recibo está a su nombre?') },
    { text: t('El compte és vostre?', '¿La cuenta es suya?') },
    {
      text: t(
        'Voleu domiciliar tots els rebuts o només un?',
        '¿Quiere domiciliar todos los recibos o solo uno?',
      ),
    },
  ],
  protocols: ['PROT-IDENTIFICACIO', 'PROT-VIDEO-ID', 'PROT-DERIVACIO-HISENDA'],
  attentionMinutes: 6,
  queueCode: 'T',
  appointmentCode: 'CITA-TRIBUTS',

  publishTo: everywhere,
  screenText: t(
    'Domiciliar rebuts: només cal el número de compte.',
    'Domiciliar recibos: solo hace falta el número de cuenta.',
  ),
  chatText: t(
    'Podeu domiciliar l’IBI, l’impost de vehicles, els residus, el gual i el cementiri amb el vostre IBAN, per internet o a l’oficina. Feu-ho com a mínim dos mesos abans del període de pagament. És gratuït i l’IBI es pot repartir en quatre pagaments.',
    'Puede domiciliar el IBI, el impuesto de vehículos, los residuos, el vado y el cementerio con su IBAN, por internet o en la oficina. Hágalo como mínimo dos meses antes del periodo de pago. Es gratuito y el IBI se puede repartir en cuatro pagos.',
  ),
}
