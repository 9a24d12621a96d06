import type { DemoRecord } from '../demo-record.ts'
import {
  byPhone,
  cell,
  chatbotCell,
  dataProtection,
  everywhere,
  identifiedLow,
  inPerson,
  online,
  registryBackOffice,
  registryCell,
  statusCell,
  t,
  taxAppeals,
  tracking,
} from '../sheet-parts.ts'

export const fraccionamentDeute: DemoRecord = {
  code: 'FRACCIONAMENT-DEUTE',
  department: 'HIS',
  title: t(
    'Pagar un deute a terminis o més tard',
    'Pagar una deuda a plazos o más tarde',
    'Pay a debt in instalments or later',
  ),
  officialName: t(
    'Sol·licitud d’ajornament o fraccionament de deutes tributaris i altres ingressos de dret públic',
    'Solicitud de aplazamiento o fraccionamiento de deudas tributarias y otros ingresos de derecho público',
  ),
  alternativeNames: [
    { name: t('Fraccionar una multa', 'Fraccionar una multa') },
    { name: t('No puc pagar el rebut', 'No puedo pagar el recibo') },
    { name: t('Pagar l’IBI en terminis', 'Pagar el IBI a plazos') },
    { name: t('Ajornar un pagament a l’Ajuntament', 'Aplazar un pago al Ayuntamiento') },
  ],
  summary: t(
    'Pagar en diverses quotes, o més endavant, un rebut, una multa o una liquidació que no podeu pagar de cop.',
    'Pagar en varias cuotas, o más adelante, un recibo, una multa o una liquidación que no puede pagar de golpe.',
    'Pay in several instalments, or later, a bill or a fine you cannot pay at once.',
  ),
  description: t(
    `Si ara no podeu pagar un deute amb l’Ajuntament, podeu demanar de pagar-lo **a terminis** (fraccionament) o **més tard** (ajornament). Es pot demanar abans que venci i també quan ja té recàrrec, però no si ja s’ha anunciat la subhasta d’un bé.

## Com es reparteix

El nombre de mesos depèn de l’import: com més gran és el deute, més mesos es poden demanar, fins a vint-i-quatre. La quota mínima és la que diu l’ordenança.

## Interessos

Els terminis porten **interessos de demora** des que s’acabava el període de pagament. Si és un deute de l’IBI, mireu primer la domiciliació en quatre parts, que no en porta.`,
    `Si ahora no puede pagar una deuda con el Ayuntamiento, puede pedir pagarla **a plazos** (fraccionamiento) o **más tarde** (aplazamiento). Se puede pedir antes de que venza y también cuando ya tiene recargo, pero no si ya se ha anunciado la subasta de un bien.

## Cómo se reparte

El número de meses depende del importe: cuanto mayor es la deuda, más meses se pueden pedir, hasta veinticuatro. La cuota mínima es la que dice la ordenanza.

## Intereses

Los plazos llevan **intereses de demora** desde que terminaba el periodo de pago. Si es una deuda del IBI, mire primero la domiciliación en cuatro partes, que no los lleva.`,
  ),
  kind: 'P',
  regime: 'request',
  family: 'FAM-TRIBUTS',
  topics: ['TEMA-IMPOSTOS'],
  lifeEvents: ['FV-IMPOSTOS'],
  related: [{ procedure: 'DOMICILIACIO-REBUTS', relation: 'alternative' }],
  competentAuthority: 'AJT',
  processingUnit: 'HIS',
  resolvingBody: t('Tresoreria municipal', 'Tesorería municipal'),
  competence: 'own',
  interlocutor: 'interlocutor.hisenda@demo.cat',
  deputy: 'governanca@demo.cat',
  internalContact: {
    name: 'Recaptació',
    extension: '246',
    email: 'recaptacio@vilanovadelariera.example',
    hours: t('De dilluns a divendres, de 9 a 14 h', 'De lunes a viernes, de 9 a 14 h'),
    doNotHandOff: t(
      'Preguntes sobre què cal portar i fins quan es pot demanar.',
      'Preguntas sobre qué hay que traer y hasta cuándo se puede pedir.',
    ),
  },
  contactPoints: ['OAC-CENTRE', 'TEL-010'],

  audiences: ['citizens', 'businesses', 'professionals'],
  whoCanApply: t(
    'La persona o empresa que té el deute, o qui la representi.',
    'La persona o empresa que tiene la deuda, o quien la represente.',
  ),
  requirements: [
    {
      text: t(
        'Que la situació econòmica impedeixi pagar ara, de manera passatgera.',
        'Que la situación económica impida pagar ahora, de forma transitoria.',
      ),
      verifiedBy: 'declaration',
    },
    {
      text: t(
        'Pagar les quotes per domiciliació bancària.',
        'Pagar las cuotas por domiciliación bancaria.',
      ),
      verifiedBy: 'document',
      evidence: 'DOC-IBAN',
    },
    {
      text: t(
        'Garantia (aval o assegurança de caució) si el deute passa de l’import que fixa la norma.',
        'Garantía (aval o seguro de caución) si la deuda supera el importe que fija la norma.',
      ),
      verifiedBy: 'document',
    },
  ],
  representation: 'free',
  assistedFiling: true,
  electronicOnlyFor: ['legal-persons', 'without-personality'],

  channels: [
    online(
      'fraccionament-deute',
      t(
        'Indiqueu els números de rebut i quants mesos voleu. De moment es presenta amb la instància genèrica.',
        'Indique los números de recibo y cuántos meses quiere. De momento se presenta con la instancia genérica.',
      ),
    ),
    inPerson(
      t(
        'Demaneu cita i porteu el rebut o la carta i el número de compte.',
        'Pida cita y traiga el recibo o la carta y el número de cuenta.',
      ),
      {
        overrides: {
          deadline: t(
            'Si us queden menys de cinc dies per pagar, veniu sense cita: us atenem el mateix dia.',
            'Si le quedan menos de cinco días para pagar, venga sin cita: le atendemos el mismo día.',
          ),
        },
      },
    ),
    byPhone(
      t(
        'Us diem el deute, amb la identitat comprovada, i us donem cita.',
        'Le decimos la deuda, con la identidad comprobada, y le damos cita.',
      ),
    ),
  ],
  form: 'FORM-INSTANCIA',
  genericForm: true,
  identification: identifiedLow,
  video: {
    kind: 'informative',
    scope: 'specialised',
    identification: t(
      'Document d’identitat davant de la càmera si es parla de l’import',
      'Documento de identidad ante la cámara si se habla del importe',
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
    },
    {
      type: 'DOC-IBAN',
      obligation: 'required',
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'content',
      note: t(
        'Del compte on es cobraran les quotes.',
        'De la cuenta donde se cobrarán las cuotas.',
      ),
    },
    {
      type: 'DOC-REBUT',
      obligation: 'optional',
      obtainedBy: 'own',
      presentation: 'datum',
      frontOfficeCheck: 'none',
    },
    {
      type: 'DOC-RENDA',
      obligation: 'conditional',
      condition: t(
        'Si demaneu més de dotze mesos o no pagar interessos per vulnerabilitat',
        'Si pide más de doce meses o no pagar intereses por vulnerabilidad',
      ),
      obtainedBy: 'via-oberta',
      presentation: 'datum',
      frontOfficeCheck: 'none',
      note: t(
        'La consultem a l’Agència Tributària si ho autoritzeu a la sol·licitud.',
        'La consultamos en la Agencia Tributaria si lo autoriza en la solicitud.',
      ),
    },
    {
      type: 'DOC-REPRESENTACIO',
      obligation: 'conditional',
      condition: t('Si ho demana una altra persona', 'Si lo pide otra persona'),
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'authenticity',
    },
  ],

  periodicity: 'continuous',
  applicationDeadline: t(
    'Fins a l’últim dia de pagament sense recàrrec; després també, però amb els recàrrecs que ja tingui el deute.',
    'Hasta el último día de pago sin recargo; después también, pero con los recargos que ya tenga la deuda.',
  ),
  initiation: ['on-request'],
  resolutionTerm: { value: 6, unit: 'months', startsAt: 'registry', legalResource: 'RDL-2-2004' },
  averageTime: { value: 20, unit: 'calendar-days', source: 'Expedients de 2025' },
  silence: { onRequest: 'rejection', legalResource: 'RDL-2-2004' },
  exhaustsAdministrativeRoute: false,
  appeals: taxAppeals,

  feeRequired: false,
  reductions: t(
    'Les persones en situació de vulnerabilitat econòmica acreditada pels Serveis Socials poden demanar quotes per sota de la mínima.',
    'Las personas en situación de vulnerabilidad económica acreditada por los Servicios Sociales pueden pedir cuotas por debajo de la mínima.',
  ),

  outputs: [
    {
      name: t('Calendari de quotes aprovat', 'Calendario de cuotas aprobado'),
      kind: 'financial-obligation',
      validity: t('Fins a l’última quota', 'Hasta la última cuota'),
    },
  ],
  tracking,
  notification: 'choice',
  steps: [
    {
      title: t('Mireu què deveu', 'Mire qué debe'),
      text: t(
        'A la seu electrònica, a «Els meus rebuts», o per telèfon amb la identitat comprovada.',
        'En la sede electrónica, en «Mis recibos», o por teléfono con la identidad comprobada.',
      ),
      actor: 'person',
      phase: 'INF',
    },
    {
      title: t('Demaneu-ho i proposeu els mesos', 'Pídalo y proponga los meses'),
      text: t(
        'Escriviu els rebuts, els mesos que necessiteu i el compte.',
        'Escriba los recibos, los meses que necesita y la cuenta.',
      ),
      actor: 'person',
      phase: 'SOL',
    },
    {
      title: t('La Tresoreria ho estudia', 'La Tesorería lo estudia'),
      text: t(
        'Mentre s’estudia no s’embarga res per aquest deute si l’heu demanat dins del període de pagament.',
        'Mientras se estudia no se embarga nada por esta deuda si lo ha pedido dentro del periodo de pago.',
      ),
      actor: 'department',
      phase: 'INST',
      term: t('Unes tres setmanes', 'Unas tres semanas'),
    },
    {
      title: t('Rebeu el calendari', 'Recibe el calendario'),
      text: t(
        'Cada quota es cobra el dia 5 o 20 del mes. Si una no es paga, es perd el fraccionament.',
        'Cada cuota se cobra el día 5 o 20 del mes. Si una no se paga, se pierde el fraccionamiento.',
      ),
      actor: 'department',
      phase: 'RES',
      term: t('Fins a sis mesos', 'Hasta seis meses'),
    },
  ],
  legalResources: [
    { resource: 'RDL-2-2004', article: 'art. 10 i 12' },
    { resource: 'LLEI-39-2015', article: 'disposició addicional primera' },
  ],
  dataProtection: dataProtection({
    activity: t('Recaptació municipal', 'Recaudación municipal'),
    purpose: t(
      'Estudiar i controlar els ajornaments i fraccionaments.',
      'Estudiar y controlar los aplazamientos y fraccionamientos.',
    ),
    recipients: t(
      'Entitats bancàries i Agència Tributària',
      'Entidades bancarias y Agencia Tributaria',
    ),
    retention: t('Sis anys des de l’última quota', 'Seis años desde la última cuota'),
  }),
  records: {
    classification: 'E0324',
    series: 'Fraccionaments i ajornaments',
    appraisal: 'TAAD 55',
  },

  spokenAnswer: t(
    'Si no podeu pagar ara, podeu demanar de pagar a terminis o més tard. Cal el número de compte i dir quants mesos necessiteu. Porta interessos. Demaneu-ho abans que s’acabi el termini i així no tindreu recàrrec.',
    'Si no puede pagar ahora, puede pedir pagar a plazos o más tarde. Hace falta el número de cuenta y decir cuántos meses necesita. Lleva intereses. Pídalo antes de que termine el plazo y así no tendrá recargo.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Expliquem la diferència entre fraccionar i ajornar i recordem la domiciliació en quatre parts.',
        'Explicamos la diferencia entre fraccionar y aplazar y recordamos la domiciliación en cuatro partes.',
      ),
      t(
        'No prometem que es concedirà ni quantes quotes seran.',
        'No prometemos que se concederá ni cuántas cuotas serán.',
      ),
      { targetMinutes: 6 },
    ),
    chatbotCell,
    cell(
      'OR',
      'N2',
      t(
        'Fem una simulació de quotes i interessos amb la persona.',
        'Hacemos una simulación de cuotas e intereses con la persona.',
      ),
      t(
        'No donem per bona la simulació: la resolució pot ser diferent.',
        'No damos por buena la simulación: la resolución puede ser diferente.',
      ),
      { targetMinutes: 15, protocol: 'PROT-DERIVACIO-HISENDA', slaClause: 'ANS-HIS-OAC-OR' },
    ),
    cell(
      'SOL',
      'N1',
      t(
        'Omplim la instància amb els números de rebut, els mesos i l’IBAN.',
        'Rellenamos la instancia con los números de recibo, los meses y el IBAN.',
      ),
      t(
        'No barregem deutes de persones diferents en una sola sol·licitud.',
        'No mezclamos deudas de personas distintas en una sola solicitud.',
      ),
      { channel: 'in-person', targetMinutes: 12, protocol: 'PROT-IDENTIFICACIO' },
    ),
    cell(
      'VD',
      'N1',
      t(
        'Comprovem el compte i que els rebuts són de qui signa.',
        'Comprobamos la cuenta y que los recibos son de quien firma.',
      ),
      t('No valorem la situació econòmica.', 'No valoramos la situación económica.'),
      { targetMinutes: 4, slaClause: 'ANS-HIS-OAC-VD' },
    ),
    registryCell,
    registryBackOffice,
    cell(
      'PAG',
      'N1',
      t(
        'Donem la carta de pagament d’una quota tornada pel banc.',
        'Damos la carta de pago de una cuota devuelta por el banco.',
      ),
      t(
        'No cobrem quotes en efectiu ni canviem la data de cobrament.',
        'No cobramos cuotas en efectivo ni cambiamos la fecha de cobro.',
      ),
      { targetMinutes: 5 },
    ),
    cell(
      'ED',
      'N2',
      t(
        'Requerim l’IBAN o la garantia que falta i donem deu dies hàbils.',
        'Requerimos el IBAN o la garantía que falta y damos diez días hábiles.',
      ),
      t(
        'No demanem justificants de renda que es poden consultar.',
        'No pedimos justificantes de renta que se pueden consultar.',
      ),
      { targetMinutes: 10 },
    ),
    statusCell,
  ],
  handoff: {
    when: t(
      'Deutes amb embargament, garanties, empreses en concurs o desnonaments en marxa.',
      'Deudas con embargo, garantías, empresas en concurso o desahucios en marcha.',
    ),
    to: 'HIS',
    how: t(
      'Cita amb Recaptació o, si és urgent, trucada directa',
      'Cita con Recaudación o, si es urgente, llamada directa',
    ),
    dataToCollect: t(
      'NIF, números de rebut, data límit de pagament i telèfon.',
      'NIF, números de recibo, fecha límite de pago y teléfono.',
    ),
    committedAnswer: t(
      'Us truquem abans que s’acabi el termini de pagament',
      'Le llamamos antes de que termine el plazo de pago',
    ),
  },
  commonMistakes: [
    {
      text: t(
        'Oferir el fraccionament de l’IBI amb interessos sense dir que la domiciliació en quatre parts no en porta.',
        'Ofrecer el fraccionamiento del IBI con intereses sin decir que la domiciliación en cuatro partes no los lleva.',
      ),
    },
    {
      text: t(
        'No avisar que, si el banc torna una quota, es perd tot el fraccionament.',
        'No avisar de que, si el banco devuelve una cuota, se pierde todo el fraccionamiento.',
      ),
    },
  ],
  diagnosticQuestions: [
    {
      text: t(
        'Quin rebut o carta heu rebut i fins quan es pot pagar?',
        '¿Qué recibo o carta ha recibido y hasta cuándo se puede pagar?',
      ),
    },
    { text: t('Ja té recàrrec?', '¿Ya tiene recargo?') },
    {
      text: t('Quant podríeu pagar cada mes?', '¿Cuánto podría pagar cada mes?'),
    },
  ],
  protocols: ['PROT-IDENTIFICACIO', 'PROT-DERIVACIO-HISENDA', 'PROT-PERSONA-ALTERADA'],
  attentionMinutes: 15,
  queueCode: 'T',
  appointmentCode: 'CITA-RECAPTACIO',

  publishTo: everywhere,
  screenText: t(
    'Pagar a terminis: porteu el rebut i el número de compte.',
    'Pagar a plazos: traiga el recibo y el número de cuenta.',
  ),
  chatText: t(
    'Si no podeu pagar un rebut o una multa, podeu demanar de pagar-lo a terminis o més tard. Cal indicar els rebuts, els mesos i un compte bancari. Porta interessos de demora. Si ho demaneu abans que s’acabi el període de pagament, no hi ha recàrrec.',
    'Si no puede pagar un recibo o una multa, puede pedir pagarlo a plazos o más tarde. Hay que indicar los recibos, los meses y una cuenta bancaria. Lleva intereses de demora. Si lo pide antes de que termine el periodo de pago, no hay recargo.',
  ),
}
