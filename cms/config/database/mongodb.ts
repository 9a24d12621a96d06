import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import {
  readingMethods,
  withOurErrors,
  wrapMethods,
  writingMethods,
  type DatabaseMethod,
} from './adapter-methods.ts'
import { announceCommit } from './commit-hint.ts'
import { databaseErrorOf } from './error-translation.ts'
import { isUnknownCommit } from './mongo-errors.ts'

/**
 * Payload on MongoDB. Transactions need a replica set, without which production does not start. FerretDB, the stand-in of the tests, is recognised on connecting.
 */
export function mongodb(url: string): DatabaseAdapterObj {
  const stock = mongooseAdapter({
    url,
    // Writes must not start before the unique indexes are there.
    ensureIndexes: true,
    connectOptions: {
      // Whatever the address says, an answered write must survive a change of primary and a power cut.
      w: 'majority',
      journal: true,
      retryWrites: true,
      serverSelectionTimeoutMS: 4_500,
      connectTimeoutMS: 4_500,
    },
  })
  return {
    ...stock,
    init: (args) => {
      // The stock `init` answers the type of any database.
      const adapter = stock.init(args) as MongooseAdapter
      adaptToServer(adapter)
      answerHonestly(adapter)
      return adapter
    },
  }
}

const modifyingMethods = [
  'deleteOne',
  'updateGlobal',
  'updateGlobalVersion',
  'updateOne',
  'updateVersion',
] as const

function adaptToServer(adapter: MongooseAdapter): void {
  const { connect } = adapter
  adapter.connect = async function (options) {
    await connect?.call(adapter, options)
    const info = await adapter.connection.db?.admin().command({ buildInfo: 1 })
    if (!info?.['ferretdbVersion']) return
    // No $lookup and no hints there.
    adapter.useJoinAggregations = false
    adapter.usePipelineInSortLookup = false
    adapter.disableIndexHints = true
    // Nor a choice of fields in what findAndModify answers: it answers them all.
    wrapMethods(adapter, modifyingMethods, (method) => ({ ...args }) => {
      Reflect.deleteProperty(args, 'select')
      return method(args)
    })
  }
}

function answerHonestly(adapter: MongooseAdapter): void {
  const { commitTransaction } = adapter
  adapter.commitTransaction = async function (given) {
    const id = await given
    const session = adapter.sessions[id]
    try {
      await commitTransaction.call(adapter, id)
    } catch (error) {
      if (!session || !isUnknownCommit(error)) throw databaseErrorOf(error)
      await commitAgain(() => session.commitTransaction())
    }
    announceCommit()
  }
  wrapMethods(adapter, readingMethods, withOurErrors)
  wrapMethods(adapter, writingMethods, (method) => announcing(adapter, withOurErrors(method)))
}

/** A write outside a transaction is stored as soon as it is answered. */
function announcing(adapter: MongooseAdapter, method: DatabaseMethod): DatabaseMethod {
  return async (args) => {
    const result = await method(args)
    const id = await args.req?.transactionID
    if (!id || !adapter.sessions[id]) announceCommit()
    return result
  }
}

/** Asks the driver for the outcome of a commit that the network hid, three times at most. */
async function commitAgain(commit: () => Promise<unknown>, tries = 3): Promise<void> {
  try {
    await commit()
  } catch (error) {
    if (tries <= 1 || !isUnknownCommit(error)) throw databaseErrorOf(error)
    await commitAgain(commit, tries - 1)
  }
}
