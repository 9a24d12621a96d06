import type { PayloadRequest } from 'payload'

import type { Person } from '../../access/actor.ts'
import type { Locale } from '../../domain/locale.ts'

/** Who looks at the dashboard; every question is asked with their rights. */
export interface Asking {
  readonly req: PayloadRequest
  readonly person: Person
  /** Of the words around the records. */
  readonly language: Locale
}

/** Records with an editorial life, and the field people know them by. */
export const editorialTitles = {
  procedures: 'title',
  protocols: 'title',
  faqs: 'question',
  forms: 'title',
} as const

export type EditorialSlug = keyof typeof editorialTitles
export const editorialSlugs = Object.keys(editorialTitles) as EditorialSlug[]

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
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' }).format(
    new Date(instant),
  )

export const daysFromNow = (days: number): string =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString()
