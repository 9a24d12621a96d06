import { APIError } from 'payload'
import type { Localized } from '../../domain/locale.ts'

export type DatabaseErrorCode =
  | 'database-busy'
  | 'database-read-only'
  | 'database-unavailable'
  | 'disk-full'
  | 'nested-write'
  | 'transaction-timed-out'
  | 'write-conflict'

/** What a person is told; `DatabaseError.message` is for logs. */
export const databaseMessages: Record<DatabaseErrorCode, Localized<string>> = {
  'database-busy': {
    ca: 'La base de dades està ocupada. No s’ha desat res: torneu-ho a provar d’aquí a uns segons.',
    es: 'La base de datos está ocupada. No se ha guardado nada: vuelva a intentarlo en unos segundos.',
    en: 'The database is busy. Nothing was saved: try again in a few seconds.',
  },
  'database-read-only': {
    ca: 'Ara mateix només es pot consultar. No s’ha desat res.',
    es: 'Ahora mismo solo se puede consultar. No se ha guardado nada.',
    en: 'The catalogue is read-only at the moment. Nothing was saved.',
  },
  'database-unavailable': {
    ca: 'La base de dades no respon. No s’ha desat res.',
    es: 'La base de datos no responde. No se ha guardado nada.',
    en: 'The database does not answer. Nothing was saved.',
  },
  'disk-full': {
    ca: 'El disc del servidor és ple. No s’ha desat res: aviseu qui el manté.',
    es: 'El disco del servidor está lleno. No se ha guardado nada: avise a quien lo mantiene.',
    en: 'The disk of the server is full. Nothing was saved: tell whoever runs it.',
  },
  'nested-write': {
    ca: 'Error intern en desar. No s’ha desat res: aviseu qui manté el catàleg.',
    es: 'Error interno al guardar. No se ha guardado nada: avise a quien mantiene el catálogo.',
    en: 'Internal error while saving. Nothing was saved: tell whoever runs the catalogue.',
  },
  'transaction-timed-out': {
    ca: 'Desar ha trigat massa i s’ha desfet. No s’ha desat res: torneu-ho a provar.',
    es: 'Guardar ha tardado demasiado y se ha deshecho. No se ha guardado nada: vuelva a intentarlo.',
    en: 'Saving took too long and was undone. Nothing was saved: try again.',
  },
  'write-conflict': {
    ca: 'Algú altre ha desat el mateix alhora. No s’ha desat res: torneu-ho a provar.',
    es: 'Otra persona ha guardado lo mismo a la vez. No se ha guardado nada: vuelva a intentarlo.',
    en: 'Somebody else saved the same record at once. Nothing was saved: try again.',
  },
}

const statuses: Record<DatabaseErrorCode, number> = {
  'database-busy': 503,
  'database-read-only': 503,
  'database-unavailable': 503,
  'disk-full': 507,
  'nested-write': 500,
  'transaction-timed-out': 503,
  'write-conflict': 409,
}

/**
 * The database could not do it, and nothing of it was stored.
 *
 * Recognise it by `code` and `status`, never by class: the panel carries its own copy of this file.
 */
export class DatabaseError extends APIError {
  override readonly name: string = 'DatabaseError'
  readonly code: DatabaseErrorCode
  /** Seconds after which trying again makes sense, for `Retry-After`. */
  readonly retryAfter: number | null

  constructor(code: DatabaseErrorCode, detail: string, cause?: unknown) {
    super(detail, statuses[code], { code }, true)
    this.code = code
    this.retryAfter = statuses[code] === 503 ? 5 : null
    this.cause = cause
  }
}

/** Somebody else is writing, and waited-for turn or lock did not come in time. */
export class DatabaseBusy extends DatabaseError {
  override readonly name = 'DatabaseBusy'
  constructor(detail: string, cause?: unknown) {
    super('database-busy', detail, cause)
  }
}

/** There is no room left where the database lives. */
export class DiskFull extends DatabaseError {
  override readonly name = 'DiskFull'
  constructor(cause?: unknown) {
    super('disk-full', 'The disk of the database is full; nothing was stored.', cause)
  }
}

export function isDatabaseError(error: unknown): error is DatabaseError {
  if (!(error instanceof Error) || !('code' in error)) return false
  return typeof error.code === 'string' && error.code in databaseMessages
}
