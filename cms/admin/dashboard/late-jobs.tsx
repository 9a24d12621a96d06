import { jobsState, type JobState } from '../../editorial/clock/jobs-state.ts'
import { clockWords, jobLabels } from '../../labels/clock.ts'
import { say } from '../../labels/words.ts'
import type { Asking } from './asking.ts'
import { Section } from './section.tsx'

/** A quiet warning that something which runs by the clock has not; nothing while all is well. */
export async function LateJobs({ req, language }: Asking) {
  const late = (await jobsState(req.payload)).filter(({ lateness }) => lateness !== 'on-time')
  if (late.length === 0) return null
  const when = ({ lastSuccessAt }: JobState) =>
    lastSuccessAt
      ? say(clockWords.last, language, { when: instantIn(language, lastSuccessAt) })
      : say(clockWords.never, language)
  return (
    <Section
      hint={say(clockWords.hint, language)}
      id="clock"
      title={say(clockWords.title, language)}
    >
      <ul className="cataleg-lines">
        {late.map((job) => (
          <li className="cataleg-lines__line" key={job.name}>
            <span>{say(jobLabels[job.name], language)}</span>
            <span className="cataleg-lines__detail">{when(job)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const instantIn = (language: string, instant: string): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Madrid',
  }).format(new Date(instant))
