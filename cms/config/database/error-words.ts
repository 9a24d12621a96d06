import type { AfterErrorHook } from 'payload'
import { isLocale } from '../../domain/locale.ts'
import { databaseMessages, isDatabaseError } from './errors.ts'

/** A fault of the database is told in the reader's language; its own message is for the log. */
export const databaseFaultsInWords: AfterErrorHook = ({ error, req }) => {
  if (!isDatabaseError(error)) return
  const { language } = req.i18n
  const message = databaseMessages[error.code][isLocale(language) ? language : 'ca']
  const { code } = error
  return {
    response: { errors: [{ name: 'DatabaseError', message: message ?? code, data: { code } }] },
    status: error.status,
  }
}
