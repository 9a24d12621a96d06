import { label } from './words.ts'

/** Words of the box that tells an editor how good a sheet is, and of the notes beside its fields. */
export const qualityWords = {
  title: label('Qualitat', 'Calidad', 'Quality'),
  score: label('{score} de 100', '{score} de 100', '{score} out of 100'),
  ready: label('Es pot publicar', 'Se puede publicar', 'Ready to publish'),
  oneLeft: label('Falta una cosa', 'Falta una cosa', 'One thing left'),
  manyLeft: label('Falten {count} coses', 'Faltan {count} cosas', '{count} things left'),
  readyHint: label(
    'Tot el que cal per publicar hi és.',
    'Todo lo que hace falta para publicar está.',
    'All that publishing asks for is there.',
  ),
  leftHint: label(
    'Premeu-ne una per anar al camp.',
    'Pulse una para ir al campo.',
    'Press one to go to its field.',
  ),
  asking: label('S’està comprovant…', 'Comprobando…', 'Checking…'),
  failed: label(
    'Ara no es pot comprovar. Continueu: res del que escriviu es perd.',
    'Ahora no se puede comprobar. Continúe: nada de lo que escribe se pierde.',
    'It cannot be checked now. Go on: nothing you write is lost.',
  ),
  needed: label('Per publicar', 'Para publicar', 'To publish'),
  advice: label('Consells', 'Consejos', 'Advice'),
  oneAdvice: label('Consell', 'Consejo', 'Advice'),
  conformance: label('Conformitat', 'Conformidad', 'Conformance'),
  more: label('{count} més', '{count} más', '{count} more'),
  metOf: label('{met} de {of}', '{met} de {of}', '{met} of {of}'),
  complete: label('No hi falta res.', 'No falta nada.', 'Nothing is missing.'),
  inTab: label('{count} per completar', '{count} por completar', '{count} to complete'),
} as const
