import type { RedirectFault } from '../domain/old-address.ts'
import { isLocale } from '../domain/locale.ts'
import { label, type Label } from './words.ts'

/** Why a redirect is not saved. */
const table: Readonly<Record<RedirectFault | 'redirect-chain', Label>> = {
  'redirect-not-an-address': label(
    'Escriviu l’adreça antiga sencera, o només el camí: /tramits/alta-gual.',
    'Escriba la dirección antigua entera, o solo la ruta: /tramits/alta-vado.',
    'Write the whole old address, or its path only: /tramits/alta-gual.',
  ),
  'redirect-own-address': label(
    'Aquesta adreça és del mateix sistema: la redirecció no serviria mai.',
    'Esta dirección es del propio sistema: la redirección no serviría nunca.',
    'This address is the system’s own: the redirect would never be used.',
  ),
  'redirect-nowhere': label(
    'Trieu a quin tràmit porta, o escriviu una adreça.',
    'Elija a qué trámite lleva, o escriba una dirección.',
    'Choose the procedure it leads to, or write an address.',
  ),
  'redirect-two-places': label(
    'Només pot portar a un lloc: un tràmit, una adreça o, si ja no existeix (410), enlloc.',
    'Solo puede llevar a un lugar: un trámite, una dirección o, si ya no existe (410), a ninguno.',
    'It can lead to one place only: a procedure, an address or, when gone (410), nowhere.',
  ),
  'redirect-loop': label(
    'L’adreça porta a ella mateixa.',
    'La dirección lleva a sí misma.',
    'The address leads to itself.',
  ),
  'redirect-chain': label(
    'Faria una cadena amb la redirecció «{from}». Porteu-la directament a l’adreça final.',
    'Haría una cadena con la redirección «{from}». Llévela directamente a la dirección final.',
    'It would make a chain with the redirect “{from}”. Lead it straight to the last address.',
  ),
}

export type RedirectProblemCode = keyof typeof table

/** The sentence for a problem, in the reader's language (Catalan when it is not one of ours). */
export const redirectProblem = (
  code: RedirectProblemCode,
  language: string,
  values: Readonly<Record<string, string>> = {},
): string =>
  table[code][isLocale(language) ? language : 'ca'].replace(
    /\{(\w+)\}/g,
    (whole, name: string) => values[name] ?? whole,
  )
