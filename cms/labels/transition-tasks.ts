import { label } from './words.ts'

/** What transitions leave to somebody, as the title of a task. */
export const taskTitles = {
  review: label('Valida «{title}»', 'Validar «{title}»', 'Review “{title}”'),
  sign: label(
    'Validació jurídica de «{title}»',
    'Validación jurídica de «{title}»',
    'Legal review of “{title}”',
  ),
  approve: label('Aprova «{title}»', 'Aprobar «{title}»', 'Approve “{title}”'),
  publish: label('Publica «{title}»', 'Publicar «{title}»', 'Publish “{title}”'),
  correct: label(
    'Corregeix «{title}»: s’ha retornat',
    'Corregir «{title}»: se ha devuelto',
    'Correct “{title}”: it was returned',
  ),
  urgent: label(
    'Revisa la publicació urgent de «{title}»',
    'Revisar la publicación urgente de «{title}»',
    'Review the urgent publication of “{title}”',
  ),
  dependent: label(
    '«{shower}» remet a «{title}», que s’ha retirat',
    '«{shower}» remite a «{title}», que se ha retirado',
    '“{shower}” points to “{title}”, which was retired',
  ),
  changed: label(
    'Mira si «{teller}» encara diu el mateix que «{title}»',
    'Mirar si «{teller}» todavía dice lo mismo que «{title}»',
    'See whether “{teller}” still says the same as “{title}”',
  ),
  failed: label(
    'No s’ha pogut publicar «{title}», que estava programada',
    'No se ha podido publicar «{title}», que estaba programada',
    '“{title}” was scheduled and could not be published',
  ),
} as const

export const clockWords = {
  refused: label(
    'El dia i l’hora programats no s’ha pogut publicar. {reasons}',
    'El día y la hora programados no se ha podido publicar. {reasons}',
    'It could not be published at the scheduled time. {reasons}',
  ),
  retired: label(
    'Ha arribat la data de retirada que hi havia prevista.',
    'Ha llegado la fecha de retirada que estaba prevista.',
    'The day that was set for its retirement has come.',
  ),
} as const
