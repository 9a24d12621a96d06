import { isLocale } from '../domain/locale.ts'
import { label, type Label } from './words.ts'

/** Why an inventory, or one row of it, was not taken in or not decided; by stable code. */
const table = {
  'empty-file': label('El fitxer és buit.', 'El fichero está vacío.', 'The file is empty.'),
  'too-large': label(
    'El fitxer és massa gros: com a màxim {most} MB. Partiu-lo en dos.',
    'El fichero es demasiado grande: como máximo {most} MB. Pártalo en dos.',
    'The file is too large: at most {most} MB. Split it in two.',
  ),
  'too-many-rows': label(
    'El fitxer té massa files: com a màxim {most}. Partiu-lo en dos.',
    'El fichero tiene demasiadas filas: como máximo {most}. Pártalo en dos.',
    'The file has too many rows: at most {most}. Split it in two.',
  ),
  'swells-too-much': label(
    'El full de càlcul ocupa massa un cop descomprimit (més de {most} MB). Deseu-lo de nou només amb la taula.',
    'La hoja de cálculo ocupa demasiado una vez descomprimida (más de {most} MB). Guárdela de nuevo solo con la tabla.',
    'The spreadsheet is too large once unpacked (over {most} MB). Save it again with the table only.',
  ),
  macros: label(
    'El fitxer porta macros, que no s’admeten per seguretat. Deseu-lo com a .xlsx, sense macros.',
    'El fichero lleva macros, que no se admiten por seguridad. Guárdelo como .xlsx, sin macros.',
    'The file has macros, which are not accepted for safety. Save it as .xlsx, without macros.',
  ),
  'old-or-locked-workbook': label(
    'El full de càlcul és d’un format antic (.xls) o té contrasenya. Deseu-lo com a .xlsx, sense contrasenya.',
    'La hoja de cálculo es de un formato antiguo (.xls) o tiene contraseña. Guárdela como .xlsx, sin contraseña.',
    'The spreadsheet is of an old format (.xls) or has a password. Save it as .xlsx, without one.',
  ),
  'not-a-table': label(
    'El fitxer no és cap taula que es pugui llegir: ha de ser CSV, XLSX, JSON o XML de la FUE.',
    'El fichero no es ninguna tabla que se pueda leer: debe ser CSV, XLSX, JSON o XML de la FUE.',
    'The file is no table that can be read: it must be CSV, XLSX, JSON or FUE XML.',
  ),
  'broken-table': label(
    'La taula està mal escrita a la línia {line}: potser hi ha unes cometes que no es tanquen.',
    'La tabla está mal escrita en la línea {line}: quizá hay unas comillas que no se cierran.',
    'The table is broken on line {line}: a quotation mark may not be closed.',
  ),
  'no-rows': label(
    'La taula no té cap fila.',
    'La tabla no tiene ninguna fila.',
    'The table has no rows.',
  ),
  'no-title-column': label(
    'Digueu quina columna té el títol. Columnes del fitxer: {headers}.',
    'Diga qué columna tiene el título. Columnas del fichero: {headers}.',
    'Say which column holds the title. Columns of the file: {headers}.',
  ),
  'bad-mapping': label(
    'Les columnes triades («mapping») no són un objecte JSON.',
    'Las columnas elegidas («mapping») no son un objeto JSON.',
    'The chosen columns (“mapping”) are not a JSON object.',
  ),
  'no-source': label(
    'Digueu d’on ve l’inventari: un nom de fins a 80 caràcters.',
    'Diga de dónde viene el inventario: un nombre de hasta 80 caracteres.',
    'Say where the inventory comes from: a name of up to 80 characters.',
  ),
  'no-file': label(
    'Falta el fitxer: envieu-lo en el camp «file» d’un formulari multipart.',
    'Falta el fichero: envíelo en el campo «file» de un formulario multipart.',
    'The file is missing: send it in the field “file” of a multipart form.',
  ),
  'may-not-import': label(
    'Només governança i administració poden importar l’inventari.',
    'Solo gobernanza y administración pueden importar el inventario.',
    'Only governance and administration may import the inventory.',
  ),
  'row-without-title': label(
    'La fila no té títol.',
    'La fila no tiene título.',
    'The row has no title.',
  ),
  'title-too-long': label(
    'El títol és massa llarg: com a màxim {most} caràcters.',
    'El título es demasiado largo: como máximo {most} caracteres.',
    'The title is too long: at most {most} characters.',
  ),
  'text-too-long': label(
    'El text és massa llarg: com a màxim {most} caràcters.',
    'El texto es demasiado largo: como máximo {most} caracteres.',
    'The text is too long: at most {most} characters.',
  ),
  'not-an-old-address': label(
    '«{url}» no és cap adreça web.',
    '«{url}» no es ninguna dirección web.',
    '“{url}” is not a web address.',
  ),
  'row-twice': label(
    'El codi {id} ja és en una altra fila del fitxer, a la línia {first}.',
    'El código {id} ya está en otra fila del fichero, en la línea {first}.',
    'The code {id} is already in another row of the file, on line {first}.',
  ),
  'same-row-twice': label(
    'La fila és idèntica a la de la línia {first}.',
    'La fila es idéntica a la de la línea {first}.',
    'The row is identical to that of line {first}.',
  ),
  'may-not': label(
    'No podeu decidir sobre aquesta fila: és d’un altre departament.',
    'No puede decidir sobre esta fila: es de otro departamento.',
    'You may not decide on this row: it is another department’s.',
  ),
  'not-found': label(
    'Aquesta fila no existeix o no la podeu veure.',
    'Esta fila no existe o no la puede ver.',
    'This row does not exist or you may not see it.',
  ),
  'already-done': label(
    'Ja està feta: la decisió no es pot canviar.',
    'Ya está hecha: la decisión no se puede cambiar.',
    'It is done already: the decision cannot be changed.',
  ),
  'not-decided': label(
    'Encara no s’ha decidit què se’n fa.',
    'Aún no se ha decidido qué hacer con ella.',
    'It has not been decided yet.',
  ),
  'unknown-disposition': label(
    'La disposició ha de ser una d’aquestes: {known}.',
    'La disposición debe ser una de estas: {known}.',
    'The disposition must be one of these: {known}.',
  ),
  'no-ids': label(
    'Indiqueu de quines files es tracta: entre 1 i {most} identificadors.',
    'Indique de qué filas se trata: entre 1 y {most} identificadores.',
    'Say which rows it is about: between 1 and {most} ids.',
  ),
  'target-needed': label(
    'Trieu el tràmit amb què es fusiona o del qual és variant.',
    'Elija el trámite con el que se fusiona o del que es variante.',
    'Choose the procedure it is merged with or a variant of.',
  ),
  'sheet-not-made': label(
    'Primer s’ha de fer la fitxa amb què es fusiona.',
    'Primero hay que hacer la ficha con la que se fusiona.',
    'The sheet it is merged with must be made first.',
  ),
  'target-unknown': label(
    'El tràmit de destí no existeix.',
    'El trámite de destino no existe.',
    'The target procedure does not exist.',
  ),
  'address-needed': label(
    'Escriviu l’adreça de l’altra administració, que comenci per https://.',
    'Escriba la dirección de la otra administración, que empiece por https://.',
    'Write the address at the other administration, starting with https://.',
  ),
  'justification-needed': label(
    'Expliqueu per què s’elimina.',
    'Explique por qué se elimina.',
    'Explain why it is deleted.',
  ),
  'not-stored': label(
    'No s’ha pogut desar: {message}',
    'No se ha podido guardar: {message}',
    'It could not be stored: {message}',
  ),
} as const satisfies Record<string, Label>

export type InventoryProblemCode = keyof typeof table

/** The sentence for a problem, in the reader's language (Catalan when it is not one of ours). */
export function inventoryProblem(
  code: InventoryProblemCode,
  language: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const locale = isLocale(language) ? language : 'ca'
  return table[code][locale].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  )
}
