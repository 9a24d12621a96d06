import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** All of it is stored, or none: the record, the tasks it leaves, the address it gives up. */
export async function atomically<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOurs = await initTransaction(req)
  try {
    const done = await work()
    if (isOurs) await commitTransaction(req)
    return done
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}
