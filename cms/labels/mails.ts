import { label } from './words.ts'

/** Words of the mail that the catalogue sends to its people. */
export const mailWords = {
  greeting: label('Bon dia, {name},', 'Buenos días, {name}:', 'Good morning, {name},'),
  allTasks: label('Totes les vostres tasques', 'Todas sus tareas', 'All your tasks'),
  signature: label(
    'El catàleg de tràmits. Aquest correu s’envia sol: no cal respondre’l.',
    'El catálogo de trámites. Este correo se envía solo: no hace falta responderlo.',
    'The procedure catalogue. This mail is sent by itself: no answer is needed.',
  ),

  reviewOne: label('Cal revisar «{title}»', 'Hay que revisar «{title}»', '“{title}” needs review'),
  reviewMany: label(
    'Hi ha {count} continguts per revisar',
    'Hay {count} contenidos por revisar',
    '{count} records need review',
  ),
  reviewIntro: label(
    'Llegiu-los amb calma. Si són correctes, obriu-los i trieu «Dona per verificat». Si ha canviat alguna cosa, corregiu-la i envieu-la a validar.',
    'Léalos con calma. Si son correctos, ábralos y elija «Dar por verificado». Si ha cambiado algo, corríjalo y envíelo a validar.',
    'Read them calmly. If they are right, open them and choose “Mark as verified”. If something has changed, correct it and send it to review.',
  ),
  reviewDue: label('S’ha de revisar {when}', 'Hay que revisarlo {when}', 'To be reviewed {when}'),
  reviewPast: label(
    'S’havia de revisar {when}',
    'Había que revisarlo {when}',
    'Was to be reviewed {when}',
  ),
  escalationOne: label(
    'Una tasca ha vençut: «{title}»',
    'Una tarea ha vencido: «{title}»',
    'A task is overdue: “{title}”',
  ),
  escalationMany: label(
    '{count} tasques han vençut',
    '{count} tareas han vencido',
    '{count} tasks are overdue',
  ),
  escalationIntro: label(
    'Ningú no les ha fet dins del termini i ara us arriben a vós. Parleu-ne amb qui les té o reassigneu-les.',
    'Nadie las ha hecho dentro del plazo y ahora le llegan a usted. Hable con quien las tiene o reasígnelas.',
    'Nobody did them in time and now they come to you. Talk to whoever has them, or give them to somebody else.',
  ),
  escalationItem: label(
    '{kind} · la té {who} · vencia {when}',
    '{kind} · la tiene {who} · vencía {when}',
    '{kind} · with {who} · was due {when}',
  ),
  nobody: label('ningú', 'nadie', 'nobody'),
} as const
