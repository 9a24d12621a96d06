import { Router } from 'express'

/** Whether a part does its work, and what of it is late without keeping anybody from theirs. */
export interface PartVerdict {
  readonly isUp: boolean
  readonly overdue: readonly string[]
}

/** Answers whether one part of the system can do its work; throws or says false when not. */
export type ReadinessCheck = () => Verdict | Promise<Verdict>
type Verdict = boolean | PartVerdict

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
    const isReady = verdicts.every(({ isUp }) => isUp) && !options.isDraining()
    const overdue = verdicts.flatMap((verdict) => verdict.overdue)
    const status = options.isDraining() ? 'draining' : isReady ? 'ready' : 'not-ready'
    res
      .status(isReady ? 200 : 503)
      .setHeader('cache-control', 'no-store')
      .json({
        status,
        parts: Object.fromEntries(
          parts.map(([name], at) => [name, verdicts[at]?.isUp ? 'up' : 'down']),
        ),
        ...(overdue.length > 0 ? { overdue } : {}),
      })
  })
  return router
}

const down: PartVerdict = { isUp: false, overdue: [] }

async function passes(check: ReadinessCheck): Promise<PartVerdict> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), deadline)
  })
  try {
    const verdict = await Promise.race([Promise.resolve().then(check), late])
    return typeof verdict === 'boolean' ? { isUp: verdict, overdue: [] } : verdict
  } catch {
    return down
  } finally {
    clearTimeout(timer)
  }
}
