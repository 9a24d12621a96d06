import { randomUUID } from 'node:crypto'
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { databaseErrorOf } from './errors.ts'
import type { SqliteAdapter } from './sqlite.ts'
import { belongTo, Turn } from './writer-queue.ts'

/** What Payload's database methods take, as far as transactions care. */
type DatabaseMethod = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

const reads = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const

/**
 * Gives the adapter transactions that are stored when `commitTransaction` returns and undone when it
 * throws. A write that comes without a transaction gets one of its own, since each takes many statements.
 */
export function writeInTransactions(adapter: SqliteAdapter): void {
  adapter.beginTransaction = () => begin(adapter)
  adapter.commitTransaction = (id) => end(adapter, id, 'resolve')
  adapter.rollbackTransaction = (id) => end(adapter, id, 'reject')
  for (const name of writes) wrap(adapter, name, inTransaction)
  for (const name of reads) wrap(adapter, name, withOurErrors)
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
  await new Promise<void>((begun, failed) => {
    stored = adapter.drizzle.transaction((db) => {
      adapter.sessions[id] = {
        // Payload types sessions for any SQL database; this is the one of its own that it made.
        db: db as unknown as SqliteAdapter['sessions'][string]['db'],
        resolve: () => (finish(), stored),
        reject: () => (undo(), stored.catch(() => undefined)),
      }
      begun()
      return ended
    })
    stored.catch((error: unknown) => failed(databaseErrorOf(error)))
  })
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

function wrap(
  adapter: SqliteAdapter,
  name: (typeof reads)[number] | (typeof writes)[number],
  how: (adapter: SqliteAdapter, method: DatabaseMethod) => DatabaseMethod,
): void {
  // Every method of the list has the shape of DatabaseMethod, which their generic types cannot show.
  const method = adapter[name].bind(adapter) as unknown as DatabaseMethod
  Object.assign(adapter, { [name]: how(adapter, method) })
}

function withOurErrors(_: SqliteAdapter, method: DatabaseMethod): DatabaseMethod {
  return async (args) => {
    try {
      return await method(args)
    } catch (error) {
      throw databaseErrorOf(error)
    }
  }
}

function inTransaction(adapter: SqliteAdapter, method: DatabaseMethod): DatabaseMethod {
  const honest = withOurErrors(adapter, method)
  return async (args) => {
    const given = await args.req?.transactionID
    if (given && adapter.sessions[given]) return honest(args)
    const transactionID = await adapter.beginTransaction()
    try {
      const result = await honest({ ...args, req: withTransaction(args.req, transactionID) })
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
