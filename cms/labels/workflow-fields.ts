import { label } from './words.ts'

/** Labels of what transitions write on a record: people read them in its history. */
export const workflowFields = {
  stateSince: label('En aquest estat des de', 'En este estado desde', 'In this state since'),
  writtenBy: label(
    'Últim canvi de contingut de',
    'Último cambio de contenido de',
    'Last written by',
  ),
  submittedBy: label('Enviat per', 'Enviado por', 'Submitted by'),
  sentTo: label('Enviat a', 'Enviado a', 'Sent to'),
  validatedBy: label('Validat per', 'Validado por', 'Validated by'),
  approvedBy: label('Aprovat per', 'Aprobado por', 'Approved by'),
  scheduledAt: label('Programat per al', 'Programado para el', 'Scheduled for'),
  scheduledBy: label('Programat per', 'Programado por', 'Scheduled by'),
  rejections: label('Vegades que s’ha retornat', 'Veces que se ha devuelto', 'Times returned'),
  returned: label('Última devolució', 'Última devolución', 'Last return'),
  by: label('Qui', 'Quién', 'Who'),
  fields: label('Camps', 'Campos', 'Fields'),
  legalReview: label('Validació jurídica', 'Validación jurídica', 'Legal review'),
  remark: label('Observació', 'Observación', 'Remark'),
  asked: label('S’ha demanat', 'Se ha pedido', 'Asked for'),
  publishPolicy: label(
    'Qui en publica les fitxes',
    'Quién publica sus fichas',
    'Who publishes its sheets',
  ),
} as const
