/*
 * Somebody who presses "publish" waits for the answer; the notes of that same publication can
 * wait a moment. One process works them off, so counting here is enough.
 */

let waiting = 0
const idle: (() => void)[] = []

/** Does the work that a person waits for, ahead of whatever is worked off in the background. */
export async function inForeground<T>(work: () => Promise<T>): Promise<T> {
  waiting += 1
  try {
    return await work()
  } finally {
    waiting -= 1
    if (waiting === 0) for (const go of idle.splice(0)) go()
  }
}

/** How long the background steps aside at most, so that busy people never stop it for good. */
const patienceMs = 2_000

/** Resolves when nobody waits, or when the background has waited long enough. */
export function nobodyWaits(): Promise<void> {
  if (waiting === 0) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patienceMs)
    idle.push(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
