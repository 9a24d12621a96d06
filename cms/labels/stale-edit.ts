import { label } from './words.ts'

/** What we say to somebody whose save met another person's version. */
export const staleEditWords = {
  title: label(
    '{who} ha desat una altra versió',
    '{who} ha guardado otra versión',
    '{who} saved another version',
  ),
  intro: label(
    'Ho ha desat el {when}, mentre editàveu. No s’ha perdut res: trieu amb quin text us quedeu a cada camp.',
    'Lo ha guardado el {when}, mientras editaba. No se ha perdido nada: elija con qué texto se queda en cada campo.',
    'It was saved on {when}, while you were editing. Nothing is lost: choose the text to keep in each field.',
  ),
  sameHere: label(
    'En aquest idioma les dues versions diuen el mateix: podeu desar sense perdre res.',
    'En este idioma las dos versiones dicen lo mismo: puede guardar sin perder nada.',
    'In this language both versions say the same: you can save without losing anything.',
  ),
  mine: label('La vostra versió', 'Su versión', 'Your version'),
  theirs: label('La versió de {who}', 'La versión de {who}', 'The version of {who}'),
  empty: label('(buit)', '(vacío)', '(empty)'),
  save: label('Desa amb aquesta tria', 'Guardar con esta elección', 'Save this choice'),
  keepEditing: label('Continua editant', 'Seguir editando', 'Go on editing'),
  discard: label('Descarta els meus canvis', 'Descartar mis cambios', 'Discard my changes'),
} as const
