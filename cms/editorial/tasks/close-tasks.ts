import type { Payload, PayloadRequest } from 'payload'
import type { TaskKind } from '../../domain/vocabularies/governance.ts'
import { asSystem } from '../transitions/system-write.ts'
import type { About } from './open-task.ts'

interface Which {
  readonly about: About
  /** All kinds when absent. */
  readonly kinds?: readonly TaskKind[]
}

/**
 * Closes the open tasks about a record, because what they asked for was done: by whom, or by
 * nobody in person. Answers how many.
 */
export async function closeTasks(
  payload: Payload,
  { about, kinds }: Which,
  by: string | null,
  req?: PayloadRequest,
): Promise<number> {
  const { docs } = await payload.find({
    collection: 'tasks',
    where: {
      and: [
        { state: { equals: 'open' } },
        { 'about.relationTo': { equals: about.relationTo } },
        { 'about.value': { equals: about.value } },
        ...(kinds ? [{ kind: { in: [...kinds] } }] : []),
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { kind: true },
    ...(req ? { req } : {}),
  })
  for (const { id } of docs) {
    await payload.update({
      collection: 'tasks',
      id,
      depth: 0,
      overrideAccess: true,
      context: asSystem(req?.context),
      ...(req ? { req } : {}),
      data: { state: 'done', doneAt: new Date().toISOString(), doneBy: by },
    })
  }
  return docs.length
}
