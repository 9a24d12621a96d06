import { inventoryImportWords } from './inventory-import.ts'
import { label } from './words.ts'

/** Words of the purge of the old inventory. `{name}` is filled in. */
export const inventoryWords = {
  ...inventoryImportWords,
  oldText: label(
    'Text de l’inventari: {title}',
    'Texto del inventario: {title}',
    'Text of the inventory: {title}',
  ),
  title: label('Purga de l’inventari', 'Depuración del inventario', 'Purge of the inventory'),
  mayNot: label(
    'L’inventari el veuen governança, auditoria, i caps i interlocutors dels departaments.',
    'El inventario lo ven gobernanza, auditoría, y responsables e interlocutores de los departamentos.',
    'The inventory is seen by governance, auditors, and heads and editors of departments.',
  ),
  progress: label('Progrés', 'Progreso', 'Progress'),
  clusters: label('Duplicats', 'Duplicados', 'Duplicates'),
  rows: label('Files', 'Filas', 'Rows'),
  import: label('Importació', 'Importación', 'Import'),

  nothingYet: label(
    'Encara no hi ha cap fila. Importeu l’inventari antic per començar.',
    'Aún no hay ninguna fila. Importe el inventario antiguo para empezar.',
    'There are no rows yet. Import the old inventory to begin.',
  ),
  doneOf: label(
    '{done} de {total} files fetes',
    '{done} de {total} filas hechas',
    '{done} of {total} rows done',
  ),
  decidedAndStaged: label(
    'Decidides i per fer: {decided} · Per decidir: {staged} · Grups de duplicats per mirar: {clusters}',
    'Decididas y por hacer: {decided} · Por decidir: {staged} · Grupos de duplicados por mirar: {clusters}',
    'Decided and to be done: {decided} · To decide: {staged} · Groups of duplicates to look at: {clusters}',
  ),
  byDepartment: label('Per departaments', 'Por departamentos', 'By department'),
  noDepartment: label('Sense departament', 'Sin departamento', 'Without department'),
  toDecide: label('Per decidir', 'Por decidir', 'To decide'),
  paleIsDecided: label(
    'Color pàl·lid: decidit, encara per fer.',
    'Color pálido: decidido, aún por hacer.',
    'Pale colour: decided, not done yet.',
  ),
  asTable: label('Mostra-ho en una taula', 'Mostrarlo en una tabla', 'Show it as a table'),
  department: label('Departament', 'Departamento', 'Department'),
  total: label('Total', 'Total', 'Total'),
  doneAndDecided: label(
    '{done} fetes, {decided} per fer',
    '{done} hechas, {decided} por hacer',
    '{done} done, {decided} to do',
  ),
  whole: label('Tot l’inventari', 'Todo el inventario', 'The whole inventory'),

  noClusters: label(
    'No hi ha cap grup de duplicats per decidir.',
    'No hay ningún grupo de duplicados por decidir.',
    'There is no group of duplicates to decide.',
  ),
  clustersIntro: label(
    'Files que semblen el mateix tràmit. Poseu-vos en una i premeu el número de la decisió; les fletxes passen a la del costat.',
    'Filas que parecen el mismo trámite. Sitúese en una y pulse el número de la decisión; las flechas pasan a la de al lado.',
    'Rows that seem the same procedure. Stand on one and press the number of the decision; arrows go to the next one.',
  ),
  clusterOf: label(
    '{count} files que s’assemblen',
    '{count} filas que se parecen',
    '{count} rows alike',
  ),
  oneAndSheets: label(
    '1 fila que s’assembla a una fitxa del catàleg',
    '1 fila que se parece a una ficha del catálogo',
    '1 row alike a sheet of the catalogue',
  ),
  inCatalogue: label('Fitxa del catàleg', 'Ficha del catálogo', 'Sheet of the catalogue'),
  alike: label('{percent} % igual', '{percent} % igual', '{percent}% alike'),
  decide: label('Decisió', 'Decisión', 'Decision'),
  visits: label('{count} visites', '{count} visitas', '{count} visits'),
  noText: label('Sense text', 'Sin texto', 'No text'),
  undo: label('Desfés', 'Deshacer', 'Undo'),
  previous: label('Anterior', 'Anterior', 'Previous'),
  next: label('Següent', 'Siguiente', 'Next'),
  pageOf: label('Pàgina {page} de {pages}', 'Página {page} de {pages}', 'Page {page} of {pages}'),
  loading: label('S’està carregant…', 'Cargando…', 'Loading…'),
  failed: label(
    'El servidor no respon. Torneu-ho a provar.',
    'El servidor no responde. Vuelva a intentarlo.',
    'The server does not answer. Try again.',
  ),

  search: label('Cerca al títol', 'Buscar en el título', 'Search in the title'),
  source: label('Origen', 'Origen', 'Source'),
  any: label('Tots', 'Todos', 'All'),
  anyShe: label('Totes', 'Todas', 'All'),
  state: label('Estat', 'Estado', 'State'),
  disposition: label('Disposició', 'Disposición', 'Disposition'),
  rowTitle: label('Títol', 'Título', 'Title'),
  found: label('{count} files', '{count} filas', '{count} rows'),
  noneFound: label(
    'Cap fila no compleix el que demaneu.',
    'Ninguna fila cumple lo que pide.',
    'No row is what you ask for.',
  ),
  select: label('Tria «{title}»', 'Elegir «{title}»', 'Select “{title}”'),
  selectPage: label(
    'Tria-les totes en aquesta pàgina',
    'Elegirlas todas en esta página',
    'Select all on this page',
  ),
  selectAll: label('Tria les {count} files', 'Elegir las {count} filas', 'Select the {count} rows'),
  selected: label('Triades: {count}', 'Elegidas: {count}', 'Selected: {count}'),
  clear: label('Deixa de triar', 'Dejar de elegir', 'Clear'),
  decideThese: label('Decideix…', 'Decidir…', 'Decide…'),
  doThese: label('Porta-ho a terme…', 'Llevarlo a cabo…', 'Carry out…'),

  decideTitle: label('Què se’n fa?', '¿Qué se hace con ellas?', 'What becomes of them?'),
  doTitle: label(
    'Portar a terme el que s’ha decidit',
    'Llevar a cabo lo decidido',
    'Carry out what was decided',
  ),
  target: label('Tràmit que queda', 'Trámite que queda', 'Procedure that stays'),
  otherTarget: label(
    'Un altre tràmit del catàleg',
    'Otro trámite del catálogo',
    'Another procedure of the catalogue',
  ),
  giveTo: label(
    'Departament que se n’encarrega',
    'Departamento que se encarga',
    'Department that takes it',
  ),
  asItIs: label('El que ja té', 'El que ya tiene', 'The one it has'),
  targetHelp: label(
    'Escriviu part del títol o del codi.',
    'Escriba parte del título o del código.',
    'Type part of the title or code.',
  ),
  thisGroup: label('D’aquest grup', 'De este grupo', 'Of this group'),
  rowWillBe: label('{title} (fila)', '{title} (fila)', '{title} (row)'),
  family: label('Família', 'Familia', 'Family'),
  familyHelp: label(
    'L’esborrany prendrà la plantilla de la família.',
    'El borrador tomará la plantilla de la familia.',
    'The draft takes the template of the family.',
  ),
  noFamily: label('Cap', 'Ninguna', 'None'),
  address: label(
    'Adreça a l’altra administració',
    'Dirección en la otra administración',
    'Address at the other administration',
  ),
  justification: label('Justificació', 'Justificación', 'Justification'),
  batch: label('Lot', 'Lote', 'Batch'),
  preview: label('Què passarà', 'Qué pasará', 'What will happen'),
  willSheets: label(
    'Esborranys de fitxa: {count}',
    'Borradores de ficha: {count}',
    'Draft sheets: {count}',
  ),
  willQuestions: label(
    'Esborranys de pregunta: {count}',
    'Borradores de pregunta: {count}',
    'Draft questions: {count}',
  ),
  willNames: label(
    'Noms alternatius: {count}',
    'Nombres alternativos: {count}',
    'Alternative names: {count}',
  ),
  willRedirect: label(
    'Adreces antigues redirigides: {count}',
    'Direcciones antiguas redirigidas: {count}',
    'Old addresses redirected: {count}',
  ),
  willBeGone: label(
    'Adreces antigues que ja no existiran: {count}',
    'Direcciones antiguas que ya no existirán: {count}',
    'Old addresses gone: {count}',
  ),
  willNothing: label(
    'Res que es vegi des de fora.',
    'Nada que se vea desde fuera.',
    'Nothing that shows outside.',
  ),
  willRefuse: label(
    'No es poden tocar ({count}):',
    'No se pueden tocar ({count}):',
    'Cannot be touched ({count}):',
  ),
  decisionOnly: label(
    'La decisió es pot desfer fins que es porti a terme.',
    'La decisión se puede deshacer hasta que se lleve a cabo.',
    'The decision can be undone until it is carried out.',
  ),
  cancel: label('Cancel·la', 'Cancelar', 'Cancel'),
  confirmDecide: label('Decideix', 'Decidir', 'Decide'),
  confirmDo: label('Fes-ho', 'Hacerlo', 'Do it'),
  doing: label('{done} de {total} fetes', '{done} de {total} hechas', '{done} of {total} done'),
} as const

export type InventoryWord = keyof typeof inventoryWords
