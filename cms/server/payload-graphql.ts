import type { RequestHandler } from 'express'
import type { GraphQLError } from 'graphql'
import { createHandler } from 'graphql-http/lib/use/fetch'
import {
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  createPayloadRequest,
  headersWithCors,
  logError,
} from 'payload'
import type { Payload } from 'payload'

import { refuseHeavyGraphql } from './graphql-guard.ts'
import { refuseNobodyUnchecked } from './known-callers.ts'
import { payloadSchema } from './payload-schema.ts'
import { Problem } from './problem.ts'
import { parseJsonObject, readTextBody } from './read-body.ts'
import { sendWebResponse, toWebRequest } from './web-request.ts'

/** Payload's GraphQL for people and programs that signed in; everyone else reads /graphql. */
export function payloadGraphql({
  payload,
  origin,
}: {
  payload: Payload
  origin: string
}): RequestHandler {
  const config = payload.config
  let built: ReturnType<typeof payloadSchema> | undefined
  return async (req, res) => {
    if (req.method !== 'POST') throw new Problem('method-not-allowed')
    if (!req.is('application/json')) throw new Problem('unsupported-media-type')
    const { bytes, text } = await readTextBody(req)
    const { query, variables } = parseJsonObject(text)
    if (typeof query !== 'string') throw new Problem('query-refused', { missing: 'query' })
    refuseHeavyGraphql(query, isObject(variables) ? variables : {})

    const preq = await createPayloadRequest({
      canSetHeaders: true,
      config,
      request: toWebRequest(req, res, origin, bytes),
    })
    if (!preq.user) {
      await refuseNobodyUnchecked(req, payload)
      throw new Problem('not-signed-in')
    }
    await addDataAndFileToRequest(preq)
    addLocalesToRequestFromData(preq)

    built ??= payloadSchema(config)
    const { schema, validationRules } = built
    const headers: Record<string, string> = {}
    const answer = await createHandler({
      context: { headers, req: preq },
      onOperation: (_, __, result) =>
        result.errors ? { ...result, errors: result.errors.map(withoutSecrets(payload)) } : result,
      schema,
      validationRules: (_, args, rules) => [...rules, ...validationRules(args)],
    })(asGraphqlResponse(toWebRequest(req, res, origin, bytes)))

    const sent = headersWithCors({ headers: new Headers(answer.headers), req: preq })
    for (const [name, value] of Object.entries(headers)) sent.append(name, value)
    await sendWebResponse(new Response(answer.body, { headers: sent, status: answer.status }), res)
  }
}

/** Asks graphql-http for honest statuses: as plain JSON it answers 200 to a query it refuses. */
function asGraphqlResponse(request: Request): Request {
  request.headers.set('accept', 'application/graphql-response+json')
  return request
}

/** What a caller may know of an error: everything that is theirs, nothing that is ours. */
const withoutSecrets = (payload: Payload) => (err: GraphQLError) => {
  const cause = err.originalError as { status?: number; data?: unknown; name?: string } | undefined
  // Without a cause the error is the query's own: graphql-js wrote it for the caller.
  const status = cause ? (cause.status ?? 500) : 400
  if (status >= 500) logError({ err, payload })
  const { message, locations, path } = err
  return Object.assign(err, {
    toJSON: () => ({
      message: status >= 500 ? 'Something went wrong.' : message,
      locations,
      path,
      extensions: {
        code: codeOf(status),
        name: cause?.name,
        data: cause?.data,
        statusCode: status,
      },
    }),
  })
}

function codeOf(status: number): string {
  if (status === 401) return 'UNAUTHENTICATED'
  if (status === 403) return 'FORBIDDEN'
  if (status === 404) return 'NOT_FOUND'
  return status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT'
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
