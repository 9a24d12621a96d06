import { label } from './words.ts'

/** Words around families, their templates and what sheets have from them. */
export const familyWords = {
  newSheet: label('Fitxa nova', 'Ficha nueva', 'New sheet'),
  newSheetIntro: label(
    'Trieu la família i comenceu amb tot el que les seves fitxes tenen en comú: us quedarà per escriure el que és propi d’aquest tràmit.',
    'Elija la familia y empiece con todo lo que sus fichas tienen en común: le quedará por escribir lo propio de este trámite.',
    'Choose the family and start with all that its sheets have in common: what is left to write is what this procedure alone has.',
  ),
  newSheetTitle: label(
    'Com en diu la gent?',
    '¿Cómo lo llama la gente?',
    'What do people call it?',
  ),
  newSheetTitleHelp: label(
    'Fins a 80 caràcters, sense codi ni departament. Exemple: «Demanar un gual».',
    'Hasta 80 caracteres, sin código ni departamento. Ejemplo: «Pedir un vado».',
    'Up to 80 characters, without code or department. Example: “Ask for a dropped kerb”.',
  ),
  family: label('Família', 'Familia', 'Family'),
  department: label('Departament', 'Departamento', 'Department'),
  withTemplate: label('amb plantilla', 'con plantilla', 'with a template'),
  withoutTemplate: label('encara sense plantilla', 'aún sin plantilla', 'no template yet'),
  create: label('Crea la fitxa', 'Crear la ficha', 'Create the sheet'),
  mayNotCreate: label(
    'Creen fitxes la interlocució, els responsables de departament i la governança.',
    'Crean fichas la interlocución, los responsables de departamento y la gobernanza.',
    'Department editors, heads and governance create sheets.',
  ),
  blank: label('O bé una fitxa en blanc', 'O bien una ficha en blanco', 'Or a blank sheet'),
  box: label('Plantilla de la família', 'Plantilla de la familia', 'Family template'),
  none: label(
    'La família d’aquesta fitxa no té plantilla.',
    'La familia de esta ficha no tiene plantilla.',
    'The family of this sheet has no template.',
  ),
  inherited: label(
    'Iguals que la plantilla: {count}',
    'Iguales que la plantilla: {count}',
    'Same as the template: {count}',
  ),
  extended: label(
    'Amb files de més: {count}',
    'Con filas de más: {count}',
    'With rows of its own: {count}',
  ),
  overridden: label('Propis de la fitxa', 'Propios de la ficha', 'The sheet’s own'),
  waiting: label(
    'La plantilla diu més del que hi ha aquí',
    'La plantilla dice más de lo que hay aquí',
    'The template says more than is here',
  ),
  changedSince: label(
    'la plantilla ha canviat',
    'la plantilla ha cambiado',
    'the template has changed',
  ),
  takeAll: label(
    'Agafa el que diu la plantilla ({count})',
    'Tomar lo que dice la plantilla ({count})',
    'Take what the template says ({count})',
  ),
  back: label('Torna a la plantilla', 'Volver a la plantilla', 'Back to the template'),
  backOf: label(
    'Torna a la plantilla: {field}',
    'Volver a la plantilla: {field}',
    'Back to the template: {field}',
  ),
  saveFirst: label('Deseu primer els canvis.', 'Guarde primero los cambios.', 'Save first.'),
  goTo: label('Ves al camp {field}', 'Ir al campo {field}', 'Go to the field {field}'),
  markInherited: label('de la plantilla', 'de la plantilla', 'from the template'),
  markExtended: label('plantilla i més', 'plantilla y más', 'template and more'),
  markOverridden: label('propi', 'propio', 'own'),
  markAbsent: label('la plantilla ho diu', 'la plantilla lo dice', 'the template says it'),
  applyTitle: label(
    'Aplica la plantilla a les fitxes',
    'Aplicar la plantilla a las fichas',
    'Apply the template to the sheets',
  ),
  applyIntro: label(
    'Aquí teniu cada fitxa de la família i què hi canviaria. El que una fitxa diu pel seu compte no es toca. Res no es publica: els canvis entren als esborranys.',
    'Aquí tiene cada ficha de la familia y qué cambiaría en ella. Lo que una ficha dice por su cuenta no se toca. Nada se publica: los cambios entran en los borradores.',
    'Here is each sheet of the family and what would change in it. What a sheet says itself is left alone. Nothing is published: changes go into drafts.',
  ),
  applyLink: label(
    'Compara amb les fitxes i aplica',
    'Comparar con las fichas y aplicar',
    'Compare with the sheets and apply',
  ),
  noSheets: label(
    'Aquesta família encara no té fitxes.',
    'Esta familia aún no tiene fichas.',
    'This family has no sheets yet.',
  ),
  upToDate: label('Res a canviar', 'Nada que cambiar', 'Nothing to change'),
  before: label('Ara', 'Ahora', 'Now'),
  after: label('Quedarà', 'Quedará', 'It will be'),
  nothing: label('(buit)', '(vacío)', '(empty)'),
  notYours: label('d’un altre departament', 'de otro departamento', 'of another department'),
  keepsOwn: label(
    'Hi diu la seva: {fields}',
    'Mantiene lo suyo: {fields}',
    'Keeps its own: {fields}',
  ),
  chooseAll: label('Totes les que canvien', 'Todas las que cambian', 'All that change'),
  apply: label(
    'Aplica a les triades ({count})',
    'Aplicar a las elegidas ({count})',
    'Apply to those chosen ({count})',
  ),
  applied: label(
    'Fet. Camps canviats: {count}',
    'Hecho. Campos cambiados: {count}',
    'Done. Fields changed: {count}',
  ),
  refusedOf: label('No s’ha pogut: {reason}', 'No se ha podido: {reason}', 'Not done: {reason}'),
  noAnswer: label(
    'El servidor no respon. Torneu-ho a provar: no s’ha perdut res.',
    'El servidor no responde. Vuelva a intentarlo: no se ha perdido nada.',
    'The server does not answer. Try again: nothing is lost.',
  ),
  loading: label('S’està comparant…', 'Comparando…', 'Comparing…'),
} as const

export type FamilyWord = keyof typeof familyWords
