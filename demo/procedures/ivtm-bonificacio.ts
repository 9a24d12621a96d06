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
  taxAppeals,
  tracking,
} from '../sheet-parts.ts'

export const ivtmBonificacio: DemoRecord = {
  code: 'IVTM-BONIFICACIO',
  department: 'HIS',
  title: t(
    'Pagar menys impost de vehicles',
    'Pagar menos impuesto de vehículos',
    'Pay less vehicle tax',
  ),
  officialName: t(
    'Sol·licitud d’exempció o bonificació de l’impost sobre vehicles de tracció mecànica',
    'Solicitud de exención o bonificación del impuesto sobre vehículos de tracción mecánica',
  ),
  alternativeNames: [
    { name: t('Descompte de l’impost de circulació', 'Descuento del impuesto de circulación') },
    { name: t('Numeret del cotxe elèctric', 'Numerito del coche eléctrico') },
    {
      name: t(
        'Exempció del rebut del cotxe per discapacitat',
        'Exención del recibo del coche por discapacidad',
      ),
    },
    { name: t('Rebut del cotxe antic', 'Recibo del coche antiguo') },
  ],
  summary: t(
    'Exempció per discapacitat i descomptes per a vehicles elèctrics, híbrids o històrics en el rebut anual de circulació.',
    'Exención por discapacidad y descuentos para vehículos eléctricos, híbridos o históricos en el recibo anual de circulación.',
    'Exemption for disability and discounts for electric, hybrid or historic vehicles.',
  ),
  description: t(
    `Cada any es paga un impost per tenir un vehicle donat d’alta. En alguns casos no es paga o se’n paga una part.

## No paga res

- El vehicle a nom d’una persona amb una **discapacitat del 33 % o més**, per a ús propi. Només un vehicle per persona.
- Els tractors i la maquinària agrícola amb cartilla d’inspecció.

## Té descompte

- Vehicles **elèctrics** o d’hidrogen.
- Vehicles **híbrids** endollables i de gas.
- Vehicles **històrics** o de més de vint-i-cinc anys.

El percentatge de cada cas és a l’ordenança fiscal.`,
    `Cada año se paga un impuesto por tener un vehículo dado de alta. En algunos casos no se paga o se paga una parte.

## No paga nada

- El vehículo a nombre de una persona con una **discapacidad del 33 % o más**, para uso propio. Solo un vehículo por persona.
- Los tractores y la maquinaria agrícola con cartilla de inspección.

## Tiene descuento

- Vehículos **eléctricos** o de hidrógeno.
- Vehículos **híbridos** enchufables y de gas.
- Vehículos **históricos** o de más de veinticinco años.

El porcentaje de cada caso está en la ordenanza fiscal.`,
  ),
  kind: 'P',
  regime: 'request',
  family: 'FAM-TRIBUTS',
  topics: ['TEMA-IMPOSTOS', 'TEMA-TRANSIT'],
  lifeEvents: ['FV-VEHICLE', 'FV-IMPOSTOS', 'FV-DISCAPACITAT'],
  related: [
    { procedure: 'DOMICILIACIO-REBUTS', relation: 'payment' },
    { procedure: 'TARGETA-APARCAMENT-DISCAPACITAT', relation: 'next' },
  ],
  competentAuthority: 'AJT',
  processingUnit: 'HIS',
  resolvingBody: t('Regidoria d’Hisenda', 'Concejalía de Hacienda'),
  competence: 'own',
  interlocutor: 'interlocutor.hisenda@demo.cat',
  deputy: 'governanca@demo.cat',
  internalContact: {
    name: 'Gestió tributària',
    extension: '242',
    email: 'tributs@vilanovadelariera.example',
    hours: t('De dilluns a divendres, de 9 a 14 h', 'De lunes a viernes, de 9 a 14 h'),
    doNotHandOff: t(
      'Duplicats de rebut i terminis de pagament: els resol l’OAC.',
      'Duplicados de recibo y plazos de pago: los resuelve la OAC.',
    ),
  },
  contactPoints: ['OAC-CENTRE', 'TEL-010'],

  audiences: ['citizens', 'businesses'],
  whoCanApply: t(
    'La persona o empresa que consta com a titular al permís de circulació. L’exempció per discapacitat, només la persona amb discapacitat o qui la representi.',
    'La persona o empresa que consta como titular en el permiso de circulación. La exención por discapacidad, solo la persona con discapacidad o quien la represente.',
  ),
  requirements: [
    {
      text: t(
        'El permís de circulació ha de tenir el domicili a Vilanova de la Riera.',
        'El permiso de circulación debe tener el domicilio en Vilanova de la Riera.',
      ),
      verifiedBy: 'own-register',
    },
    {
      text: t(
        'Per a l’exempció: discapacitat reconeguda del 33 % o més abans de l’1 de gener de l’any de l’impost.',
        'Para la exención: discapacidad reconocida del 33 % o más antes del 1 de enero del año del impuesto.',
      ),
      verifiedBy: 'interoperability',
      evidence: 'DOC-DISCAPACITAT',
    },
    {
      text: t(
        'Per a l’exempció: no tenir-la ja en un altre vehicle.',
        'Para la exención: no tenerla ya en otro vehículo.',
      ),
      verifiedBy: 'declaration',
    },
  ],
  representation: 'free',
  assistedFiling: true,
  electronicOnlyFor: ['legal-persons', 'without-personality'],
  spatialCoverage: t(
    'Vehicles domiciliats a Vilanova de la Riera',
    'Vehículos domiciliados en Vilanova de la Riera',
  ),

  channels: [
    online(
      'impost-vehicles-bonificacio',
      t(
        'Escriviu la matrícula, trieu el motiu i adjunteu la fitxa tècnica. Si demaneu l’exempció per discapacitat no cal adjuntar el certificat.',
        'Escriba la matrícula, elija el motivo y adjunte la ficha técnica. Si pide la exención por discapacidad no hace falta adjuntar el certificado.',
      ),
    ),
    inPerson(
      t(
        'Demaneu cita i porteu la fitxa tècnica i el permís de circulació del vehicle.',
        'Pida cita y traiga la ficha técnica y el permiso de circulación del vehículo.',
      ),
    ),
    byPhone(
      t(
        'Us diem si el vostre vehicle té descompte. Per telèfon no es pot presentar.',
        'Le decimos si su vehículo tiene descuento. Por teléfono no se puede presentar.',
      ),
    ),
  ],
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
      type: 'DOC-FITXA-TECNICA-VEHICLE',
      obligation: 'required',
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'completeness',
      note: t(
        'Les dues cares. És on consta el tipus de motor i la data de la primera matriculació.',
        'Las dos caras. Es donde consta el tipo de motor y la fecha de la primera matriculación.',
      ),
    },
    {
      type: 'DOC-DISCAPACITAT',
      obligation: 'conditional',
      condition: t('Per a l’exempció per discapacitat', 'Para la exención por discapacidad'),
      obtainedBy: 'via-oberta',
      presentation: 'datum',
      frontOfficeCheck: 'none',
      note: t(
        'La consultem nosaltres. Només cal portar-la si el reconeixement és d’una altra comunitat autònoma i la consulta no la troba.',
        'La consultamos nosotros. Solo hace falta traerla si el reconocimiento es de otra comunidad autónoma y la consulta no la encuentra.',
      ),
    },
    {
      type: 'DOC-DECLARACIO-RESPONSABLE',
      obligation: 'conditional',
      condition: t('Per a l’exempció per discapacitat', 'Para la exención por discapacidad'),
      obtainedBy: 'declared',
      presentation: 'declaration',
      frontOfficeCheck: 'completeness',
      note: t(
        'Que el vehicle és per a l’ús de la persona i que no té l’exempció en cap altre. És una casella del formulari.',
        'Que el vehículo es para el uso de la persona y que no tiene la exención en ningún otro. Es una casilla del formulario.',
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
    'Tot l’any. Si la demaneu abans de l’1 de març val per al rebut d’aquell any; després, per al de l’any següent.',
    'Todo el año. Si la pide antes del 1 de marzo vale para el recibo de ese año; después, para el del año siguiente.',
  ),
  initiation: ['on-request'],
  resolutionTerm: { value: 6, unit: 'months', startsAt: 'registry', legalResource: 'OF-IVTM' },
  averageTime: { value: 35, unit: 'calendar-days', source: 'Expedients de 2025' },
  silence: { onRequest: 'rejection', legalResource: 'OF-IVTM' },
  exhaustsAdministrativeRoute: false,
  appeals: taxAppeals,

  feeRequired: false,

  outputs: [
    {
      name: t(
        'Resolució d’exempció o bonificació de l’impost',
        'Resolución de exención o bonificación del impuesto',
      ),
      kind: 'financial-benefit',
      validity: t(
        'Cada any, mentre el vehicle i la situació no canviïn',
        'Cada año, mientras el vehículo y la situación no cambien',
      ),
    },
  ],
  tracking,
  notification: 'choice',
  steps: [
    {
      title: t('Mireu si el vostre vehicle hi té dret', 'Mire si su vehículo tiene derecho'),
      text: t(
        'El tipus de motor i la data de matriculació són a la fitxa tècnica.',
        'El tipo de motor y la fecha de matriculación están en la ficha técnica.',
      ),
      actor: 'person',
      phase: 'INF',
    },
    {
      title: t('Presenteu la sol·licitud', 'Presente la solicitud'),
      text: t(
        'Una sol·licitud per vehicle. Abans de l’1 de març si voleu que valgui per a aquest any.',
        'Una solicitud por vehículo. Antes del 1 de marzo si quiere que valga para este año.',
      ),
      actor: 'person',
      phase: 'SOL',
    },
    {
      title: t('Consultem la discapacitat', 'Consultamos la discapacidad'),
      text: t(
        'Si demaneu l’exempció, comprovem el reconeixement per mitjans electrònics.',
        'Si pide la exención, comprobamos el reconocimiento por medios electrónicos.',
      ),
      actor: 'front-office',
      phase: 'INT',
      term: t('En l’acte o l’endemà', 'En el acto o al día siguiente'),
    },
    {
      title: t('Resolució', 'Resolución'),
      text: t(
        'Us diem si es concedeix i des de quin any. Si ja havíeu pagat el rebut, us tornem la diferència.',
        'Le decimos si se concede y desde qué año. Si ya había pagado el recibo, le devolvemos la diferencia.',
      ),
      actor: 'department',
      phase: 'RES',
      term: t('Fins a sis mesos', 'Hasta seis meses'),
    },
  ],
  otherInformation: t(
    'Mentre no tingueu la resolució, **pagueu el rebut quan toqui**: demanar la bonificació no atura el cobrament.',
    'Mientras no tenga la resolución, **pague el recibo cuando toque**: pedir la bonificación no detiene el cobro.',
  ),

  legalResources: [{ resource: 'OF-IVTM' }, { resource: 'RDL-2-2004', article: 'art. 93 i 95.6' }],
  dataProtection: dataProtection({
    activity: t('Gestió tributària municipal', 'Gestión tributaria municipal'),
    purpose: t(
      'Reconèixer els beneficis fiscals de l’impost de vehicles.',
      'Reconocer los beneficios fiscales del impuesto de vehículos.',
    ),
    recipients: t('Direcció General de Trànsit', 'Dirección General de Tráfico'),
    retention: t('Sis anys des de l’últim exercici', 'Seis años desde el último ejercicio'),
  }),
  records: { classification: 'E0312', series: 'Beneficis fiscals', appraisal: 'TAAD 52' },

  spokenAnswer: t(
    'Poden pagar menys els vehicles elèctrics, híbrids o de més de vint-i-cinc anys. Amb una discapacitat del trenta-tres per cent o més no es paga. Demaneu-ho abans de l’u de març perquè valgui aquest any.',
    'Pueden pagar menos los vehículos eléctricos, híbridos o de más de veinticinco años. Con una discapacidad del treinta y tres por ciento o más no se paga. Pídalo antes del uno de marzo para que valga este año.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Diem quins vehicles tenen descompte i fins quan es pot demanar per a l’any en curs.',
        'Decimos qué vehículos tienen descuento y hasta cuándo se puede pedir para el año en curso.',
      ),
      t(
        'No assegurem el percentatge d’un vehicle concret sense la fitxa tècnica.',
        'No aseguramos el porcentaje de un vehículo concreto sin la ficha técnica.',
      ),
      { targetMinutes: 4 },
    ),
    chatbotCell,
    cell(
      'SOL',
      'AS',
      t(
        'La persona ho fa sola a la seu amb la matrícula a mà.',
        'La persona lo hace sola en la sede con la matrícula a mano.',
      ),
      t(
        'La seu no admet més d’un vehicle per sol·licitud.',
        'La sede no admite más de un vehículo por solicitud.',
      ),
      { channel: 'seu' },
    ),
    cell(
      'SOL',
      'N1',
      t(
        'Omplim la sol·licitud amb la persona i marquem la declaració d’ús propi.',
        'Rellenamos la solicitud con la persona y marcamos la declaración de uso propio.',
      ),
      t('No presentem per empreses.', 'No presentamos por empresas.'),
      { channel: 'in-person', targetMinutes: 10, protocol: 'PROT-IDENTIFICACIO' },
    ),
    cell(
      'INT',
      'N1',
      t(
        'Consultem el grau de discapacitat per Via Oberta amb la finalitat «tributs locals».',
        'Consultamos el grado de discapacidad por Via Oberta con la finalidad «tributos locales».',
      ),
      t(
        'No demanem el certificat si la consulta respon.',
        'No pedimos el certificado si la consulta responde.',
      ),
      { targetMinutes: 3, protocol: 'PROT-VIA-OBERTA' },
    ),
    cell(
      'VD',
      'N1',
      t(
        'Comprovem que la fitxa tècnica és del mateix vehicle i que es llegeix.',
        'Comprobamos que la ficha técnica es del mismo vehículo y que se lee.',
      ),
      t(
        'No decidim si el motor dona dret al descompte.',
        'No decidimos si el motor da derecho al descuento.',
      ),
      { targetMinutes: 3, slaClause: 'ANS-HIS-OAC-VD' },
    ),
    registryCell,
    registryBackOffice,
    freeCell,
    cell(
      'ED',
      'N1',
      t(
        'Si falta la fitxa tècnica, ho requerim en el mateix acte.',
        'Si falta la ficha técnica, lo requerimos en el mismo acto.',
      ),
      t(
        'No arxivem la sol·licitud: això ho fa Hisenda passats deu dies hàbils.',
        'No archivamos la solicitud: eso lo hace Hacienda pasados diez días hábiles.',
      ),
      { targetMinutes: 5 },
    ),
    statusCell,
  ],
  handoff: {
    when: t(
      'Vehicles compartits, transferències a mig any o denegacions que la persona no entén.',
      'Vehículos compartidos, transferencias a mitad de año o denegaciones que la persona no entiende.',
    ),
    to: 'HIS',
    how: t(
      'Pel gestor de consultes, tema «Vehicles»',
      'Por el gestor de consultas, tema «Vehículos»',
    ),
    dataToCollect: t(
      'Matrícula, NIF del titular, any del rebut i motiu.',
      'Matrícula, NIF del titular, año del recibo y motivo.',
    ),
    committedAnswer: t('Resposta en dos dies hàbils', 'Respuesta en dos días hábiles'),
  },
  commonMistakes: [
    {
      text: t(
        'Demanar el certificat de discapacitat en paper quan es pot consultar.',
        'Pedir el certificado de discapacidad en papel cuando se puede consultar.',
      ),
    },
    {
      text: t(
        'Dir que el rebut queda aturat mentre es tramita: no és així.',
        'Decir que el recibo queda detenido mientras se tramita: no es así.',
      ),
    },
  ],
  diagnosticQuestions: [
    {
      text: t(
        'El vehicle és a nom de qui fa la sol·licitud?',
        '¿El vehículo está a nombre de quien hace la solicitud?',
      ),
    },
    {
      text: t(
        'És per discapacitat, pel tipus de motor o perquè és antic?',
        '¿Es por discapacidad, por el tipo de motor o porque es antiguo?',
      ),
    },
    {
      text: t('Ja heu pagat el rebut d’aquest any?', '¿Ya ha pagado el recibo de este año?'),
    },
  ],
  protocols: ['PROT-IDENTIFICACIO', 'PROT-VIA-OBERTA', 'PROT-DERIVACIO-HISENDA'],
  attentionMinutes: 10,
  queueCode: 'T',
  appointmentCode: 'CITA-TRIBUTS',

  publishTo: everywhere,
  screenText: t(
    'Descompte de l’impost de vehicles: porteu la fitxa tècnica.',
    'Descuento del impuesto de vehículos: traiga la ficha técnica.',
  ),
  chatText: t(
    'Els vehicles elèctrics, híbrids o històrics tenen descompte a l’impost de circulació, i les persones amb discapacitat del 33 % o més no paguen per un vehicle propi. Cal la fitxa tècnica; la discapacitat la consultem nosaltres. Si ho demaneu abans de l’1 de març val per a aquest any.',
    'Los vehículos eléctricos, híbridos o históricos tienen descuento en el impuesto de circulación, y las personas con discapacidad del 33 % o más no pagan por un vehículo propio. Hace falta la ficha técnica; la discapacidad la consultamos nosotros. Si lo pide antes del 1 de marzo vale para este año.',
  ),
}
