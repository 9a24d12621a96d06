import type { Locale } from '../cms/domain/locale.ts'

/** Something in a form's definition that must change before the form can be published. */
export interface Problem {
  readonly rule: ProblemRule
  /** Where in the definition, as a JSON Pointer. */
  readonly path: string
  readonly locale?: Locale
  readonly message: Readonly<Record<Locale, string>>
}

const messages = {
  'not-an-object': {
    ca: 'Ha de ser un objecte JSON.',
    es: 'Tiene que ser un objeto JSON.',
    en: 'It must be a JSON object.',
  },
  'wrong-identity': {
    ca: 'Cal un codi sense espais, una adreça en minúscules amb guions i una versió que sigui un enter positiu.',
    es: 'Hace falta un código sin espacios, una dirección en minúsculas con guiones y una versión que sea un entero positivo.',
    en: 'A code without spaces, a slug in small letters with hyphens and a version that is a positive integer are needed.',
  },
  'too-large': {
    ca: 'La definició és massa gran o té massa nivells: {}.',
    es: 'La definición es demasiado grande o tiene demasiados niveles: {}.',
    en: 'The definition is too large or too deep: {}.',
  },
  'unknown-keyword': {
    ca: 'El formulari no admet la paraula clau «{}».',
    es: 'El formulario no admite la palabra clave «{}».',
    en: 'The form does not accept the keyword “{}”.',
  },
  'remote-reference': {
    ca: 'Les referències han de ser dins del mateix esquema i existir: «{}».',
    es: 'Las referencias deben estar dentro del mismo esquema y existir: «{}».',
    en: 'References must stay inside the schema and exist: “{}”.',
  },
  'circular-reference': {
    ca: 'La referència «{}» torna sobre ella mateixa.',
    es: 'La referencia «{}» vuelve sobre sí misma.',
    en: 'The reference “{}” leads back to itself.',
  },
  'forbidden-name': {
    ca: 'Un camp no es pot dir «{}». Poseu-hi un nom de lletres, xifres, guions o guions baixos.',
    es: 'Un campo no se puede llamar «{}». Use un nombre de letras, cifras, guiones o guiones bajos.',
    en: 'A field cannot be called “{}”. Use letters, digits, hyphens or underscores.',
  },
  'unknown-field': {
    ca: 'Es demana el camp «{}», que el formulari no defineix.',
    es: 'Se pide el campo «{}», que el formulario no define.',
    en: 'The field “{}” is asked for but the form does not define it.',
  },
  'costly-pattern': {
    ca: 'L’expressió «{}» pot trigar massa. Ancoreu-la amb ^ i feu servir un sol + o *, o un format.',
    es: 'La expresión «{}» puede tardar demasiado. Ánclela con ^ y use un solo + o *, o un formato.',
    en: 'The pattern “{}” may take too long. Anchor it with ^ and use a single + or *, or a format.',
  },
  'does-not-compile': {
    ca: 'L’esquema no és vàlid: {}',
    es: 'El esquema no es válido: {}',
    en: 'The schema is not valid: {}',
  },
  'unknown-element': {
    ca: 'El disseny no admet l’element «{}».',
    es: 'El diseño no admite el elemento «{}».',
    en: 'The layout does not accept the element “{}”.',
  },
  'unknown-scope': {
    ca: 'El disseny mostra «{}», que no és a l’esquema.',
    es: 'El diseño muestra «{}», que no está en el esquema.',
    en: 'The layout shows “{}”, which is not in the schema.',
  },
  'complex-condition': {
    ca: 'La condició fa servir «{}», que la pàgina no sap llegir.',
    es: 'La condición usa «{}», que la página no sabe leer.',
    en: 'The condition uses “{}”, which the page cannot read.',
  },
  'required-not-shown': {
    ca: 'El camp obligatori «{}» no surt al disseny: ningú el podria omplir.',
    es: 'El campo obligatorio «{}» no sale en el diseño: nadie podría rellenarlo.',
    en: 'The required field “{}” is not in the layout: nobody could fill it in.',
  },
  'missing-key': {
    ca: 'Aquest element mostra un text i li cal una clau «i18n».',
    es: 'Este elemento muestra un texto y necesita una clave «i18n».',
    en: 'This element shows a text and needs an “i18n” key.',
  },
  'missing-translation': {
    ca: 'Falta el text «{}» en aquesta llengua.',
    es: 'Falta el texto «{}» en esta lengua.',
    en: 'The text “{}” is missing in this language.',
  },
  'unsafe-address': {
    ca: 'L’adreça de la seu electrònica ha de començar per https://.',
    es: 'La dirección de la sede electrónica debe empezar por https://.',
    en: 'The address of the e-office must start with https://.',
  },
} as const satisfies Record<string, Record<Locale, string>>

export type ProblemRule = keyof typeof messages

export function problem(rule: ProblemRule, path: string, detail = '', locale?: Locale): Problem {
  const { ca, es, en } = messages[rule]
  const say = (text: string): string => text.replace('{}', () => detail)
  const message = { ca: say(ca), es: say(es), en: say(en) }
  return locale ? { rule, path, locale, message } : { rule, path, message }
}
