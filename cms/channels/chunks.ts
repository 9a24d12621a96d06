import { createHash } from 'node:crypto'
import { locales, type Locale } from '../domain/locale.ts'
import { chunkHeadings, chunkSections, type ChunkSection } from './chunk-headings.ts'
import { inLocale, localised } from './localised.ts'
import type { PublicFaqDocument } from './faq.ts'
import { procedureUrl } from './procedure-url.ts'
import type { PublicProcedureDocument } from './public-procedure.ts'
import { sectionText } from './section-text.ts'

/** A piece of a record that can be read alone, for chatbots that keep their own index. */
export interface Chunk {
  /** Stable: the same section of the same record in the same language keeps its id. */
  readonly id: string
  readonly kind: 'procedure' | 'faq'
  readonly code: string
  readonly locale: Locale
  readonly section: ChunkSection
  readonly title: string
  readonly hierarchy: readonly string[]
  /** Markdown. */
  readonly text: string
  readonly url: string | null
  readonly updatedAt: string
  readonly verifiedAt: string | null
  readonly reviewOn: string | null
  /** SHA-256 of what is read, so that an unchanged chunk need not be indexed again. */
  readonly digest: string
}

/** The chunks of a sheet in the languages it is really written in; none when excluded. */
export function toChunks(sheet: PublicProcedureDocument, publicUrl: string): readonly Chunk[] {
  if (!sheet.forChatbot) return []
  return writtenIn((locale) => localised(sheet.title, locale, sheet.translations)).flatMap(
    ({ locale, title }) =>
      chunkSections.flatMap((section) => {
        const text = sectionText(sheet, section, locale)
        if (!text) return []
        return chunk({
          kind: 'procedure',
          code: sheet.code,
          locale,
          section,
          title,
          hierarchy: [
            inLocale(sheet.department.name, locale) ?? sheet.department.code,
            title,
            chunkHeadings[section][locale],
          ],
          text,
          url: procedureUrl(sheet, publicUrl, locale),
          updatedAt: sheet.updatedAt,
          verifiedAt: sheet.verifiedAt,
          reviewOn: sheet.reviewOn,
        })
      }),
  )
}

export function toFaqChunks(faq: PublicFaqDocument): readonly Chunk[] {
  if (faq.channels.length > 0 && !faq.channels.includes('chatbot')) return []
  return writtenIn((locale) => localised(faq.question, locale, faq.translations)).flatMap(
    ({ locale, title }) => {
      const text = inLocale(faq.answer, locale)?.markdown ?? inLocale(faq.shortAnswer, locale)
      if (!text) return []
      return chunk({
        kind: 'faq',
        code: faq.code,
        locale,
        section: 'answer',
        title,
        hierarchy: [title],
        text,
        url: null,
        updatedAt: faq.updatedAt,
        verifiedAt: faq.verifiedAt,
        reviewOn: null,
      })
    },
  )
}

/** Every id a record could ever have had: what it no longer has is gone. */
export const possibleChunkIds = (kind: Chunk['kind'], code: string): readonly string[] =>
  locales.flatMap((locale) =>
    chunkSections.map((section) => chunkId({ kind, code, locale, section })),
  )

const chunkId = ({
  kind,
  code,
  locale,
  section,
}: Pick<Chunk, 'kind' | 'code' | 'locale' | 'section'>) => `${kind}:${code}:${locale}:${section}`

const chunk = (content: Omit<Chunk, 'id' | 'digest'>): Chunk => ({
  id: chunkId(content),
  ...content,
  digest: createHash('sha256')
    .update(JSON.stringify([content.hierarchy, content.text, content.url]))
    .digest('hex'),
})

/** A fallback is not written in the language: indexing it there would answer in another one. */
const writtenIn = (name: (locale: Locale) => ReturnType<typeof localised<string>>) =>
  locales.flatMap((locale) => {
    const { value, served } = name(locale)
    return value && served === locale ? [{ locale, title: value }] : []
  })
