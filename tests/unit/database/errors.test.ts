import { describe, expect, it } from 'vitest'
import { databaseErrorOf } from '../../../cms/config/database/error-translation.ts'
import { databaseMessages, DatabaseBusy } from '../../../cms/config/database/errors.ts'

const driverError = (code: string) => Object.assign(new Error('from the driver'), { code })
const wrapped = (cause: unknown) => new Error('Failed query: insert into …', { cause })

describe('What a failure of the database is answered with', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full', 507],
    ['SQLITE_BUSY', 'database-busy', 503],
    ['SQLITE_BUSY_SNAPSHOT', 'database-busy', 503],
    ['SQLITE_READONLY', 'database-read-only', 503],
    ['SQLITE_IOERR_WRITE', 'database-unavailable', 503],
  ])('%s becomes %s, %i', (driverCode, code, status) => {
    expect(databaseErrorOf(wrapped(driverError(driverCode)))).toMatchObject({ code, status })
  })

  it.each([
    [{ name: 'MongoServerSelectionError' }, 'database-unavailable', 503],
    [{ name: 'MongoServerError', code: 10107 }, 'database-unavailable', 503],
    [{ name: 'MongoServerError', code: 14031 }, 'disk-full', 507],
    [{ name: 'MongoServerError', code: 112 }, 'write-conflict', 409],
    [
      { name: 'MongoServerError', errorLabels: ['TransientTransactionError'] },
      'write-conflict',
      409,
    ],
  ])('of MongoDB: %o becomes %s, %i', (fields, code, status) => {
    const error = Object.assign(new Error('from the driver'), fields)
    expect(databaseErrorOf(error)).toMatchObject({ code, status })
  })

  it('finds our own error under the one of the query builder', () => {
    const busy = new DatabaseBusy('too many')
    expect(databaseErrorOf(wrapped(busy))).toBe(busy)
  })

  it('leaves every other error as it was', () => {
    const unique = wrapped(driverError('SQLITE_CONSTRAINT_UNIQUE'))
    expect(databaseErrorOf(unique)).toBe(unique)
  })

  it('has something to say to people in each language', () => {
    for (const message of Object.values(databaseMessages)) {
      expect(Object.keys(message).sort()).toEqual(['ca', 'en', 'es'])
    }
  })
})
