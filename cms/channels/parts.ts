import { locales } from '../domain/locale.ts'
import type {
  LastChange,
  LegalReference,
  Reference,
  Rich,
  Text,
  Translations,
} from '../domain/published/published.ts'

/*
 * Copies, field by field, of the small things every record is made of. Projections are built from
 * these alone, so that a field nobody has named stays inside, however deep it was.
 */

export function text(value: Text): Text {
  const copy: Text = {}
  for (const locale of locales) {
    const words = value[locale]
    if (words) copy[locale] = words
  }
  return copy
}

export function rich(value: Rich): Rich {
  const copy: Rich = {}
  for (const locale of locales) {
    const words = value[locale]
    if (words?.plain) {
      copy[locale] = { html: words.html, markdown: words.markdown, plain: words.plain }
    }
  }
  return copy
}

export const reference = (value: Reference): Reference => ({
  code: value.code,
  name: text(value.name),
})

export const legalReference = (value: LegalReference): LegalReference => ({
  code: value.code,
  name: text(value.name),
  rank: value.rank,
  number: value.number,
  publishedOn: value.publishedOn,
  url: value.url,
  inForce: value.inForce,
  article: value.article,
})

export const lastChange = (value: LastChange): LastChange => ({
  significance: value.significance,
  note: value.note,
})

export function translations(value: Translations): Translations {
  const copy: Translations = {}
  for (const locale of locales) {
    const state = value[locale]
    if (state) copy[locale] = state
  }
  return copy
}

/** What may be absent stays absent. */
export const optional = <From, To>(value: From | null, copy: (value: From) => To): To | null =>
  value === null ? null : copy(value)
