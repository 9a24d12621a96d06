import type { Locale } from '../domain/locale.ts'

interface ProblemText {
  readonly status: number
  readonly title: Record<Locale, string>
  readonly detail?: Record<Locale, string>
}

/** Everything this server refuses, and how it says so. The codes are part of the contract. */
export const problemTexts = {
  'bad-request': {
    status: 400,
    title: {
      ca: 'La petició no és vàlida.',
      es: 'La petición no es válida.',
      en: 'The request is not valid.',
    },
  },
  'malformed-address': {
    status: 400,
    title: {
      ca: 'L’adreça no està ben escrita.',
      es: 'La dirección no está bien escrita.',
      en: 'The address is malformed.',
    },
    detail: {
      ca: 'Codifica l’adreça en UTF-8 amb seqüències %XX completes i sense caràcters nuls.',
      es: 'Codifica la dirección en UTF-8 con secuencias %XX completas y sin caracteres nulos.',
      en: 'Encode the address in UTF-8 with complete %XX sequences and no NUL characters.',
    },
  },
  'malformed-text': {
    status: 400,
    title: {
      ca: 'El text no és UTF-8 o conté caràcters nuls.',
      es: 'El texto no es UTF-8 o contiene caracteres nulos.',
      en: 'The text is not UTF-8 or contains NUL characters.',
    },
  },
  'malformed-json': {
    status: 400,
    title: {
      ca: 'El cos de la petició no és JSON vàlid.',
      es: 'El cuerpo de la petición no es JSON válido.',
      en: 'The request body is not valid JSON.',
    },
  },
  'query-refused': {
    status: 400,
    title: {
      ca: 'La consulta demana massa o no és vàlida.',
      es: 'La consulta pide demasiado o no es válida.',
      en: 'The query asks for too much or is not valid.',
    },
  },
  'not-signed-in': {
    status: 401,
    title: {
      ca: 'Cal iniciar sessió.',
      es: 'Hay que iniciar sesión.',
      en: 'You need to sign in.',
    },
  },
  forbidden: {
    status: 403,
    title: {
      ca: 'No tens permís per fer això.',
      es: 'No tienes permiso para hacer esto.',
      en: 'You are not allowed to do this.',
    },
  },
  'foreign-origin': {
    status: 403,
    title: {
      ca: 'La petició ve d’una pàgina d’un altre lloc.',
      es: 'La petición viene de una página de otro sitio.',
      en: 'The request comes from a page of another site.',
    },
    detail: {
      ca: 'Afegeix l’origen a ALLOWED_ORIGINS si hi confies.',
      es: 'Añade el origen a ALLOWED_ORIGINS si confías en él.',
      en: 'Add the origin to ALLOWED_ORIGINS if you trust it.',
    },
  },
  'no-first-user-here': {
    status: 403,
    title: {
      ca: 'El primer usuari no es crea des del web.',
      es: 'El primer usuario no se crea desde la web.',
      en: 'The first user is not created from the web.',
    },
    detail: {
      ca: 'Feu-lo amb «npm run catalogue -- account CORREU» a la màquina del servidor.',
      es: 'Hágalo con «npm run catalogue -- account CORREO» en la máquina del servidor.',
      en: 'Make it with "npm run catalogue -- account EMAIL" on the server’s machine.',
    },
  },
  'not-found': {
    status: 404,
    title: {
      ca: 'No s’ha trobat.',
      es: 'No se ha encontrado.',
      en: 'Not found.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: {
      ca: 'Aquesta adreça no admet aquest mètode.',
      es: 'Esta dirección no admite este método.',
      en: 'This address does not take this method.',
    },
  },
  'body-too-large': {
    status: 413,
    title: {
      ca: 'El cos de la petició és massa gran.',
      es: 'El cuerpo de la petición es demasiado grande.',
      en: 'The request body is too large.',
    },
  },
  'unsupported-media-type': {
    status: 415,
    title: {
      ca: 'Aquesta adreça no admet aquest tipus de contingut.',
      es: 'Esta dirección no admite este tipo de contenido.',
      en: 'This address does not take this content type.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: {
      ca: 'Massa peticions seguides. Torna-ho a provar d’aquí a una estona.',
      es: 'Demasiadas peticiones seguidas. Vuelve a probarlo dentro de un rato.',
      en: 'Too many requests. Try again in a while.',
    },
  },
  'internal-error': {
    status: 500,
    title: {
      ca: 'Hi ha hagut un error nostre. L’hem anotat.',
      es: 'Ha habido un error nuestro. Lo hemos anotado.',
      en: 'Something went wrong on our side. It has been logged.',
    },
  },
  unavailable: {
    status: 503,
    title: {
      ca: 'El servei no està disponible ara mateix.',
      es: 'El servicio no está disponible en este momento.',
      en: 'The service is not available right now.',
    },
  },
} satisfies Record<string, ProblemText> as Readonly<Record<ProblemCode, ProblemText>>

export type ProblemCode =
  | 'bad-request'
  | 'malformed-address'
  | 'malformed-text'
  | 'malformed-json'
  | 'query-refused'
  | 'not-signed-in'
  | 'forbidden'
  | 'foreign-origin'
  | 'no-first-user-here'
  | 'not-found'
  | 'method-not-allowed'
  | 'body-too-large'
  | 'unsupported-media-type'
  | 'too-many-requests'
  | 'internal-error'
  | 'unavailable'
