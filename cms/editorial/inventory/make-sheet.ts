import type { CollectionSlug, PayloadRequest } from 'payload'
import { sheetInheritance, storedSheet } from '../families/sheet-inheritance.ts'
import { takeIn } from '../families/take-in.ts'
import { richOf } from '../import/imported-text.ts'
import { codeFrom } from '../import/record-code.ts'
import { shorten } from '../import/sheet-draft.ts'
import { inventoryWords } from '../../labels/inventory.ts'
import { say } from '../../labels/words.ts'
import type { InventoryRow } from './own-rows.ts'

/** Longest name of a sheet; the whole one is then its official name. */
const most = 80

/**
 * A draft of a sheet from a row, made as anybody makes one: in the person's name, with their rights.
 * The old text stays in the sight of its editor; where the row is kept as it is, it is also the
 * description. Made before by a run that was cut short, it is the same one.
 */
export async function makeSheet(req: PayloadRequest, row: InventoryRow): Promise<string> {
  const { payload } = req
  const source = sourceOf(row)
  const { docs } = await payload.find({
    collection: 'procedures',
    where: {
      'imported.source': { equals: source },
      'imported.sourceId': { equals: row.id },
    },
    draft: true,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    select: { code: true },
    req,
  })
  if (docs[0]) return docs[0].id
  const description = row.disposition === 'keep' ? storedText(row.text) : null
  const { id } = await payload.create({
    collection: 'procedures',
    draft: true,
    data: {
      code: await freeCode(req, 'procedures', row.title),
      title: shorten(row.title, most),
      ...(row.title.length > most ? { officialName: row.title } : {}),
      ...(description ? { description } : {}),
      ...(row.department ? { department: row.department } : {}),
      ...(row.family ? { family: row.family } : {}),
      ...(row.responsible ? { interlocutor: row.responsible } : {}),
      imported: {
        source,
        sourceId: row.id,
        importedAt: new Date().toISOString(),
        leftovers: leftoversOf(row),
      },
    },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (row.family) await takeTemplateIn(req, id)
  return id
}

/** What the template of its family says, where the row said nothing. */
async function takeTemplateIn(req: PayloadRequest, id: string): Promise<void> {
  const sheet = await storedSheet(req.payload, id, req)
  const inheritance = sheet && (await sheetInheritance(req.payload, sheet))
  if (inheritance) await takeIn(req, inheritance)
}

/** The old text as rich text to store; null for none, or for what cannot be. */
export const storedText = (text: string | null) =>
  (text ? richOf(text) : null)?.map((node) => ({ ...node })) ?? null

export const sourceOf = (row: InventoryRow): string => `inventory:${row.sourceName ?? row.source}`

/** The text of the row, under a name that says where it comes from. */
export const leftoversOf = ({ title, text }: InventoryRow) =>
  text
    ? [
        {
          section: say(inventoryWords.oldText, 'ca', { title }).slice(0, 400),
          locale: 'ca',
          text,
        },
      ]
    : []

/** A code from the title that no record has yet. */
export async function freeCode(
  req: PayloadRequest,
  collection: CollectionSlug,
  title: string,
): Promise<string> {
  const wanted = codeFrom(title, () => false, '')
  const { docs } = await req.payload.db.find<{ readonly code: string }>({
    collection,
    where: { code: { like: wanted.slice(0, 40) } },
    limit: 0,
    pagination: false,
    select: { code: true },
    req,
  })
  const taken = new Set(docs.map(({ code }) => code))
  return codeFrom(title, (code) => taken.has(code), '')
}
