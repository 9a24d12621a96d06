import type { PayloadRequest } from 'payload'
import { wordsOf } from '../import/same-words.ts'
import { shorten } from '../import/sheet-draft.ts'
import { leftoversOf } from './make-sheet.ts'
import type { InventoryRow } from './own-rows.ts'

const longestName = 120

/**
 * Gives the sheet that stays the name people know the row by and, for a variant, its text to work
 * in: in its draft, with the rights of the person. What is there already is not added again.
 */
export async function addToSheet(
  req: PayloadRequest,
  row: InventoryRow,
  id: string,
  bringsText: boolean,
): Promise<void> {
  const collection = 'procedures'
  const sheet = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    locale: 'ca',
    fallbackLocale: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const name = shorten(row.title, longestName)
  const names = sheet.alternativeNames ?? []
  const isKnown = [sheet.title, ...names.map((one) => one.name)].some(
    (one) => one && wordsOf(one) === wordsOf(name),
  )
  const there = sheet.imported?.leftovers ?? []
  const brought = bringsText
    ? leftoversOf(row).filter((one) => !there.some(({ text }) => text === one.text))
    : []
  if (isKnown && brought.length === 0) return
  await req.payload.update({
    collection,
    id,
    draft: true,
    data: {
      ...(isKnown ? {} : { alternativeNames: [...names, { name }] }),
      ...(brought.length > 0
        ? { imported: { ...sheet.imported, leftovers: [...there, ...brought] } }
        : {}),
    },
    locale: 'ca',
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}
