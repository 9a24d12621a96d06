import { label } from './words.ts'

/** Words of the page where sheets of another system are brought in. */
export const importWords = {
  title: label('Importació de fitxes', 'Importación de fichas', 'Import of sheets'),
  intro: label(
    'Trieu el fitxer XML del catàleg de la FUE Local. Cada fitxa entra com a esborrany: res no es publica. Importar dues vegades el mateix fitxer no canvia res.',
    'Elija el fichero XML del catálogo de la FUE Local. Cada ficha entra como borrador: nada se publica. Importar dos veces el mismo fichero no cambia nada.',
    'Choose the XML file of the FUE Local catalogue. Each sheet comes in as a draft: nothing is published. Importing the same file twice changes nothing.',
  ),
  mayNot: label(
    'Poden importar fitxes les persones que en poden crear: interlocució, responsables de departament i governança.',
    'Pueden importar fichas las personas que pueden crearlas: interlocución, responsables de departamento y gobernanza.',
    'Those who may create sheets may import them: department editors, heads and governance.',
  ),
  choose: label('Tria un fitxer', 'Elegir un fichero', 'Choose a file'),
  noFile: label('Cap fitxer triat', 'Ningún fichero elegido', 'No file chosen'),
  tryIt: label('Prova sense desar', 'Probar sin guardar', 'Try without saving'),
  doIt: label('Importa', 'Importar', 'Import'),
  working: label('S’està llegint el fitxer…', 'Se está leyendo el fichero…', 'Reading the file…'),
  trialDone: label(
    'Prova feta: encara no s’ha desat res.',
    'Prueba hecha: aún no se ha guardado nada.',
    'Trial done: nothing has been saved yet.',
  ),
  importDone: label('Importació feta.', 'Importación hecha.', 'Import done.'),
  total: label(
    '{count} fitxes al fitxer',
    '{count} fichas en el fichero',
    '{count} sheets in the file',
  ),
  created: label('Noves', 'Nuevas', 'New'),
  changed: label('Actualitzades', 'Actualizadas', 'Updated'),
  unchanged: label('Sense canvis', 'Sin cambios', 'Unchanged'),
  kept: label(
    'Conservades com les teniu (algú les ha editat aquí)',
    'Conservadas como están (alguien las ha editado aquí)',
    'Kept as you have them (edited here)',
  ),
  refused: label('No admeses', 'No admitidas', 'Refused'),
  code: label('Codi', 'Código', 'Code'),
  sheet: label('Fitxa', 'Ficha', 'Sheet'),
  line: label('Línia', 'Línea', 'Line'),
  reason: label('Motiu', 'Motivo', 'Reason'),
  leftovers: label('Textos per repartir', 'Textos por repartir', 'Texts to place'),
  fileRefused: label(
    'No s’ha importat res: el fitxer no es pot llegir.',
    'No se ha importado nada: el fichero no se puede leer.',
    'Nothing was imported: the file cannot be read.',
  ),
  atLine: label('Línia {line}: ', 'Línea {line}: ', 'Line {line}: '),
  noAnswer: label(
    'El servidor no respon. Torneu-ho a provar: no es duplicarà res.',
    'El servidor no responde. Vuelva a intentarlo: no se duplicará nada.',
    'The server does not answer. Try again: nothing will be duplicated.',
  ),
} as const
