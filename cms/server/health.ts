import { Router } from 'express'

/** Answers whether one part of the system can do its work; throws or says false when not. */
export type ReadinessCheck = () => boolean | Promise<boolean>

/** For how long one check may think before it counts as failed. */
const deadline = 2_000

/** Alive: the process answers. Ready: every part does its work and we are not leaving. */
export function health(options: {
  readonly readiness: Readonly<Record<string, ReadinessCheck>>
  readonly isDraining: () => boolean
}): Router {
  const router = Router()
  router.get('/live', (_req, res) => {
    res.setHeader('cache-control', 'no-store').json({ status: 'live' })
  })
  router.get('/ready', async (_req, res) => {
    const parts = Object.entries(options.readiness)
    const verdicts = await Promise.all(parts.map(([, check]) => passes(check)))
    const isReady = verdicts.every(Boolean) && !options.isDraining()
    const status = options.isDraining() ? 'draining' : isReady ? 'ready' : 'not-ready'
    res
      .status(isReady ? 200 : 503)
      .setHeader('cache-control', 'no-store')
      .json({
        status,
        parts: Object.fromEntries(parts.map(([name], at) => [name, verdicts[at] ? 'up' : 'down'])),
      })
  })
  return router
}

async function passes(check: ReadinessCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), deadline)
  })
  try {
    return await Promise.race([Promise.resolve().then(check), late])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
