import type { labelsFor } from '../../labels/collections.ts'

/** As `GET /api/<collection>/:id/where-used` answers. */
export interface WhereUsed {
  readonly uses: readonly Use[]
  readonly total: number
  readonly live: number
}

export interface Use {
  readonly collection: Parameters<typeof labelsFor>[0]
  readonly id: string
  readonly title: string
  readonly state: string
  readonly live: boolean
}

export async function askWhereUsed(
  address: string,
  locale: string,
  signal: AbortSignal,
): Promise<WhereUsed> {
  const response = await fetch(`${address}?locale=${locale}&fallback-locale=ca`, { signal })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as WhereUsed
}
