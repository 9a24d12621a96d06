import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'

const noise = ['/health/', '/metrics', '/_next/static/']

/**
 * One line per request, with an id that the answer carries too. Who asked and what they wrote stay
 * out: no address of the caller, no query text, no header.
 */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: (req, res) => {
      const given = req.headers['x-request-id']
      const id = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
      res.setHeader('x-request-id', id)
      return id
    },
    autoLogging: { ignore: (req) => noise.some((start) => req.url?.startsWith(start)) },
    customLogLevel: (_req, res, err) => (err || res.statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
    customAttributeKeys: { responseTime: 'ms' },
    quietReqLogger: true,
    customSuccessObject: (req, res, line: { ms: number }) => summary(req, res.statusCode, line.ms),
    customErrorObject: (req, res, _err, line: { ms: number }) =>
      summary(req, res.statusCode, line.ms),
    serializers: { req: () => undefined, res: () => undefined },
  }) as RequestHandler
}

function summary(
  req: { method?: string; url?: string; originalUrl?: string },
  status: number,
  ms: number,
) {
  const path = (req.originalUrl ?? req.url ?? '').split('?', 1)[0]?.slice(0, 200)
  return { method: req.method, path, status, ms }
}
