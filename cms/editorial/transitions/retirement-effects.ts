import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor.ts'
import { isEditorialCollection } from '../../domain/editorial-collection.ts'
import { publicAddress, redirectionOf } from '../../domain/retirement-redirect.ts'
import { openTask } from '../tasks/open-task.ts'
import type { Dependent } from './dependents.ts'
import { taskTitle } from './leave-tasks.ts'
import { asSystem } from './system-write.ts'
import { titleOf } from './versions-of.ts'
import type { Act } from './write.ts'

const adjustDays = 10

/** Whoever keeps a record that points to a retired one is asked to look at it. */
export async function askDependents(
  req: PayloadRequest,
  { subject, draft, demand, now }: Act,
  dependents: readonly Dependent[],
): Promise<void> {
  for (const { collection, record } of dependents) {
    await openTask(
      req.payload,
      {
        key: `dependent:${collection}/${record.id}:${subject.id}`,
        kind: 'dependent',
        title: taskTitle('dependent', draft, { shower: titleOf(record) }),
        // Screens and agreements have no tasks of their own: theirs is about what was retired.
        about: isEditorialCollection(collection)
          ? { relationTo: collection, value: record.id }
          : { relationTo: subject.collection, value: subject.id },
        department: record.department ? idOf(record.department) : null,
        dueInWorkingDays: adjustDays,
        ...(demand.retirement ? { note: demand.retirement.explanation } : {}),
      },
      req,
      now,
    )
  }
}

/** The old address of a sheet leads where its retirement says. */
export async function redirectRetired(req: PayloadRequest, { subject, draft, demand }: Act) {
  if (subject.collection !== 'procedures' || !demand.retirement) return
  const { reason, replacedBy, explanation } = demand.retirement
  const redirection = redirectionOf(draft, reason, replacedBy)
  if (!redirection) return
  const data = { ...redirection, active: true, reason: explanation.slice(0, 300) }
  const known = await redirectFrom(req, redirection.from)
  const common = {
    collection: 'redirects',
    depth: 0,
    overrideAccess: true,
    context: asSystem(),
    req,
  } as const
  if (known) await req.payload.update({ ...common, id: known.id, data })
  else await req.payload.create({ ...common, data })
}

/** A sheet that is public again answers at its own address, unless that leads to it anyway. */
export async function endRedirect(req: PayloadRequest, { subject, draft }: Act): Promise<void> {
  const from = subject.collection === 'procedures' ? publicAddress(draft) : null
  const known = from ? await redirectFrom(req, from) : null
  if (!known || (known.procedure && idOf(known.procedure) === subject.id)) return
  await req.payload.update({
    collection: 'redirects',
    id: known.id,
    depth: 0,
    overrideAccess: true,
    context: asSystem(),
    req,
    data: { active: false },
  })
}

async function redirectFrom(req: PayloadRequest, from: string) {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    select: { procedure: true },
    req,
  })
  return docs[0]
}
