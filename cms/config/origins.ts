import type { Settings } from './env.ts'

const loopback = ['localhost', '127.0.0.1', '[::1]']

export const isLoopback = (address: string): boolean => loopback.includes(new URL(address).hostname)

/**
 * Origins whose pages may act with a person's session: our own and those the operator named.
 * A catalogue on a laptop answers to all three names of the laptop.
 */
export function trustedOrigins(settings: Settings): string[] {
  const own = new URL(settings.publicUrl)
  const names = isLoopback(settings.publicUrl) ? loopback : [own.hostname]
  const port = own.port && `:${own.port}`
  const ours = names.map((name) => `${own.protocol}//${name}${port}`)
  return [...new Set([own.origin, ...ours, ...settings.allowedOrigins])]
}
