import { inLocale } from '../../channels/localised.ts'
import { locales, type Locale } from '../../domain/locale.ts'
import type { Reference, Text } from '../../domain/published/published.ts'
import type { Vocabulary } from '../../domain/vocabularies/vocabulary.ts'

/** Reads the parts of a document in one language. */
export interface Reader {
  readonly locale: Locale
  text(text: Text): string | null
  /** The texts that have words; the others are left out. */
  texts(list: readonly Text[]): readonly string[]
  reference(reference: Reference): NamedReference
  label<Code extends string>(vocabulary: Vocabulary<Code>, code: Code): string
  labelOrNull<Code extends string>(vocabulary: Vocabulary<Code>, code: Code | null): string | null
}

export interface NamedReference {
  readonly code: string
  readonly name: string | null
}

const readerOf = (locale: Locale): Reader => ({
  locale,
  text: (text) => inLocale(text, locale),
  texts: (list) => list.flatMap((text) => inLocale(text, locale) ?? []),
  reference: ({ code, name }) => ({ code, name: inLocale(name, locale) }),
  label: (vocabulary, code) => vocabulary.label(code, locale),
  labelOrNull: (vocabulary, code) => (code === null ? null : vocabulary.label(code, locale)),
})

const readers: Record<Locale, Reader> = {
  ca: readerOf('ca'),
  es: readerOf('es'),
  en: readerOf('en'),
}

/**
 * A view is a document read in one language, in the shape of its GraphQL type, so that most fields
 * are plain properties. It is made once for each document and language and forgotten with the
 * document, which never changes: a new revision is a new document.
 */
export function viewOf<Document extends object, View extends object>(
  make: (document: Document, reader: Reader) => View,
): (document: Document, locale: Locale) => View {
  const made = new Map(locales.map((locale) => [locale, new WeakMap<Document, View>()]))
  return (document, locale) => {
    const views = made.get(locale)
    const known = views?.get(document)
    if (known) return known
    const view = make(document, readers[locale])
    views?.set(document, view)
    lasting.add(view)
    return view
  }
}

const lasting = new WeakSet<object>()

/** Whether an object is a view, of which the same is met again for as long as its document lives. */
export const isView = (object: object): boolean => lasting.has(object)
