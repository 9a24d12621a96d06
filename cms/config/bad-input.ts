import { APIError } from 'payload'
import type {
  AfterErrorHook,
  CollectionBeforeOperationHook,
  Config,
  PayloadRequest,
  Plugin,
} from 'payload'

import { refuseWrongShapes } from './field-shapes.ts'

/** What Payload's multipart parser says of a body it cannot read; it says so with a 500. */
const unreadable =
  /unexpected end of (form|multipart)|malformed (part|urlencoded)|boundary not found|not eligible for file upload|unsupported content type|uploadConfig\.handlers is not present/i

/** What the databases say of a filter that compares a date or a number with something else. */
const incomparable = /cannot be stored|cast to \w+ failed/i

/** A body or a filter that nobody could read is the caller's fault, and is answered as such. */
export const unreadableInputIsNotOurFault: AfterErrorHook = ({ error, req }) => {
  const fault = faultIn(error, req)
  if (!fault) return
  const message = req.t('error:invalidRequestArgs', { args: fault })
  return { response: { errors: [{ name: 'MalformedInput', message }] }, status: 400 }
}

function faultIn(error: Error, req: PayloadRequest): string | null {
  if (isUnreadableBody(error, req)) return 'body'
  if (isUnreadableFilter(error, req)) return 'where'
  // Payload does not look in a draft whether the record it points to exists; SQLite does.
  const cause = error.cause instanceof Error ? error.cause.message : ''
  return cause.includes('FOREIGN KEY constraint failed') ? 'relationship' : null
}

const isUnreadableBody = (error: Error, req: PayloadRequest): boolean =>
  Boolean(req.headers.get('content-type')?.startsWith('multipart/')) &&
  (error instanceof SyntaxError || unreadable.test(error.message))

/** Only of requests with a filter: a value that cannot be stored in a write of ours is our fault. */
const isUnreadableFilter = (error: Error, req: PayloadRequest): boolean =>
  Boolean(req.query.where) &&
  (incomparable.test(error.message) ||
    (error.cause instanceof Error && incomparable.test(error.cause.message)))

/** SQLite ends a text at its first NUL without a word, so no text with one gets that far. */
const refuseNul: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isWrite = operation === 'create' || operation === 'update'
  const data: unknown = isWrite && 'data' in args ? args.data : undefined
  if (holdsNul(data)) throw unreadableArgument(req, 'NUL')
  return args
}

/**
 * What a caller writes is an object, and when a record was made, or which it is, is not theirs to
 * say: a record from 1999 would falsify its own history.
 */
const stampsAreOurs: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isWrite = operation === 'create' || operation === 'update'
  if (!isWrite || req.payloadAPI === 'local' || !('data' in args)) return args
  const data: unknown = args.data
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw unreadableArgument(req, 'body')
  }
  for (const name of ['id', 'createdAt', 'updatedAt']) Reflect.deleteProperty(data, name)
  return args
}

const unreadableArgument = (req: PayloadRequest, args: string) =>
  new APIError(req.t('error:invalidRequestArgs', { args }), 400, undefined, true)

/** Puts the guards before every collection of ours. */
export const refuseMalformedData: Plugin = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        refuseNul,
        stampsAreOurs,
        refuseWrongShapes,
        ...(collection.hooks?.beforeOperation ?? []),
      ],
    },
  })),
})

function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return false
  return Object.values(value).some(holdsNul)
}
