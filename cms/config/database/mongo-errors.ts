import { DatabaseError, DiskFull } from './errors.ts'

const outOfDiskSpace = 14031
const writeConflict = 112
/** The primary stepped down, is shutting down or is not there yet. */
const noPrimary = new Set([91, 189, 10107, 11600, 11602, 13435, 13436])
const unreachable =
  /^(MongoServerSelectionError|MongooseServerSelectionError|MongoNetwork\w*|MongoNotConnectedError|PoolClearedOnNetworkError|MongoPoolClearedError|MongoTopologyClosedError)$/

/** What the driver's error means to us; null when it is about the data and not about the database. */
export function databaseErrorFromMongo(error: Error): DatabaseError | null {
  const code = 'code' in error && typeof error.code === 'number' ? error.code : 0
  if (unreachable.test(error.name) || noPrimary.has(code) || isBufferingTimeout(error)) {
    const detail = 'MongoDB cannot be reached, or has no primary at the moment.'
    return new DatabaseError('database-unavailable', detail, error)
  }
  if (code === outOfDiskSpace) return new DiskFull(error)
  if (code === writeConflict || hasLabel(error, 'TransientTransactionError')) {
    return new DatabaseError(
      'write-conflict',
      'Another write changed the same record first.',
      error,
    )
  }
  return null
}

/** True when a commit may or may not have happened, and asking again is safe. */
export const isUnknownCommit = (error: unknown): boolean =>
  hasLabel(error, 'UnknownTransactionCommitResult')

function hasLabel(error: unknown, label: string): boolean {
  if (!(error instanceof Error) || !('errorLabels' in error)) return false
  return Array.isArray(error.errorLabels) && error.errorLabels.includes(label)
}

const isBufferingTimeout = (error: Error): boolean =>
  error.name === 'MongooseError' && error.message.includes('buffering timed out')
