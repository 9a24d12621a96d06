import type { SelfApproval } from '../domain/four-eyes.ts'
import type { Locale } from '../domain/locale.ts'
import type { Day } from '../domain/published/published.ts'
import type { Holder, NextStep } from '../domain/who-has-it.ts'
import { howLongAgo, ofDateInWords, onDateInWords } from './days-in-words.ts'
import { label, say, type Label } from './words.ts'

/** In whose hands a record is. */
export const holderWords: Readonly<Record<Holder, Label>> = {
  person: label('És a mans de {name}', 'Está en manos de {name}', 'In the hands of {name}'),
  department: label('És a mans de {name}', 'Está en manos de {name}', 'In the hands of {name}'),
  governance: label(
    'És a mans de l’equip de governança',
    'Está en manos del equipo de gobernanza',
    'In the hands of the governance team',
  ),
  legal: label(
    'És a mans de l’assessoria jurídica',
    'Está en manos de la asesoría jurídica',
    'In the hands of the law office',
  ),
  publishers: label(
    'És a mans del responsable del departament',
    'Está en manos del responsable del departamento',
    'In the hands of the head of the department',
  ),
  clock: label('Es publicarà tot sol', 'Se publicará solo', 'It is published by itself'),
  nobody: label(
    'Ja no surt a cap canal',
    'Ya no sale en ningún canal',
    'No channel shows it any more',
  ),
}

/** What comes next. */
export const nextWords: Readonly<Record<NextStep, Label>> = {
  submit: label('enviar-ho a validar', 'enviarlo a validar', 'send it for review'),
  correct: label(
    'corregir-ho i tornar-ho a enviar',
    'corregirlo y volver a enviarlo',
    'correct it and send it again',
  ),
  review: label('validar-ho o retornar-ho', 'validarlo o devolverlo', 'validate or return it'),
  approve: label(
    'l’aprovació del departament',
    'la aprobación del departamento',
    'the approval of the department',
  ),
  sign: label('la signatura jurídica', 'la firma jurídica', 'the legal signature'),
  publish: label(
    'publicar-ho o programar-ho',
    'publicarlo o programarlo',
    'publish or schedule it',
  ),
  wait: label('esperar', 'esperar', 'wait'),
  verify: label(
    'tornar-ho a llegir abans {day}',
    'volver a leerlo antes {day}',
    'read it again before {day}',
  ),
  none: label('', '', ''),
}

export const barredWords: Readonly<Record<SelfApproval, Label>> = {
  'own-edit': label(
    'L’últim canvi és vostre: l’ha de donar per bo una altra persona.',
    'El último cambio es suyo: debe darlo por bueno otra persona.',
    'The last change is yours: somebody else has to pass it.',
  ),
  'own-submission': label(
    'Ho heu enviat vós: ho ha de revisar una altra persona.',
    'Lo ha enviado usted: debe revisarlo otra persona.',
    'You sent it: somebody else has to review it.',
  ),
}

/** Words around them. */
export const progressWords = {
  title: label('On és', 'Dónde está', 'Where it is'),
  since: label('des {of}', 'desde {on}', 'since {of}'),
  on: label('el {when}', 'el {when}', 'on {when}'),
  next: label('Pas següent: {step}', 'Paso siguiente: {step}', 'Next: {step}'),
  overdue: label(
    'S’havia de tornar a llegir {day}: {ago}',
    'Tenía que volver a leerse {day}: {ago}',
    'It was to be read again {day}: {ago}',
  ),
  liveToo: label(
    'La gent continua llegint la versió publicada.',
    'La gente sigue leyendo la versión publicada.',
    'People go on reading the live version.',
  ),
  locked: label(
    'No es pot editar. Per canviar-ho, cal retornar-ho abans.',
    'No se puede editar. Para cambiarlo, hay que devolverlo antes.',
    'It cannot be edited. To change it, it has to be returned first.',
  ),
  unsigned: label(
    'Canvien dades jurídiques ({fields}): abans de publicar-ho ho ha de signar l’assessoria jurídica.',
    'Cambian datos jurídicos ({fields}): antes de publicarlo lo debe firmar la asesoría jurídica.',
    'Legal facts change ({fields}): the law office signs before it is published.',
  ),
  signed: label(
    'Signat per {by} {day}: «{remark}»',
    'Firmado por {by} {day}: «{remark}»',
    'Signed by {by} {day}: “{remark}”',
  ),
  returnedBy: label('{by} ho ha retornat', '{by} lo ha devuelto', '{by} returned it'),
  returnedAgain: label(
    '{by} ho ha retornat (ja són {times} vegades)',
    '{by} lo ha devuelto (ya son {times} veces)',
    '{by} returned it ({times} times by now)',
  ),
  lookAt: label('Cal mirar:', 'Hay que mirar:', 'Look at:'),
  remarks: label(
    'Notes entre editors ({count})',
    'Notas entre editores ({count})',
    'Notes between editors ({count})',
  ),
  noRemarks: label('Encara no n’hi ha cap.', 'Todavía no hay ninguna.', 'There are none yet.'),
  write: label('Nota nova', 'Nota nueva', 'New note'),
  add: label('Afegeix la nota', 'Añadir la nota', 'Add the note'),
  staffOnly: label(
    'Només les llegeixen les persones que editen. No surten a cap canal.',
    'Solo las leen las personas que editan. No salen en ningún canal.',
    'Only editors read them. No channel shows them.',
  ),
} as const

/** What comes next, as a sentence; of a review whose day is past, since when it is late. Empty: nothing. */
export function nextInWords(
  next: NextStep,
  reviewOn: Day | null,
  today: Day,
  language: Locale,
): string {
  if (next === 'none' || next === 'wait' || (next === 'verify' && !reviewOn)) return ''
  if (next === 'verify' && reviewOn && reviewOn < today) {
    const day = onDateInWords(reviewOn, today, language)
    const ago = howLongAgo(reviewOn, today, language)
    return `${say(progressWords.overdue, language, { day, ago })}.`
  }
  const day = reviewOn ? ofDateInWords(reviewOn, today, language) : ''
  const step = say(nextWords[next], language, { day })
  return `${say(progressWords.next, language, { step })}.`
}
