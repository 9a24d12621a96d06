import { label } from './words.ts'

/** Labels of the fields that follow what is shared. */
export const sharedDataFields = {
  usesValues: label('Valors comuns que diu', 'Valores comunes que dice', 'Shared values it says'),
} as const

/** The box beside a record that tells who uses it. */
export const whereUsedWords = {
  title: label('On s’usa', 'Dónde se usa', 'Where it is used'),
  nowhere: label('No s’usa enlloc.', 'No se usa en ningún sitio.', 'It is not used anywhere.'),
  asking: label('S’està cercant…', 'Buscando…', 'Looking…'),
  failed: label(
    'Ara no es pot saber on s’usa. Torneu-ho a provar d’aquí a una estona.',
    'Ahora no se puede saber dónde se usa. Vuelva a probar en un rato.',
    'It cannot be found out now where it is used. Try again in a while.',
  ),
  group: label('{kind}: {n}', '{kind}: {n}', '{kind}: {n}'),
  notLive: label('en esborrany', 'en borrador', 'in a draft'),
  more: label('Mostra’ls tots ({n})', 'Mostrarlos todos ({n})', 'Show all ({n})'),
  live: label(
    'Ho mostren {n} registres publicats.',
    'Lo muestran {n} registros publicados.',
    '{n} published records show it.',
  ),
  liveOne: label(
    'Ho mostra 1 registre publicat.',
    'Lo muestra 1 registro publicado.',
    '1 published record shows it.',
  ),
  liveNone: label(
    'Cap registre publicat no ho mostra.',
    'Ningún registro publicado lo muestra.',
    'No published record shows it.',
  ),
  saving: label(
    'En desar, canviaran els {n} registres publicats que ho mostren.',
    'Al guardar, cambiarán los {n} registros publicados que lo muestran.',
    'When you save, the {n} published records that show it will change.',
  ),
  savingOne: label(
    'En desar, canviarà el registre publicat que ho mostra.',
    'Al guardar, cambiará el registro publicado que lo muestra.',
    'When you save, the published record that shows it will change.',
  ),
} as const

/** Shared values inside a text: button, list to choose from, and what is drawn. */
export const sharedValueWords = {
  insert: label('Insereix un valor comú', 'Insertar un valor común', 'Insert a shared value'),
  hint: label(
    'Un telèfon, un import o una data que s’escriu un sol cop i es mostra sempre al dia.',
    'Un teléfono, un importe o una fecha que se escribe una sola vez y se muestra siempre al día.',
    'A phone, an amount or a date that is written once and always shown up to date.',
  ),
  search: label(
    'Cerca per nom, codi o valor',
    'Buscar por nombre, código o valor',
    'Search by name, code or value',
  ),
  results: label(
    '{n} valors. La tecla de retorn insereix el primer.',
    '{n} valores. La tecla de retorno inserta el primero.',
    '{n} values. Enter inserts the first.',
  ),
  noResults: label(
    'No hi ha cap valor comú així. Demaneu a governança que el creï.',
    'No hay ningún valor común así. Pida a gobernanza que lo cree.',
    'There is no such shared value. Ask the governance team to create it.',
  ),
  cancel: label('Cancel·la', 'Cancelar', 'Cancel'),
  unknown: label('{code}: no existeix', '{code}: no existe', '{code}: does not exist'),
  unsaid: label(
    '«{token}» no és cap valor comú vigent. Inseriu-lo amb el botó { } o corregiu-ne el codi.',
    '«{token}» no es ningún valor común vigente. Insértelo con el botón { } o corrija su código.',
    '“{token}” is no shared value in force. Insert it with the { } button or mend its code.',
  ),
  noValue: label(
    '{name}: avui no té valor',
    '{name}: hoy no tiene valor',
    '{name}: has no value today',
  ),
  described: label(
    '{name} ({code}). Valor comú: avui, {value}',
    '{name} ({code}). Valor común: hoy, {value}',
    '{name} ({code}). Shared value: today, {value}',
  ),
} as const

/** What is in force, and what comes next. */
export const inForceWords = {
  now: label('Vigent avui', 'Vigente hoy', 'In force today'),
  past: label('Ja no és vigent', 'Ya no es vigente', 'No longer in force'),
  future: label('Encara no és vigent', 'Aún no es vigente', 'Not yet in force'),
  from: label('Comença {when}', 'Empieza {when}', 'Begins {when}'),
  nothing: label(
    'Avui no n’hi ha cap de vigent.',
    'Hoy no hay ninguno vigente.',
    'None is in force today.',
  ),
  today: label('Avui: {what}.', 'Hoy: {what}.', 'Today: {what}.'),
  change: label(
    'Canvia {when} a {what}.',
    'Cambia {when} a {what}.',
    'It changes {when} to {what}.',
  ),
  end: label(
    '{when}, deixa d’haver-n’hi cap de vigent.',
    '{when}, deja de haber alguno vigente.',
    '{when}, none is in force any more.',
  ),
  byItself: label(
    'Els canals ho mostraran sols, a partir d’aquell dia.',
    'Los canales lo mostrarán solos, a partir de ese día.',
    'Channels will show it by themselves from that day on.',
  ),
} as const

/** What whoever keeps a record is asked when a norm that it cites is repealed. */
export const repealedNormWords = {
  title: label(
    'Reviseu «{record}»: cita una norma derogada ({norm})',
    'Revise «{record}»: cita una norma derogada ({norm})',
    'Review “{record}”: it cites a repealed norm ({norm})',
  ),
  by: label(
    '«{norm}» ha estat derogada per «{by}». Comproveu si la fitxa ha de citar la nova i si canvia res més.',
    '«{norm}» ha sido derogada por «{by}». Compruebe si la ficha debe citar la nueva y si cambia algo más.',
    '“{norm}” was repealed by “{by}”. See whether to cite the new one and whether anything else changes.',
  ),
  off: label(
    '«{norm}» ja no és vigent. Comproveu quina norma s’aplica ara i si canvia res més.',
    '«{norm}» ya no está vigente. Compruebe qué norma se aplica ahora y si cambia algo más.',
    '“{norm}” is no longer in force. See which norm applies now and whether anything else changes.',
  ),
} as const
