import { readSettings } from '../../config/env.ts'
import { checkLinks, linksAreNotChecked } from '../links/check-links.ts'
import { measureQuality } from '../quality/measure-quality.ts'
import { republishWhatChanges } from '../publishing/republish-what-changes.ts'
import { publishWhatIsDue } from '../transitions/publish-what-is-due.ts'
import { sendOutbox, tidyOutbox } from '../mail/send-outbox.ts'
import { markToVerify } from '../reviews/mark-to-verify.ts'
import { remindOfReviews } from '../reviews/remind-of-reviews.ts'
import { escalateTasks } from '../tasks/escalate.ts'
import { handOver } from '../tasks/hand-over.ts'
import { openOrphans } from '../tasks/open-orphans.ts'
import type { Job } from './job.ts'

/**
 * Everything that runs by the clock, in the order in which it runs when several are due. Times are
 * of Madrid. A line here, a name in `cms/domain/clock.ts` and its words in `cms/labels/clock.ts` are all
 * that a new job needs.
 */
export const jobs: readonly Job[] = [
  // What people wait for at an hour they chose comes before anything else.
  { name: 'publish-what-is-due', everyMinutes: 1, run: publishWhatIsDue },
  // At the first look of each day: what changes by date is served within a minute of midnight.
  { name: 'republish-what-changes', dailyAt: '00:00', run: republishWhatChanges },
  { name: 'to-verify', dailyAt: '00:05', run: markToVerify },
  // First who is there, then what they are told.
  { name: 'absences', dailyAt: '00:10', run: (payload, now) => handOver(payload, now) },
  { name: 'orphans', dailyAt: '05:00', run: openOrphans },
  { name: 'reviews', dailyAt: '06:00', run: remindOfReviews },
  { name: 'escalation', dailyAt: '06:30', run: escalateTasks },
  { name: 'outbox-tidy', dailyAt: '03:30', run: tidyOutbox },
  { name: 'outbox', everyMinutes: 1, run: (payload, now) => sendOutbox(payload, now) },
  // Links before the score, in which they count.
  {
    name: 'links',
    dailyAt: '03:00',
    aside: true,
    run: (payload, now, { signal }) =>
      readSettings().linkCheck ? checkLinks(payload, now, { signal }) : linksAreNotChecked(payload),
  },
  { name: 'quality', dailyAt: '04:30', aside: true, run: measureQuality },
]
