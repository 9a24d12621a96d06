import { APIError } from 'payload'
import type { AfterErrorHook, CollectionBeforeOperationHook, Config, Plugin } from 'payload'

/** What Payload's multipart parser says of a body it cannot read; it says so with a 500. */
const unreadable =
  /unexpected end of (form|multipart)|malformed (part|urlencoded)|boundary not found|not eligible for file upload|unsupported content type/i

/** A body that nobody could read is the caller's fault, and is answered as such. */
export const unreadableBodyIsNotOurFault: AfterErrorHook = ({ error, req }) => {
  const isMultipart = req.headers.get('content-type')?.startsWith('multipart/')
  const isUnreadable = error instanceof SyntaxError || unreadable.test(error.message)
  if (!isMultipart || !isUnreadable) return
  const message = req.t('error:invalidRequestArgs', { args: 'body' })
  return { response: { errors: [{ name: 'MalformedBody', message }] }, status: 400 }
}

/** SQLite ends a text at its first NUL without a word, so no text with one gets that far. */
const refuseNul: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isWrite = operation === 'create' || operation === 'update'
  const data: unknown = isWrite && 'data' in args ? args.data : undefined
  if (holdsNul(data)) {
    throw new APIError(req.t('error:invalidRequestArgs', { args: 'NUL' }), 400, undefined, true)
  }
  return args
}

/** Puts the guard before every collection of ours. */
export const refuseNulInEveryCollection: Plugin = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [refuseNul, ...(collection.hooks?.beforeOperation ?? [])],
    },
  })),
})

function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return false
  return Object.values(value).some(holdsNul)
}
