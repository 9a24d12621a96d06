import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeWebStream } from 'node:stream/web'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'

/**
 * The same request as the Fetch standard knows it, for Payload.
 *
 * The origin is the configured one, never the Host header: whoever calls could write anything
 * there, and links in mails are made from it. `body` replaces the stream when it was read already.
 */
export function toWebRequest(
  req: ExpressRequest,
  res: ExpressResponse,
  origin: string,
  body?: Buffer,
): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (Array.isArray(value)) value.forEach((one) => headers.append(name, one))
    else if (value !== undefined) headers.set(name, value)
  }
  const abort = new AbortController()
  res.on('close', () => {
    if (!res.writableFinished) abort.abort()
  })
  const method = req.method === 'HEAD' ? 'GET' : req.method
  const init = { method, headers, signal: abort.signal }
  const url = `${origin}${req.originalUrl}`
  if (method === 'GET' || method === 'OPTIONS') return new Request(url, init)
  if (body) return new Request(url, { ...init, body: new Uint8Array(body) })
  return new Request(url, { ...init, body: Readable.toWeb(req), duplex: 'half' } as RequestInit)
}

/** Sends what Payload answered. Where the server has answered already (413), it is dropped. */
export async function sendWebResponse(answer: Response, res: ExpressResponse): Promise<void> {
  if (res.headersSent) return void answer.body?.cancel()
  res.status(answer.status)
  answer.headers.forEach((value, name) => {
    if (name !== 'set-cookie') res.setHeader(name, value)
  })
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('set-cookie', cookies)
  if (!res.hasHeader('cache-control')) res.setHeader('cache-control', 'private, no-store')
  if (!answer.body || res.req.method === 'HEAD') {
    await answer.body?.cancel()
    return void res.end()
  }
  await pipeline(Readable.fromWeb(answer.body as NodeWebStream), res)
}
