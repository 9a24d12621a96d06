import type { Payload } from 'payload'
import type { ColumnMapping } from '../../domain/inventory/column-mapping.ts'
import { inventorySources, type InventorySource } from '../../domain/vocabularies/governance.ts'
import { InventoryRefused } from './inventory-refused.ts'

export interface KnownSource {
  readonly id: string
  readonly name: string
  readonly kind: InventorySource
  readonly mapping: unknown
}

/** The name of a source as somebody wrote it, or the word for one of the usual ones. */
export function sourceName(written: string | null | undefined): string {
  const name = (written ?? '').replace(/\s+/g, ' ').trim()
  if (!name || name.length > 80) throw new InventoryRefused('no-source')
  return inventorySources.has(name) ? inventorySources.label(name, 'ca') : name
}

/** What kind of source a file is, where nobody says. */
export function kindOfSource(said: unknown, name: string, format: string): InventorySource {
  if (inventorySources.has(said)) return said
  const named = inventorySources.codes.find((code) => inventorySources.label(code, 'ca') === name)
  if (named) return named
  return format === 'fue' ? 'fue' : format === 'json' ? 'other' : 'spreadsheet'
}

export async function knownSource(payload: Payload, name: string): Promise<KnownSource | null> {
  const { docs } = await payload.find({
    collection: 'inventory-sources',
    where: { name: { equals: name } },
    depth: 0,
    limit: 1,
    // As the system: whoever may import was asked before.
    overrideAccess: true,
  })
  const found = docs[0]
  return found ? { id: found.id, name, kind: found.kind, mapping: found.mapping } : null
}

/** Remembers the columns of a source for the next time. */
export async function rememberSource(
  payload: Payload,
  known: KnownSource | null,
  facts: {
    readonly name: string
    readonly kind: InventorySource
    readonly mapping: ColumnMapping
    readonly lastFile: string | null
    readonly counts: Readonly<Record<string, number>>
  },
): Promise<void> {
  const collection = 'inventory-sources'
  // JSON fields want plain objects.
  const data = {
    ...facts,
    mapping: { ...facts.mapping },
    counts: { ...facts.counts },
    lastFile: facts.lastFile?.slice(0, 300) ?? null,
    lastImportAt: new Date().toISOString(),
  }
  await (known
    ? payload.update({ collection, id: known.id, data, depth: 0, overrideAccess: true })
    : payload.create({ collection, data, depth: 0, overrideAccess: true }))
}
