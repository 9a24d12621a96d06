import { limits } from './grammar.ts'

/** Blanks, controls, invisible and direction-changing characters, and what must be percent-encoded. */
const trickery = /[\s\p{C}\p{Zs}\\"<>`{}|^]/u

/**
 * The address when a reader may safely follow it, null otherwise: https, http, mailto, tel,
 * or a path of this site (`/…`). Called when a text is written and again each time it is rendered.
 */
export function safeHref(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > limits.url || trickery.test(value)) return null
  if (value.startsWith('/')) return value.startsWith('//') ? null : value
  const scheme = /^([a-z]+):/i.exec(value)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https') return isWebAddress(value) ? value : null
  if (scheme === 'mailto') return isMailAddress(value) ? value : null
  // No `*` or `#`: a dialled code may divert somebody's calls.
  if (scheme === 'tel') return /^tel:\+?[0-9][0-9().-]*$/i.test(value) ? value : null
  return null
}

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(value) || !URL.canParse(value)) return false
  const { hostname, username, password } = new URL(value)
  // A name before the @ makes one site look like another.
  return hostname !== '' && username === '' && password === ''
}

/** One address, with a subject and a body at most; no header may be smuggled in by an encoded line end. */
const isMailAddress = (value: string): boolean =>
  /^mailto:[^@?&=,;:/%]+@[^@?&=,;:/%]+(\?(subject|body)=[^&?]*(&(subject|body)=[^&?]*)?)?$/i.test(
    value,
  ) && !/%0[0ad]/i.test(value)
