import type { Locale } from '../domain/locale.ts'

export type RichTextProblemCode =
  | 'not-a-list'
  | 'not-a-node'
  | 'unknown-node'
  | 'misplaced-node'
  | 'unknown-attribute'
  | 'unknown-mark'
  | 'bad-character'
  | 'bad-url'
  | 'bad-link'
  | 'bad-value'
  | 'too-deep'
  | 'too-many-nodes'
  | 'too-long'

export interface RichTextProblem {
  readonly code: RichTextProblemCode
  /** Where, from the root of the text: `0.children.2.url`. Empty for the whole text. */
  readonly path: string
  /** For the person who wrote it: the cause and the way out. */
  readonly messages: Readonly<Record<Locale, string>>
}

/** `{}` stands for the detail: the name of the node, the address… */
const messages: Readonly<Record<RichTextProblemCode, Readonly<Record<Locale, string>>>> = {
  'not-a-list': {
    ca: 'El text no té el format esperat: ha de ser una llista de paràgrafs.',
    es: 'El texto no tiene el formato esperado: debe ser una lista de párrafos.',
    en: 'The text is not in the expected format: it must be a list of paragraphs.',
  },
  'not-a-node': {
    ca: 'Una part del text no és ni un paràgraf ni un fragment de text.',
    es: 'Una parte del texto no es ni un párrafo ni un fragmento de texto.',
    en: 'A part of the text is neither a paragraph nor a piece of text.',
  },
  'unknown-node': {
    ca: 'El text conté un element que no s’admet («{}»). Esborreu-lo o enganxeu-lo com a text sense format.',
    es: 'El texto contiene un elemento que no se admite («{}»). Bórrelo o péguelo como texto sin formato.',
    en: 'The text contains an element that is not allowed (“{}”). Delete it or paste it as plain text.',
  },
  'misplaced-node': {
    ca: 'Un element («{}») és on no pot ser. Torneu a escriure aquest fragment.',
    es: 'Un elemento («{}») está donde no puede estar. Vuelva a escribir ese fragmento.',
    en: 'An element (“{}”) is where it cannot be. Write that part again.',
  },
  'unknown-attribute': {
    ca: 'Un element té una propietat que no s’admet («{}»).',
    es: 'Un elemento tiene una propiedad que no se admite («{}»).',
    en: 'An element has a property that is not allowed (“{}”).',
  },
  'unknown-mark': {
    ca: 'El text té un format que no s’admet («{}»). Traieu-lo; el text ratllat, esborreu-lo.',
    es: 'El texto tiene un formato que no se admite («{}»). Quítelo; el texto tachado, bórrelo.',
    en: 'The text has a style that is not allowed (“{}”). Remove it; delete struck-through text.',
  },
  'bad-character': {
    ca: 'El text conté caràcters de control invisibles. Torneu a escriure el fragment o enganxeu-lo sense format.',
    es: 'El texto contiene caracteres de control invisibles. Vuelva a escribir el fragmento o péguelo sin formato.',
    en: 'The text contains invisible control characters. Write that part again or paste it as plain text.',
  },
  'bad-url': {
    ca: 'L’adreça de l’enllaç («{}») no s’admet: ha de començar per https://, http://, mailto:, tel: o /, sense espais.',
    es: 'La dirección del enlace («{}») no se admite: debe empezar por https://, http://, mailto:, tel: o /, sin espacios.',
    en: 'The address of the link (“{}”) is not allowed: it must start with https://, http://, mailto:, tel: or /, without spaces.',
  },
  'bad-link': {
    ca: 'Un enllaç intern no porta a cap registre del catàleg. Torneu a triar-lo.',
    es: 'Un enlace interno no lleva a ningún registro del catálogo. Vuelva a elegirlo.',
    en: 'An internal link leads to no record of the catalogue. Choose it again.',
  },
  'bad-value': {
    ca: 'Un valor comú del text no diu quin és. Esborreu-lo i torneu a triar-lo.',
    es: 'Un valor común del texto no dice cuál es. Bórrelo y vuelva a elegirlo.',
    en: 'A shared value in the text does not say which it is. Delete it and choose it again.',
  },
  'too-deep': {
    ca: 'El text té massa nivells, per exemple llistes dins de llistes. Simplifiqueu-lo.',
    es: 'El texto tiene demasiados niveles, por ejemplo listas dentro de listas. Simplifíquelo.',
    en: 'The text has too many levels, lists inside lists for instance. Make it simpler.',
  },
  'too-many-nodes': {
    ca: 'El text té massa paràgrafs i elements (màxim {}). Repartiu-lo.',
    es: 'El texto tiene demasiados párrafos y elementos (máximo {}). Repártalo.',
    en: 'The text has too many paragraphs and elements (at most {}). Split it.',
  },
  'too-long': {
    ca: 'El text és massa llarg (màxim {} caràcters). Escurceu-lo.',
    es: 'El texto es demasiado largo (máximo {} caracteres). Acórtelo.',
    en: 'The text is too long (at most {} characters). Shorten it.',
  },
}

export function problem(code: RichTextProblemCode, path: string, detail = ''): RichTextProblem {
  const shown = detail.length > 60 ? `${detail.slice(0, 60)}…` : detail
  const say = (locale: Locale) => messages[code][locale].replace('{}', () => shown)
  return { code, path, messages: { ca: say('ca'), es: say('es'), en: say('en') } }
}
