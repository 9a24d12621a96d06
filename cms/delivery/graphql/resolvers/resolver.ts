import { inLocale } from '../../../channels/localised.ts'
import { sourceLocale, type Locale } from '../../../domain/locale.ts'
import type { Rich } from '../../../domain/published/published.ts'
import type { RenderedText } from '../../../domain/rich-text.ts'
import type { DeliveryContext } from '../context.ts'

/** `never` stands for "whatever this field’s type and arguments are": each resolver states its own. */
export type FieldResolver = (source: never, args: never, context: DeliveryContext) => unknown

/** Resolvers by type and field; fields without one are plain properties of their view. */
export type ResolverMap = Readonly<Record<string, Readonly<Record<string, FieldResolver>>>>

export interface LocaleArgument {
  readonly locale?: Locale | null
}

export const localeOf = ({ locale }: LocaleArgument): Locale => locale ?? sourceLocale

type TextFormat = 'HTML' | 'MARKDOWN' | 'PLAIN'

const parts: Record<TextFormat, keyof RenderedText> = {
  HTML: 'html',
  MARKDOWN: 'markdown',
  PLAIN: 'plain',
}

/** A rich text of a view, written as asked. */
export const richField =
  <Name extends string>(name: Name) =>
  (
    view: { readonly [Field in Name]: Rich } & { readonly locale: Locale },
    { format }: { readonly format?: TextFormat | null },
  ): string | null =>
    inLocale<RenderedText>(view[name], view.locale)?.[parts[format ?? 'HTML']] ?? null
