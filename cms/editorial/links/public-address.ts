import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** The host of a link is, or leads to, an address inside a network: it is never asked. */
export class AddressNotPublic extends Error {
  override readonly name = 'AddressNotPublic'
  readonly code = 'address-not-public'
}

/** Whether an IP address may be asked. */
export type MayReach = (address: string) => boolean

/**
 * True for an address of the public internet. Everything else is somebody's own: loopback, private
 * and link-local networks, the metadata service of a cloud, and whatever of these is written as IPv6.
 */
export function isPublicAddress(address: string): boolean {
  // `process` reads an IPv4 address that is written as IPv6 as what it is.
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/**
 * Looks a host up, and refuses it if any of its addresses may not be asked. The connection is made
 * to the very addresses that were looked at: a name that changes in between gains nothing.
 */
export const guardedLookup =
  (mayReach: MayReach): LookupFunction =>
  (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0)
      if (!found.every(({ address }) => mayReach(address))) {
        return callback(new AddressNotPublic(host), '', 0)
      }
      const [first] = found
      if (options.all || !first) return callback(null, found)
      callback(null, first.address, first.family)
    })
  }

/** A host that is an address is not looked up. */
export function refuseOwnAddress({ hostname }: URL, mayReach: MayReach): void {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(host) && !mayReach(host)) throw new AddressNotPublic(host)
}
