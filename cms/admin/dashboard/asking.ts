import type { PayloadRequest } from 'payload'

import type { Person } from '../../access/actor.ts'
import type { Locale } from '../../domain/locale.ts'
import type { Config } from '../../generated/payload-types.ts'

/** Who looks at the dashboard; every question is asked with their rights. */
export interface Asking {
  readonly req: PayloadRequest
  readonly person: Person
  /** Of the words around the records. */
  readonly language: Locale
}

/** Records with an editorial life. */
export const editorialSlugs = [
  'procedures',
  'protocols',
  'faqs',
  'forms',
] as const satisfies readonly (keyof Config['collections'])[]
export type EditorialSlug = (typeof editorialSlugs)[number]

/** A record as a line of a list. */
export interface Line {
  readonly key: string
  readonly href: string
  readonly title: string
  readonly detail: string
  readonly isLate?: boolean
}

/** Where a record is edited in the panel. */
export const editAddress = ({ req }: Asking, collection: string, id: string): string =>
  `${req.payload.config.routes.admin}/collections/${collection}/${id}`

export const dayIn = (language: Locale, instant: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'Europe/Madrid' }).format(
    new Date(instant),
  )

export const daysFromNow = (days: number): string =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString()

/** What people know a record by; its code where that is not written yet. */
export function titleOf({ req }: Asking, slug: EditorialSlug, record: object): string {
  const stored = record as Readonly<Record<string, unknown>>
  const { useAsTitle } = req.payload.collections[slug].config.admin
  return String(stored[useAsTitle ?? 'code'] ?? stored.code)
}
