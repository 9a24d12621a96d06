import { toJsonLd } from '../../channels/json-ld.ts'
import { inLocale, type LocaleState } from '../../channels/localised.ts'
import type { NoticeDocument } from '../../channels/notice.ts'
import type { ReadingPage } from '../../channels/pages/reading-page.ts'
import { isWrittenIn, sheetAddresses, trailOf } from '../../channels/pages/web-frame.ts'
import { toWebPage } from '../../channels/pages/web-page.ts'
import type { PublicProcedureDocument } from '../../channels/public-procedure.ts'
import type { ServicePointDocument } from '../../channels/service-point.ts'
import { sourceLocale, type Locale } from '../../domain/locale.ts'
import { localeNames } from '../layout/locale-choice.ts'
import { jsonInPage } from './json-in-page.ts'
import { SheetBody } from './sheet-body.tsx'
import { webTexts } from './texts.ts'
import { renderWebPage } from './web-frame.tsx'

export interface SheetAround {
  readonly locale: Locale
  readonly publicUrl: string
  /** The offices where it is explained. */
  readonly points: readonly ServicePointDocument[]
  /** What must be read first today. */
  readonly notices: readonly NoticeDocument[]
  /** The sheets it names that the public can read. */
  readonly related: readonly PublicProcedureDocument[]
}

export interface RenderedPage {
  readonly html: string
  /** What stands between script tags in it. */
  readonly inlineData?: string
}

/** The page of one sheet. */
export function renderSheetPage(
  sheet: PublicProcedureDocument,
  { locale, publicUrl, points, notices, related }: SheetAround,
): RenderedPage {
  const asked = toWebPage(sheet, locale, publicUrl, points)
  const addresses = sheetAddresses(sheet, locale)
  const inlineData = jsonInPage({
    ...toJsonLd(sheet, locale, publicUrl),
    mainEntityOfPage: publicUrl + addresses.canonical,
  })
  // One language from top to bottom: what is not translated is read whole in the original.
  const isWritten = isWrittenIn(sheet, locale)
  const body = isWritten ? asked : toWebPage(sheet, sourceLocale, publicUrl, points)
  const html = renderWebPage({
    ...{ locale, publicUrl, addresses },
    title: asked.title,
    description: asked.summary,
    trail: trailOf(sheet, locale),
    jsonLd: inlineData,
    children: (
      <main id="content" className="wide" tabIndex={-1}>
        <SheetTop
          lang={asked.localeInfo.served === locale ? undefined : asked.localeInfo.served}
          notices={notices.flatMap(({ text }) => inLocale(text, locale) ?? [])}
          page={asked}
        />
        <LanguageNote
          locale={locale}
          original={addresses.languages[sourceLocale]}
          state={isWritten ? asked.localeInfo.state : 'FALLBACK'}
        />
        <SheetBody
          lang={isWritten ? undefined : sourceLocale}
          locale={isWritten ? locale : sourceLocale}
          page={body}
          related={related}
        />
      </main>
    ),
  })
  return { html, inlineData }
}

interface NoteProps {
  readonly locale: Locale
  readonly state: LocaleState
  readonly original: string
}

/** Says of a text that it is not what it seems. */
function LanguageNote({ locale, state, original }: NoteProps) {
  const texts = webTexts[locale]
  if (state === 'FALLBACK') {
    return <p className="note">{texts.fallback(localeNames[locale], localeNames[sourceLocale])}</p>
  }
  if (state !== 'OUTDATED') return null
  return (
    <p className="note">
      {texts.outdated}{' '}
      <a href={original} hrefLang={sourceLocale}>
        {texts.original}
      </a>
    </p>
  )
}

interface TopProps {
  readonly page: ReadingPage
  readonly notices: readonly string[]
  readonly lang: Locale | undefined
}

const SheetTop = ({ page, notices, lang }: TopProps) => (
  <header className="top">
    <h1 lang={lang}>{page.title}</h1>
    {page.summary && (
      <p className="lead" lang={lang}>
        {page.summary}
      </p>
    )}
    {[...notices, ...page.warnings].map((warning) => (
      <p className="warning" key={warning}>
        {warning}
      </p>
    ))}
    {page.action?.url && (
      <p>
        <a className="start" href={page.action.url}>
          {page.action.text}
          <Arrow />
        </a>
      </p>
    )}
  </header>
)

const Arrow = () => (
  <svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20" fill="none">
    <path d="M9 5l7 7-7 7" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
  </svg>
)
