import { setTimeout as sleep } from 'node:timers/promises'
import type { ServerProcess } from './child.ts'
import { putLoad, type Load } from './load.ts'

/** One thing that is measured: a question to a server. */
export interface Contender {
  readonly name: string
  readonly server: ServerProcess
  readonly load: Omit<Load, 'from' | 'seconds'>
}

export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

export interface Measured {
  readonly perSecond: Spread
  /** Microseconds of the server's processor per request; null where the machine does not tell. */
  readonly cpu: Spread | null
  readonly p99Ms: Spread
  readonly failures: number
}

interface Round {
  readonly perSecond: number
  readonly cpu: number | null
  readonly p99Ms: number
  readonly failures: number
}

/** Everyone in turn, and again: what the machine does meanwhile falls on all of them. */
export async function measureInTurns(
  contenders: readonly Contender[],
  limits: { readonly rounds: number; readonly seconds: number; readonly until: number },
  tell: (text: string) => void,
): Promise<{ readonly rounds: number; readonly measured: ReadonlyMap<string, Measured> }> {
  const { rounds, seconds, until } = limits
  const sent = new Map<string, number>()
  const results = new Map<string, Round[]>()
  // The round before the first warms up.
  let done = 0
  for (let round = 0; round <= rounds; round += 1) {
    if (done > 0 && performance.now() > until) break
    tell(round === 0 ? 'warming up' : `round ${round} of ${rounds}`)
    for (const contender of contenders) {
      const { name } = contender
      const from = sent.get(name) ?? 0
      const one = await measure(contender, { from, seconds: round === 0 ? 1 : seconds })
      sent.set(name, from + one.requests + 1_000)
      if (round > 0) results.set(name, [...(results.get(name) ?? []), one])
    }
    done = round
  }
  return {
    rounds: done,
    measured: new Map([...results].map(([name, all]) => [name, summaryOf(all)])),
  }
}

async function measure(
  { server, load }: Contender,
  { from, seconds }: Pick<Load, 'from' | 'seconds'>,
): Promise<Round & { readonly requests: number }> {
  const before = server.cpu()
  const { requests, perSecond, p99Ms, failures } = await putLoad({ ...load, from, seconds })
  const after = server.cpu()
  await settled(server)
  const cpu = before === null || after === null ? null : (after - before) / Math.max(requests, 1)
  return { requests, perSecond, p99Ms, failures, cpu }
}

/** Until the server has worked off what nobody waits for any more: it must not weigh on who is next. */
async function settled(server: ServerProcess): Promise<void> {
  let before = server.cpu() ?? 0
  for (let tries = 0; tries < 50; tries += 1) {
    await sleep(100)
    const now = server.cpu() ?? 0
    if (now - before < 30_000) return
    before = now
  }
}

function summaryOf(rounds: readonly Round[]): Measured {
  const cpu = rounds.flatMap((one) => (one.cpu === null ? [] : [one.cpu]))
  return {
    perSecond: spreadOf(rounds.map((one) => one.perSecond)),
    cpu: cpu.length > 0 ? spreadOf(cpu) : null,
    p99Ms: spreadOf(rounds.map((one) => one.p99Ms)),
    failures: rounds.reduce((sum, one) => sum + one.failures, 0),
  }
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = (sorted.length - 1) / 2
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
  return { median, least: sorted[0]!, most: sorted.at(-1)! }
}

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}
