import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

const size = 200

/**
 * Does the work for each item, some hundred to a transaction where the database has them: on SQLite
 * a commit costs more than the row. Others write in between.
 */
export async function inBatches<Item>(
  payload: Payload,
  items: readonly Item[],
  work: (item: Item, req: PayloadRequest) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < items.length; at += size) {
    await inTransaction(payload, {}, async (req) => {
      for (const item of items.slice(at, at + size)) await work(item, req)
    })
  }
}

/** All of it, or nothing, where the database has transactions. */
export async function inTransaction<Result>(
  payload: Payload,
  of: Parameters<typeof createLocalReq>[0],
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq(of, payload)
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
