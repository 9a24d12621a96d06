import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor.ts'
import { sourceLocale } from '../../domain/locale.ts'
import { daysToCatchUp, mattersToOthers } from '../../domain/significance.ts'
import { significances } from '../../domain/vocabularies/editorial.ts'
import { openTask } from '../tasks/open-task.ts'
import { dependentsOf, type Dependent } from './dependents.ts'
import { taskTitle } from './leave-tasks.ts'
import { titleOf } from './versions-of.ts'
import { saidOf, type Act } from './write.ts'

/** What tells in words of its own what a sheet says. */
const tellers = ['faqs', 'protocols'] as const
type Teller = (typeof tellers)[number]

const isTeller = (slug: string): slug is Teller => tellers.some((one) => one === slug)

/**
 * The live questions and protocols about a sheet that may no longer say the same once this act is
 * done. A sheet that was not public told nobody anything, and a detail changes nothing.
 */
export async function tellersOf(req: PayloadRequest, act: Act): Promise<readonly Dependent[]> {
  const { subject, action, draft, live } = act
  const isChange = action === 'publish' && live.isLive && draft._status !== 'published'
  if (!isChange || subject.collection !== 'procedures') return []
  if (!mattersToOthers(saidOf(act).significance)) return []
  const dependents = await dependentsOf(req, subject)
  return dependents.filter(
    ({ collection, record }) => isTeller(collection) && record._status === 'published',
  )
}

/** Whoever answers for each of them is asked to read it again; once, while that is to be done. */
export async function askTellers(
  req: PayloadRequest,
  act: Act,
  dependents: readonly Dependent[],
): Promise<void> {
  const { subject, draft, now } = act
  const { significance, note } = saidOf(act)
  const howMuch = significance && significances.label(significance, sourceLocale)
  for (const { collection, record } of dependents) {
    if (!isTeller(collection)) continue
    const department = record.department ?? draft.department
    await openTask(
      req.payload,
      {
        key: `changed:${collection}/${record.id}:${subject.id}`,
        kind: 'changed',
        title: taskTitle('changed', draft, { teller: titleOf(record) }),
        about: { relationTo: collection, value: record.id },
        department: department ? idOf(department) : null,
        dueInWorkingDays: daysToCatchUp(significance),
        note: [howMuch, note].filter(Boolean).join(': '),
      },
      req,
      now,
    )
  }
}
