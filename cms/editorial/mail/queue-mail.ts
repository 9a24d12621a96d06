import type { Payload, PayloadRequest } from 'payload'
import type { ComposedMail } from './compose-mail.ts'

interface QueuedMail extends ComposedMail {
  /** What it tells whom: the same key twice is the same mail. */
  readonly key: string
  readonly recipient: string
}

/**
 * Leaves a mail to be sent by the clock, in the transaction of what it tells of. Idempotent by
 * key; false where it was there already.
 */
export async function queueMail(
  payload: Payload,
  { key, recipient, subject, text, html }: QueuedMail,
  req?: PayloadRequest,
): Promise<boolean> {
  if (await isQueued(payload, key, req)) return false
  try {
    await payload.create({
      collection: 'outbox',
      depth: 0,
      overrideAccess: true,
      ...(req ? { req } : {}),
      data: { key, recipient, subject, text, html, state: 'queued', tries: 0 },
    })
    return true
  } catch (error) {
    if (await isQueued(payload, key, req)) return false
    throw error
  }
}

async function isQueued(payload: Payload, key: string, req?: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'outbox',
    where: { key: { equals: key } },
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return totalDocs > 0
}
