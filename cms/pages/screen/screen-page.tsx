import type { Locale } from '../../domain/locale.ts'
import type { PublishedScreen } from '../../domain/published/service.ts'
import { renderDocument } from '../layout/document.tsx'
import { Mark } from '../layout/mark.tsx'
import { screenTexts } from './texts.ts'

/** Only what the page must know before its first answer: the rest comes with the data. */
export const renderScreenPage = (screen: PublishedScreen, locale: Locale): string =>
  renderDocument({
    locale,
    title: screen.name[locale] ?? screen.name.ca ?? screen.code,
    assets: 'screen',
    children: (
      <main id="screen" data-code={screen.code}>
        <noscript>
          <p className="plain">{screenTexts[locale].noScript}</p>
        </noscript>
      </main>
    ),
  })

export const renderScreenNotFound = (locale: Locale): string =>
  renderDocument({
    locale,
    title: screenTexts[locale].notFound,
    assets: 'screen',
    script: false,
    children: (
      <main className="plain">
        <Mark />
        <h1>{screenTexts[locale].notFound}</h1>
        <p>{screenTexts[locale].notFoundHelp}</p>
      </main>
    ),
  })
