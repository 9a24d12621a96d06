import type { Near } from './ask-chatbot.ts'

/** What the panel knows of a record that may be an answer. */
export interface StoredNear {
  readonly id: string
  readonly code: string
  readonly chatbot?: { readonly excluded?: boolean | null; readonly reason?: string | null } | null
  readonly publishTo?: readonly string[] | null
  readonly reviewOn?: string | null
  /** Of a frequent question: the channels it is for; all when none is named. */
  readonly channels?: readonly string[] | null
}

export type StoredRecords = ReadonlyMap<string, StoredNear>

export const keyOf = ({ kind, code }: Pick<Near, 'code' | 'kind'>): string => `${kind} ${code}`

const collections = { procedure: 'procedures', faq: 'faqs' } as const

/** The records behind an answer, as far as the reader may read them. */
export async function readStored(api: string, near: readonly Near[]): Promise<StoredRecords> {
  const kinds = ['procedure', 'faq'] as const
  const read = await Promise.all(
    kinds.map(async (kind) => {
      const codes = near.filter((one) => one.kind === kind).map(({ code }) => code)
      if (codes.length === 0) return []
      const docs = await readCodes(api, kind, codes)
      return docs.map((doc) => [keyOf({ kind, code: doc.code }), doc] as const)
    }),
  )
  return new Map(read.flat())
}

async function readCodes(api: string, kind: Near['kind'], codes: readonly string[]) {
  const fields =
    kind === 'procedure' ? ['code', 'chatbot', 'publishTo', 'reviewOn'] : ['code', 'channels']
  const query = new URLSearchParams({ depth: '0', limit: String(codes.length) })
  codes.forEach((code, at) => query.set(`where[code][in][${at}]`, code))
  for (const field of fields) query.set(`select[${field}]`, 'true')
  const response = await fetch(`${api}/${collections[kind]}?${query}`, { credentials: 'include' })
  if (!response.ok) return []
  const { docs } = (await response.json()) as { readonly docs: readonly StoredNear[] }
  return docs
}

export const editAddress = (admin: string, { kind }: Pick<Near, 'kind'>, id: string): string =>
  `${admin}/collections/${collections[kind]}/${id}`
