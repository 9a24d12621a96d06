import { createLocalReq, type Payload } from 'payload'
import type { EditorialCollection } from '../../cms/domain/editorial-collection.ts'
import { transition } from '../../cms/editorial/transitions/transition.ts'
import { aDepartment, aPerson, aSheet, openPayload, type Person } from './real-payload.ts'
import type { TestDatabase } from './database.ts'

/** What whoever sends something to review says of it. */
export const told = { note: 'Canvia el resum', significance: 20 }

/** A department with its people, and what they do to a record. */
export interface EditorialOffice {
  readonly payload: Payload
  readonly department: string
  readonly people: Readonly<Record<Who, Person>>
  close(): Promise<void>
  /** A whole sheet that the system brought in, as a draft. */
  newSheet(more?: Readonly<Record<string, unknown>>): Promise<{ id: string; code: string }>
  act(who: Who, id: string, action: string, more?: object): Promise<Acted>
  /** Saves as the panel does, in the name of a person. */
  save(who: Who, id: string, data: Readonly<Record<string, unknown>>): Promise<void>
  /** The linguist writes the summary in Spanish, so that it follows the Catalan of now. */
  translate(id: string): Promise<void>
  draft(id: string, collection?: EditorialCollection): Promise<Draft>
  openTasks(about: string): Promise<readonly OpenTask[]>
}

export type Who =
  'interlocutor' | 'head' | 'governance' | 'colleague' | 'legal' | 'linguist' | 'admin' | 'auditor'
type Acted = Awaited<ReturnType<typeof transition>>
export type Draft = Readonly<Record<string, unknown>>

export interface OpenTask {
  readonly kind: string
  readonly assignee: string | null
  readonly department: string | null
  readonly title: string
  readonly note: string | null
}

export async function openOffice(database: TestDatabase): Promise<EditorialOffice> {
  const { payload, close } = await openPayload(database)
  const department = await aDepartment(payload, 'URB')
  const people: Record<Who, Person> = {
    interlocutor: await aPerson(payload, ['interlocutor'], [department]),
    head: await aPerson(payload, ['head'], [department]),
    governance: await aPerson(payload, ['governance']),
    colleague: await aPerson(payload, ['governance']),
    legal: await aPerson(payload, ['legal']),
    linguist: await aPerson(payload, ['linguist']),
    admin: await aPerson(payload, ['admin']),
    auditor: await aPerson(payload, ['auditor']),
  }
  await payload.update({
    collection: 'departments',
    id: department,
    data: { head: people.head.id, interlocutors: [{ person: people.interlocutor.id }] },
  })
  let counter = 0
  return {
    payload,
    department,
    people,
    close,
    newSheet: async (more = {}) => {
      const code = `FITXA-${counter++}`
      return { code, id: await aSheet(payload, code, department, more) }
    },
    act: async (who, id, action, more = {}) => {
      const req = await createLocalReq({ user: people[who] }, payload)
      return transition(req, { collection: 'procedures', id }, { action, ...more })
    },
    save: async (who, id, data) => {
      await payload.update({
        collection: 'procedures',
        id,
        data,
        draft: true,
        user: people[who],
        overrideAccess: false,
      })
    },
    translate: async (id) => {
      await payload.update({
        collection: 'procedures',
        id,
        data: { summary: `Resumen ${counter++}.` },
        locale: 'es',
        draft: true,
        user: people.linguist,
        overrideAccess: false,
      })
    },
    draft: async (id, collection = 'procedures') => {
      const found: unknown = await payload.findByID({ collection, id, draft: true, depth: 0 })
      return found as Draft
    },
    openTasks: async (about) => {
      const { docs } = await payload.find({
        collection: 'tasks',
        where: { and: [{ state: { equals: 'open' } }, { 'about.value': { equals: about } }] },
        depth: 0,
        pagination: false,
      })
      return docs.map(({ kind, assignee, department: unit, title, note }) => ({
        kind,
        assignee: (assignee as string | null | undefined) ?? null,
        department: (unit as string | null | undefined) ?? null,
        title,
        note: note ?? null,
      }))
    },
  }
}
