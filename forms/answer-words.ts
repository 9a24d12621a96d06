import type { Locale } from '../cms/domain/locale.ts'
import type { Excess } from './answer-limits.ts'

export type Words = Readonly<Record<Locale, string>>

/** What to do about an error, in plain words. `{}` is the limit the rule sets. */
export const remedies: Readonly<Record<string, Words>> = {
  fill: { ca: 'Ompliu aquest camp.', es: 'Rellene este campo.', en: 'Fill in this field.' },
  choose: { ca: 'Trieu una opció.', es: 'Elija una opción.', en: 'Choose an option.' },
  tick: { ca: 'Marqueu la casella.', es: 'Marque la casilla.', en: 'Tick the box.' },
  add: { ca: 'Afegiu-ne com a mínim {}.', es: 'Añada al menos {}.', en: 'Add at least {}.' },
  tooMany: { ca: 'No en poseu més de {}.', es: 'No ponga más de {}.', en: 'Give no more than {}.' },
  repeated: { ca: 'N’hi ha de repetits.', es: 'Hay repetidos.', en: 'There are duplicates.' },
  short: {
    ca: 'Escriviu com a mínim {} caràcters.',
    es: 'Escriba al menos {} caracteres.',
    en: 'Write at least {} characters.',
  },
  long: {
    ca: 'Escriviu com a màxim {} caràcters.',
    es: 'Escriba como máximo {} caracteres.',
    en: 'Write no more than {} characters.',
  },
  low: {
    ca: 'Ha de ser {} o més.',
    es: 'Tiene que ser {} o más.',
    en: 'It must be {} or more.',
  },
  high: {
    ca: 'Ha de ser {} o menys.',
    es: 'Tiene que ser {} o menos.',
    en: 'It must be {} or less.',
  },
  above: { ca: 'Ha de ser més de {}.', es: 'Tiene que ser más de {}.', en: 'It must be over {}.' },
  below: {
    ca: 'Ha de ser menys de {}.',
    es: 'Tiene que ser menos de {}.',
    en: 'It must be under {}.',
  },
  multiple: {
    ca: 'Ha de ser múltiple de {}.',
    es: 'Tiene que ser múltiplo de {}.',
    en: 'It must be a multiple of {}.',
  },
  number: { ca: 'Escriviu un número.', es: 'Escriba un número.', en: 'Write a number.' },
  whole: {
    ca: 'Escriviu un número sense decimals.',
    es: 'Escriba un número sin decimales.',
    en: 'Write a number without decimals.',
  },
  unknown: {
    ca: 'Aquest formulari no demana aquesta dada.',
    es: 'Este formulario no pide este dato.',
    en: 'This form does not ask for this.',
  },
  other: {
    ca: 'El valor no és correcte.',
    es: 'El valor no es correcto.',
    en: 'The value is not right.',
  },
}

/** Why a value is not of its format, and what one looks like. */
export const formats: Readonly<Record<string, Words>> = {
  'identifier-dni': {
    ca: 'El DNI no és correcte. Ha de tenir vuit xifres i la lletra que li correspon.',
    es: 'El DNI no es correcto. Debe tener ocho cifras y la letra que le corresponde.',
    en: 'The DNI is not right. It must have eight digits and their matching letter.',
  },
  'identifier-nie': {
    ca: 'El NIE no és correcte. Comença per X, Y o Z, amb set xifres i una lletra.',
    es: 'El NIE no es correcto. Empieza por X, Y o Z, con siete cifras y una letra.',
    en: 'The NIE is not right. It starts with X, Y or Z, then seven digits and a letter.',
  },
  'identifier-nif': {
    ca: 'El número d’identificació no és correcte. Reviseu les xifres i la lletra.',
    es: 'El número de identificación no es correcto. Revise las cifras y la letra.',
    en: 'The identification number is not right. Check the digits and the letter.',
  },
  'identifier-nss': {
    ca: 'El número de la Seguretat Social no és correcte. Té dotze xifres.',
    es: 'El número de la Seguridad Social no es correcto. Tiene doce cifras.',
    en: 'The Social Security number is not right. It has twelve digits.',
  },
  iban: {
    ca: 'L’IBAN no és correcte. Reviseu les xifres: a Espanya en té 22, després de les lletres ES.',
    es: 'El IBAN no es correcto. Revise las cifras: en España tiene 22, después de las letras ES.',
    en: 'The IBAN is not right. Check the digits: in Spain there are 22, after the letters ES.',
  },
  'postal-code-es': {
    ca: 'El codi postal no és correcte. Té cinc xifres, com ara 08001.',
    es: 'El código postal no es correcto. Tiene cinco cifras, como 08001.',
    en: 'The postcode is not right. It has five digits, such as 08001.',
  },
  'phone-es': {
    ca: 'El telèfon no és correcte. Té nou xifres, com ara 931 234 567.',
    es: 'El teléfono no es correcto. Tiene nueve cifras, como 931 234 567.',
    en: 'The phone number is not right. It has nine digits, such as 931 234 567.',
  },
  email: {
    ca: 'L’adreça electrònica no és correcta. Ha de ser com ara nom@exemple.cat.',
    es: 'La dirección electrónica no es correcta. Debe ser como nombre@ejemplo.es.',
    en: 'The e-mail address is not right. It must look like name@example.org.',
  },
  date: {
    ca: 'La data no és correcta. Cal dia, mes i any.',
    es: 'La fecha no es correcta. Hace falta día, mes y año.',
    en: 'The date is not right. It needs a day, a month and a year.',
  },
  time: {
    ca: 'L’hora no és correcta. Ha de ser com ara 09:30.',
    es: 'La hora no es correcta. Debe ser como 09:30.',
    en: 'The time is not right. It must look like 09:30.',
  },
  uri: {
    ca: 'L’adreça web no és correcta. Ha de començar per https://.',
    es: 'La dirección web no es correcta. Debe empezar por https://.',
    en: 'The web address is not right. It must start with https://.',
  },
}

export const excesses: Readonly<Record<Excess, Words>> = {
  'too-deep': {
    ca: 'La resposta té massa nivells.',
    es: 'La respuesta tiene demasiados niveles.',
    en: 'The answer has too many levels.',
  },
  'too-many-values': {
    ca: 'La resposta té massa dades.',
    es: 'La respuesta tiene demasiados datos.',
    en: 'The answer has too many values.',
  },
  'list-too-long': {
    ca: 'La resposta té una llista massa llarga.',
    es: 'La respuesta tiene una lista demasiado larga.',
    en: 'The answer has a list that is too long.',
  },
  'text-too-long': {
    ca: 'La resposta té un text massa llarg.',
    es: 'La respuesta tiene un texto demasiado largo.',
    en: 'The answer has a text that is too long.',
  },
  'bad-name': {
    ca: 'La resposta porta un nom de camp que no s’admet.',
    es: 'La respuesta trae un nombre de campo que no se admite.',
    en: 'The answer has a field name that is not allowed.',
  },
}
