import Link from 'next/link.js'

import { deskWords } from '../../labels/desks.ts'
import { say } from '../../labels/words.ts'

interface Props {
  readonly page: number
  readonly pages: number
  readonly language: string
  /** The same desk, at another page. */
  readonly hrefOf: (page: number) => string
}

/** The way to the next rows of a desk. */
export function Pages({ page, pages, language, hrefOf }: Props) {
  if (pages <= 1) return null
  return (
    <nav aria-label={say(deskWords.pages, language)} className="cataleg-pages">
      {page > 1 && (
        <Link href={hrefOf(page - 1)} prefetch={false} rel="prev">
          ← {say(deskWords.previous, language)}
        </Link>
      )}
      <span>{say(deskWords.pageOf, language, { page, pages })}</span>
      {page < pages && (
        <Link href={hrefOf(page + 1)} prefetch={false} rel="next">
          {say(deskWords.next, language)} →
        </Link>
      )}
    </nav>
  )
}

/** A page number of the address; the first where it is none. */
export function pageIn(value: unknown): number {
  const page = Number(value)
  return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1
}
