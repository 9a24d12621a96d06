import type { TransitionAction } from '../domain/workflow.ts'
import { label, type Label } from './words.ts'

/** Buttons that move a record on its way to the public. */
export const transitionButtons: Readonly<Record<TransitionAction, Label>> = {
  submit: label('Envia a validar', 'Enviar a validar', 'Send for review'),
  return: label('Retorna', 'Devolver', 'Return'),
  validate: label('Valida', 'Validar', 'Validate'),
  approve: label('Aprova', 'Aprobar', 'Approve'),
  publish: label('Publica', 'Publicar', 'Publish'),
  schedule: label('Programa', 'Programar', 'Schedule'),
  'publish-urgent': label('Publica amb urgència', 'Publicar con urgencia', 'Publish urgently'),
  verify: label('Dona per verificat', 'Dar por verificado', 'Mark as verified'),
  retire: label('Retira', 'Retirar', 'Retire'),
}

/** What we say once it is done. */
export const transitionDone: Readonly<Record<TransitionAction, Label>> = {
  submit: label('S’ha enviat a validar.', 'Se ha enviado a validar.', 'Sent for review.'),
  return: label('S’ha retornat.', 'Se ha devuelto.', 'Returned.'),
  validate: label('S’ha validat.', 'Se ha validado.', 'Validated.'),
  approve: label('S’ha aprovat.', 'Se ha aprobado.', 'Approved.'),
  schedule: label('S’ha programat.', 'Se ha programado.', 'Scheduled.'),
  'publish-urgent': label(
    'Publicat: els canals ja ho mostren. Queda pendent de revisar.',
    'Publicado: los canales ya lo muestran. Queda pendiente de revisar.',
    'Published: channels already show it. It is to be reviewed.',
  ),
  publish: label(
    'Publicat: els canals ja ho mostren.',
    'Publicado: los canales ya lo muestran.',
    'Published: channels already show it.',
  ),
  verify: label('S’ha donat per verificat.', 'Se ha dado por verificado.', 'Marked as verified.'),
  retire: label(
    'Retirat: els canals ja no ho mostren.',
    'Retirado: los canales ya no lo muestran.',
    'Retired: channels no longer show it.',
  ),
}

/** Words around those buttons. */
export const transitionWords = {
  saveFirst: label(
    'Abans es desaran els canvis pendents.',
    'Antes se guardarán los cambios pendientes.',
    'Unsaved changes are saved first.',
  ),
  nothingNew: label(
    'No hi ha cap canvi per publicar.',
    'No hay ningún cambio por publicar.',
    'There is no change to publish.',
  ),
  returnTitle: label('Retornar a qui l’ha fet', 'Devolver a quien lo ha hecho', 'Return it'),
  returnReason: label('Què cal corregir?', '¿Qué hay que corregir?', 'What needs to be corrected?'),
  retireTitle: label('Retirar dels canals', 'Retirar de los canales', 'Retire from channels'),
  retireReason: label('Motiu', 'Motivo', 'Reason'),
  retireExplanation: label('Explicació', 'Explicación', 'Explanation'),
  retireHint: label(
    'Deixarà de mostrar-se de seguida a tots els canals. El registre i totes les versions es conserven.',
    'Dejará de mostrarse enseguida en todos los canales. El registro y todas las versiones se conservan.',
    'It disappears from every channel at once. The record and all its versions are kept.',
  ),
  cancel: label('Cancel·la', 'Cancelar', 'Cancel'),
  close: label('Tanca', 'Cerrar', 'Close'),
  required: label('(obligatori)', '(obligatorio)', '(required)'),
  refused: label('No s’ha pogut fer', 'No se ha podido hacer', 'It could not be done'),
  missing: label('Per publicar-la, falta:', 'Para publicarla, falta:', 'To publish it:'),
  reload: label(
    'Torna a carregar el registre',
    'Volver a cargar el registro',
    'Load the record again',
  ),
  noAnswer: label(
    'El servidor no respon. No s’ha canviat res: torneu-ho a provar d’aquí a un moment.',
    'El servidor no responde. No se ha cambiado nada: vuelva a intentarlo en un momento.',
    'The server does not answer. Nothing has changed: try again in a moment.',
  ),
} as const

/** Where a record is, beside the title of its page. */
export const stateWords = {
  state: label('Estat', 'Estado', 'State'),
  liveToo: label(
    'la versió publicada no canvia fins que es publiqui',
    'la versión publicada no cambia hasta que se publique',
    'the live version stays until this is published',
  ),
} as const
