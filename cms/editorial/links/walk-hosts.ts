import { setTimeout as sleep } from 'node:timers/promises'
import type { LinkOutcome } from '../../domain/link-health.ts'

export interface Walk {
  readonly ask: (address: string) => Promise<LinkOutcome>
  /** Between two requests to the same host. */
  readonly paceMs: number
  /** When it ends, whatever is left; the next walk begins with that. */
  readonly until: number
  readonly signal?: AbortSignal | undefined
}

/** So many hosts at once. */
const atOnce = 4
/** A host that did not answer so often in a row is left alone until the next time. */
const mostSilence = 2

/** Asks addresses, a few hosts at a time and each host slowly. Answers with those it came to. */
export async function walkHosts(
  addresses: readonly string[],
  walk: Walk,
): Promise<ReadonlyMap<string, LinkOutcome>> {
  const outcomes = new Map<string, LinkOutcome>()
  const hosts = [...grouped(addresses, hostOf).values()]
  const worker = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      await walkHost(host, walk, outcomes)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return outcomes
}

async function walkHost(
  addresses: readonly string[],
  { ask, paceMs, until, signal }: Walk,
  outcomes: Map<string, LinkOutcome>,
): Promise<void> {
  /** The part after # is of the reader's browser: the page is asked once. */
  const pages = grouped(addresses, (address) => address.replace(/#.*$/, ''))
  let silences = 0
  let isFirst = true
  for (const [page, same] of pages) {
    if (silences >= mostSilence || Date.now() >= until || signal?.aborted) return
    if (!isFirst) await sleep(paceMs)
    isFirst = false
    const outcome = await ask(page)
    silences = outcome.kind === 'unreachable' ? silences + 1 : 0
    for (const address of same) outcomes.set(address, outcome)
  }
}

export const hostOf = (address: string): string => new URL(address).host

/** Of the hosts that were asked: how many, and which never answered. */
export function hostsIn(outcomes: ReadonlyMap<string, LinkOutcome>) {
  const byHost = grouped([...outcomes.keys()], hostOf)
  const silent = [...byHost].filter(([, asked]) =>
    asked.every((address) => outcomes.get(address)?.kind === 'unreachable'),
  )
  return { asked: new Set(byHost.keys()), silent: new Set(silent.map(([host]) => host)) }
}

function grouped(
  addresses: readonly string[],
  keyOf: (address: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const address of addresses) {
    const key = keyOf(address)
    groups.set(key, [...(groups.get(key) ?? []), address])
  }
  return groups
}
