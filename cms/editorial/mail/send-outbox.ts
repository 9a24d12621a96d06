import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { deliveryOf, type Deliver } from '../../config/mail.ts'
import type { Outbox } from '../../generated/payload-types.ts'

const most = 50
/** A mail server may be away over a long weekend. */
const patienceDays = 6
const minuteMs = 60_000

/**
 * Sends what waits, oldest first. While the mail server is away everything stays, and is tried
 * again, ever less often; what the server refuses for good is kept with its reason.
 *
 * @throws where mail is left waiting, so that operators see it.
 */
export async function sendOutbox(
  payload: Payload,
  now: Date,
  deliver: Deliver = deliveryOf(payload),
): Promise<number> {
  let sent = 0
  for (const mail of await waiting(payload, now)) {
    try {
      const state = await deliver({
        to: mail.recipient,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        // The same mail sent twice because we died in between is one mail to whoever gets it.
        messageId: messageIdOf(payload, mail.key),
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      await mark(payload, mail.id, { state, sentAt: now.toISOString(), lastError: null })
      sent += 1
    } catch (error) {
      const reason = (error instanceof Error ? error.message : String(error)).slice(0, 500)
      const tries = (mail.tries ?? 0) + 1
      const isGivenUp = isRefused(error) || isTooOld(mail, now)
      await mark(payload, mail.id, {
        state: isGivenUp ? 'failed' : 'queued',
        tries,
        lastError: reason,
        nextTryAt: new Date(now.getTime() + waitMinutes(tries) * minuteMs).toISOString(),
      })
      // Where the server is away, the others would only wait for it as well.
      if (!isRefused(error)) throw new Error(`Mail waits to be sent: ${reason}`, { cause: error })
    }
  }
  return sent
}

const waitMinutes = (tries: number): number => Math.min(2 ** (tries - 1), 30)

const isTooOld = ({ createdAt }: Outbox, now: Date): boolean =>
  now.getTime() - Date.parse(createdAt) > patienceDays * 24 * 60 * minuteMs

/** The server answered, and will never take this one (5xx to its recipient or its text). */
function isRefused(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  return code !== 'EAUTH' && responseCode !== undefined && responseCode >= 500
}

function messageIdOf({ config }: Payload, key: string): string {
  const name = createHash('sha256').update(key).digest('hex').slice(0, 32)
  return `<${name}@${new URL(config.serverURL).hostname}>`
}

async function waiting(payload: Payload, now: Date): Promise<readonly Outbox[]> {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: {
      and: [
        { state: { equals: 'queued' } },
        {
          or: [
            { nextTryAt: { exists: false } },
            { nextTryAt: { less_than_equal: now.toISOString() } },
          ],
        },
      ],
    },
    sort: 'createdAt',
    depth: 0,
    limit: most,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

const mark = (payload: Payload, id: string, data: Partial<Outbox>): Promise<unknown> =>
  payload.update({ collection: 'outbox', id, data, depth: 0, overrideAccess: true })

/** Forgets what was sent long ago. Its key may go: what it told of is long past. */
export const tidyOutbox = (payload: Payload, now: Date): Promise<unknown> =>
  payload.delete({
    collection: 'outbox',
    where: {
      and: [
        { state: { not_equals: 'queued' } },
        { updatedAt: { less_than: new Date(now.getTime() - 180 * 24 * 3_600_000).toISOString() } },
      ],
    },
    depth: 0,
    overrideAccess: true,
  })
