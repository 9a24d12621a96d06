import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../../access/actor.ts'
import { updateSheet } from '../../access/record-rules.ts'
import { mayEditFacts } from '../../access/field-rules.ts'
import { wouldChange, type FieldInheritance } from '../../domain/inheritance/inheritance.ts'
import { isStored } from '../published/read.ts'
import { sheetInheritance, storedSheet, type SheetInheritance } from './sheet-inheritance.ts'
import { takeIn } from './take-in.ts'
import { templateOfFamily, type Template } from './template-of-family.ts'

/** What applying a template did to one sheet. */
export interface Applied {
  readonly id: string
  readonly code: string
  readonly changed: readonly string[]
  /** Why nothing was done. */
  readonly refused?: 'may-not' | 'not-of-this-family' | 'not-found'
}

/** One act is for as many sheets as a person can look over. */
export const mostSheets = 200

/** The sheets that take their values from a template, as they stand to it. */
export async function sheetsOfTemplate(
  payload: Payload,
  template: Template,
): Promise<readonly SheetInheritance[]> {
  const families = await familiesOf(payload, template)
  const { docs } = await payload.find({
    collection: 'procedures',
    where: { and: [{ family: { in: [...families] } }, { state: { not_equals: 'retired' } }] },
    draft: true,
    depth: 0,
    limit: mostSheets,
    locale: 'all',
    fallbackLocale: false,
    sort: 'code',
    overrideAccess: true,
  })
  const found: SheetInheritance[] = []
  for (const sheet of docs as unknown[]) {
    const inheritance = isStored(sheet) && (await sheetInheritance(payload, sheet, template))
    if (inheritance) found.push(inheritance)
  }
  return found
}

/** Takes the template in to each of the sheets, one after another: what fails in one stops no other. */
export async function applyTemplate(
  req: PayloadRequest,
  template: Template,
  { sheets, paths }: { readonly sheets: readonly string[]; readonly paths?: readonly string[] },
): Promise<readonly Applied[]> {
  const results: Applied[] = []
  for (const id of sheets) results.push(await applyTo(req, template, id, paths))
  return results
}

async function applyTo(
  req: PayloadRequest,
  template: Template,
  id: string,
  paths: readonly string[] | undefined,
): Promise<Applied> {
  const sheet = await storedSheet(req.payload, id)
  if (!sheet) return { id, code: '', changed: [], refused: 'not-found' }
  const told = { id, code: String(sheet.code), changed: [] }
  if (!(await mayEditSheet(req, id))) return { ...told, refused: 'may-not' }
  const nearest = await templateOfFamily(req.payload, sheet.family ? idOf(sheet.family) : null)
  if (nearest?.id !== template.id) return { ...told, refused: 'not-of-this-family' }
  const inheritance = await sheetInheritance(req.payload, sheet, template)
  return inheritance ? { ...told, changed: await takeIn(req, inheritance, { paths }) } : told
}

/** Whether the person may change the facts of this sheet, asked of the rules themselves. */
export async function mayEditSheet(req: PayloadRequest, id: string): Promise<boolean> {
  return (await updateSheet({ req, id })) === true && (await mayEditFacts({ req })) === true
}

export const changesOf = (fields: readonly FieldInheritance[]): readonly FieldInheritance[] =>
  fields.filter(wouldChange)

/** The family of a template and those below it that have no template of their own. */
async function familiesOf(payload: Payload, template: Template): Promise<ReadonlySet<string>> {
  const all = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const
  const families = await payload.find({ collection: 'families', ...all, select: { parent: true } })
  const templates = await payload.find({
    collection: 'templates',
    where: { active: { not_equals: false } },
    ...all,
    select: { family: true },
  })
  const own = new Set(
    templates.docs.filter(({ id }) => id !== template.id).map(({ family }) => idOf(family)),
  )
  const reached = new Set([idOf(template.values.family)])
  for (let grown = true; grown;) {
    const before = reached.size
    for (const { id, parent } of families.docs) {
      if (parent && reached.has(idOf(parent)) && !own.has(id)) reached.add(id)
    }
    grown = reached.size > before
  }
  return reached
}
