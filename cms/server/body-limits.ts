import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'

import { Problem, sendProblem } from './problem.ts'

const KB = 1024
const MB = 1024 * KB

/** How long a refused sender may go on sending before the line is cut: the answer must get through. */
const patience = 5_000

/** A body larger than its address takes. Carries the status that body parsers look for. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge'
  readonly status = 413
}

interface Cap {
  isOver: boolean
  onOver: () => void
}

const caps = new WeakMap<IncomingMessage, Cap>()

/** Bytes an address takes: uploads are the only large thing anyone sends us. */
function limitOf(req: IncomingMessage): number {
  const path = (req.url ?? '').split('?', 1)[0] ?? ''
  if (path === '/api/graphql' || path.startsWith('/graphql')) return 64 * KB
  const isUpload = (req.headers['content-type'] ?? '').startsWith('multipart/')
  return isUpload && path.startsWith('/api/') ? 20 * MB + 64 * KB : MB
}

/**
 * Counts a body as it arrives, before any parser sees it: a declared length is only a promise.
 *
 * Must be called in the turn in which the request arrived, or the first bytes go uncounted. Past
 * the limit the readers of the body get `BodyTooLarge`, so a cut body is never taken for a whole
 * one; `refuseLargeBody` answers.
 */
export function countBody(req: IncomingMessage): void {
  const limit = limitOf(req)
  const cap: Cap = { isOver: Number(req.headers['content-length'] ?? 0) > limit, onOver: () => {} }
  caps.set(req, cap)
  if (cap.isOver) hangUpLater(req)

  let received = 0
  const push = req.push.bind(req)
  req.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (chunk === null) return push(null)
    received += chunk.length
    if (received <= limit && !cap.isOver) return push(chunk, encoding)
    if (!cap.isOver) {
      cap.isOver = true
      // Nobody may be reading; without a listener the error would end the process.
      req.on('error', () => {})
      req.emit('error', new BodyTooLarge('the request body is too large'))
      cap.onOver()
      hangUpLater(req)
    }
    return true
  }
}

export const refuseLargeBody: RequestHandler = (req, res, next) => {
  const cap = caps.get(req)
  if (cap?.isOver) throw new Problem('body-too-large')
  if (cap) cap.onOver = () => sendProblem(req, res, new Problem('body-too-large'))
  next()
}

function hangUpLater(req: IncomingMessage): void {
  setTimeout(() => {
    if (!req.complete) req.socket.destroy()
  }, patience).unref()
}
