import { isLocale } from '../domain/locale.ts'
import { label, type Label } from './words.ts'

/** Why a file, or one sheet of it, was not taken in; by stable code. `{name}` is filled in. */
const table = {
  'empty-file': label('El fitxer és buit.', 'El fichero está vacío.', 'The file is empty.'),
  'too-large': label(
    'El fitxer és massa gros: com a màxim {most} MB. Partiu-lo en dos.',
    'El fichero es demasiado grande: como máximo {most} MB. Pártalo en dos.',
    'The file is too large: at most {most} MB. Split it in two.',
  ),
  'not-text': label(
    'El fitxer no és text en la codificació que diu ({encoding}). Deseu-lo en UTF-8.',
    'El fichero no es texto en la codificación que dice ({encoding}). Guárdelo en UTF-8.',
    'The file is not text in the encoding it names ({encoding}). Save it as UTF-8.',
  ),
  'document-type': label(
    'El fitxer porta una declaració DOCTYPE, que no s’admet per seguretat. Traieu-la.',
    'El fichero lleva una declaración DOCTYPE, que no se admite por seguridad. Quítela.',
    'The file has a DOCTYPE declaration, which is not accepted for safety. Remove it.',
  ),
  'unknown-entity': label(
    'Hi ha una entitat que no és d’XML. Escriviu el caràcter mateix, o «&amp;» per al signe «&».',
    'Hay una entidad que no es de XML. Escriba el carácter mismo, o «&amp;» para el signo «&».',
    'There is an entity that is not XML’s. Write the character itself, or “&amp;” for “&”.',
  ),
  'unclosed-element': label(
    'L’element «{element}», obert a la línia {opened}, no es tanca: potser el fitxer està tallat.',
    'El elemento «{element}», abierto en la línea {opened}, no se cierra: quizá el fichero está cortado.',
    'The element “{element}”, opened on line {opened}, is not closed: the file may be cut.',
  ),
  'wrong-closing': label(
    'Es tanca un element que no és l’últim que s’ha obert («{element}», a la línia {opened}).',
    'Se cierra un elemento que no es el último abierto («{element}», en la línea {opened}).',
    'An element is closed that is not the last one opened (“{element}”, on line {opened}).',
  ),
  'bad-character': label(
    'Hi ha un caràcter que no pot ser en un fitxer XML.',
    'Hay un carácter que no puede estar en un fichero XML.',
    'There is a character that cannot be in an XML file.',
  ),
  'malformed-xml': label(
    'El fitxer no és XML ben format.',
    'El fichero no es XML bien formado.',
    'The file is not well-formed XML.',
  ),
  'too-deep': label(
    'Hi ha massa elements l’un dins de l’altre ({most}): no és un catàleg FUE.',
    'Hay demasiados elementos uno dentro de otro ({most}): no es un catálogo FUE.',
    'Too many elements inside one another ({most}): this is not a FUE catalogue.',
  ),
  'not-fue': label(
    'No és un fitxer FUE Local: s’hi esperava l’element «{element}».',
    'No es un fichero FUE Local: se esperaba el elemento «{element}».',
    'This is not a FUE Local file: the element “{element}” was expected.',
  ),
  'source-failed': label(
    'L’origen diu que la resposta no és correcta: «{message}». Torneu a demanar el fitxer.',
    'El origen dice que la respuesta no es correcta: «{message}». Vuelva a pedir el fichero.',
    'The source says that its answer is not correct: “{message}”. Ask for the file again.',
  ),
  'sheet-without-code': label(
    'La fitxa no té codi de tràmit (codiTramit).',
    'La ficha no tiene código de trámite (codiTramit).',
    'The sheet has no procedure code (codiTramit).',
  ),
  'sheet-without-name': label(
    'La fitxa no té nom (nomTramit).',
    'La ficha no tiene nombre (nomTramit).',
    'The sheet has no name (nomTramit).',
  ),
  'sheet-twice': label(
    'El codi {code} ja és en una altra fitxa del fitxer, a la línia {first}.',
    'El código {code} ya está en otra ficha del fichero, en la línea {first}.',
    'The code {code} is already in another sheet of the file, on line {first}.',
  ),
  'section-too-long': label(
    'La secció «{section}» és massa llarga: com a màxim {most} caràcters.',
    'La sección «{section}» es demasiado larga: como máximo {most} caracteres.',
    'The section “{section}” is too long: at most {most} characters.',
  ),
  'other-department': label(
    'La fitxa ja existeix i és d’un altre departament.',
    'La ficha ya existe y es de otro departamento.',
    'The sheet exists already and belongs to another department.',
  ),
  'not-stored': label(
    'No s’ha pogut desar: {message}',
    'No se ha podido guardar: {message}',
    'It could not be stored: {message}',
  ),
  'may-not-import': label(
    'Només poden importar governança, administració, i caps i interlocutors als seus departaments.',
    'Solo pueden importar gobernanza, administración, y responsables e interlocutores en sus departamentos.',
    'Only governance, administration, and heads and editors for their departments may import.',
  ),
  'no-file': label(
    'Falta el fitxer: envieu-lo en el camp «file» d’un formulari multipart.',
    'Falta el fichero: envíelo en el campo «file» de un formulario multipart.',
    'The file is missing: send it in the field “file” of a multipart form.',
  ),
} as const satisfies Record<string, Label>

export type ImportProblemCode = keyof typeof table

/** The sentence for a problem, in the reader's language (Catalan when it is not one of ours). */
export function importProblem(
  code: ImportProblemCode,
  language: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const locale = isLocale(language) ? language : 'ca'
  return table[code][locale].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  )
}
