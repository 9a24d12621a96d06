import type { Locale } from '../../domain/locale.ts'
import { isDown } from '../../../forms/definition.ts'
import type { FormDefinition } from '../../../forms/definition.ts'
import { localized } from '../../../forms/translate.ts'
import { renderPage } from './page-frame.tsx'
import { pageTexts } from './page-texts.ts'

/** What the page hands to its script: the public part of the definition and nothing else. */
export type FormPageData = Pick<FormDefinition, 'slug' | 'schema' | 'uiSchema' | 'translations'>

interface Asked {
  readonly locale: Locale
  readonly at: Date
  readonly publicUrl?: string | undefined
}

export function renderFormPage(def: FormDefinition, { locale, at, publicUrl }: Asked): string {
  const texts = pageTexts[locale]
  const name = localized(def.name, locale)
  const description = localized(def.description, locale)
  const address = `/forms/${def.slug}`
  const { slug, schema, uiSchema, translations } = def
  const data: FormPageData = { slug, schema, uiSchema, translations }
  return renderPage({
    locale,
    title: name,
    address,
    publicUrl,
    script: true,
    children: (
      <>
        <div id="intro">
          <h1>{name}</h1>
          {description && <p className="lead">{description}</p>}
          {isDown(def.downtime, at) && (
            <p className="notice notice-down">
              {localized(def.downtime?.message, locale) || texts.down}
            </p>
          )}
          <div className="notice">
            <p>
              <strong>{texts.nothingStored}</strong>
            </p>
            <Filing def={def} locale={locale} />
            <p>
              <a href={`${address}/print?locale=${locale}`}>{texts.print}</a>
            </p>
          </div>
          <noscript>
            <p className="notice notice-down">{texts.noScript}</p>
          </noscript>
        </div>
        <div id="form" tabIndex={-1} />
        <script
          type="application/json"
          id="form-data"
          dangerouslySetInnerHTML={{ __html: safeJson(data) }}
        />
      </>
    ),
  })
}

function Filing({ def, locale }: { readonly def: FormDefinition; readonly locale: Locale }) {
  const office = localized(def.eOffice, locale)
  const texts = pageTexts[locale]
  // The definition check asks for https; what was stored before it is not trusted to have it.
  if (!office.startsWith('https://')) return <p>{texts.noOffice}</p>
  return (
    <p>
      {texts.fileAt} <a href={office}>{office}</a>
    </p>
  )
}

/** JSON that no text inside it can turn into markup. */
const safeJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapeCharacter)

const escapeCharacter = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
