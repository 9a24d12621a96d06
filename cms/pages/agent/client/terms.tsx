import type { Sheet } from './answers.ts'
import { locale, texts } from './language.ts'
import { Facts, Part } from './parts.tsx'

interface SheetProps {
  readonly sheet: Sheet
}

export function TermPart({ sheet }: SheetProps) {
  const { resolutionTerm, averageTime, applicationDeadline, silence } = sheet
  const facts = [
    { term: texts.applyBy, fact: applicationDeadline },
    { term: texts.decides, fact: resolutionTerm?.label },
    { term: texts.usually, fact: averageTime?.label },
    { term: texts.silence, fact: silence.onRequestLabel },
    { term: texts.silenceExOfficio, fact: silence.exOfficioLabel },
  ]
  return facts.some(({ fact }) => fact) ? (
    <Part title={texts.term} name="term">
      <Facts facts={facts} />
    </Part>
  ) : null
}

export function AppointmentPart({ sheet }: SheetProps) {
  const { channels, appointmentCode, queueCode, attentionMinutes } = sheet
  return (
    <Part title={texts.appointment} name="appointment">
      <ul>
        {channels.map(({ channel, channelLabel, url, appointment }) => (
          <li key={channel}>
            {channelLabel}
            {appointment && `: ${appointment.needLabel.toLocaleLowerCase(locale)}`}
            {appointment?.url && (
              <>
                {' '}
                <Outside url={appointment.url} name={`${texts.book} (${channelLabel})`} />
              </>
            )}
            {url && (
              <>
                {' '}
                <Outside url={url} name={`${texts.goTo} (${channelLabel})`} />
              </>
            )}
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          { term: texts.appointmentCode, fact: appointmentCode },
          { term: texts.queueCode, fact: queueCode },
          {
            term: texts.attentionMinutes,
            fact: attentionMinutes === null ? null : texts.minutes(attentionMinutes),
          },
        ]}
      />
    </Part>
  )
}

export function FormPart({ sheet: { form, genericForm } }: SheetProps) {
  return (
    <Part title={texts.form} name="form">
      {form ? (
        <p>
          <Outside url={`/forms/${form.slug}?locale=${locale}`} name={form.name ?? form.slug} />
        </p>
      ) : (
        <p>{genericForm ? texts.genericForm : texts.noForm}</p>
      )}
    </Part>
  )
}

/** Leaves the console where it is: there is somebody on the phone. */
const Outside = ({ url, name }: { readonly url: string; readonly name: string }) => (
  <a href={url} target="_blank" rel="noreferrer">
    {name}
  </a>
)
