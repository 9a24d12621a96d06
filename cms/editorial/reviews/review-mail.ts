import type { SanitizedConfig } from 'payload'
import type { Day } from '../../domain/published/published.ts'
import { dayInWords } from '../../labels/days-in-words.ts'
import { mailWords } from '../../labels/mails.ts'
import { say } from '../../labels/words.ts'
import { composeMail, type ComposedMail } from '../mail/compose-mail.ts'
import { panelAddress, tasksAddress } from '../mail/panel-address.ts'
import type { Correspondent } from '../mail/people.ts'
import type { DueRecord } from './due-records.ts'

export interface RemindedRecord {
  readonly record: DueRecord
  readonly step: number
}

/** What one person is told about the reviews of a day, in their language. */
export function reviewMail(
  config: SanitizedConfig,
  { name, language }: Correspondent,
  list: readonly RemindedRecord[],
  today: Day,
): ComposedMail {
  const titleOf = ({ title }: DueRecord) => title[language] ?? title.ca ?? ''
  const [first] = list
  const subject =
    list.length === 1 && first
      ? say(mailWords.reviewOne, language, { title: titleOf(first.record) })
      : say(mailWords.reviewMany, language, { count: list.length })
  return composeMail({
    subject,
    greeting: say(mailWords.greeting, language, { name }),
    intro: say(mailWords.reviewIntro, language),
    items: list.map(({ record }) => ({
      title: titleOf(record),
      href: panelAddress(config, `collections/${record.collection}/${record.id}`),
      detail: say(record.reviewOn < today ? mailWords.reviewPast : mailWords.reviewDue, language, {
        when: dayInWords(record.reviewOn, today, language),
      }),
    })),
    more: { text: say(mailWords.allTasks, language), href: tasksAddress(config) },
    signature: say(mailWords.signature, language),
  })
}
