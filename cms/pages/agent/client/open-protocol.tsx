import type { Protocol } from './answers.ts'
import { dayText, texts } from './language.ts'
import { LanguageNote, langOf, Part } from './parts.tsx'
import { ProtocolSteps } from './protocol-steps.tsx'
import { AboutProcedures } from './about-procedures.tsx'
import type { OnOpen } from './record-link.tsx'

interface OpenProtocolProps {
  readonly protocol: Protocol
  readonly onOpen: OnOpen
}

export function OpenProtocol({ protocol, onOpen }: OpenProtocolProps) {
  return (
    <div lang={langOf(protocol.localeInfo)}>
      <header>
        <p className="origin">
          {[texts.kinds.protocol, protocol.kindLabel, protocol.department?.name]
            .filter(Boolean)
            .join(' · ')}{' '}
          · <code>{protocol.code}</code>
        </p>
        <h1 tabIndex={-1}>{protocol.title ?? protocol.code}</h1>
      </header>
      <LanguageNote state={protocol.localeInfo.state} />
      {protocol.symptoms.length > 0 && (
        <p>
          {texts.applies}: {protocol.symptoms.map((symptom) => `«${symptom}»`).join(', ')}
        </p>
      )}
      <div className="parts one">
        <Part title={texts.protocols} name="protocols">
          <ProtocolSteps protocol={protocol} />
        </Part>
        <AboutProcedures procedures={protocol.procedures} onOpen={onOpen} />
      </div>
      <p className="verified">
        {texts.confidence}: {protocol.confidenceLabel} ·{' '}
        {protocol.verifiedAt ? texts.verified(dayText(protocol.verifiedAt)) : texts.neverVerified}
      </p>
    </div>
  )
}
