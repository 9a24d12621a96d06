/*
 * An old address is known by its path and query, as a request for it brings them: the host is
 * whichever the town hall pointed here.
 */

/** The path and query of an address, or of a path; null for what is neither, or only a host. */
export function oldAddressOf(text: string): string | null {
  const trimmed = text.trim()
  const isPath = trimmed.startsWith('/') && !trimmed.startsWith('//')
  const base = 'http://localhost'
  if (!isPath && !/^https?:\/\//i.test(trimmed)) return null
  if (!URL.canParse(trimmed, base)) return null
  const { pathname, search } = new URL(trimmed, base)
  const path = pathname.replace(/\/+$/, '')
  return path || search ? `${path || '/'}${search}` : null
}

/** Addresses at which the system itself answers: an old one there would never be asked. */
const own = /^\/(admin|api|graphql|health|metrics|_next|assets|media|favicon\.\w+)(\/|\?|$)/

export const isOwnAddress = (from: string): boolean => own.test(from)

/** A redirect as far as its sense goes. */
export interface RedirectFacts {
  readonly from: string
  readonly status: string
  readonly procedure: string | null
  readonly to: string | null
}

export type RedirectFault =
  | 'redirect-not-an-address'
  | 'redirect-own-address'
  | 'redirect-nowhere'
  | 'redirect-two-places'
  | 'redirect-loop'

/** What is wrong with a redirect by itself; `hosts` are the names under which old addresses arrive. */
export function faultOfRedirect(
  { from, status, procedure, to }: RedirectFacts,
  hosts: ReadonlySet<string>,
): RedirectFault | null {
  const old = oldAddressOf(from)
  if (!old) return 'redirect-not-an-address'
  if (isOwnAddress(old)) return 'redirect-own-address'
  if (status === '410') return procedure || to ? 'redirect-two-places' : null
  if (!procedure && !to) return 'redirect-nowhere'
  if (procedure && to) return 'redirect-two-places'
  return to && pathHere(to, hosts) === old ? 'redirect-loop' : null
}

/** The old address that a destination would be, where it leads back here; null elsewhere. */
export function pathHere(to: string, hosts: ReadonlySet<string>): string | null {
  if (!URL.canParse(to) || !hosts.has(new URL(to).host)) return null
  return oldAddressOf(to)
}
