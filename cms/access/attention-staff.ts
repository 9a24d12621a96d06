import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Payload } from 'payload'

/** Somebody who may read what attention staff read. */
export interface StaffMember {
  readonly name: string
  readonly kind: 'person' | 'client'
}

export type RecogniseStaff = (headers: IncomingHttpHeaders) => Promise<StaffMember | null>

/** How long an answer is believed: a key that was revoked stops working within this time. */
const rememberMs = 30_000
const mostRemembered = 5_000

/**
 * Recognises attention staff by session cookie or API key: anybody with a role, and the agent
 * console's own client. Remembered for half a minute, so that reading does not wait for the
 * database at every key stroke, nor stop with it at once.
 */
export function staffRecognition(payload: Payload, now: () => number = Date.now): RecogniseStaff {
  const known = new Map<string, { until: number; member: StaffMember | null }>()
  return async (headers) => {
    if (!headers.authorization && !headers.cookie) return null
    const key = createHash('sha256')
      .update(
        JSON.stringify([
          headers.authorization,
          headers.cookie,
          headers.origin,
          headers['sec-fetch-site'],
        ]),
      )
      .digest('base64')
    const remembered = known.get(key)
    if (remembered && remembered.until > now()) return remembered.member
    const member = await recognise(payload, headers)
    // Payload takes everybody for a stranger while it cannot read who they are: whoever was known
    // stays known, and nobody is turned away for half a minute because of one bad moment.
    if (!member && !(await isReachable(payload))) return remembered?.member ?? null
    if (known.size >= mostRemembered) known.clear()
    known.set(key, { until: now() + rememberMs, member })
    return member
  }
}

async function recognise(
  payload: Payload,
  headers: IncomingHttpHeaders,
): Promise<StaffMember | null> {
  const asked = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === 'string') asked.set(name, value)
  }
  const { user } = await payload.auth({ headers: asked, canSetHeaders: false })
  if (!user || user.active === false) return null
  if (user.collection === 'users') {
    return user.roles.length > 0 ? { name: user.name, kind: 'person' } : null
  }
  const isExpired = Boolean(user.expiresOn && new Date(user.expiresOn).getTime() < Date.now())
  return user.channel === 'agent-console' && !isExpired ? { name: user.name, kind: 'client' } : null
}

const isReachable = (payload: Payload): Promise<boolean> =>
  payload.db.count({ collection: 'users', where: {} }).then(
    () => true,
    () => false,
  )
