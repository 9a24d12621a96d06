import { mkdir } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import type { SearchIndex } from '../../search/port.ts'
import { onCommit } from '../config/database/commit-hint.ts'
import type { Settings } from '../config/env.ts'
import type { Audience } from '../domain/published/publication.ts'
import { followLog, type FollowStatus } from './follow-log.ts'
import { createFront, type Caller, type Front, type FrontCounters } from './front.ts'
import { createExecutor } from './graphql/execute.ts'
import type { PieceCounters } from './graphql/plan/pieces.ts'
import { keepSnapshot } from './keep-snapshot.ts'
import type { PublicationHistory } from './log/history.ts'
import type { PublicationLog } from './log/port.ts'
import { createReadModel, type ReadModel } from './read-model.ts'
import { toSearchDocuments } from './search-documents.ts'
import { indexPublications } from './search-reader.ts'
import { loadSnapshot } from './snapshot.ts'

export type PlaneSettings = Pick<
  Settings,
  | 'allowedOrigins'
  | 'dataDir'
  | 'introspection'
  | 'production'
  | 'publicUrl'
  | 'requestsPerMinute'
  | 'trustedProxies'
>

/** What the plane needs of a logger; pino's is one. */
export interface PlaneLogger {
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

export interface PlaneOptions {
  readonly settings: PlaneSettings
  readonly log: PublicationLog & Partial<PublicationHistory>
  /** The plane fills it; two planes must not share one. */
  readonly search: SearchIndex
  readonly logger: PlaneLogger
  /** Who may read what agents read; null in a process that cannot tell. */
  readonly authenticate: ((req: IncomingMessage) => Promise<Caller | null>) | null
  /** How often the log is looked at when nobody says that it moved. */
  readonly everyMs?: number
}

export interface PlaneStatus {
  /** There is a catalogue to serve: from the snapshot or from the log. */
  readonly isReady: boolean
  readonly revision: number
  readonly records: number
  readonly log: FollowStatus
  readonly search: FollowStatus
  readonly requests: FrontCounters
  /** Parts of answers that are ready, by audience. */
  readonly pieces: Readonly<Record<Audience, PieceCounters>>
}

export interface DeliveryPlane {
  readonly front: Front
  readonly readModel: ReadModel
  /** A hint that something was published. */
  wake(): void
  /** Resolves once the revision is served and found. */
  caughtUp(revision: number): Promise<void>
  /** When what is served was last known to be complete; null while it is up to date. */
  asOf(): Date | null
  status(): PlaneStatus
  /** Saves the snapshot and ends. The log and the search index stay open: they are the caller's. */
  stop(): Promise<void>
}

const patience = 10_000
/** With a snapshot there is something to serve at once: what is found comes after it. */
const indexingAfterMs = 500

/** What channels read, from the snapshot at once and from the log for as long as it lives. */
export async function startDeliveryPlane(options: PlaneOptions): Promise<DeliveryPlane> {
  const { settings, log, search, logger, authenticate, everyMs = 500 } = options
  const readModel = createReadModel()
  const file = path.join(settings.dataDir, 'delivery-snapshot')
  await mkdir(settings.dataDir, { recursive: true })
  readModel.apply(await loadSnapshot(file, (details, message) => logger.warn(details, message)))
  const hasSnapshot = readModel.size > 0

  const snapshot = keepSnapshot({
    file,
    readModel,
    onError: (err) => logger.error({ err, file }, 'the snapshot could not be saved'),
  })
  const model = followLog({
    log,
    everyMs,
    wake: onCommit,
    from: readModel.revision,
    apply(publications) {
      readModel.apply(publications)
      snapshot.changed()
    },
    rewound() {
      logger.warn(
        { revision: readModel.revision },
        'the publication log was put back: reading again',
      )
      readModel.reset()
      snapshot.changed()
    },
    onError: (err) =>
      logger.error({ err }, 'the publication log cannot be read: serving what we have'),
  })
  const index = indexPublications({
    ...{ log: orWhatWeHave(log, readModel), search, toSearchDocuments, everyMs },
    wake: onCommit,
    startsAfterMs: hasSnapshot ? indexingAfterMs : 0,
    onError: (err) => logger.error({ err }, 'the search index cannot be brought up to date'),
  })
  const asOf = () => {
    const { lagging, asOf: complete } = model.status()
    return lagging ? (complete ?? new Date(readModel.updatedAt)) : null
  }
  const isReady = () => hasSnapshot || model.status().asOf !== null

  const executor = (audience: Audience) =>
    createExecutor({
      audience,
      context: { readModel, search, publicUrl: settings.publicUrl, ...historyIn(log) },
      introspection: settings.introspection,
      onFailure: (err) => logger.error({ err, audience }, 'a delivery query failed'),
    })
  const executors = { public: executor('public'), agent: executor('agent') }
  const front = createFront({
    ...{ readModel, authenticate, isReady, executors },
    allowedOrigins: settings.allowedOrigins,
    https: settings.publicUrl.startsWith('https:'),
    limits: { perMinute: settings.requestsPerMinute, trustedProxies: settings.trustedProxies },
    searchRevision: () => index.status().revision,
    asOf,
    onError: (err) => logger.error({ err }, 'a delivery request failed'),
  })

  if (!hasSnapshot) await firstReading(log, model.caughtUp)
  logger.info({ revision: readModel.revision, records: readModel.size, hasSnapshot }, 'delivering')

  return {
    front,
    readModel,
    wake() {
      model.wake()
      index.wake()
    },
    async caughtUp(revision) {
      await Promise.all([model.caughtUp(revision), index.caughtUp(revision)])
    },
    asOf,
    status: () => ({
      isReady: isReady(),
      revision: readModel.revision,
      records: readModel.size,
      log: model.status(),
      search: index.status(),
      requests: front.counters(),
      pieces: { public: executors.public.counters(), agent: executors.agent.counters() },
    }),
    async stop() {
      front.stop()
      await Promise.all([model.stop(), index.stop()])
      await snapshot.stop()
    },
  }
}

/** The log's own history, where it keeps one. */
const historyIn = ({ standingAt }: PlaneOptions['log']) =>
  standingAt ? { history: { standingAt } } : {}

/** The log, and while it cannot be read the snapshot's part of it: what is served is found too. */
const orWhatWeHave = (log: PublicationLog, readModel: ReadModel): PublicationLog => ({
  ...log,
  async since(revision, limit) {
    try {
      return await log.since(revision, limit)
    } catch (error) {
      const held = readModel.changes('agent', revision, limit)
      if (held.length === 0) throw error
      return [...held]
    }
  },
})

/** Without a snapshot there is nothing to serve before the log was read once, if it can be. */
async function firstReading(
  log: PublicationLog,
  caughtUp: (revision: number) => Promise<void>,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience)
  })
  const reading = log.head().then(caughtUp)
  await Promise.race([reading.catch(() => undefined), late])
  clearTimeout(timer)
}
