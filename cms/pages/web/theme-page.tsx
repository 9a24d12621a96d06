import { inLocale } from '../../channels/localised.ts'
import { themeAddresses } from '../../channels/pages/web-frame.ts'
import { inAlphabet } from '../../channels/pages/web-list.ts'
import type { PublicProcedureDocument } from '../../channels/public-procedure.ts'
import type { TermDocument } from '../../channels/term.ts'
import type { ThemeKind } from '../../domain/page-address.ts'
import { Sheets, Themes, Top, type ListAround } from './list-parts.tsx'
import { webTexts } from './texts.ts'
import { renderWebPage } from './web-frame.tsx'

/** One theme: what it is about, and what can be done. */
export function renderThemePage(
  {
    kind,
    term,
    sheets,
  }: {
    readonly kind: ThemeKind
    readonly term: TermDocument
    readonly sheets: readonly PublicProcedureDocument[]
  },
  { locale, publicUrl, topics, lifeEvents }: ListAround,
): string {
  const texts = webTexts[locale]
  const title = inLocale(term.name, locale) ?? term.code
  const lead = inLocale(term.description, locale)
  const all = kind === 'topic' ? topics : lifeEvents
  return renderWebPage({
    ...{ locale, publicUrl, title },
    addresses: themeAddresses(kind, term, locale),
    description: lead,
    trail: [],
    children: (
      <main id="content" className="wide" tabIndex={-1}>
        <Top title={title} lead={lead} />
        {sheets.length === 0 ? (
          <p>{texts.noSheets}</p>
        ) : (
          <>
            <p className="count">{texts.found(sheets.length)}</p>
            <Sheets locale={locale} sheets={inAlphabet(sheets, locale)} />
          </>
        )}
        <Themes
          heading={texts.otherThemes}
          id="other-themes"
          themes={all.filter(({ code }) => code !== term.code)}
        />
      </main>
    ),
  })
}
