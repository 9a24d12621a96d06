import { label, say, type Label } from './words.ts'

/** Why something about tasks, absences or titulars cannot be done, by stable code. */
const table = {
  'last-titular': label(
    'No es pot deixar «{departments}» sense titular. Nomeneu abans una altra persona com a responsable o interlocutora del departament.',
    'No se puede dejar «{departments}» sin titular. Nombre antes a otra persona como responsable o interlocutora del departamento.',
    '“{departments}” may not be left without a titular. First name somebody else as its head or editor.',
  ),
  'own-deputy': label(
    'Ningú no es pot suplir a si mateix: trieu una altra persona.',
    'Nadie puede suplirse a sí mismo: elija a otra persona.',
    'Nobody stands in for themselves: choose somebody else.',
  ),
  'absence-backwards': label(
    'L’absència acaba abans de començar: reviseu les dates.',
    'La ausencia termina antes de empezar: revise las fechas.',
    'The absence ends before it begins: check the dates.',
  ),
  'task-not-yours': label(
    'Aquesta tasca no és vostra ni del vostre departament.',
    'Esta tarea no es suya ni de su departamento.',
    'This task is neither yours nor of your department.',
  ),
  'task-not-found': label(
    'Aquesta tasca no existeix.',
    'Esta tarea no existe.',
    'There is no such task.',
  ),
  'verify-first': label(
    'Aquesta tasca es tanca sola quan verifiqueu o publiqueu el contingut.',
    'Esta tarea se cierra sola cuando verifica o publica el contenido.',
    'This task closes by itself when you verify or publish the record.',
  ),
} as const satisfies Record<string, Label>

export type TaskProblemCode = keyof typeof table

/** The sentence for a problem, in the reader's language. */
export const taskProblem = (
  code: TaskProblemCode,
  language: string,
  values: Readonly<Record<string, string>> = {},
): string => say(table[code], language, values)
