import { procedureUrl } from '../../../channels/procedure-url.ts'
import type { Locale } from '../../../domain/locale.ts'
import type { PublishedDocument } from '../../../domain/published/publication.ts'
import type { RecordKind } from '../../../domain/record-kind.ts'
import { isRecordKind } from '../../../domain/record-kind.ts'
import type { SearchFacet, SearchHit } from '../../../../search/port.ts'
import type { DeliveryContext } from '../context.ts'
import { codeOf, enumName } from '../enum-name.ts'
import { badInput, refusal } from '../errors.ts'
import { checkedFirst, readCursor, writeCursor, type PageRequest } from '../paging.ts'
import { facetLabel, facetValue } from './facet-labels.ts'
import { nodeView } from './node-view.ts'
import { localeOf, type LocaleArgument, type ResolverMap } from './resolver.ts'
import type { ProcedureDocument } from '../views/procedure.ts'

interface SearchArguments extends LocaleArgument, PageRequest {
  readonly query: string
  readonly filter?: SearchFilter | null
}

interface SearchFilter {
  readonly kinds?: readonly string[] | null
  readonly department?: string | null
  readonly topic?: string | null
  readonly lifeEvent?: string | null
  readonly audience?: string | null
  readonly channel?: string | null
  readonly phase?: string | null
  readonly level?: string | null
}

interface SuggestArguments extends LocaleArgument {
  readonly prefix: string
  readonly first: number
}

const longestQuery = 200
const deepestHit = 1000

export const searchResolvers = {
  Query: {
    async search(_: unknown, args: SearchArguments, context: DeliveryContext) {
      const locale = localeOf(args)
      const limit = checkedFirst(args.first)
      const offset = offsetOf(args.after)
      const kinds = args.filter?.kinds?.map(codeOf).filter(isRecordKind)
      const result = await reached(
        context.search.search({
          text: checkedText('query', args.query),
          locale,
          audience: context.audience,
          ...(kinds && { kinds }),
          filter: facetsAsked(args.filter ?? {}),
          limit,
          offset,
        }),
      )
      const edges = result.hits.flatMap((hit, index) =>
        edgeOf(hit, offset + index, locale, context),
      )
      const lost = result.hits.length - edges.length
      return {
        edges,
        totalCount: result.total - lost,
        facets: result.facets.map((facet) => facetView(facet, locale, context)),
        correctedQuery: result.correctedQuery ?? null,
        tookMs: result.tookMs,
        pageInfo: {
          hasNextPage: offset + result.hits.length < result.total,
          hasPreviousPage: offset > 0,
          startCursor: edges.at(0)?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
      }
    },
    async suggest(_: unknown, args: SuggestArguments, context: DeliveryContext) {
      const suggestions = await reached(
        context.search.suggest(checkedText('prefix', args.prefix), {
          locale: localeOf(args),
          audience: context.audience,
          limit: checkedFirst(args.first),
        }),
      )
      return suggestions
        .filter(({ kind, code }) => context.readModel.get(context.audience, kind, code))
        .map(({ text, kind, code }) => ({ text, kind: enumName(kind), code }))
    },
  },
} satisfies ResolverMap

export function checkedText(name: string, text: string): string {
  if (text.length <= longestQuery) return text
  throw badInput(`"${name}" has ${text.length} characters; the most is ${longestQuery}.`)
}

/** What the index answers; when it cannot, the rest of the query still stands. */
export async function reached<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch {
    throw refusal('SEARCH_UNAVAILABLE', 'The search index does not answer: try again in a moment.')
  }
}

function offsetOf(after: string | null | undefined): number {
  if (!after) return 0
  const offset = Number(readCursor(after, 'SEARCH')[0])
  if (Number.isInteger(offset) && offset > 0 && offset <= deepestHit) return offset
  throw badInput(`Only the first ${deepestHit} hits can be read: narrow the search with a filter.`)
}

function facetsAsked(filter: SearchFilter): Readonly<Record<string, readonly string[]>> {
  const asked: Record<string, readonly string[]> = {}
  for (const name of ['department', 'topic', 'lifeEvent', 'phase', 'level'] as const) {
    const value = filter[name]
    if (value) asked[name] = [value]
  }
  if (filter.audience) asked.audience = [codeOf(filter.audience)]
  if (filter.channel) asked.channel = [codeOf(filter.channel)]
  return asked
}

/** The index may be a moment behind: what is no longer published is not shown. */
function edgeOf(hit: SearchHit, place: number, locale: Locale, context: DeliveryContext) {
  const document = context.readModel.get(context.audience, hit.kind, hit.code)
  if (!document) return []
  return {
    cursor: writeCursor('SEARCH', String(place + 1), ''),
    kind: enumName(hit.kind),
    code: hit.code,
    title: hit.title,
    summary: hit.summary || null,
    url: urlOf(hit.kind, document, context.publicUrl, locale),
    highlights: hit.highlights,
    score: hit.score,
    node: () => nodeView(hit.kind, document, locale),
  }
}

function urlOf(
  kind: RecordKind,
  document: PublishedDocument,
  publicUrl: string,
  locale: Locale,
): string | null {
  if (kind === 'procedure') return procedureUrl(document as ProcedureDocument, publicUrl, locale)
  if (kind === 'form') return `${publicUrl}/forms/${encodeURIComponent(String(document.slug))}`
  return null
}

const facetView = (facet: SearchFacet, locale: Locale, context: DeliveryContext) => ({
  name: facet.name,
  values: facet.values.map(({ value, count }) => ({
    value: facetValue(facet.name, value),
    label: facetLabel(facet.name, value, locale, context),
    count,
  })),
})
