import { catalogueAddresses } from '../../channels/pages/web-frame.ts'
import { inAlphabet, listed, toAlphabet } from '../../channels/pages/web-list.ts'
import type { PublicProcedureDocument } from '../../channels/public-procedure.ts'
import { catalogueAddress } from '../../domain/page-address.ts'
import type { Looking } from './find-sheets.ts'
import { Sheets, Themes, Top, type ListAround } from './list-parts.tsx'
import { SearchForm } from './search-form.tsx'
import { webTexts } from './texts.ts'
import { renderWebPage } from './web-frame.tsx'

type Sheet = PublicProcedureDocument

const nothing: Looking = { words: '', topic: null, lifeEvent: null }

/** Everything there is: by words, by theme and from A to Z. */
export function renderAlphabetPage(sheets: readonly Sheet[], around: ListAround): string {
  const { locale, publicUrl, topics, lifeEvents } = around
  const texts = webTexts[locale]
  const letters = toAlphabet(sheets, locale)
  return renderWebPage({
    ...{ locale, publicUrl, addresses: catalogueAddresses(locale) },
    title: texts.site,
    description: texts.siteLead,
    children: (
      <main id="content" className="wide" tabIndex={-1}>
        <Top title={texts.site} lead={texts.siteLead} />
        <SearchForm {...{ locale, topics, lifeEvents, looking: nothing }} />
        <Themes heading={texts.topics} themes={topics} id="topics" />
        <Themes heading={texts.lifeEvents} themes={lifeEvents} id="life-events" />
        <section aria-labelledby="a-z">
          <h2 id="a-z">{texts.alphabet}</h2>
          <nav aria-label={texts.letters} className="letters">
            <ul>
              {letters.map(({ letter }) => (
                <li key={letter}>
                  <a href={`#${anchorOf(letter)}`}>{letter}</a>
                </li>
              ))}
            </ul>
          </nav>
          {letters.map(({ letter, sheets }) => (
            <section aria-labelledby={anchorOf(letter)} className="letter" key={letter}>
              <h3 id={anchorOf(letter)}>{letter === '#' ? texts.unnamed : letter}</h3>
              <Sheets locale={locale} sheets={sheets} />
            </section>
          ))}
        </section>
      </main>
    ),
  })
}

const anchorOf = (letter: string): string => `letter-${letter === '#' ? 'other' : letter}`

/** What was found, or how to go on when nothing was. */
export function renderResultsPage(
  sheets: readonly Sheet[],
  {
    looking,
    understood,
    ...around
  }: ListAround & { readonly looking: Looking; readonly understood: string | null },
): string {
  const { locale, publicUrl, topics, lifeEvents } = around
  const texts = webTexts[locale]
  const title = looking.words ? texts.resultsFor(looking.words) : texts.results
  return renderWebPage({
    ...{ locale, publicUrl, title },
    addresses: withQuestion(catalogueAddresses(locale), looking),
    trail: [],
    isIndexed: false,
    children: (
      <main id="content" className="wide" tabIndex={-1}>
        <Top title={title} />
        <SearchForm {...{ locale, topics, lifeEvents, looking }} />
        {sheets.length === 0 ? (
          <>
            <h2>{texts.none}</h2>
            <p>{texts.noneHelp}</p>
          </>
        ) : (
          <>
            <h2>{texts.found(sheets.length)}</h2>
            {understood && <p>{texts.understood(understood)}</p>}
            <Sheets
              locale={locale}
              sheets={
                looking.words
                  ? sheets.map((one) => listed(one, locale))
                  : inAlphabet(sheets, locale)
              }
            />
          </>
        )}
        <p>
          <a href={catalogueAddress(locale)}>{texts.all}</a>
        </p>
      </main>
    ),
  })
}

/** The same question in another language. */
function withQuestion(
  addresses: ReturnType<typeof catalogueAddresses>,
  { words, topic, lifeEvent }: Looking,
) {
  const asked = Object.entries({ q: words, topic, event: lifeEvent })
  const query = new URLSearchParams(
    asked.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  const { ca, es, en } = addresses.languages
  return {
    ...addresses,
    languages: { ca: `${ca}?${query}`, es: `${es}?${query}`, en: `${en}?${query}` },
  }
}

/** An address of ours at which there is nothing, with the way on. */
export function renderNotFoundPage({ locale, publicUrl, topics, lifeEvents }: ListAround): string {
  const texts = webTexts[locale]
  return renderWebPage({
    ...{ locale, publicUrl, addresses: null, isIndexed: false },
    title: texts.notFound,
    trail: [],
    children: (
      <main id="content" className="wide" tabIndex={-1}>
        <Top title={texts.notFound} lead={texts.notFoundHelp} />
        <SearchForm {...{ locale, topics, lifeEvents, looking: nothing }} />
        <p>
          <a href={catalogueAddress(locale)}>{texts.all}</a>
        </p>
      </main>
    ),
  })
}
