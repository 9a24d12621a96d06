import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { locales } from '../../domain/locale.ts'
import type { Locale } from '../../domain/locale.ts'
import { localeNames, pageTexts } from './page-texts.ts'

export interface PageFrame {
  readonly locale: Locale
  readonly title: string
  /** Address of this same page, without its language. */
  readonly address: string
  readonly publicUrl?: string | undefined
  readonly script?: boolean
  readonly children: ReactNode
}

/** A whole page, in one language and with the way to the others. Nothing in it is inline code. */
export const renderPage = (page: PageFrame): string =>
  `<!doctype html>${renderToStaticMarkup(<Page {...page} />)}`

function Page({ locale, title, address, publicUrl = '', script, children }: PageFrame) {
  const texts = pageTexts[locale]
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href="/assets/form.css" />
        {locales.map((each) => (
          <link
            key={each}
            rel="alternate"
            hrefLang={each}
            href={`${publicUrl}${address}?locale=${each}`}
          />
        ))}
        {script && <script type="module" src="/assets/form.js" />}
      </head>
      <body>
        <header>
          {script && (
            <a className="skip" href="#form">
              {texts.skip}
            </a>
          )}
          <nav aria-label={texts.languages}>
            <ul className="languages">
              {locales.map((each) => (
                <li key={each}>
                  <a
                    href={`${address}?locale=${each}`}
                    hrefLang={each}
                    lang={each}
                    aria-current={each === locale ? 'true' : undefined}
                  >
                    {localeNames[each]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main>{children}</main>
      </body>
    </html>
  )
}
