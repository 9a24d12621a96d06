import type { Payload } from 'payload'
import { enumName } from '../../delivery/graphql/enum-name.ts'
import type { PublicationLog } from '../../delivery/log/port.ts'
import { publicChangeOf } from '../../delivery/log/public-change.ts'
import type { Webhook, WebhookDelivery } from '../../generated/payload-types.ts'

export const deliveriesSlug = 'webhook-deliveries'

/** Records in one notice at most, as in a page of `changes`. */
const most = 100

/** Who is to be told, with what the doors never show. */
export async function activeWebhooks(payload: Payload): Promise<readonly Webhook[]> {
  const { docs } = await payload.db.find<Webhook>({
    collection: 'webhooks',
    where: { active: { equals: true } },
    limit: 0,
    pagination: false,
  })
  return docs.filter(({ secret }) => Boolean(secret))
}

/** The notice that is next for a consumer: nothing overtakes it. */
export async function waitingNotice(
  payload: Payload,
  { id }: Webhook,
): Promise<WebhookDelivery | null> {
  const { docs } = await payload.db.find<WebhookDelivery>({
    collection: deliveriesSlug,
    where: { and: [{ webhook: { equals: id } }, { state: { equals: 'queued' } }] },
    sort: 'revision',
    limit: 1,
    pagination: false,
  })
  return docs[0] ?? null
}

/**
 * Writes down what a consumer has not been told yet, as one notice, and answers with how far it has
 * now been told; false when there is nothing more in the log.
 */
export async function queueNotice(
  payload: Payload,
  log: PublicationLog,
  webhook: Webhook,
): Promise<boolean> {
  const from = await soundCursor(log, webhook)
  const publications = await log.since(from, most)
  const revision = publications.at(-1)?.revision
  if (revision === undefined) return false
  const changes = publications.flatMap((one) => {
    const change = publicChangeOf(one)
    const isWanted = !webhook.kinds?.length || webhook.kinds.includes(one.kind as never)
    return change && isWanted ? { ...change, kind: enumName(change.kind) } : []
  })
  if (changes.length > 0) await write(payload, webhook, from, revision, changes)
  await payload.db.updateOne({
    collection: 'webhooks',
    id: webhook.id,
    data: { sentUpTo: revision },
    returning: false,
  })
  webhook.sentUpTo = revision
  return true
}

/** Where the log was put back from an older copy, from its end: there is no going on from beyond. */
async function soundCursor(log: PublicationLog, { sentUpTo }: Webhook): Promise<number> {
  const head = await log.head()
  return Math.min(sentUpTo ?? head, head)
}

async function write(
  payload: Payload,
  { id }: Webhook,
  from: number,
  revision: number,
  changes: readonly object[],
): Promise<void> {
  const key = `${id}:${from}:${revision}`
  // Killed between this row and the cursor: the row is there already, and is the same.
  const known = await payload.db.findOne({
    collection: deliveriesSlug,
    where: { key: { equals: key } },
  })
  if (known) return
  const at = new Date().toISOString()
  await payload.db.create({
    collection: deliveriesSlug,
    data: {
      key,
      webhook: id,
      state: 'queued',
      tries: 0,
      revision,
      body: JSON.stringify({ revision: String(revision), changes }),
      createdAt: at,
      updatedAt: at,
    },
    returning: false,
  })
}

/** Sends a notice that was given up once more, with its own name: who got it already knows it. */
export async function resendNotice(payload: Payload, id: string): Promise<boolean> {
  const delivery = await payload.db.findOne<WebhookDelivery>({
    collection: deliveriesSlug,
    where: { id: { equals: id } },
  })
  if (delivery?.state !== 'failed') return false
  const data = { state: 'queued', tries: 0, firstTriedAt: null, nextTryAt: null }
  await payload.db.updateOne({ collection: deliveriesSlug, id, data, returning: false })
  return true
}
