import { linkableCollections } from './grammar.ts'
import { isObject } from './measure.ts'
import { safeHref } from './safe-href.ts'

export interface WebTarget {
  readonly url: string
}
export interface RecordTarget {
  readonly relationTo: string
  readonly id: string
}
export type LinkTarget = WebTarget | RecordTarget

export const isInternalLink = (node: Readonly<Record<string, unknown>>): boolean =>
  node.linkType === 'internal'

/** Where a stored link leads, or null when it may not lead there. */
export function targetOf(node: Readonly<Record<string, unknown>>): LinkTarget | null {
  if (isInternalLink(node)) return recordTarget(node.doc)
  const url = safeHref(node.url)
  return url === null ? null : { url }
}

/** `value` is an id; a read with depth puts the whole record there, and its id is what counts. */
function recordTarget(doc: unknown): RecordTarget | null {
  if (!isObject(doc) || typeof doc.relationTo !== 'string') return null
  const id = isObject(doc.value) ? doc.value.id : doc.value
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) return null
  return linkableCollections.includes(doc.relationTo) ? { relationTo: doc.relationTo, id } : null
}
