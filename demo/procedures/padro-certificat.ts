import type { DemoRecord } from '../demo-record.ts'
import { registerNorms, registerOffice, registerProtection } from '../register-parts.ts'
import {
  byPhone,
  cell,
  chatbotCell,
  everywhere,
  freeCell,
  identifiedLow,
  inPerson,
  online,
  registryCell,
  statusCell,
  t,
  tracking,
} from '../sheet-parts.ts'
import { names, texts } from '../text.ts'

export const padroCertificat: DemoRecord = {
  code: 'PADRO-CERTIFICAT',
  ...registerOffice,
  title: t(
    'Obtenir un volant o certificat del padró',
    'Obtener un volante o certificado del padrón',
    'Get a proof of residence',
  ),
  officialName: t(
    'Expedició de volants i certificats d’empadronament',
    'Expedición de volantes y certificados de empadronamiento',
  ),
  slug: t('volant-padro', 'volante-padron', 'proof-of-residence'),
  alternativeNames: names(
    ['volant d’empadronament', 'volante de empadronamiento'],
    ['certificat de convivència', 'certificado de convivencia'],
    ['paper del padró', 'papel del padrón'],
    ['certificat de residència', 'certificado de residencia'],
    ['paper que digui on visc', 'papel que diga dónde vivo'],
  ),
  summary: t(
    'Document que diu on viviu i amb qui. Per Internet surt a l’instant i és gratuït.',
    'Documento que dice dónde vive y con quién. Por Internet sale al instante y es gratuito.',
    'A paper that says where you live and with whom. Online it is immediate and free.',
  ),
  description: t(
    `El **volant** informa d’on viviu i serveix per a gairebé tot: l’escola, els bancs, altres ajuntaments. El **certificat** el signa la Secretaria i només cal per a jutjats, notaries, estrangeria o altres països.

Podeu demanar-ne un d’individual o un de convivència, amb totes les persones que hi ha empadronades a l’habitatge.

## Abans de demanar-lo

Si el document és per a una altra administració, **no el necessiteu**: ens ho pot consultar directament i no us el pot exigir.`,
    `El **volante** informa de dónde vive y sirve para casi todo: la escuela, los bancos, otros ayuntamientos. El **certificado** lo firma la Secretaría y solo hace falta para juzgados, notarías, extranjería u otros países.

Puede pedir uno individual o uno de convivencia, con todas las personas que hay empadronadas en la vivienda.

## Antes de pedirlo

Si el documento es para otra administración, **no lo necesita**: nos lo puede consultar directamente y no se lo puede exigir.`,
  ),
  kind: 'S',
  regime: 'certificate',
  family: 'FAM-PADRO',
  topics: ['TEMA-CIUTADANIA', 'TEMA-RELACIONS'],
  lifeEvents: ['FV-DOMICILI', 'FV-NOUVINGUT'],
  related: [
    { procedure: 'PADRO-ALTA', relation: 'previous' },
    { procedure: 'PADRO-CANVI-DOMICILI', relation: 'previous' },
  ],
  sia: { code: '2100102', state: 'A' },
  audiences: ['citizens'],
  whoCanApply: t(
    `Les persones empadronades majors de 16 anys. El de convivència el pot demanar qualsevol de les persones majors d’edat de l’habitatge.

Pels menors d’edat, els pares o tutors que hi constin.`,
    `Las personas empadronadas mayores de 16 años. El de convivencia lo puede pedir cualquiera de las personas mayores de edad de la vivienda.

Por los menores de edad, los padres o tutores que consten.`,
  ),
  requirements: [
    {
      text: t('Estar empadronat al municipi.', 'Estar empadronado en el municipio.'),
      verifiedBy: 'own-register',
      evidence: 'DOC-PADRO',
    },
  ],
  representation: 'free',
  assistedFiling: true,
  spatialCoverage: t('Vilanova de la Riera', 'Vilanova de la Riera'),
  channels: [
    online(
      'volant-padro',
      t(
        'Identifiqueu-vos i descarregueu-lo a l’instant. Porta un codi que en demostra l’autenticitat.',
        'Identifíquese y descárguelo al instante. Lleva un código que demuestra su autenticidad.',
      ),
      {
        overrides: {
          deadline: t(
            'Volant, a l’instant; certificat, tres dies hàbils',
            'Volante, al instante; certificado, tres días hábiles',
          ),
        },
      },
    ),
    inPerson(
      t(
        'Us el donem al moment. Per a un volant no cal cita.',
        'Se lo damos en el momento. Para un volante no hace falta cita.',
      ),
      {
        appointment: { need: 'recommended' },
        overrides: { evidence: ['DOC-DNI', 'DOC-REPRESENTACIO'] },
      },
    ),
    {
      channel: 'kiosk',
      actions: ['filing'],
      levels: ['AS'],
      instructions: t(
        'Als quioscos de les dues OAC, amb el DNI electrònic o l’idCAT Mòbil.',
        'En los quioscos de las dos OAC, con el DNI electrónico o el idCAT Mòbil.',
      ),
      servicePoints: ['OAC-CENTRE', 'OAC-BARRI'],
    },
    byPhone(
      t(
        'Al 010 us l’enviem per correu postal al domicili on consteu empadronats, i només allà.',
        'En el 010 se lo enviamos por correo postal al domicilio donde consta empadronado, y solo allí.',
      ),
      {
        actions: ['information', 'filing'],
        overrides: {
          deadline: t('Arriba en uns cinc dies', 'Llega en unos cinco días'),
          identification: t(
            'Nom, document, data de naixement i adreça',
            'Nombre, documento, fecha de nacimiento y dirección',
          ),
        },
      },
    ),
  ],
  genericForm: false,
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
      note: t('Per Internet no cal.', 'Por Internet no hace falta.'),
    },
    {
      type: 'DOC-REPRESENTACIO',
      obligation: 'conditional',
      obtainedBy: 'person',
      condition: t('Si el demaneu per a una altra persona', 'Si lo pide para otra persona'),
      presentation: 'original',
      frontOfficeCheck: 'content',
    },
    {
      type: 'DOC-PADRO',
      obligation: 'required',
      obtainedBy: 'own',
      presentation: 'datum',
      frontOfficeCheck: 'none',
    },
  ],
  periodicity: 'continuous',
  applicationDeadline: t('Tot l’any', 'Todo el año'),
  initiation: ['on-request'],
  resolutionTerm: {
    value: 10,
    unit: 'working-days',
    startsAt: 'registry',
    legalResource: 'LLEI-39-2015',
  },
  averageTime: { value: 1, unit: 'working-days', source: 'Gestor d’expedients, 2025' },
  silence: { onRequest: 'not-applicable', legalResource: 'LLEI-39-2015' },
  feeRequired: false,
  outputs: [
    {
      name: t('Volant d’empadronament', 'Volante de empadronamiento'),
      kind: 'declaration',
      validity: t('Tres mesos', 'Tres meses'),
    },
    {
      name: t('Certificat d’empadronament', 'Certificado de empadronamiento'),
      kind: 'declaration',
      validity: t('Tres mesos', 'Tres meses'),
    },
  ],
  tracking,
  notification: 'choice',
  steps: [
    {
      title: t('Trieu quin us cal', 'Elija cuál necesita'),
      text: t(
        'Volant o certificat, individual o de convivència.',
        'Volante o certificado, individual o de convivencia.',
      ),
      actor: 'person',
      phase: 'OR',
    },
    {
      title: t('Demaneu-lo', 'Pídalo'),
      text: t(
        'Per la seu, al quiosc, a l’OAC o al 010.',
        'Por la sede, en el quiosco, en la OAC o en el 010.',
      ),
      actor: 'person',
      phase: 'SOL',
      term: t('3 minuts', '3 minutos'),
    },
    {
      title: t('Recolliu-lo o descarregueu-lo', 'Recójalo o descárguelo'),
      text: t(
        'El volant surt al moment. El certificat l’ha de signar la Secretaria.',
        'El volante sale en el momento. El certificado lo debe firmar la Secretaría.',
      ),
      actor: 'front-office',
      phase: 'RES',
      term: t('El mateix dia o tres dies hàbils', 'El mismo día o tres días hábiles'),
    },
  ],
  legalResources: registerNorms,
  dataProtection: registerProtection,
  records: { classification: '1311', series: 'Padró municipal: certificacions', appraisal: '258' },
  spokenAnswer: t(
    'El volant és gratuït i per Internet surt a l’instant. A l’oficina el donem al moment amb el document d’identitat. Si és per a una altra administració, no el necessita: ens ho poden consultar.',
    'El volante es gratuito y por Internet sale al instante. En la oficina lo damos en el momento con el documento de identidad. Si es para otra administración, no lo necesita: nos lo pueden consultar.',
  ),
  attention: [
    cell(
      'INF',
      'N1',
      t(
        'Preguntem per a què és: moltes vegades no cal o n’hi ha prou amb un volant.',
        'Preguntamos para qué es: muchas veces no hace falta o basta con un volante.',
      ),
      t(
        'No diem qui hi ha empadronat en un habitatge a qui no hi viu.',
        'No decimos quién hay empadronado en una vivienda a quien no vive allí.',
      ),
      { targetMinutes: 2 },
    ),
    chatbotCell,
    cell(
      'SOL',
      'AS',
      t(
        'La persona es descarrega el volant de la seu o del quiosc.',
        'La persona se descarga el volante de la sede o del quiosco.',
      ),
      t('No hi intervé ningú.', 'No interviene nadie.'),
      { channel: 'seu' },
    ),
    cell(
      'SOL',
      'N1',
      t(
        'Imprimim el volant i el lliurem. Del certificat n’obrim la petició a Secretaria.',
        'Imprimimos el volante y lo entregamos. Del certificado abrimos la petición a Secretaría.',
      ),
      t(
        'No fem certificats quan n’hi ha prou amb un volant.',
        'No hacemos certificados cuando basta con un volante.',
      ),
      { channel: 'in-person', targetMinutes: 3 },
    ),
    cell(
      'SOL',
      'A2',
      t(
        'Comprovem la identitat amb quatre dades i l’enviem al domicili del padró.',
        'Comprobamos la identidad con cuatro datos y lo enviamos al domicilio del padrón.',
      ),
      t(
        'No l’enviem mai a cap altra adreça ni per correu electrònic.',
        'No lo enviamos nunca a ninguna otra dirección ni por correo electrónico.',
      ),
      { channel: 'phone', targetMinutes: 4, protocol: 'PROT-IDENTIFICACIO' },
    ),
    cell(
      'VD',
      'N1',
      t(
        'Comprovem la identitat i, si ve algú altre, l’autorització signada.',
        'Comprobamos la identidad y, si viene otra persona, la autorización firmada.',
      ),
      t(
        'No acceptem una fotografia del DNI al mòbil com a autorització.',
        'No aceptamos una fotografía del DNI en el móvil como autorización.',
      ),
      { targetMinutes: 2, protocol: 'PROT-IDENTIFICACIO' },
    ),
    registryCell,
    freeCell,
    cell(
      'ED',
      'N1',
      t(
        'Si les dades del padró tenen un error, les corregim al moment amb el document.',
        'Si los datos del padrón tienen un error, los corregimos en el momento con el documento.',
      ),
      t(
        'No fem un volant amb dades que sabem que són errònies.',
        'No hacemos un volante con datos que sabemos que son erróneos.',
      ),
      { targetMinutes: 5 },
    ),
    statusCell,
  ],
  handoff: {
    when: t(
      'Quan cal un certificat històric, d’abans de 1996, o d’una persona difunta.',
      'Cuando hace falta un certificado histórico, de antes de 1996, o de una persona difunta.',
    ),
    to: 'SEC',
    how: t(
      'Petició interna a Secretaria, amb còpia a l’Arxiu',
      'Petición interna a Secretaría, con copia al Archivo',
    ),
    dataToCollect: t(
      'Nom i cognoms, adreces i anys aproximats, i per a què el necessita.',
      'Nombre y apellidos, direcciones y años aproximados, y para qué lo necesita.',
    ),
    committedAnswer: t('Cinc dies hàbils', 'Cinco días hábiles'),
  },
  commonMistakes: texts(
    [
      'Fer un certificat quan només cal un volant.',
      'Hacer un certificado cuando solo hace falta un volante.',
    ],
    [
      'Donar un volant de convivència a qui no està empadronat a l’habitatge.',
      'Dar un volante de convivencia a quien no está empadronado en la vivienda.',
    ],
  ),
  diagnosticQuestions: texts(
    ['Per a què el necessiteu?', '¿Para qué lo necesita?'],
    [
      'Us cal que hi surtin les altres persones de casa?',
      '¿Necesita que salgan las otras personas de casa?',
    ],
    ['És per a fora de Catalunya o d’Espanya?', '¿Es para fuera de Cataluña o de España?'],
  ),
  protocols: ['PROT-IDENTIFICACIO'],
  attentionMinutes: 5,
  queueCode: 'P',
  publishTo: everywhere,
  screenText: t(
    'Volant del padró: per Internet a l’instant i sense cua. És gratuït.',
    'Volante del padrón: por Internet al instante y sin cola. Es gratuito.',
  ),
  chatText: t(
    'El volant del padró diu on viviu i amb qui. És gratuït. Per la seu electrònica el descarregueu a l’instant amb idCAT Mòbil, Cl@ve o certificat. També us el donem a l’OAC amb el document d’identitat, o us l’enviem per correu a casa si truqueu al 010. El certificat, que signa la Secretaria, només cal per a jutjats, notaries o altres països. Si us el demana una altra administració, digueu-li que ens el consulti.',
    'El volante del padrón dice dónde vive y con quién. Es gratuito. Por la sede electrónica lo descarga al instante con idCAT Mòbil, Cl@ve o certificado. También se lo damos en la OAC con el documento de identidad, o se lo enviamos por correo a casa si llama al 010. El certificado, que firma la Secretaría, solo hace falta para juzgados, notarías u otros países. Si se lo pide otra administración, dígale que nos lo consulte.',
  ),
  chatbot: { excluded: false },
}
