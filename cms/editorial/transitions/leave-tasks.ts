import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor.ts'
import { todayInMadrid } from '../../domain/calendar.ts'
import type { TaskKind } from '../../domain/vocabularies/governance.ts'
import { sourceLocale } from '../../domain/locale.ts'
import { taskTitles } from '../../labels/transition-tasks.ts'
import { say } from '../../labels/words.ts'
import { closeTasks } from '../tasks/close-tasks.ts'
import { headOf } from '../tasks/head-of.ts'
import { openTask } from '../tasks/open-task.ts'
import type { Stored } from '../published/read.ts'
import { theLegalReviewer } from './reviewers.ts'
import { titleOf } from './versions-of.ts'
import { stateAfter, type Act } from './write.ts'

const reviewDays = 5
const signDays = 5
const correctDays = 5
const urgentDays = 2

const underWay: readonly TaskKind[] = ['validation', 'legal-review', 'correction']

/**
 * What an act leaves to do, and what it does away with: the task of whoever had the record is done,
 * and whoever has it now gets theirs. In the transaction of the act.
 */
export async function leaveTasks(req: PayloadRequest, act: Act): Promise<void> {
  const { subject, action, draft, by } = act
  const about = { relationTo: subject.collection, value: subject.id }
  const close = (kinds: readonly TaskKind[]) => closeTasks(req.payload, { about, kinds }, by, req)
  const next = stateAfter(act)
  await close(doneBy(act))
  switch (action) {
    case 'submit':
      return open(req, act, 'validation', 'review', { assignee: act.demand.to })
    case 'return':
      return open(req, act, 'correction', 'correct', {
        assignee: idIn(draft.submittedBy) ?? idIn(draft.writtenBy),
        department: idOf(draft.department),
        note: act.demand.reason,
      })
    case 'validate':
    case 'approve':
      if (next === 'legal-review') {
        return open(req, act, 'legal-review', 'sign', { assignee: await theLegalReviewer(req) })
      }
      return next === 'approved'
        ? open(req, act, 'validation', 'publish', {})
        : open(req, act, 'validation', 'approve', {
            assignee: await headFor(req, act),
          })
    case 'publish-urgent':
      return open(req, act, 'urgent-review', 'urgent', {
        assignee: await headFor(req, act),
        department: idOf(draft.department),
        note: act.demand.reason,
      })
    default:
      return undefined
  }
}

/** Done by whoever reads the record again, whatever made them. */
const readAgain: readonly TaskKind[] = ['review', 'urgent-review', 'changed']

/** The kinds of task that an act does. */
function doneBy({ action }: Act): readonly TaskKind[] {
  switch (action) {
    case 'verify':
      return ['review', 'changed']
    case 'publish':
      // A sheet with a link that leads nowhere is not published: whoever publishes has mended it.
      return [...underWay, ...readAgain, 'broken-link']
    case 'retire':
      return [...underWay, ...readAgain, 'translation', 'repealed-norm', 'dependent', 'broken-link']
    default:
      return underWay
  }
}

/** The head themselves: whoever stands in for them is found when the task is opened. */
async function headFor(req: PayloadRequest, { draft, now }: Act): Promise<string | null> {
  const head = await headOf(req.payload, idIn(draft.department), todayInMadrid(now), req)
  return head ? (head.onBehalfOf ?? head.assignee) : null
}

const idIn = (value: unknown): string | null => (value ? idOf(value) : null)

const days: Partial<Record<TaskKind, number>> = {
  'legal-review': signDays,
  correction: correctDays,
  'urgent-review': urgentDays,
}

interface Whose {
  /** Nobody, and no department: it is for the team. */
  readonly assignee?: string | null
  readonly department?: string
  readonly note?: string | null
}

async function open(
  req: PayloadRequest,
  { subject, draft, now }: Act,
  kind: TaskKind,
  title: keyof typeof taskTitles,
  { assignee, department, note }: Whose,
): Promise<void> {
  await openTask(
    req.payload,
    {
      key: `${kind}:${subject.collection}/${subject.id}`,
      kind,
      title: taskTitle(title, draft),
      about: { relationTo: subject.collection, value: subject.id },
      assignee: assignee ?? null,
      department: department || null,
      dueInWorkingDays: days[kind] ?? reviewDays,
      ...(note ? { note } : {}),
    },
    req,
    now,
  )
}

/** Tasks are written down, so in the language of the house. */
export const taskTitle = (
  title: keyof typeof taskTitles,
  record: Stored,
  more: Readonly<Record<string, string>> = {},
): string => say(taskTitles[title], sourceLocale, { title: titleOf(record), ...more })
