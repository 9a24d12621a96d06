import type { PayloadRequest } from 'payload'
import { personOf } from '../../access/actor.ts'
import { sourceLocale } from '../../domain/locale.ts'
import { slugify } from '../../domain/slug.ts'
import { sheetInheritance, storedSheet } from './sheet-inheritance.ts'
import { takeIn } from './take-in.ts'

interface NewSheet {
  readonly family: string
  readonly title: string
  readonly department?: string | null
}

/**
 * A draft of a family, with everything that its template says. Made in the name of the person who
 * asks, by the rules of any other sheet: Payload throws where they may not.
 */
export async function newSheetOfFamily(
  req: PayloadRequest,
  { family, title, department }: NewSheet,
): Promise<{ readonly id: string; readonly code: string }> {
  const { payload } = req
  const person = personOf(req)
  const code = await freeCode(req, title)
  const made = await payload.create({
    collection: 'procedures',
    draft: true,
    locale: sourceLocale,
    overrideAccess: false,
    user: req.user,
    req,
    data: {
      code,
      title,
      family,
      ...(department ? { department } : {}),
      // Whoever begins a sheet in their department keeps it, until somebody says otherwise.
      ...(person?.has('interlocutor') ? { interlocutor: person.id } : {}),
    },
  })
  const sheet = await storedSheet(payload, made.id, req)
  const inheritance = sheet && (await sheetInheritance(payload, sheet))
  if (inheritance) await takeIn(req, inheritance)
  return { id: made.id, code }
}

const most = 56

/** `EMPADRONAR-ME-AL-MUNICIPI`, with a number where somebody has it already. */
async function freeCode({ payload }: PayloadRequest, title: string): Promise<string> {
  const words = slugify(title).toUpperCase().slice(0, most).replace(/-+$/, '')
  const stem = words.length >= 2 ? words : 'TRAMIT'
  for (let n = 1; ; n++) {
    const code = n === 1 ? stem : `${stem}-${n}`
    const { totalDocs } = await payload.count({
      collection: 'procedures',
      where: { code: { equals: code } },
      overrideAccess: true,
    })
    if (totalDocs === 0) return code
  }
}
