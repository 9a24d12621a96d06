import type { CollectionSlug } from 'payload'

/** A sheet whose Catalan was changed after it was translated: its Spanish stays behind. */
export interface LaterChange {
  readonly collection: Extract<CollectionSlug, 'procedures'>
  readonly code: string
  /** The summary in Catalan, as it is said now. */
  readonly summary: string
  readonly why: string
}

/** What departments changed last, for the translators' desk. */
export const laterChanges: readonly LaterChange[] = [
  {
    collection: 'procedures',
    code: 'TELEASSISTENCIA',
    summary:
      'Un botó per demanar ajuda des de casa a qualsevol hora, per a gent gran o que viu sola.',
    why: 'Ara també el poden demanar les persones grans que viuen acompanyades.',
  },
  {
    collection: 'procedures',
    code: 'ESCOLA-MUSICA',
    summary: 'Classes d’instrument, cant i llenguatge musical per a totes les edats.',
    why: 'S’obre un grup per a infants de menys de tres anys.',
  },
  {
    collection: 'procedures',
    code: 'OBJECTES-PERDUTS',
    summary: 'Pregunteu si tenim el que heu perdut, o porteu-nos el que heu trobat al carrer.',
    why: 'Fem més clar què s’ha de portar a l’OAC.',
  },
]
