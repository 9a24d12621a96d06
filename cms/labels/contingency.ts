import { label } from './words.ts'

/** Words of the pack that is read when nothing else answers. */
export const contingencyWords = {
  publicTitle: label('Catàleg de tràmits', 'Catálogo de trámites', 'Catalogue of procedures'),
  internalTitle: label('Protocols d’atenció', 'Protocolos de atención', 'Attention protocols'),
  copyOf: label(
    'Còpia de contingència, feta {day} a les {time}. Pot no estar al dia.',
    'Copia de contingencia, hecha {day} a las {time}. Puede no estar al día.',
    'Contingency copy, made {day} at {time}. It may not be up to date.',
  ),
  internal: label(
    'Ús intern: no es pot donar al públic.',
    'Uso interno: no se puede dar al público.',
    'For internal use: not to be given to the public.',
  ),
  index: label('Índex', 'Índice', 'Index'),
  find: label('Cerca pel títol', 'Busque por el título', 'Search by title'),
  found: label('{n} resultats', '{n} resultados', '{n} results'),
  nothing: label('No n’hi ha cap', 'No hay ninguno', 'There are none'),
  asOf: label('Verificat {when}', 'Verificado {when}', 'Verified {when}'),
  paper: label('En paper (PDF)', 'En papel (PDF)', 'On paper (PDF)'),
} as const
