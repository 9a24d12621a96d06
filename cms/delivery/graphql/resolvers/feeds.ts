import { possibleChunkIds, toChunks, toFaqChunks, type Chunk } from '../../../channels/chunks.ts'
import type { PublicFaqDocument } from '../../../channels/faq.ts'
import type { PublicProcedureDocument } from '../../../channels/public-procedure.ts'
import { locales } from '../../../domain/locale.ts'
import type { Publication } from '../../../domain/published/publication.ts'
import type { DeliveryContext } from '../context.ts'
import { enumName } from '../enum-name.ts'
import { badInput } from '../errors.ts'
import { checkedFirst } from '../paging.ts'
import type { ResolverMap } from './resolver.ts'

interface FeedArguments {
  readonly since?: string | null
  readonly first: number
}

export const feedResolvers = {
  Query: {
    catalogue: (_: unknown, __: unknown, { readModel, audience }: DeliveryContext) => ({
      revision: readModel.revision,
      updatedAt: readModel.updatedAt,
      locales,
      procedures: () => readModel.list(audience, 'procedure').length,
      forms: () => readModel.list(audience, 'form').length,
      faqs: () => readModel.list(audience, 'faq').length,
    }),
    changes(_: unknown, args: FeedArguments, context: DeliveryContext) {
      const { found, ...feed } = changesAfter(args, context, context.audience)
      return { ...feed, changes: found.map((one) => ({ ...one, kind: enumName(one.kind) })) }
    },
    /** Chatbots speak to the public: whoever asks, chunks come from public documents. */
    chunks(_: unknown, args: FeedArguments, context: DeliveryContext) {
      const { found, ...feed } = changesAfter(args, context, 'public')
      const records = found.map((one) => recordChunks(one, context.publicUrl))
      const chunks = records.flatMap((record) => record.chunks)
      const kept = new Set(chunks.map(({ id }) => id))
      // Who begins has nothing to delete.
      const possible = Number(args.since ?? 0) === 0 ? [] : records.flatMap(({ ids }) => ids)
      return { ...feed, chunks, removed: possible.filter((id) => !kept.has(id)) }
    },
  },
} satisfies ResolverMap

function changesAfter(args: FeedArguments, context: DeliveryContext, audience: 'public' | 'agent') {
  const since = checkedRevision(args.since ?? '0')
  const first = checkedFirst(args.first)
  const more = context.readModel.changes(audience, since, first + 1)
  const found = more.slice(0, first)
  const hasMore = more.length > first
  const last = hasMore ? found.at(-1)?.revision : undefined
  return { revision: last ?? Math.max(since, context.readModel.revision), hasMore, found }
}

function checkedRevision(text: string): number {
  const revision = Number(text)
  if (/^\d{1,15}$/.test(text) && Number.isSafeInteger(revision)) return revision
  throw badInput('"since" must be a revision of the catalogue, or 0 for everything.')
}

interface RecordChunks {
  readonly chunks: readonly Chunk[]
  readonly ids: readonly string[]
}

function recordChunks({ kind, code, documents }: Publication, publicUrl: string): RecordChunks {
  if (kind === 'procedure') {
    const sheet = documents.public as PublicProcedureDocument | undefined
    const chunks = sheet ? remembered(sheet, () => toChunks(sheet, publicUrl)) : []
    return { chunks, ids: possibleChunkIds(kind, code) }
  }
  if (kind === 'faq') {
    const faq = documents.public as PublicFaqDocument | undefined
    const chunks = faq ? remembered(faq, () => toFaqChunks(faq)) : []
    return { chunks, ids: possibleChunkIds(kind, code) }
  }
  return { chunks: [], ids: [] }
}

const made = new WeakMap<object, readonly Chunk[]>()

function remembered(document: object, make: () => readonly Chunk[]): readonly Chunk[] {
  const known = made.get(document)
  if (known) return known
  const chunks = make()
  made.set(document, chunks)
  return chunks
}
