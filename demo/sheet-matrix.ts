import type { OwnWords } from './sheet-builder.ts'
import {
  cell,
  chatbotCell,
  freeCell,
  registryBackOffice,
  registryCell,
  statusCell,
  t,
} from './sheet-parts.ts'

/* The attention matrix that all the counters agree on; a sheet says what it tells and what it checks. */

const byThemselves = cell(
  'SOL',
  'AS',
  t(
    'La persona omple el formulari a la seu, hi adjunta els documents i signa.',
    'La persona rellena el formulario en la sede, adjunta los documentos y firma.',
  ),
  t(
    'No s’accepten sol·licituds per correu electrònic.',
    'No se aceptan solicitudes por correo electrónico.',
  ),
  { channel: 'seu' },
)

const atTheCounter = cell(
  'SOL',
  'N1',
  t(
    'Entrem la sol·licitud amb la persona al davant i digitalitzem el que porta.',
    'Introducimos la solicitud con la persona delante y digitalizamos lo que trae.',
  ),
  t(
    'No presentem res per empreses ni entitats: ho han de fer per la seu.',
    'No presentamos nada por empresas ni entidades: lo deben hacer por la sede.',
  ),
  { channel: 'in-person', targetMinutes: 10, supportLevel: 'A1', protocol: 'PROT-IDENTIFICACIO' },
)

const payment = cell(
  'PAG',
  'N1',
  t(
    'Generem la carta de pagament i la cobrem amb targeta.',
    'Generamos la carta de pago y la cobramos con tarjeta.',
  ),
  t(
    'No cobrem en efectiu ni apliquem reduccions que no s’hagin concedit.',
    'No cobramos en efectivo ni aplicamos reducciones que no se hayan concedido.',
  ),
  { targetMinutes: 4 },
)

const processing = cell(
  'INST',
  'G3',
  t(
    'El departament estudia l’expedient i prepara la resolució.',
    'El departamento estudia el expediente y prepara la resolución.',
  ),
  t(
    'No atén trucades sobre expedients en tràmit: passen per l’OAC.',
    'No atiende llamadas sobre expedientes en trámite: pasan por la OAC.',
  ),
)

const correction = cell(
  'ED',
  'N1',
  t(
    'Expliquem què demana el requeriment, recollim el que falta i ho unim a l’expedient.',
    'Explicamos qué pide el requerimiento, recogemos lo que falta y lo unimos al expediente.',
  ),
  t(
    'No allarguem el termini de deu dies hàbils: la pròrroga es demana per escrit.',
    'No alargamos el plazo de diez días hábiles: la prórroga se pide por escrito.',
  ),
  { supportLevel: 'G3', targetMinutes: 5 },
)

/** Who does what in each phase of a sheet. */
export function matrixOf({ tells, checks, fees, online, counter }: OwnWords) {
  return [
    cell('INF', 'N1', t(...tells[0]), t(...tells[1]), { targetMinutes: 4, supportLevel: 'N2' }),
    chatbotCell,
    ...(online === null ? [] : [byThemselves]),
    ...(counter === null ? [] : [atTheCounter]),
    cell('VD', 'N1', t(...checks[0]), t(...checks[1]), { targetMinutes: 5 }),
    registryCell,
    ...(online === null ? [] : [registryBackOffice]),
    fees?.length ? payment : freeCell,
    processing,
    correction,
    statusCell,
  ]
}
