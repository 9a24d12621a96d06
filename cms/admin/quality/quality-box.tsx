'use client'

import { useLocale, useTranslation } from '@payloadcms/ui'

import type { Quality, ToldGate } from '../../editorial/quality/quality.ts'
import { qualityWords } from '../../labels/quality.ts'
import { say } from '../../labels/words.ts'
import { ConformityBars } from './conformity-bars.tsx'
import { FieldNotes } from './field-notes.tsx'
import { GapList } from './gap-list.tsx'
import { ScoreRing } from './score-ring.tsx'
import { TabCounts } from './tab-counts.tsx'
import { useQuality } from './use-quality.ts'
import './quality.css'

/**
 * How good the sheet is, while it is written: what keeps it from being published, what would make
 * it better, and the standards. Stands in the sidebar, and leaves notes beside the fields.
 */
export function QualityBox() {
  const { quality, hasFailed } = useQuality()
  const { i18n } = useTranslation()
  const { code: locale } = useLocale()
  const { language } = i18n
  return (
    <section aria-label={say(qualityWords.title, language)} className="cataleg-quality">
      {quality ? (
        <>
          <Verdict quality={quality} />
          {quality.gates.length > 0 && <GapList gaps={quality.gates.map(toGap)} />}
          {quality.gaps.length > 0 && (
            <details className="cataleg-standard">
              <summary className="cataleg-standard__summary">
                <span>{say(qualityWords.advice, language)}</span>
                <span className="cataleg-standard__count">{quality.gaps.length}</span>
              </summary>
              <GapList gaps={quality.gaps.map(toGap)} />
            </details>
          )}
          <h3 className="cataleg-quality__heading">{say(qualityWords.conformance, language)}</h3>
          <ConformityBars conformance={quality.conformance} />
          <FieldNotes locale={locale} quality={quality} />
          <TabCounts gates={quality.gates} />
        </>
      ) : (
        !hasFailed && <p className="cataleg-quality__hint">{say(qualityWords.asking, language)}</p>
      )}
      {hasFailed && <p className="cataleg-quality__hint">{say(qualityWords.failed, language)}</p>}
    </section>
  )
}

function Verdict({ quality: { score, gates } }: { quality: Quality }) {
  const { i18n } = useTranslation()
  const words = (text: keyof typeof qualityWords, values = {}) =>
    say(qualityWords[text], i18n.language, values)
  const count = gates.length
  const title = count === 0 ? 'ready' : count === 1 ? 'oneLeft' : 'manyLeft'
  return (
    <div className="cataleg-quality__verdict">
      <ScoreRing isReady={count === 0} score={score} />
      {/* Told when it changes, and only that: the list is there to be read. */}
      <div role="status">
        <p className="cataleg-quality__title">{words(title, { count })}</p>
        <p className="cataleg-quality__hint">
          <span className="cataleg-sr-only">
            {words('title')}: {words('score', { score })}.{' '}
          </span>
          {words(count === 0 ? 'readyHint' : 'leftHint')}
        </p>
      </div>
    </div>
  )
}

const toGap = ({ rule, path, locale, message }: ToldGate) => ({
  key: `${rule} ${path} ${locale ?? ''} ${message}`,
  path,
  text: message,
  ...(locale ? { locale } : {}),
})
