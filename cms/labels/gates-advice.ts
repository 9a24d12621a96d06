import { label, type Label } from './words.ts'

/** What would make a sheet better. Nothing of this keeps it from being published. */
export const adviceMessages: Readonly<Record<string, Label>> = {
  W1: label(
    '{field}: es pot dir més clar. Els consells són sota el text.',
    '{field}: se puede decir más claro. Los consejos están bajo el texto.',
    '{field}: it can be said more plainly. The advice is below the text.',
  ),
  'W2 alternativeNames': label(
    'Afegiu almenys dos noms amb què la gent el busca.',
    'Añada al menos dos nombres con los que la gente lo busca.',
    'Add at least two names people look for it by.',
  ),
  'W3 averageTime': label(
    'Digueu quant es triga de mitjana, amb una data de fa menys d’un any.',
    'Diga cuánto se tarda de media, con una fecha de hace menos de un año.',
    'Say how long it takes on average, as of less than a year ago.',
  ),
  'W4 genericForm': label(
    'Encara fa servir la instància genèrica: un formulari propi estalvia esmenes.',
    'Aún usa la instancia genérica: un formulario propio ahorra subsanaciones.',
    'It still uses the generic form: one of its own saves corrections.',
  ),
  'W5 identification.minimumLevel': label(
    'Amb nivell «substancial», qui es va donar d’alta a l’idCAT Mòbil per Internet no podrà entrar: aviseu-lo a les instruccions del canal.',
    'Con nivel «sustancial», quien se dio de alta en idCAT Mòbil por Internet no podrá entrar: avísele en las instrucciones del canal.',
    'At “substantial”, people enrolled online in idCAT Mòbil cannot get in: tell them in the channel’s instructions.',
  ),
  'W6 title': label(
    'La versió en castellà falta o ha quedat antiga.',
    'La versión en castellano falta o ha quedado anticuada.',
    'The Spanish version is missing or out of date.',
  ),
  'W7 title': label(
    'S’assembla molt a «{title}», de la mateixa família: comproveu que no sigui el mateix tràmit.',
    'Se parece mucho a «{title}», de la misma familia: compruebe que no sea el mismo trámite.',
    'It reads much like “{title}”, of the same family: check that it is not the same procedure.',
  ),
  W8: label(
    '{field}: hi ha dades escrites a mà que ja són als valors compartits.',
    '{field}: hay datos escritos a mano que ya están en los valores compartidos.',
    '{field}: some facts typed here already exist as shared values.',
  ),
}
