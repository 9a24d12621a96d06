import type { Response } from 'express'
import type { Locale } from '../../domain/locale.ts'

interface SentPage {
  readonly locale: Locale
  readonly status?: number
  /** `no-store` for what belongs to one person. */
  readonly caching?: 'no-cache' | 'no-store'
}

export function sendPage(res: Response, html: string, { locale, ...page }: SentPage): void {
  res
    .status(page.status ?? 200)
    .set('Cache-Control', page.caching ?? 'no-cache')
    .set('Content-Language', locale)
    .type('html')
    .send(html)
}
