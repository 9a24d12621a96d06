import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type Config,
  type Endpoint,
  type PayloadRequest,
  type UIField,
} from 'payload'
import { personOf } from '../cms/access/actor.ts'
import type { Settings } from '../cms/config/env.ts'
import { faultOfAddress } from '../cms/domain/webhook-address.ts'
import {
  AddressNotPublic,
  isPublicAddress,
  refuseOwnAddress,
} from '../cms/editorial/links/public-address.ts'
import { resendNotice } from '../cms/editorial/webhooks/notices.ts'
import { makeSecret } from '../cms/editorial/webhooks/secret.ts'
import { problem } from '../cms/labels/problems.ts'
import { webhookProblem, webhookWords, type WebhookProblemCode } from '../cms/labels/webhooks.ts'
import { problemResponse } from './problem-response.ts'

/** Consumers that are told of changes: their addresses, their secrets and what could not be sent. */
export const webhooks =
  ({ webhookPrivateHosts }: Pick<Settings, 'webhookPrivateHosts'>) =>
  (config: Config): Config => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => {
      if (collection.slug === 'webhooks') return withSecret(collection, webhookPrivateHosts)
      return collection.slug === 'webhook-deliveries' ? withResend(collection) : collection
    }),
  })

function withSecret(
  collection: CollectionConfig,
  privateHosts: readonly string[],
): CollectionConfig {
  const { beforeChange = [], beforeValidate = [] } = collection.hooks ?? {}
  return {
    ...collection,
    endpoints: [...(collection.endpoints || []), secretEndpoint],
    fields: [box('secretBox', 'secret-box.tsx#SecretBox'), ...collection.fields],
    hooks: {
      ...collection.hooks,
      beforeValidate: [...beforeValidate, refuseAddress(privateHosts)],
      beforeChange: [...beforeChange, beginAtTheEnd],
    },
  }
}

const withResend = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), resendEndpoint],
  fields: [box('resendBox', 'resend-box.tsx#ResendBox'), ...collection.fields],
})

const box = (name: string, component: string): UIField => ({
  name,
  type: 'ui',
  label: webhookWords.secretTitle,
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: `./cms/admin/webhooks/${component}` },
  },
})

const refuseAddress =
  (privateHosts: readonly string[]): CollectionBeforeValidateHook =>
  ({ collection, data, req }) => {
    const url: unknown = data?.url
    const refuse = (code: WebhookProblemCode): never => {
      const errors = [{ path: 'url', message: webhookProblem(code, req.i18n.language) }]
      throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
    }
    if (typeof url !== 'string' || url === '') return data
    const fault = faultOfAddress(url, privateHosts)
    if (fault) refuse(fault)
    if (privateHosts.includes(new URL(url).hostname)) return data
    try {
      refuseOwnAddress(new URL(url), isPublicAddress)
    } catch (error) {
      if (error instanceof AddressNotPublic) refuse('webhook-own-address')
      throw error
    }
    return data
  }

/** A consumer begins by reading what there is; it is told of what comes after. */
const beginAtTheEnd: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const last = await req.payload.find({
    collection: 'publications',
    depth: 0,
    limit: 1,
    // As the system: where the log ends is no secret, and this row says it to whoever made it.
    overrideAccess: true,
    req,
    select: { revision: true },
    sort: '-revision',
  })
  return { ...data, sentUpTo: last.docs[0]?.revision ?? 0 }
}

/** `POST /api/webhooks/:id/secret` → `{secret}`: made now, said this once. */
const secretEndpoint: Endpoint = {
  path: '/:id/secret',
  method: 'post',
  handler: async (req) => {
    const id = await mayWork(req, 'webhooks')
    if (id instanceof Response) return id
    return Response.json({ secret: await makeSecret(req, id) }, { headers: noStore })
  },
}

/** `POST /api/webhook-deliveries/:id/resend`: one that was given up is sent again. */
const resendEndpoint: Endpoint = {
  path: '/:id/resend',
  method: 'post',
  handler: async (req) => {
    const id = await mayWork(req, 'webhook-deliveries')
    if (id instanceof Response) return id
    if (await resendNotice(req.payload, id)) return Response.json({ state: 'queued' })
    const code = 'delivery-not-failed'
    return refusal(409, code, webhookProblem(code, req.i18n.language))
  },
}

const noStore = { 'cache-control': 'private, no-store' }

/** The record's id, for administrators and governance; to everybody else it is not there. */
async function mayWork(
  req: PayloadRequest,
  collection: 'webhooks' | 'webhook-deliveries',
): Promise<string | Response> {
  const language = req.i18n.language
  if (!personOf(req)?.has('admin', 'governance')) {
    return refusal(403, 'may-not', problem('may-not', language))
  }
  const id = String(req.routeParams?.id ?? '')
  const record = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return record ? id : refusal(404, 'not-found', problem('not-found', language))
}

const refusal = (status: number, code: string, title: string): Response =>
  problemResponse(status, code, title, noStore)
