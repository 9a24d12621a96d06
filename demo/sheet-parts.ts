import type { DemoFields, DemoText } from './demo-record.ts'
import { text as t } from './text.ts'

export { t }

/*
 * What many sheets of the demo town have in common: its addresses, its ways in, its appeals. What
 * is said in more than one sheet is written once.
 */

export const eOffice = 'https://seu.vilanovadelariera.example'
export const website = 'https://www.vilanovadelariera.example'

/** At the counters, with an appointment. */
export const inPerson = (instructions: DemoText, more: DemoFields = {}) => ({
  channel: 'in-person',
  actions: ['information', 'assistance', 'filing'],
  levels: ['N1', 'A1'],
  instructions,
  servicePoints: ['OAC-CENTRE', 'OAC-BARRI'],
  appointment: { need: 'required', url: `${eOffice}/cita-previa` },
  ...more,
})

export const online = (path: string, instructions: DemoText, more: DemoFields = {}) => ({
  channel: 'seu',
  actions: ['information', 'filing', 'tracking'],
  levels: ['AS', 'A2'],
  instructions,
  url: `${eOffice}/tramits/${path}`,
  ...more,
})

export const byPhone = (instructions: DemoText, more: DemoFields = {}) => ({
  channel: 'phone',
  actions: ['information', 'assistance', 'tracking'],
  levels: ['N1', 'A2'],
  instructions,
  servicePoints: ['TEL-010'],
  appointment: { need: 'no' },
  ...more,
})

/** Filing by screen with any usual means of identification. */
export const identifiedLow = {
  required: true,
  minimumLevel: 'low',
  mechanisms: [
    'valid',
    'idcat-mobil-remote',
    'idcat-mobil-in-person',
    'clave-pin-basic',
    'idcat-certificate',
    'fnmt-pf',
    'dnie',
  ],
  signature: 'ordinary',
}

export const identifiedSubstantial = {
  required: true,
  minimumLevel: 'substantial',
  mechanisms: [
    'idcat-mobil-in-person',
    'clave-pin',
    'clave-permanent',
    'idcat-certificate',
    'fnmt-pf',
    'dnie',
  ],
  signature: 'advanced',
}

const month = { value: 1, unit: 'months' }
const twoMonths = { value: 2, unit: 'months' }
const judicial = {
  kind: 'judicial',
  body: t(
    'Jutjat contenciós administratiu de Barcelona',
    'Juzgado de lo contencioso-administrativo de Barcelona',
  ),
  term: twoMonths,
}

export const appeals = [
  {
    kind: 'reconsideration',
    body: t('L’òrgan que ha dictat la resolució', 'El órgano que ha dictado la resolución'),
    term: month,
  },
  judicial,
]

/** Local taxes: without this first step the court does not hear the case. */
export const taxAppeals = [
  {
    kind: 'reconsideration',
    body: t(
      'L’òrgan que ha dictat l’acte (obligatori abans d’anar al jutjat, perquè és un tribut)',
      'El órgano que ha dictado el acto (obligatorio antes de ir al juzgado, por ser un tributo)',
    ),
    term: month,
  },
  judicial,
]

interface Protection {
  readonly activity: DemoText
  readonly purpose: DemoText
  readonly legalBasis?: DemoText
  readonly recipients?: DemoText
  readonly retention: DemoText
}

export const dataProtection = (own: Protection) => ({
  legalBasis: t(
    'Exercici de poders públics i compliment d’obligacions legals',
    'Ejercicio de poderes públicos y cumplimiento de obligaciones legales',
  ),
  recipients: t(
    'No es cedeixen dades a tercers, llevat d’obligació legal',
    'No se ceden datos a terceros, salvo obligación legal',
  ),
  url: `${website}/proteccio-de-dades`,
  ...own,
})

/** One cell of the attention matrix. */
export const cell = (
  phase: string,
  level: string,
  does: DemoText,
  doesNot: DemoText,
  more: DemoFields = {},
) => ({ phase, level, does, doesNot, ...more })

export const registryCell = cell(
  'RG',
  'N1',
  t(
    'Registrem la sol·licitud i els annexos en l’acte i lliurem el justificant amb el número d’entrada.',
    'Registramos la solicitud y los anexos en el acto y entregamos el justificante con el número de entrada.',
  ),
  t(
    'No tornem documents sense registrar, encara que en falti algun: es registra i es requereix.',
    'No devolvemos documentos sin registrar, aunque falte alguno: se registra y se requiere.',
  ),
  { channel: 'in-person', targetMinutes: 4 },
)

export const registryBackOffice = cell(
  'RG',
  'BO',
  t(
    'Revisem les entrades telemàtiques del dia, les classifiquem i les enviem a la unitat que tramita.',
    'Revisamos las entradas telemáticas del día, las clasificamos y las enviamos a la unidad que tramita.',
  ),
  t(
    'No canviem la data d’entrada ni corregim el que la persona ha escrit.',
    'No cambiamos la fecha de entrada ni corregimos lo que la persona ha escrito.',
  ),
  { channel: 'seu', targetMinutes: 5 },
)

export const statusCell = cell(
  'EST',
  'N1',
  t(
    'Amb la identitat comprovada, diem en quina fase és l’expedient i què falta.',
    'Con la identidad comprobada, decimos en qué fase está el expediente y qué falta.',
  ),
  t(
    'No avancem el sentit de la resolució ni donem dades d’altres persones.',
    'No adelantamos el sentido de la resolución ni damos datos de otras personas.',
  ),
  { targetMinutes: 4, protocol: 'PROT-IDENTIFICACIO' },
)

export const chatbotCell = cell(
  'INF',
  'A3',
  t(
    'El xatbot respon amb la fitxa i hi posa l’enllaç i la data de verificació.',
    'El chatbot responde con la ficha y pone el enlace y la fecha de verificación.',
  ),
  t(
    'No interpreta casos concrets ni demana dades personals: passa a l’Oficina d’Atenció Ciutadana.',
    'No interpreta casos concretos ni pide datos personales: pasa a la Oficina de Atención Ciudadana.',
  ),
  { channel: 'chatbot' },
)

export const freeCell = cell(
  'PAG',
  'N1',
  t('Expliquem que aquest tràmit és gratuït.', 'Explicamos que este trámite es gratuito.'),
  t(
    'No cobrem res ni emetem cap carta de pagament.',
    'No cobramos nada ni emitimos ninguna carta de pago.',
  ),
  { targetMinutes: 1 },
)

/** Where everybody follows a case that has begun. */
export const tracking = { url: `${eOffice}/els-meus-tramits` }

export const everywhere = ['web', 'seu', 'chatbot', 'screens', 'agent-console', 'open-data']
