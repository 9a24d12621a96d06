import type { Link, Run } from './document.ts'
import type { SayValue } from '../domain/shared-values.ts'
import { safeHref } from './safe-href.ts'

export interface ResolvedLink {
  readonly href: string
  readonly title: string
}

/** Where a record of the catalogue is read, in the language being rendered; null when it is not. */
export type ResolveLink = (relationTo: string, id: string) => ResolvedLink | null

export interface RichTextOptions {
  /** Without it, internal links are rendered as their text. */
  readonly resolveLink?: ResolveLink
  /** Without it, shared values are their codes between braces: nothing is known of them. */
  readonly sayValue?: SayValue
}

/** The link as it goes out: its words and, when it may be followed, its address. */
export function resolved(
  link: Link,
  options: RichTextOptions,
): { href: string | null; runs: readonly Run[] } {
  const { target, runs } = link
  if ('url' in target) return { href: safeHref(target.url), runs }
  const found = options.resolveLink?.(target.relationTo, target.id) ?? null
  if (!found) return { href: null, runs }
  const hasWords = runs.some((run) => run.text.trim() !== '')
  const title: Run = { kind: 'text', text: found.title, marks: [] }
  return { href: safeHref(found.href), runs: hasWords ? runs : [title] }
}
