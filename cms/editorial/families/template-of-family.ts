import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../../access/actor.ts'
import type { Values } from '../../domain/inheritance/values.ts'
import { isStored, type Stored } from '../published/read.ts'

/** A template as stored: all languages, relations by id. */
export interface Template {
  readonly id: string
  readonly code: string
  readonly edition: number
  readonly name: Readonly<Record<string, string>>
  readonly values: Values
}

const whole = { depth: 0, locale: 'all', fallbackLocale: false, overrideAccess: true } as const

/** The template of a family, or else of the nearest family above it that has one. */
export async function templateOfFamily(
  payload: Payload,
  family: string | null,
  req?: PayloadRequest,
): Promise<Template | null> {
  const seen = new Set<string>()
  for (let at = family; at && !seen.has(at);) {
    seen.add(at)
    const { docs } = await payload.find({
      collection: 'templates',
      where: { and: [{ family: { equals: at } }, { active: { not_equals: false } }] },
      limit: 1,
      ...whole,
      ...(req ? { req } : {}),
    })
    const found: unknown = docs[0]
    if (isStored(found)) return toTemplate(found)
    const above = await payload.findByID({
      collection: 'families',
      id: at,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      ...(req ? { req } : {}),
    })
    at = above?.parent ? idOf(above.parent) : null
  }
  return null
}

export async function templateById(payload: Payload, id: string): Promise<Template | null> {
  const found: unknown = await payload.findByID({
    collection: 'templates',
    id,
    disableErrors: true,
    ...whole,
  })
  return isStored(found) ? toTemplate(found) : null
}

/** What a template said in an earlier edition; nothing where it never had it. */
export async function earlierValues(
  payload: Payload,
  template: Template,
  edition: number | null,
): Promise<Values> {
  if (edition === null) return {}
  if (edition === template.edition) return template.values
  const { docs } = await payload.findVersions({
    collection: 'templates',
    where: {
      and: [{ parent: { equals: template.id } }, { 'version.edition': { equals: edition } }],
    },
    limit: 1,
    ...whole,
  })
  const version: unknown = docs[0]?.version
  return isStored(version) ? version : {}
}

const toTemplate = (stored: Stored): Template => ({
  id: String(stored.id),
  code: String(stored.code),
  edition: Number(stored.edition ?? 0),
  name: stored.name as Template['name'],
  values: stored,
})
