import type { Request, RequestHandler, Response } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'

import { Problem, sendProblem } from './problem.ts'

/** Requests one address may make in a minute; static files of the panel are not counted. */
export const limitRequests = (perMinute: number): RequestHandler =>
  limiter({ windowMs: 60_000, limit: perMinute })

/**
 * Failed attempts at a door that takes passwords, in a quarter of an hour. Every letter asked for
 * counts as one: the door that sends them never says that it failed.
 */
export const limitFailedSignIns = (perQuarter: number): RequestHandler =>
  limiter({
    windowMs: 15 * 60_000,
    limit: perQuarter,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (req, res) =>
      res.statusCode < 400 && !req.path.includes('forgot-password'),
  })

function limiter(options: {
  windowMs: number
  limit: number
  skipSuccessfulRequests?: boolean
  requestWasSuccessful?: (req: Request, res: Response) => boolean
}): RequestHandler {
  if (options.limit === 0) return (_req, _res, next) => next()
  return rateLimit({
    ...options,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // A caller with IPv6 owns a whole /64; counting single addresses would count nothing.
    keyGenerator: (req) => ipKeyGenerator(req.ip ?? 'unknown', 64),
    handler: (req, res) => {
      const retryAfter = Math.ceil(options.windowMs / 1000 / 4)
      sendProblem(req, res, new Problem('too-many-requests', { retryAfter }))
    },
  })
}

/**
 * Lets few requests through at a time and holds the others in a short queue: checking a password
 * takes a third of a second of a core, so anyone could stop the system by trying fifty at once.
 */
export function oneAtATime({ most, waiting }: { most: number; waiting: number }): RequestHandler {
  let running = 0
  const queue: (() => void)[] = []
  const leave = () => {
    running -= 1
    queue.shift()?.()
  }
  return (_req, res, next) => {
    const enter = () => {
      if (res.destroyed) return void queue.shift()?.()
      running += 1
      res.once('close', leave)
      next()
    }
    if (running < most) return enter()
    if (queue.length >= waiting) throw new Problem('unavailable', { retryAfter: 2 })
    queue.push(enter)
  }
}
