import type { PayloadRequest } from 'payload'
import { plainOf } from '../import/imported-text.ts'
import { shorten } from '../import/sheet-draft.ts'
import { freeCode, storedText } from './make-sheet.ts'
import type { InventoryRow } from './own-rows.ts'

const most = { question: 200, shortAnswer: 300 }

/** A draft of a frequent question from a row, for somebody to word as a question. */
export async function makeQuestion(req: PayloadRequest, row: InventoryRow): Promise<string> {
  const answer = storedText(row.text)
  const plain = row.text ? plainOf(row.text).replace(/\s+/g, ' ').trim() : ''
  const { id } = await req.payload.create({
    collection: 'faqs',
    draft: true,
    data: {
      code: await freeCode(req, 'faqs', row.title),
      question: shorten(row.title, most.question),
      ...(answer ? { answer } : {}),
      ...(plain && plain.length <= most.shortAnswer ? { shortAnswer: plain } : {}),
      ...(row.department ? { department: row.department } : {}),
      origin: 'inventory',
      ...(row.target ? { procedures: [row.target] } : {}),
    },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return id
}
