import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'

/**
 * Makes a consumer's secret and keeps it ciphered. What it answers with is the only time that it
 * is said; the one before is worth nothing from now on.
 */
export async function makeSecret(req: PayloadRequest, id: string): Promise<string> {
  const { payload } = req
  // As Standard Webhooks writes them.
  const secret = `whsec_${randomBytes(32).toString('base64')}`
  // Past the hooks: an audit log remembers what changed, and this it must not.
  await payload.db.updateOne({
    collection: 'webhooks',
    id,
    data: { secret: payload.encrypt(secret) },
    returning: false,
  })
  await payload.update({
    collection: 'webhooks',
    id,
    data: { secretMadeAt: new Date().toISOString() },
    depth: 0,
    // As the system: who may make one was asked, and the field is nobody's to write.
    overrideAccess: true,
    req,
  })
  return secret
}
