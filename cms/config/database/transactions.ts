import { randomUUID } from 'node:crypto'
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import {
  readingMethods,
  withOurErrors,
  wrapMethods,
  writingMethods,
  type DatabaseMethod,
} from './adapter-methods.ts'
import { databaseErrorOf } from './error-translation.ts'
import type { SqliteAdapter } from './sqlite.ts'
import { belongTo, Turn } from './writer-queue.ts'

/**
 * Gives the adapter transactions that are stored when `commitTransaction` returns and undone when it
 * throws. A write that comes without a transaction gets one of its own, since each takes many statements.
 */
export function writeInTransactions(adapter: SqliteAdapter): void {
  adapter.beginTransaction = () => begin(adapter)
  adapter.commitTransaction = (id) => end(adapter, id, 'resolve')
  adapter.rollbackTransaction = (id) => end(adapter, id, 'reject')
  wrapMethods(adapter, writingMethods, (method) => inTransaction(adapter, withOurErrors(method)))
  wrapMethods(adapter, readingMethods, withOurErrors)
}

async function begin(adapter: SqliteAdapter): Promise<string> {
  // Before the first await, so that everything the caller does next is known to be inside.
  belongTo(new Turn())
  await adapter.initializing
  const id = randomUUID()
  let finish = () => {}
  let undo = () => {}
  const ended = new Promise<void>((resolve, reject) => {
    finish = resolve
    undo = () => reject(new Error('rolled back'))
  })
  let stored: Promise<void> = Promise.resolve()
  const begun = new Promise<void>((resolve) => {
    stored = adapter.drizzle.transaction((db) => {
      adapter.sessions[id] = {
        // Payload types sessions for any SQL database; this is the one of its own that it made.
        db: db as unknown as SqliteAdapter['sessions'][string]['db'],
        resolve: () => (finish(), stored),
        reject: () => (undo(), stored.catch(() => undefined)),
      }
      resolve()
      return ended
    })
  })
  try {
    await Promise.race([begun, stored])
  } catch (error) {
    throw databaseErrorOf(error)
  }
  return id
}

/** Payload may end a transaction twice; the second time there is nothing left to do. */
async function end(
  adapter: SqliteAdapter,
  given: Promise<number | string> | number | string,
  how: 'reject' | 'resolve',
): Promise<void> {
  const id = await given
  const session = adapter.sessions[id]
  if (!session) return
  delete adapter.sessions[id]
  try {
    await session[how]()
  } catch (error) {
    throw databaseErrorOf(error)
  }
}

function inTransaction(adapter: SqliteAdapter, method: DatabaseMethod): DatabaseMethod {
  return async (args) => {
    const given = await args.req?.transactionID
    if (given && adapter.sessions[given]) return method(args)
    const transactionID = await adapter.beginTransaction()
    try {
      const result = await method({ ...args, req: withTransaction(args.req, transactionID) })
      await adapter.commitTransaction(transactionID ?? '')
      return result
    } catch (error) {
      await adapter.rollbackTransaction(transactionID ?? '')
      throw error
    }
  }
}

/** The same request, inside a transaction that its other users do not see. */
function withTransaction(
  req: Partial<PayloadRequest> | undefined,
  transactionID: number | string | null,
): Partial<PayloadRequest> {
  const own: Partial<PayloadRequest> = req
    ? isolateObjectProperty(req as PayloadRequest, 'transactionID')
    : {}
  own.transactionID = transactionID ?? undefined
  return own
}
