import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '../../domain/locale.ts'

export interface PageDocument {
  readonly locale: Locale
  readonly title: string
  /** Name of its files in /assets: `agent` loads agent.css and agent.js. */
  readonly assets: string
  /** False: only the style. */
  readonly script?: boolean
  /** More of its head: what search engines read. */
  readonly head?: ReactNode
  readonly children: ReactNode
}

/** A whole page in one language. Nothing in it is inline code, nothing comes from elsewhere. */
export const renderDocument = (page: PageDocument): string =>
  `<!doctype html>${renderToStaticMarkup(<Page {...page} />)}`

function Page({ locale, title, assets, script = true, head, children }: PageDocument) {
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={`/assets/${assets}.css`} />
        {head}
        {script && <script type="module" src={`/assets/${assets}.js`} />}
      </head>
      <body>{children}</body>
    </html>
  )
}
