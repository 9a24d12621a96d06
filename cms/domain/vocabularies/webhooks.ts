import { vocabulary, type CodeOf } from './vocabulary.ts'

/** How far a notice to a consumer is. */
export const deliveryStates = vocabulary({
  queued: ['Per enviar', 'Por enviar', 'To be sent'],
  sent: ['Enviat', 'Enviado', 'Sent'],
  failed: ['No s’ha pogut enviar', 'No se ha podido enviar', 'Could not be sent'],
})
export type DeliveryState = CodeOf<typeof deliveryStates>

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
