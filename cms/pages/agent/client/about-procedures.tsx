import type { Named } from './answers.ts'
import { texts } from './language.ts'
import { Part } from './parts.tsx'
import { RecordLink } from './record-link.tsx'
import type { OnOpen } from './record-link.tsx'

/** The sheets that a protocol or a question is about. */
export function AboutProcedures(props: {
  readonly procedures: readonly Named[]
  readonly onOpen: OnOpen
}) {
  if (props.procedures.length === 0) return null
  return (
    <Part title={texts.related} name="related">
      <ul>
        {props.procedures.map(({ code, name }) => (
          <li key={code}>
            <RecordLink kind="procedure" code={code} name={name ?? code} onOpen={props.onOpen} />
          </li>
        ))}
      </ul>
    </Part>
  )
}
