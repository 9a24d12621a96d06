const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** Pauses after the first, second… failure; from the last on, always the same. */
const pauses = [5 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute, hour, 2 * hour]

/** After so long a notice is given up, and people look at it. */
const patience = 24 * hour

/** When a notice that failed so many times is sent again; null when it no longer is. */
export function nextTry(tries: number, firstTriedAt: Date, now: Date): Date | null {
  const pause = pauses[Math.min(tries, pauses.length) - 1] ?? pauses[0]!
  const next = new Date(now.getTime() + pause)
  return next.getTime() - firstTriedAt.getTime() > patience ? null : next
}
