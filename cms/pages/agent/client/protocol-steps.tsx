import type { Protocol } from './answers.ts'
import { texts } from './language.ts'
import { Facts } from './parts.tsx'

/** A protocol as steps to follow while somebody waits; what is to be said is in quotes. */
export function ProtocolSteps({ protocol }: { readonly protocol: Protocol }) {
  return (
    <>
      <ol className="steps">
        {protocol.steps.map(({ number, action, sayLiterally, ifNoGoTo, system, minutes }) => (
          <li key={number} value={number}>
            {action}
            {sayLiterally && (
              <p className="literally">
                {texts.sayThis} <q>{sayLiterally}</q>
              </p>
            )}
            <small>
              {[
                ifNoGoTo === null ? null : texts.ifNo(ifNoGoTo),
                system ? `${texts.inSystem}: ${system}` : null,
                minutes === null ? null : texts.minutes(minutes),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ol>
      <Facts
        facts={[
          { term: texts.limits, fact: protocol.limits },
          { term: texts.handoff, fact: protocol.handoff },
        ]}
      />
    </>
  )
}
