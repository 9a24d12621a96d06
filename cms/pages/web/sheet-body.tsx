import { pageWords } from '../../channels/pages/page-words.ts'
import type { ReadingPage } from '../../channels/pages/reading-page.ts'
import { dayInWords } from '../../channels/pages/sheet-blocks.ts'
import { listed } from '../../channels/pages/web-list.ts'
import type { PublicProcedureDocument } from '../../channels/public-procedure.ts'
import type { Locale } from '../../domain/locale.ts'
import { Blocks } from './blocks.tsx'
import { webTexts } from './texts.ts'

interface Props {
  readonly page: ReadingPage
  /** The language of all that is read here. */
  readonly locale: Locale
  /** The same, where the page around it speaks another. */
  readonly lang: Locale | undefined
  readonly related: readonly PublicProcedureDocument[]
}

/** All that the sheet says, with its contents beside it and its origin below. */
export function SheetBody({ page, locale, lang, related }: Props) {
  const texts = webTexts[locale]
  const relatedHeading = { id: 'related', heading: pageWords.related[locale] }
  const headings = [...page.sections, ...(related.length > 0 ? [relatedHeading] : [])]
  return (
    <div className="columns" lang={lang}>
      <nav aria-label={texts.onThisPage} className="contents">
        <p aria-hidden="true">{texts.onThisPage}</p>
        <ul>
          {headings.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      <article>
        {page.sections.map(({ id, heading, blocks }) => (
          <section aria-labelledby={id} className={`about-${id}`} key={id}>
            <h2 id={id}>{heading}</h2>
            <Blocks blocks={blocks} />
          </section>
        ))}
        {related.length > 0 && (
          <section aria-labelledby={relatedHeading.id}>
            <h2 id={relatedHeading.id}>{relatedHeading.heading}</h2>
            <ul>
              {related.map((sheet) => (
                <Related key={sheet.code} {...listed(sheet, locale)} />
              ))}
            </ul>
          </section>
        )}
        <footer className="origin">
          <p>{texts.verified(dayInWords(page.date, locale))}</p>
          {page.department && (
            <p>
              {texts.responsible}: {page.department}
            </p>
          )}
          <p>
            {texts.code}: <code>{page.code}</code> ·{' '}
            <a href={`/open-data/procedures/${encodeURIComponent(page.code)}.jsonld`}>
              {texts.data}
            </a>
          </p>
        </footer>
      </article>
    </div>
  )
}

const Related = ({ title, path }: { readonly title: string; readonly path: string }) => (
  <li>
    <a href={path}>{title}</a>
  </li>
)
