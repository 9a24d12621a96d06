import { fieldLabel } from './fields.ts'
import { say, label } from './words.ts'

/** What stops a transition besides the gates of the sheet itself, in sentences. */
const words = {
  legal: label(
    'Ha canviat «{field}» respecte de la versió publicada: cal la validació jurídica abans de publicar-ho.',
    'Ha cambiado «{field}» respecto de la versión publicada: hace falta la validación jurídica antes de publicarlo.',
    '“{field}” differs from the live version: it needs the legal review before it is published.',
  ),
  translation: label(
    'El castellà falta, o encara diu el que el català deia abans. Traduïu-lo, o publiqueu només el català: qui ho llegeixi en castellà sabrà que no està al dia.',
    'El castellano falta, o todavía dice lo que el catalán decía antes. Tradúzcalo, o publique solo el catalán: quien lo lea en castellano sabrá que no está al día.',
    'Spanish is missing, or still says what the Catalan said before. Translate it, or publish in Catalan only: readers of the Spanish are told that it is out of date.',
  ),
  urgent: label(
    '«{field}» també ha canviat, i això no és urgent: només ho són l’estat del servei, els horaris i els enllaços.',
    '«{field}» también ha cambiado, y eso no es urgente: solo lo son el estado del servicio, los horarios y los enlaces.',
    '“{field}” changed too, and that is not urgent: only the state of the service, hours and links are.',
  ),
  agreement: label(
    'La fila {row} de la matriu d’atenció ha canviat: digueu quina clàusula de l’ANS la cobreix.',
    'La fila {row} de la matriz de atención ha cambiado: diga qué cláusula del ANS la cubre.',
    'Row {row} of the attention matrix changed: say which clause of the agreement covers it.',
  ),
} as const

export type WorkflowRule = keyof typeof words

/** The sentence for a rule of the way to the public that a record does not meet. */
export function workflowGate(rule: WorkflowRule, path: string, language: string): string {
  const [name = path, place] = path.split('.')
  return say(words[rule], language, {
    field: say(fieldLabel(name), language),
    row: Number(place ?? 0) + 1,
  })
}
