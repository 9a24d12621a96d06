import type { SheetAnswer } from './answers.ts'
import { CitizenLink } from './citizen-link.tsx'
import { EvidenceParts } from './evidence.tsx'
import { FeePart } from './fees.tsx'
import { Freshness } from './freshness.tsx'
import { Handoff } from './handoff.tsx'
import { texts } from './language.ts'
import { Matrix } from './matrix.tsx'
import { LanguageNote, langOf, Part } from './parts.tsx'
import { ProtocolSteps } from './protocol-steps.tsx'
import { RecordLink } from './record-link.tsx'
import type { OnOpen } from './record-link.tsx'
import { AppointmentPart, FormPart, TermPart } from './terms.tsx'

interface OpenSheetProps {
  readonly answer: SheetAnswer
  readonly onOpen: OnOpen
}

/** A procedure in the order of a conversation: say, ask, whose is it, what to bring, hand over. */
export function OpenSheet({ answer, onOpen }: OpenSheetProps) {
  const { procedure: sheet, faqs } = answer
  if (!sheet) return null
  return (
    <div lang={langOf(sheet.localeInfo)}>
      <header>
        <p className="origin">
          {sheet.department.name} · <code>{sheet.code}</code>
        </p>
        <h1 tabIndex={-1}>{sheet.title ?? sheet.code}</h1>
      </header>
      <LanguageNote state={sheet.localeInfo.state} />
      <Freshness of={sheet.freshness} />
      <Warnings answer={answer} />

      <section className="say">
        <h2>{texts.say}</h2>
        <p className="spoken">{sheet.spokenAnswer ?? sheet.summary}</p>
        {!sheet.spokenAnswer && <p className="aside">{texts.noSpoken}</p>}
      </section>
      <CitizenLink url={sheet.url} />
      {sheet.diagnosticQuestions.length > 0 && (
        <Part title={texts.ask} name="ask">
          <List items={sheet.diagnosticQuestions} />
        </Part>
      )}
      <Matrix cells={sheet.attention} onOpen={onOpen} />

      <div className="parts">
        <EvidenceParts sheet={sheet} />
        <Handoff sheet={sheet} />
        <FeePart sheet={sheet} />
        <TermPart sheet={sheet} />
        <AppointmentPart sheet={sheet} />
        <FormPart sheet={sheet} />
        {sheet.commonMistakes.length > 0 && (
          <Part title={texts.mistakes} name="mistakes">
            <List items={sheet.commonMistakes} />
          </Part>
        )}
        {sheet.protocols.length > 0 && (
          <Part title={texts.protocols} name="protocols">
            {sheet.protocols.map((protocol) => (
              <details key={protocol.code} open={sheet.protocols.length === 1}>
                <summary>
                  {protocol.title ?? protocol.code} <small>{protocol.kindLabel}</small>
                </summary>
                <ProtocolSteps protocol={protocol} />
              </details>
            ))}
          </Part>
        )}
        {faqs.nodes.length > 0 && (
          <Part title={texts.questions} name="questions">
            {faqs.nodes.map((faq) => (
              <details key={faq.code}>
                <summary>{faq.question}</summary>
                <p>{faq.shortAnswer}</p>
                <RecordLink kind="faq" code={faq.code} name={texts.goTo} onOpen={onOpen} />
              </details>
            ))}
          </Part>
        )}
        {sheet.related.length > 0 && (
          <Part title={texts.related} name="related">
            <ul>
              {sheet.related.map(({ relationLabel, procedure: { code, name } }) => (
                <li key={code}>
                  {relationLabel}:{' '}
                  <RecordLink kind="procedure" code={code} name={name ?? code} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </Part>
        )}
      </div>
    </div>
  )
}

/** Notices in force and channels that do not work: they change every answer below. */
function Warnings({ answer: { procedure, notices } }: { readonly answer: SheetAnswer }) {
  const here = notices.filter(
    ({ procedures, servicePoints }) =>
      procedures.some(({ code }) => code === procedure?.code) ||
      (procedures.length === 0 && servicePoints.length === 0),
  )
  const broken = procedure?.channels.filter(({ availability }) => availability.status !== 'normal')
  return (
    <>
      {here.map(({ code, severityLabel, text }) => (
        <p key={code} className="care">
          <strong>{severityLabel}.</strong> {text}
        </p>
      ))}
      {broken?.map(({ channel, channelLabel, availability }) => (
        <p key={channel} className="care">
          <strong>
            {channelLabel}: {availability.statusLabel}.
          </strong>{' '}
          {availability.reason}
        </p>
      ))}
    </>
  )
}

const List = ({ items }: { readonly items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)
