import { vocabulary, type CodeOf } from './vocabulary.ts'

/** How far a notice to a consumer is. */
export const deliveryStates = vocabulary({
  queued: ['Per enviar', 'Por enviar', 'To be sent'],
  sent: ['Enviat', 'Enviado', 'Sent'],
  failed: ['No s’ha pogut enviar', 'No se ha podido enviar', 'Could not be sent'],
})
export type DeliveryState = CodeOf<typeof deliveryStates>

/** Why a consumer was not told. The status that it answered with is kept beside. */
export const deliveryFailures = vocabulary({
  refused: ['Ha respost que no', 'Ha respondido que no', 'It answered no'],
  redirected: [
    'Ha respost que l’adreça és una altra',
    'Ha respondido que la dirección es otra',
    'It answered that the address is another',
  ],
  'timed-out': ['No ha respost a temps', 'No ha respondido a tiempo', 'It did not answer in time'],
  unreachable: [
    'No s’hi ha pogut connectar',
    'No se ha podido conectar',
    'It could not be connected to',
  ],
  'not-public': [
    'L’adreça porta a una xarxa interna',
    'La dirección lleva a una red interna',
    'The address leads to an internal network',
  ],
})
export type DeliveryFailure = CodeOf<typeof deliveryFailures>

/** What a consumer may ask to hear of: the kinds that the public reads. */
export const noticeKinds = vocabulary({
  procedure: ['Tràmits', 'Trámites', 'Procedures'],
  faq: ['Preguntes freqüents', 'Preguntas frecuentes', 'FAQs'],
  form: ['Formularis', 'Formularios', 'Forms'],
  department: ['Departaments', 'Departamentos', 'Departments'],
  topic: ['Matèries', 'Materias', 'Topics'],
  'life-event': ['Fets vitals', 'Hechos vitales', 'Life events'],
  'service-point': ['Punts d’atenció', 'Puntos de atención', 'Service points'],
  family: ['Famílies', 'Familias', 'Families'],
  screen: ['Pantalles', 'Pantallas', 'Screens'],
  notice: ['Avisos', 'Avisos', 'Notices'],
})
export type NoticeKind = CodeOf<typeof noticeKinds>
