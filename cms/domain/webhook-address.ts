export type AddressFault = 'webhook-needs-https' | 'webhook-with-password'

/**
 * What is wrong with the address of a consumer, as written. Where its name leads is looked at each
 * time something is sent. Inside the town hall's own network there may be no certificates.
 */
export function faultOfAddress(
  address: string,
  privateHosts: readonly string[],
): AddressFault | null {
  if (!URL.canParse(address)) return 'webhook-needs-https'
  const url = new URL(address)
  if (url.username || url.password) return 'webhook-with-password'
  const isInside = url.protocol === 'http:' && privateHosts.includes(url.hostname)
  return url.protocol === 'https:' || isInside ? null : 'webhook-needs-https'
}
