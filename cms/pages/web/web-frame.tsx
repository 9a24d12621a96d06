import type { ReactNode } from 'react'
import type { Crumb, WebAddresses } from '../../channels/pages/web-frame.ts'
import { locales, sourceLocale, type Locale } from '../../domain/locale.ts'
import { catalogueAddress } from '../../domain/page-address.ts'
import { renderDocument } from '../layout/document.tsx'
import { localeNames } from '../layout/locale-choice.ts'
import { Mark } from '../layout/mark.tsx'
import { webTexts } from './texts.ts'

export interface WebPage {
  readonly locale: Locale
  readonly title: string
  readonly description?: string | null
  readonly publicUrl: string
  /** Null for a page that is nowhere: one that was not found. */
  readonly addresses: WebAddresses | null
  readonly trail?: readonly Crumb[]
  /** As it goes into the page, see `json-in-page.ts`. */
  readonly jsonLd?: string | undefined
  /** False for what search engines are not to keep: results, what is not there. */
  readonly isIndexed?: boolean
  readonly children: ReactNode
}

/** A whole page of the website: no script, nothing from another host. */
export const renderWebPage = (page: WebPage): string =>
  renderDocument({
    locale: page.locale,
    title: page.title,
    assets: 'web',
    script: false,
    head: <Head {...page} />,
    children: <Frame {...page} />,
  })

function Head({ description, publicUrl, addresses, jsonLd, isIndexed = true }: WebPage) {
  return (
    <>
      {description && <meta name="description" content={description} />}
      {!isIndexed && <meta name="robots" content="noindex" />}
      {addresses && isIndexed && (
        <>
          <link rel="canonical" href={publicUrl + addresses.canonical} />
          {addresses.alternates.map(({ locale, path }) => (
            <link key={locale} rel="alternate" hrefLang={locale} href={publicUrl + path} />
          ))}
          <link
            rel="alternate"
            hrefLang="x-default"
            href={publicUrl + addresses.languages[sourceLocale]}
          />
        </>
      )}
      {jsonLd && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />}
    </>
  )
}

function Frame({ locale, title, addresses, trail, children }: WebPage) {
  const texts = webTexts[locale]
  const home = catalogueAddress(locale)
  return (
    <>
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <header className="site">
        <div className="wide">
          <a className="home" href={home}>
            <Mark />
            <span>{texts.site}</span>
          </a>
          <nav aria-label={texts.languages}>
            <ul className="languages">
              {locales.map((each) => (
                <li key={each}>
                  <a
                    href={addresses?.languages[each] ?? catalogueAddress(each)}
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
        </div>
      </header>
      {trail && (
        <nav aria-label={texts.way} className="trail wide">
          <ol>
            <li>
              <a href={home}>{texts.site}</a>
            </li>
            {trail.map(({ text, path }) => (
              <li key={path}>
                <a href={path}>{text}</a>
              </li>
            ))}
            <li aria-current="page">{title}</li>
          </ol>
        </nav>
      )}
      {children}
    </>
  )
}
