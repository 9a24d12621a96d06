import { label } from './words.ts'

/** Words of the history of a record. */
export const historyWords = {
  title: label('Historial', 'Historial', 'History'),
  intro: label(
    'Tot el que ha passat amb aquest registre, el més recent primer. Trieu dues versions i compareu-les, o mireu què va canviar en cadascuna.',
    'Todo lo que ha pasado con este registro, lo más reciente primero. Elija dos versiones y compárelas, o mire qué cambió en cada una.',
    'Everything that happened to this record, the latest first. Choose two versions to compare, or look at what changed in each.',
  ),
  none: label('Encara no hi ha cap versió.', 'Aún no hay ninguna versión.', 'No versions yet.'),
  earlier: label('Abans', 'Antes', 'Before'),
  later: label('Després', 'Después', 'After'),
  earlierOf: label('Abans: {when}', 'Antes: {when}', 'Before: {when}'),
  laterOf: label('Després: {when}', 'Después: {when}', 'After: {when}'),
  compare: label('Compara', 'Comparar', 'Compare'),
  whatChanged: label('Què va canviar', 'Qué cambió', 'What changed'),
  restore: label('Recupera aquesta versió', 'Recuperar esta versión', 'Restore this version'),
  restoreTitle: label(
    'Voleu recuperar la versió del {when}?',
    '¿Quiere recuperar la versión del {when}?',
    'Restore the version of {when}?',
  ),
  restoreHint: label(
    'Serà l’esborrany de la fitxa. No es publica res, i la versió d’ara continua a l’historial.',
    'Será el borrador de la ficha. No se publica nada, y la versión de ahora sigue en el historial.',
    'It becomes the draft. Nothing is published, and the present version stays in the history.',
  ),
  cancel: label('Cancel·la', 'Cancelar', 'Cancel'),
  restoreFailed: label(
    'No s’ha pogut recuperar la versió.',
    'No se ha podido recuperar la versión.',
    'The version could not be restored.',
  ),
  now: label('Versió actual', 'Versión actual', 'Present version'),
  live: label('Publicada', 'Publicada', 'Published'),
  system: label('El sistema', 'El sistema', 'The system'),
  by: label('{who} · {roles}', '{who} · {roles}', '{who} · {roles}'),
  differencesTitle: label('Diferències', 'Diferencias', 'Differences'),
  between: label('Del {from} al {to}', 'Del {from} al {to}', 'From {from} to {to}'),
  noDifferences: label(
    'Aquestes dues versions diuen el mateix.',
    'Estas dos versiones dicen lo mismo.',
    'These two versions say the same.',
  ),
  count: label(
    'Camps que canvien: {count}',
    'Campos que cambian: {count}',
    'Fields that change: {count}',
  ),
  rowAdded: label('S’ha afegit', 'Se ha añadido', 'Added'),
  rowRemoved: label('S’ha tret', 'Se ha quitado', 'Removed'),
  rowsMoved: label('S’ha canviat l’ordre', 'Ha cambiado el orden', 'The order changed'),
  formatOnly: label(
    'Només en canvia el format (negreta, enllaços, llistes…).',
    'Solo cambia el formato (negrita, enlaces, listas…).',
    'Only its format changes (bold, links, lists…).',
  ),
  was: label('Abans: ', 'Antes: ', 'Before: '),
  is: label('Ara: ', 'Ahora: ', 'Now: '),
  empty: label('(buit)', '(vacío)', '(empty)'),
  row: label('Fila {n}', 'Fila {n}', 'Row {n}'),
  yes: label('Sí', 'Sí', 'Yes'),
  no: label('No', 'No', 'No'),
  more: label('Mostra les anteriors', 'Mostrar las anteriores', 'Show earlier ones'),
  back: label('Torna a l’historial', 'Volver al historial', 'Back to the history'),
}

/** Names of the languages, for texts that differ in one of them. */
export const languageNames = {
  ca: label('català', 'catalán', 'Catalan'),
  es: label('castellà', 'castellano', 'Spanish'),
  en: label('anglès', 'inglés', 'English'),
}
