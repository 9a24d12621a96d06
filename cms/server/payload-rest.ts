import type { Request, RequestHandler } from 'express'
import { handleEndpoints } from 'payload'
import type { Payload } from 'payload'

import { refuseNobodyUnchecked } from './known-callers.ts'
import { Problem } from './problem.ts'
import { parseJsonObject, readTextBody } from './read-body.ts'
import { refuseHeavyQuery, refuseStrangeIds } from './rest-guard.ts'
import { sendWebResponse, toWebRequest } from './web-request.ts'

/** Payload's REST under /api, behind guards for what its own parsers let through. */
export function payloadRest({
  payload,
  origin,
}: {
  payload: Payload
  origin: string
}): RequestHandler {
  const config = payload.config
  return async (req, res) => {
    const { pathname, searchParams } = new URL(req.originalUrl, origin)
    refuseStrangeIds(pathname, payload)
    // Payload's own query for it fails where more than one collection signs in; the panel never asks.
    if (req.method === 'DELETE' && pathname.startsWith('/api/payload-preferences/')) {
      throw new Problem('method-not-allowed')
    }
    refuseHeavyQuery(searchParams, req.method !== 'PATCH' && req.method !== 'DELETE')
    const body = await checkedBody(req)
    const answer = await handleEndpoints({ config, request: toWebRequest(req, res, origin, body) })
    // Payload calls it a fault of ours when a file is not there.
    if (answer.status === 500 && /^\/api\/[^/]+\/file\//.test(pathname))
      throw new Problem('not-found')
    if (answer.status === 401 || answer.status === 403) await refuseNobodyUnchecked(req, payload)
    if (answer.status === 503) res.setHeader('retry-after', '5')
    await sendWebResponse(answer, res)
  }
}

/** Text bodies are read and checked here; files stream on to Payload's own parser. */
async function checkedBody(req: Request): Promise<Buffer | undefined> {
  if (req.method === 'GET' || req.method === 'HEAD' || req.method === 'OPTIONS') return undefined
  const type = (req.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (type.startsWith('multipart/')) {
    if (/boundary=[^\s;]/i.test(req.headers['content-type'] ?? '')) return undefined
    throw new Problem('bad-request', { header: 'content-type', missing: 'boundary' })
  }
  const { bytes, text } = await readTextBody(req)
  // Payload writes the body, and the language in it, behind the address as they come.
  if (isReadByPost(req) && req.originalUrl.includes('?')) {
    throw new Problem('query-refused', { parameter: 'address', allowed: 'the query in the body' })
  }
  if (type === 'application/json') {
    const data = parseJsonObject(text)
    if (isReadByPost(req)) refuseStrangeLanguage(data)
    // Payload parses this one outside its own guard, and an empty text is no JSON.
    if (isReadByPost(req) && text.trim() === '') return Buffer.from('{}')
    if (isReadByPost(req)) refuseHeavyQuery(new URLSearchParams(scalarsOf(data)))
  } else if (isReadByPost(req)) {
    refuseHeavyQuery(new URLSearchParams(text))
  } else if (bytes.length > 0) {
    throw new Problem('unsupported-media-type')
  }
  return bytes
}

function refuseStrangeLanguage({ locale = 'ca', fallbackLocale = 'ca' }: Record<string, unknown>) {
  for (const one of [locale, fallbackLocale]) {
    if (typeof one !== 'string' || !/^[a-z]{2,4}$/.test(one)) {
      throw new Problem('query-refused', { parameter: 'locale', allowed: 'a language' })
    }
  }
}

const isReadByPost = (req: Request): boolean =>
  (req.headers['x-payload-http-method-override'] ?? req.headers['x-http-method-override']) === 'GET'

const scalarsOf = (data: Record<string, unknown>): [string, string][] =>
  Object.entries(data).flatMap(([name, value]) =>
    typeof value === 'object' ? [] : [[name, String(value)]],
  )
