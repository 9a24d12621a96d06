import type { Locale } from '../../domain/locale.ts'
import { renderPage } from './page-frame.tsx'
import { pageTexts } from './page-texts.ts'

export function renderNotFoundPage(address: string, locale: Locale): string {
  const texts = pageTexts[locale]
  return renderPage({
    locale,
    title: texts.notFound,
    address,
    children: (
      <>
        <h1>{texts.notFound}</h1>
        <p className="lead">{texts.notFoundHelp}</p>
      </>
    ),
  })
}
