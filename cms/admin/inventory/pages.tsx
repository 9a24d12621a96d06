'use client'

import { Button } from '@payloadcms/ui'

import { useWords } from './use-words.ts'

interface PagesProps {
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
}

/** The way to the page before and the page after. */
export function Pages({ page, pages, onPage }: PagesProps) {
  const { words } = useWords()
  if (pages < 2) return null
  return (
    <nav aria-label={words('pageOf', { page, pages })} className="cataleg-inventory__pages">
      <Button
        buttonStyle="secondary"
        disabled={page <= 1}
        margin={false}
        onClick={() => onPage(page - 1)}
        size="small"
      >
        {words('previous')}
      </Button>
      <span>{words('pageOf', { page, pages })}</span>
      <Button
        buttonStyle="secondary"
        disabled={page >= pages}
        margin={false}
        onClick={() => onPage(page + 1)}
        size="small"
      >
        {words('next')}
      </Button>
    </nav>
  )
}
