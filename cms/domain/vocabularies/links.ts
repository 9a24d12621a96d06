import { vocabulary, type CodeOf } from './vocabulary.ts'

/** How an address that a record links to is. */
export const linkStates = vocabulary({
  alive: ['Funciona', 'Funciona', 'Works'],
  failing: ['Falla', 'Falla', 'Failing'],
  dead: ['Trencat', 'Roto', 'Broken'],
  unclear: ['No es pot comprovar', 'No se puede comprobar', 'Cannot be checked'],
})
export type LinkState = CodeOf<typeof linkStates>

/** Why an address fails. */
export const linkFailures = vocabulary({
  gone: ['La pàgina ja no existeix', 'La página ya no existe', 'The page is gone'],
  unreachable: ['El servidor no respon', 'El servidor no responde', 'The server does not answer'],
})
export type LinkFailure = CodeOf<typeof linkFailures>
