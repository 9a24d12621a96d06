import type { Payload } from 'payload'
import { onCommit } from '../../config/database/commit-hint.ts'
import { oldAddressOf } from '../../domain/old-address.ts'
import { retiredPages, stateOfRetired } from './retired-pages.ts'

/** Where an old address leads: to the page of a sheet, to another address, or nowhere any more. */
export type Destination =
  | { readonly kind: 'procedure'; readonly code: string }
  | { readonly kind: 'address'; readonly to: string }
  | { readonly kind: 'gone' }

export interface RedirectMap {
  /** What an address asked for answers; null for one that we know nothing of. */
  find(address: string): Destination | null
  /** Reads again now, where anything changed. Never throws: what was read last stays. */
  refresh(): Promise<void>
  stop(): void
}

/**
 * All redirects, in memory: read at the start, looked at again after each commit and every so often
 * (another process may have written). With the database down it answers what it read last.
 */
export async function startRedirectMap(payload: Payload, everyMs = 30_000): Promise<RedirectMap> {
  let known = new Map<string, Destination>()
  let state = ''
  let running: Promise<void> | null = null
  let soon: NodeJS.Timeout | undefined

  const read = async () => {
    try {
      const now = `${await stateOf(payload)} ${await stateOfRetired(payload)}`
      if (now === state) return
      known = await readAll(payload)
      state = now
    } catch (err) {
      payload.logger.warn({ err, msg: 'the redirects could not be read: the last ones stay' })
    }
  }
  const refresh = () => (running ??= read().finally(() => (running = null)))
  const stopHearing = onCommit(() => {
    soon ??= setTimeout(() => {
      soon = undefined
      void refresh()
    }, 500).unref()
  })
  const timer = setInterval(() => void refresh(), everyMs).unref()
  await refresh()
  return {
    find(address) {
      const exact = oldAddressOf(address)
      if (!exact) return null
      return known.get(exact) ?? known.get(exact.split('?', 1)[0] ?? '') ?? null
    },
    refresh,
    stop() {
      clearInterval(timer)
      clearTimeout(soon)
      stopHearing()
    },
  }
}

const collection = 'redirects'

/** Changes whenever a redirect is saved, and costs next to nothing to ask. */
async function stateOf(payload: Payload): Promise<string> {
  const { docs, totalDocs } = await payload.db.find<{ readonly updatedAt: string }>({
    collection,
    sort: '-updatedAt',
    limit: 1,
    select: { updatedAt: true },
  })
  return `${totalDocs} ${docs[0]?.updatedAt ?? ''}`
}

interface StoredRedirect {
  readonly from: string
  readonly status: string
  readonly procedure?: string | null
  readonly to?: string | null
}

async function readAll(payload: Payload): Promise<Map<string, Destination>> {
  const { docs } = await payload.db.find<StoredRedirect>({
    collection,
    where: { active: { not_equals: false } },
    limit: 0,
    pagination: false,
    select: { from: true, status: true, procedure: true, to: true },
  })
  const codes = await codesOf(payload)
  // What an editor said of an address holds before what its sheet says.
  return new Map([
    ...(await retiredPages(payload, codes)),
    ...docs.flatMap(({ from, status, procedure, to }): (readonly [string, Destination])[] => {
      if (status === '410') return [[from, { kind: 'gone' }]]
      if (to) return [[from, { kind: 'address', to }]]
      const code = codes.get(String(procedure))
      return code ? [[from, { kind: 'procedure', code }] as const] : []
    }),
  ])
}

async function codesOf(payload: Payload): Promise<ReadonlyMap<string, string>> {
  const { docs } = await payload.db.find<{ readonly id: string; readonly code: string }>({
    collection: 'procedures',
    limit: 0,
    pagination: false,
    select: { code: true },
  })
  return new Map(docs.map(({ id, code }) => [String(id), code]))
}
