import type { Payload } from 'payload'
import { todayInMadrid } from '../../domain/calendar.ts'
import type { LinkOutcome } from '../../domain/link-health.ts'
import { writeBeat } from '../clock/beats.ts'
import { askLink } from './ask-link.ts'
import { askToMendLinks } from './ask-to-mend-links.ts'
import { placesOfLinks, type PlacesOfLinks } from './link-places.ts'
import { isPublicAddress, type MayReach } from './public-address.ts'
import { rememberedLinks, rememberLinks, type RememberedLink } from './remembered-links.ts'
import { hostOf, hostsIn, walkHosts } from './walk-hosts.ts'

interface Options {
  /** Which IP addresses may be asked; tests, whose servers are on this machine, say others. */
  readonly mayReach?: MayReach
  readonly paceMs?: number
  readonly timeoutMs?: number
  /** How long it goes on: less than a job may take. */
  readonly mostMs?: number
  readonly signal?: AbortSignal | undefined
}

/** What became of a check, as the heartbeat of the job keeps it. */
export type CheckOutcome = 'checked' | 'off' | 'offline'

const job = 'links'
/** What works is looked at again after so many days; what fails, each night. */
const weekMs = 7 * 24 * 60 * 60 * 1000 - 60 * 60 * 1000

/**
 * Asks the links of published records whether they still lead somewhere, remembers it, and gives
 * whoever keeps a record with a dead one a task. Where hardly anybody answers, it is our network
 * that is down: then nothing is learnt and nothing changes.
 */
export async function checkLinks(
  payload: Payload,
  now: Date,
  options: Options = {},
): Promise<CheckOutcome> {
  const { mayReach = isPublicAddress, paceMs = 1000, timeoutMs = 10_000 } = options
  const until = Date.now() + (options.mostMs ?? 8 * 60_000)
  const userAgent = `Cataleg-LinkCheck/1.0 (+${payload.config.serverURL})`
  const ask = (address: string) => askLink(address, { mayReach, userAgent, timeoutMs })
  const { signal } = options
  const walk = (addresses: readonly string[]) =>
    walkHosts(addresses, { ask, paceMs, until, signal })

  const places = await placesOfLinks(payload)
  const known = await rememberedLinks(payload)
  const outcomes = await walk(dueLinks(places, known, now))
  // Half a walk says nothing of the network; the next process walks again.
  signal?.throwIfAborted()
  if (await isOffline(outcomes, known, walk)) {
    payload.logger.warn('Links could not be checked: hardly any host answers from here.')
    return said(payload, 'offline')
  }
  await rememberLinks(payload, { places, known, outcomes, today: todayInMadrid(now), now })
  await askToMendLinks(payload, now)
  return said(payload, 'checked')
}

/** Where the operator wants no requests: said, so that nobody takes silence for health. */
export const linksAreNotChecked = (payload: Payload): Promise<CheckOutcome> => said(payload, 'off')

async function said(payload: Payload, outcome: CheckOutcome): Promise<CheckOutcome> {
  await writeBeat(payload, job, { outcome })
  return outcome
}

/** What was never looked at, then what waits longest. */
function dueLinks(
  places: PlacesOfLinks,
  known: ReadonlyMap<string, RememberedLink>,
  now: Date,
): readonly string[] {
  const last = (url: string) => known.get(url)?.checkedAt ?? ''
  return [...places.keys()]
    .filter((url) => {
      const link = known.get(url)
      if (!link?.checkedAt || link.failure) return true
      return now.getTime() - Date.parse(link.checkedAt) >= weekMs
    })
    .toSorted((a, b) => last(a).localeCompare(last(b)))
}

/**
 * True where more than half of the hosts are silent. On a night when only links that fail are due
 * that says little, so hosts that were well the last time are asked too.
 */
async function isOffline(
  outcomes: ReadonlyMap<string, LinkOutcome>,
  known: ReadonlyMap<string, RememberedLink>,
  walk: (addresses: readonly string[]) => Promise<ReadonlyMap<string, LinkOutcome>>,
): Promise<boolean> {
  const { asked, silent } = hostsIn(outcomes)
  if (silent.size * 2 <= asked.size) return false
  const well = new Map(
    [...known.values()]
      .filter(({ url, state }) => state === 'alive' && !asked.has(hostOf(url)))
      .map(({ url }) => [hostOf(url), url]),
  )
  const more = hostsIn(await walk([...well.values()].slice(0, silent.size)))
  return (silent.size + more.silent.size) * 2 > asked.size + more.asked.size
}
