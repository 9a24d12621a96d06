import { label } from './words.ts'

/** Words of the tasks desk. */
export const taskWords = {
  title: label('Tasques', 'Tareas', 'Tasks'),
  navTitle: label('Les meves tasques', 'Mis tareas', 'My tasks'),
  navCount: label('{count} pendents', '{count} pendientes', '{count} open'),
  whose: label('De qui', 'De quién', 'Whose'),
  mine: label('Meves', 'Mías', 'Mine'),
  department: label('Del meu departament', 'De mi departamento', 'Of my department'),
  all: label('Totes', 'Todas', 'All'),
  none: label(
    'No hi ha cap tasca pendent. Bona feina!',
    'No hay ninguna tarea pendiente. ¡Buen trabajo!',
    'Nothing is waiting. Well done!',
  ),
  more: label(
    'I {count} més. Es mostren les que vencen abans.',
    'Y {count} más. Se muestran las que vencen antes.',
    'And {count} more. Those due first are shown.',
  ),
  seeAll: label('Totes les meves tasques', 'Todas mis tareas', 'All my tasks'),

  todayTitle: label('Què he de fer avui', 'Qué tengo que hacer hoy', 'What I have to do today'),
  todayNone: label('Per avui, res més.', 'Por hoy, nada más.', 'Nothing more for today.'),

  dueLate: label('vençuda {when}', 'vencida {when}', 'was due {when}'),
  due: label('venç {when}', 'vence {when}', 'due {when}'),
  noDay: label('sense termini', 'sin plazo', 'no term'),

  with: label('La té {who}', 'La tiene {who}', 'With {who}'),
  onBehalf: label('en nom de {who}', 'en nombre de {who}', 'on behalf of {who}'),
  unassigned: label('Sense assignar', 'Sin asignar', 'Not assigned'),
  escalated: label('us l’han escalada', 'se la han escalado', 'escalated to you'),

  done: label('Feta', 'Hecha', 'Done'),
  markDone: label(
    'Marca com a feta: {title}',
    'Marcar como hecha: {title}',
    'Mark as done: {title}',
  ),
  isDone: label('Feta ✓', 'Hecha ✓', 'Done ✓'),
  open: label('Obre i verifica', 'Abrir y verificar', 'Open and verify'),
  openOf: label(
    'Obre i verifica: {title}',
    'Abrir y verificar: {title}',
    'Open and verify: {title}',
  ),
  noAnswer: label(
    'El servidor no respon. Torneu-ho a provar.',
    'El servidor no responde. Vuelva a intentarlo.',
    'The server does not answer. Try again.',
  ),
} as const
