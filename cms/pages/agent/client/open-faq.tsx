import type { Faq } from './answers.ts'
import { AboutProcedures } from './about-procedures.tsx'
import { dayText, texts } from './language.ts'
import { LanguageNote, langOf } from './parts.tsx'
import type { OnOpen } from './record-link.tsx'

interface OpenFaqProps {
  readonly faq: Faq
  readonly onOpen: OnOpen
}

export function OpenFaq({ faq, onOpen }: OpenFaqProps) {
  return (
    <div lang={langOf(faq.localeInfo)}>
      <header>
        <p className="origin">
          {[texts.kinds.faq, faq.department?.name].filter(Boolean).join(' · ')} ·{' '}
          <code>{faq.code}</code>
        </p>
        <h1 tabIndex={-1}>{faq.question ?? faq.code}</h1>
      </header>
      <LanguageNote state={faq.localeInfo.state} />
      <section className="say">
        <h2>{texts.say}</h2>
        <p className="spoken">{faq.shortAnswer}</p>
      </section>
      {/* Rich text leaves the delivery plane as the HTML of a short list of safe elements. */}
      {faq.answer && <div className="prose" dangerouslySetInnerHTML={{ __html: faq.answer }} />}
      <div className="parts one">
        <AboutProcedures procedures={faq.procedures} onOpen={onOpen} />
      </div>
      <p className="verified">
        {faq.verifiedAt ? texts.verified(dayText(faq.verifiedAt)) : texts.neverVerified}
      </p>
    </div>
  )
}
