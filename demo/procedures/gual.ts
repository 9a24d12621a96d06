import type { DemoRecord } from '../demo-record.ts'
import {
  appeals,
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
  tracking,
} from '../sheet-parts.ts'

export const gual: DemoRecord = {
  code: 'GUAL',
  department: 'VIA',
  title: t('Demanar un gual', 'Pedir un vado', 'Apply for a driveway permit'),
  officialName: t(
    'Llicència d’ús privatiu de la via pública per a l’entrada i sortida de vehicles a través de la vorera (gual permanent)',
    'Licencia de uso privativo de la vía pública para la entrada y salida de vehículos a través de la acera (vado permanente)',
  ),
  alternativeNames: [
    { name: t('Placa de gual', 'Placa de vado') },
    { name: t('Que no m’aparquin davant del garatge', 'Que no me aparquen delante del garaje') },
    { name: t('Rebaixar la vorera per entrar el cotxe', 'Rebajar la acera para entrar el coche') },
    { name: t('Prohibit aparcar, gual permanent', 'Prohibido aparcar, vado permanente') },
  ],
  summary: t(
    'Permís per entrar i sortir amb el vehicle d’un garatge o local passant per la vorera, amb reserva d’espai i placa oficial.',
    'Permiso para entrar y salir con el vehículo de un garaje o local pasando por la acera, con reserva de espacio y placa oficial.',
    'Permission to drive in and out of a garage across the pavement, with a reserved space and an official plate.',
  ),
  description: t(
    `El gual és el permís per travessar la vorera amb vehicles i per tenir l’accés lliure de cotxes aparcats. L’Ajuntament lliura una **placa numerada** que s’ha de posar a la porta.

## Què inclou

- L’ús de la vorera davant de l’accés.
- La reserva de calçada davant de la porta i, si el carrer és estret, també al davant, quan ho diu l’informe tècnic.
- La placa oficial amb el número de llicència.

## Què no inclou

El gual **no** permet aparcar-hi, ni tan sols a la persona titular. Les obres per rebaixar la vorera les fa i les paga qui demana el gual, amb la llicència d’obres que correspongui.`,
    `El vado es el permiso para atravesar la acera con vehículos y para tener el acceso libre de coches aparcados. El Ayuntamiento entrega una **placa numerada** que debe colocarse en la puerta.

## Qué incluye

- El uso de la acera delante del acceso.
- La reserva de calzada delante de la puerta y, si la calle es estrecha, también enfrente, cuando lo dice el informe técnico.
- La placa oficial con el número de licencia.

## Qué no incluye

El vado **no** permite aparcar, ni siquiera a la persona titular. Las obras para rebajar la acera las hace y las paga quien pide el vado, con la licencia de obras que corresponda.`,
  ),
  kind: 'P',
  regime: 'licence',
  family: 'FAM-VIA-PUBLICA',
  topics: ['TEMA-TRANSIT'],
  lifeEvents: ['FV-CASA', 'FV-VEHICLE', 'FE-VIA-PUBLICA'],
  related: [
    { procedure: 'OBRES-MENORS', relation: 'previous' },
    { procedure: 'DOMICILIACIO-REBUTS', relation: 'payment' },
  ],
  competentAuthority: 'AJT',
  processingUnit: 'VIA',
  resolvingBody: t('Regidoria de Via Pública i Mobilitat', 'Concejalía de Vía Pública y Movilidad'),
  competence: 'own',
  interlocutor: 'interlocutor.urbanisme@demo.cat',
  deputy: 'cap.urbanisme@demo.cat',
  internalContact: {
    name: 'Administració de Via Pública',
    extension: '231',
    email: 'viapublica@vilanovadelariera.example',
    hours: t('De dilluns a divendres, de 9 a 14 h', 'De lunes a viernes, de 9 a 14 h'),
    doNotHandOff: t(
      'Cotxes aparcats en un gual: ho atén la policia local, no Via Pública.',
      'Coches aparcados en un vado: lo atiende la policía local, no Vía Pública.',
    ),
  },
  contactPoints: ['OAC-CENTRE', 'TEL-010'],

  audiences: ['citizens', 'businesses', 'associations'],
  whoCanApply: t(
    'La persona propietària o llogatera del local, la comunitat de propietaris o qui les representi.',
    'La persona propietaria o arrendataria del local, la comunidad de propietarios o quien las represente.',
  ),
  requirements: [
    {
      text: t(
        'El local ha de poder guardar com a mínim un vehicle i tenir l’ús de garatge, o una activitat que necessiti càrrega i descàrrega.',
        'El local debe poder guardar como mínimo un vehículo y tener uso de garaje, o una actividad que necesite carga y descarga.',
      ),
      verifiedBy: 'document',
      evidence: 'DOC-PLANOL-SITUACIO',
    },
    {
      text: t(
        'L’amplada de la porta ha de ser d’almenys 2,40 metres.',
        'La anchura de la puerta debe ser de al menos 2,40 metros.',
      ),
      verifiedBy: 'document',
      evidence: 'DOC-FOTOGRAFIES',
    },
    {
      text: t(
        'Estar al corrent de pagament dels tributs municipals.',
        'Estar al corriente de pago de los tributos municipales.',
      ),
      verifiedBy: 'own-register',
    },
  ],
  representation: 'free',
  assistedFiling: true,
  electronicOnlyFor: ['legal-persons', 'without-personality', 'registered-professionals'],
  spatialCoverage: t('Tot el terme municipal', 'Todo el término municipal'),

  channels: [
    online(
      'gual',
      t(
        'Ompliu la sol·licitud, adjunteu el plànol i les fotografies i signeu. Les empreses i les comunitats de propietaris només poden fer-ho per aquesta via.',
        'Rellene la solicitud, adjunte el plano y las fotografías y firme. Las empresas y las comunidades de propietarios solo pueden hacerlo por esta vía.',
      ),
    ),
    inPerson(
      t(
        'Demaneu cita i porteu el plànol i les fotografies, en paper o en una memòria USB.',
        'Pida cita y traiga el plano y las fotografías, en papel o en una memoria USB.',
      ),
      {
        overrides: {
          whoCanApply: t(
            'Només persones físiques: les empreses i les comunitats de propietaris han de fer-ho per la seu electrònica.',
            'Solo personas físicas: las empresas y las comunidades de propietarios deben hacerlo por la sede electrónica.',
          ),
          identification: t(
            'Document d’identitat original i en vigor',
            'Documento de identidad original y en vigor',
          ),
        },
      },
    ),
    byPhone(
      t(
        'Us informem i us donem cita. Per telèfon no es pot presentar.',
        'Le informamos y le damos cita. Por teléfono no se puede presentar.',
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
      note: t('Només s’ensenya: no cal fotocòpia.', 'Solo se enseña: no hace falta fotocopia.'),
    },
    {
      type: 'DOC-PLANOL-SITUACIO',
      obligation: 'required',
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'completeness',
      note: t(
        'Plànol del local a escala 1:100 amb l’amplada de la porta i les places que hi caben.',
        'Plano del local a escala 1:100 con la anchura de la puerta y las plazas que caben.',
      ),
    },
    {
      type: 'DOC-FOTOGRAFIES',
      obligation: 'required',
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'completeness',
      note: t(
        'De la façana sencera i de la vorera davant de la porta.',
        'De la fachada entera y de la acera delante de la puerta.',
      ),
    },
    {
      type: 'DOC-LLOGUER',
      obligation: 'conditional',
      condition: t('Si sou llogater del local', 'Si es arrendatario del local'),
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'completeness',
    },
    {
      type: 'DOC-AUTORITZACIO-PROPIETARI',
      obligation: 'conditional',
      condition: t(
        'Si sou llogater i el contracte no permet demanar el gual',
        'Si es arrendatario y el contrato no permite pedir el vado',
      ),
      obtainedBy: 'person',
      presentation: 'original',
      frontOfficeCheck: 'completeness',
    },
    {
      type: 'DOC-REPRESENTACIO',
      obligation: 'conditional',
      condition: t(
        'Si actueu en nom d’una altra persona o de la comunitat',
        'Si actúa en nombre de otra persona o de la comunidad',
      ),
      obtainedBy: 'person',
      presentation: 'copy',
      frontOfficeCheck: 'authenticity',
    },
  ],

  periodicity: 'continuous',
  applicationDeadline: t('Tot l’any', 'Todo el año'),
  initiation: ['on-request'],
  resolutionTerm: {
    value: 3,
    unit: 'months',
    startsAt: 'registry',
    legalResource: 'LLEI-39-2015',
  },
  averageTime: { value: 45, unit: 'calendar-days', source: 'Expedients de 2025' },
  silence: { onRequest: 'rejection', legalResource: 'LLEI-39-2015' },
  exhaustsAdministrativeRoute: true,
  appeals,

  feeRequired: true,
  fees: ['TX-GUAL'],
  reductions: t(
    'Els guals per a vehicles de persones amb mobilitat reduïda estan **exempts** de la taxa anual. S’ha de demanar amb la mateixa sol·licitud.',
    'Los vados para vehículos de personas con movilidad reducida están **exentos** de la tasa anual. Debe pedirse con la misma solicitud.',
  ),
  payment: { moment: 'after', means: ['payment-letter', 'gateway', 'direct-debit'] },

  outputs: [
    {
      name: t('Llicència de gual permanent', 'Licencia de vado permanente'),
      kind: 'permit',
      validity: t('Mentre es pagui la taxa anual', 'Mientras se pague la tasa anual'),
    },
    {
      name: t('Placa oficial numerada', 'Placa oficial numerada'),
      kind: 'physical-object',
      validity: t('La mateixa que la llicència', 'La misma que la licencia'),
    },
  ],
  tracking,
  notification: 'choice',
  steps: [
    {
      title: t('Prepareu el plànol i les fotografies', 'Prepare el plano y las fotografías'),
      text: t(
        'Mesureu la porta i dibuixeu on queda cada plaça. Si heu de rebaixar la vorera, demaneu també la llicència d’obres.',
        'Mida la puerta y dibuje dónde queda cada plaza. Si debe rebajar la acera, pida también la licencia de obras.',
      ),
      actor: 'person',
      phase: 'INF',
    },
    {
      title: t('Presenteu la sol·licitud', 'Presente la solicitud'),
      text: t(
        'Per la seu electrònica o, si sou una persona física, a l’Oficina d’Atenció Ciutadana amb cita.',
        'Por la sede electrónica o, si es una persona física, en la Oficina de Atención Ciudadana con cita.',
      ),
      actor: 'person',
      phase: 'SOL',
    },
    {
      title: t('Visita i informe tècnic', 'Visita e informe técnico'),
      text: t(
        'Un tècnic comprova l’accés i diu si cal reservar també l’altre costat del carrer.',
        'Un técnico comprueba el acceso y dice si hay que reservar también el otro lado de la calle.',
      ),
      actor: 'department',
      phase: 'INST',
      term: t('Unes quatre setmanes', 'Unas cuatro semanas'),
    },
    {
      title: t('Resolució i pagament', 'Resolución y pago'),
      text: t(
        'Rebeu la llicència i la carta de pagament de la taxa i de la placa.',
        'Recibe la licencia y la carta de pago de la tasa y de la placa.',
      ),
      actor: 'department',
      phase: 'RES',
      term: t('Fins a tres mesos des de l’entrada', 'Hasta tres meses desde la entrada'),
    },
    {
      title: t('Recolliu la placa i poseu-la', 'Recoja la placa y colóquela'),
      text: t(
        'Amb el rebut pagat, la recolliu a l’oficina i la poseu a la dreta de la porta, a dos metres de terra.',
        'Con el recibo pagado, la recoge en la oficina y la coloca a la derecha de la puerta, a dos metros del suelo.',
      ),
      actor: 'person',
      phase: 'RES',
    },
  ],
  otherInformation: t(
    'Si deixeu de necessitar el gual, demaneu-ne la **baixa** abans del 31 de desembre i torneu la placa: si no, l’any següent es torna a cobrar.',
    'Si deja de necesitar el vado, pida la **baja** antes del 31 de diciembre y devuelva la placa: si no, el año siguiente se vuelve a cobrar.',
  ),

  legalResources: [
    { resource: 'OF-GUALS' },
    { resource: 'OM-CIRCULACIO' },
    { resource: 'LLEI-7-1985', article: 'art. 84' },
    { resource: 'LLEI-39-2015', article: 'art. 21 i 24' },
  ],
  dataProtection: dataProtection({
    activity: t(
      'Llicències i ocupacions de la via pública',
      'Licencias y ocupaciones de la vía pública',
    ),
    purpose: t(
      'Tramitar i controlar les llicències de gual i cobrar-ne la taxa.',
      'Tramitar y controlar las licencias de vado y cobrar su tasa.',
    ),
    retention: t(
      'Mentre la llicència sigui vigent i cinc anys més',
      'Mientras la licencia esté vigente y cinco años más',
    ),
  }),
  records: { classification: 'F0204', series: 'Llicències de gual', appraisal: 'TAAD 118' },

  spokenAnswer: t(
    'El gual es demana amb un plànol i fotos de la porta. Es paga una taxa cada any i la placa. Un tècnic ho visita i la resposta arriba, com a molt, en tres mesos. Les empreses i comunitats ho fan per internet.',
    'El vado se pide con un plano y fotos de la puerta. Se paga una tasa cada año y la placa. Un técnico lo visita y la respuesta llega, como mucho, en tres meses. Las empresas y comunidades lo hacen por internet.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Expliquem què és el gual, què costa i quins documents calen, i enviem l’enllaç de la fitxa.',
        'Explicamos qué es el vado, qué cuesta y qué documentos hacen falta, y enviamos el enlace de la ficha.',
      ),
      t(
        'No diem si en aquell carrer es concedirà: ho decideix l’informe tècnic.',
        'No decimos si en esa calle se concederá: lo decide el informe técnico.',
      ),
      { targetMinutes: 5 },
    ),
    chatbotCell,
    cell(
      'OR',
      'N2',
      t(
        'Resolem dubtes de mides, carrers estrets i accessos compartits.',
        'Resolvemos dudas de medidas, calles estrechas y accesos compartidos.',
      ),
      t('No redactem el plànol.', 'No redactamos el plano.'),
      { targetMinutes: 15, supportLevel: 'G3' },
    ),
    cell(
      'SOL',
      'A1',
      t(
        'Ajudem la persona a omplir la sol·licitud i, si no té certificat, la presentem amb funcionari habilitat.',
        'Ayudamos a la persona a rellenar la solicitud y, si no tiene certificado, la presentamos con funcionario habilitado.',
      ),
      t(
        'No presentem per empreses ni comunitats: han d’anar per la seu.',
        'No presentamos por empresas ni comunidades: deben ir por la sede.',
      ),
      { channel: 'in-person', targetMinutes: 15, protocol: 'PROT-IDENTIFICACIO' },
    ),
    cell(
      'VD',
      'N1',
      t(
        'Comprovem que hi ha plànol, fotografies i, si és llogater, el contracte.',
        'Comprobamos que hay plano, fotografías y, si es arrendatario, el contrato.',
      ),
      t('No validem mides ni escales.', 'No validamos medidas ni escalas.'),
      { targetMinutes: 5 },
    ),
    registryCell,
    registryBackOffice,
    cell(
      'PAG',
      'N1',
      t(
        'Reimprimim la carta de pagament i cobrem amb targeta.',
        'Reimprimimos la carta de pago y cobramos con tarjeta.',
      ),
      t(
        'No calculem la taxa abans de la resolució ni acceptem efectiu.',
        'No calculamos la tasa antes de la resolución ni aceptamos efectivo.',
      ),
      { channel: 'in-person', targetMinutes: 5 },
    ),
    cell(
      'ED',
      'N2',
      t(
        'Requerim el que falta i donem deu dies hàbils.',
        'Requerimos lo que falta y damos diez días hábiles.',
      ),
      t(
        'No demanem dades que ja té l’Ajuntament.',
        'No pedimos datos que ya tiene el Ayuntamiento.',
      ),
      { targetMinutes: 10 },
    ),
    statusCell,
  ],
  handoff: {
    when: t(
      'Si l’accés és compartit, el carrer fa menys de quatre metres o cal moure mobiliari urbà.',
      'Si el acceso es compartido, la calle mide menos de cuatro metros o hay que mover mobiliario urbano.',
    ),
    to: 'VIA',
    how: t('Pel gestor de consultes, tema «Guals»', 'Por el gestor de consultas, tema «Vados»'),
    dataToCollect: t(
      'Adreça exacta, amplada de la porta, places, fotografia i telèfon de contacte.',
      'Dirección exacta, anchura de la puerta, plazas, fotografía y teléfono de contacto.',
    ),
    committedAnswer: t('Resposta en dos dies hàbils', 'Respuesta en dos días hábiles'),
  },
  commonMistakes: [
    {
      text: t(
        'Dir que el titular pot aparcar davant del seu gual: no pot ningú.',
        'Decir que el titular puede aparcar delante de su vado: no puede nadie.',
      ),
    },
    {
      text: t(
        'Oblidar que rebaixar la vorera necessita llicència d’obres a part.',
        'Olvidar que rebajar la acera necesita licencia de obras aparte.',
      ),
    },
  ],
  diagnosticQuestions: [
    {
      text: t(
        'És per a una casa, una comunitat o una empresa?',
        '¿Es para una casa, una comunidad o una empresa?',
      ),
    },
    { text: t('La vorera ja està rebaixada?', '¿La acera ya está rebajada?') },
    { text: t('Quant fa d’ample la porta?', '¿Cuánto mide de ancho la puerta?') },
  ],
  protocols: ['PROT-IDENTIFICACIO', 'PROT-CITA-PREVIA'],
  attentionMinutes: 15,
  queueCode: 'V',
  appointmentCode: 'CITA-VIA',

  publishTo: everywhere,
  screenText: t(
    'Gual: porteu plànol del local i fotografies de la porta.',
    'Vado: traiga plano del local y fotografías de la puerta.',
  ),
  chatText: t(
    'Per tenir un gual heu de presentar una sol·licitud amb el plànol del local i fotografies de la porta i la vorera. Es paga una taxa anual i la placa. La resolució arriba en un màxim de tres mesos; si no contestem, s’entén denegat. Empreses i comunitats: només per la seu electrònica.',
    'Para tener un vado debe presentar una solicitud con el plano del local y fotografías de la puerta y la acera. Se paga una tasa anual y la placa. La resolución llega en un máximo de tres meses; si no contestamos, se entiende denegado. Empresas y comunidades: solo por la sede electrónica.',
  ),
}
