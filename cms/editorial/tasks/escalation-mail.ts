import type { SanitizedConfig } from 'payload'
import { idOf } from '../../access/actor.ts'
import type { Day } from '../../domain/published/published.ts'
import { taskKinds } from '../../domain/vocabularies/governance.ts'
import { dayInWords } from '../../labels/days-in-words.ts'
import { mailWords } from '../../labels/mails.ts'
import { say } from '../../labels/words.ts'
import { composeMail, type ComposedMail } from '../mail/compose-mail.ts'
import { panelAddress, tasksAddress } from '../mail/panel-address.ts'
import type { Correspondent } from '../mail/people.ts'
import { day } from '../published/read.ts'
import type { OverdueTask } from './escalate.ts'

interface Known {
  readonly people: ReadonlyMap<string, Correspondent>
  readonly today: Day
}

/** What somebody is told about tasks that others did not do in time, in their language. */
export function escalationMail(
  config: SanitizedConfig,
  { name, language }: Correspondent,
  tasks: readonly OverdueTask[],
  { people, today }: Known,
): ComposedMail {
  const [first] = tasks
  return composeMail({
    subject:
      tasks.length === 1 && first
        ? say(mailWords.escalationOne, language, { title: first.title })
        : say(mailWords.escalationMany, language, { count: tasks.length }),
    greeting: say(mailWords.greeting, language, { name }),
    intro: say(mailWords.escalationIntro, language),
    items: tasks.map((task) => ({
      title: task.title,
      href: panelAddress(config, `collections/tasks/${task.id}`),
      detail: say(mailWords.escalationItem, language, {
        kind: taskKinds.label(task.kind, language),
        who: holderOf(task, people) ?? say(mailWords.nobody, language),
        when: dayInWords(day(task.dueOn) ?? today, today, language),
      }),
    })),
    more: { text: say(mailWords.allTasks, language), href: tasksAddress(config) },
    signature: say(mailWords.signature, language),
  })
}

const holderOf = ({ assignee }: OverdueTask, people: Known['people']): string | null =>
  assignee ? (people.get(idOf(assignee))?.name ?? null) : null
