import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../../access/actor.ts'
import { inheritanceOf, type FieldInheritance } from '../../domain/inheritance/inheritance.ts'
import { fields, isStored, type Stored } from '../published/read.ts'
import { inheritablePaths } from './inheritable-paths.ts'
import { earlierValues, templateOfFamily, type Template } from './template-of-family.ts'

/** A sheet beside the template of its family. */
export interface SheetInheritance {
  readonly sheet: Stored
  readonly template: Template
  /** The edition of the template that the sheet last took in; null if it never did. */
  readonly edition: number | null
  readonly fields: readonly FieldInheritance[]
}

/** The draft of a sheet as stored: all languages, relations by id. */
export async function storedSheet(
  payload: Payload,
  id: string,
  req?: PayloadRequest,
): Promise<Stored | null> {
  const sheet: unknown = await payload.findByID({
    collection: 'procedures',
    id,
    draft: true,
    depth: 0,
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: true,
    disableErrors: true,
    ...(req ? { req } : {}),
  })
  return isStored(sheet) ? sheet : null
}

/** How a sheet stands to the template of its family; null where its family has none. */
export async function sheetInheritance(
  payload: Payload,
  sheet: Stored,
  known?: Template,
): Promise<SheetInheritance | null> {
  const family = sheet.family ? idOf(sheet.family) : null
  const template = known ?? (await templateOfFamily(payload, family))
  if (!template) return null
  const taken = fields(sheet.inherits)
  const edition = taken.template === template.code ? Number(taken.edition) : null
  const base = await earlierValues(payload, template, edition)
  return {
    sheet,
    template,
    edition,
    fields: inheritanceOf(inheritablePaths(payload), { base, template: template.values, sheet }),
  }
}
