import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Payload } from 'payload'
import type { PublicationLog } from '../../delivery/log/port.ts'
import { nextTry } from '../../domain/webhook-retries.ts'
import type { Webhook, WebhookDelivery } from '../../generated/payload-types.ts'
import { knowJobs } from '../clock/beats.ts'
import { leaseOn } from '../clock/lease.ts'
import { activeWebhooks, deliveriesSlug, queueNotice, waitingNotice } from './notices.ts'
import { postNotice } from './post-notice.ts'

export interface WebhookFollower {
  /** A hint that something was published. */
  wake(): void
  /** Looks now; resolves when everything that could be sent was. */
  tick(): Promise<void>
  stop(): Promise<void>
}

interface Options {
  readonly payload: Payload
  readonly log: PublicationLog
  readonly privateHosts: readonly string[]
  readonly now?: () => Date
  readonly everyMs?: number
  readonly timeoutMs?: number
}

/** The row whose cursor says which process sends. */
const leaseRow = 'webhooks'
const leaseMs = 30_000
/** Notices to one consumer in one look: the others get their turn. */
const mostInARow = 20
const keptDays = 30

/**
 * Tells consumers what changed, each in order and at least once, from the log: publishing knows
 * nothing of it and never waits. One process at a time does it; where it left off is in the database.
 */
export function followWebhooks(options: Options): WebhookFollower {
  const { payload, log, privateHosts, timeoutMs, everyMs = 5_000 } = options
  const now = options.now ?? (() => new Date())
  const owner = `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`
  const lease = leaseOn(payload, { owner, ms: leaseMs, now, row: leaseRow })
  let known = false
  let stopped = false
  let nextTidy = now()
  let looking: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | null = null

  const look = async (): Promise<void> => {
    if (stopped) return
    const webhooks = await activeWebhooks(payload)
    if (webhooks.length === 0) return
    if (!known) await knowJobs(payload, [leaseRow], now())
    known = true
    if (!(await lease.hold())) return
    const renewing = setInterval(() => void lease.hold().catch(() => false), leaseMs / 3)
    try {
      // Side by side: a slow consumer keeps nobody else waiting.
      await Promise.all(webhooks.map(tell))
      if (now() >= nextTidy) {
        nextTidy = new Date(now().getTime() + 3_600_000)
        await forgetOld(payload, now())
      }
    } finally {
      clearInterval(renewing)
    }
  }

  const tell = async (webhook: Webhook): Promise<void> => {
    try {
      for (let sent = 0; sent < mostInARow && !stopped;) {
        const delivery = await waitingNotice(payload, webhook)
        if (delivery) {
          if (!(await send(webhook, delivery))) return
          sent += 1
        } else if (!(await queueNotice(payload, log, webhook))) return
      }
    } catch (error) {
      payload.logger.error({ err: error, webhook: webhook.id, msg: 'a consumer cannot be told' })
    }
  }

  /** False where the rest has to wait. */
  const send = async (webhook: Webhook, delivery: WebhookDelivery): Promise<boolean> => {
    const at = now()
    if (delivery.nextTryAt && new Date(delivery.nextTryAt) > at) return false
    const notice = { id: `msg_${delivery.id}`, body: delivery.body }
    const { status, failure } = await postNotice(notice, {
      ...{ url: webhook.url, secret: payload.decrypt(webhook.secret ?? ''), now: at, privateHosts },
      ...(timeoutMs && { timeoutMs }),
    })
    const tries = (delivery.tries ?? 0) + 1
    const first = delivery.firstTriedAt ? new Date(delivery.firstTriedAt) : at
    const again = failure ? nextTry(tries, first, at) : null
    const state = failure ? (again ? 'queued' : 'failed') : 'sent'
    await change(deliveriesSlug, delivery.id, {
      ...{ state, tries, httpStatus: status, failure },
      firstTriedAt: first.toISOString(),
      nextTryAt: again?.toISOString() ?? null,
      ...(failure ? {} : { sentAt: at.toISOString() }),
    })
    await change('webhooks', webhook.id, {
      failure,
      ...(failure ? {} : { lastSuccessAt: at.toISOString() }),
      // 410: the consumer is gone, and asks to be told no more.
      ...(status === 410 ? { active: false } : {}),
    })
    // Given up: the next one has its own day. Told apart from waiting, which holds the order.
    return state !== 'queued'
  }

  const change = (
    collection: 'webhooks' | typeof deliveriesSlug,
    id: string,
    data: Readonly<Record<string, unknown>>,
  ) => payload.db.updateOne({ collection, id, data, returning: false })

  const tick = (): Promise<void> => {
    looking = looking.catch(() => undefined).then(look)
    return looking
  }

  const later = (ms: number): void => {
    if (stopped) return
    if (timer) clearTimeout(timer)
    timer = setTimeout(() => {
      tick()
        .catch((err: unknown) => payload.logger.error({ err, msg: 'consumers cannot be told' }))
        .finally(() => later(everyMs))
    }, ms)
    timer.unref()
  }

  if (everyMs > 0) later(everyMs)
  return {
    wake: () => everyMs > 0 && later(5),
    tick,
    async stop() {
      stopped = true
      if (timer) clearTimeout(timer)
      await looking.catch(() => undefined)
      if (known) await lease.release().catch(() => undefined)
    },
  }
}

/** What was sent long ago; what was given up stays until somebody looks at it. */
const forgetOld = (payload: Payload, now: Date): Promise<unknown> =>
  payload.db.deleteMany({
    collection: deliveriesSlug,
    where: {
      and: [
        { state: { equals: 'sent' } },
        {
          sentAt: { less_than: new Date(now.getTime() - keptDays * 24 * 3_600_000).toISOString() },
        },
      ],
    },
  })
