'use client'

import { useTranslation } from '@payloadcms/ui'

import { standardNames } from '../../domain/conformance/conformance.ts'
import type { Quality } from '../../editorial/quality/quality.ts'
import { standardLabels } from '../../labels/conformance.ts'
import { qualityWords } from '../../labels/quality.ts'
import { say } from '../../labels/words.ts'
import { GapList } from './gap-list.tsx'

/** How far the sheet says what each standard asks for; opened, what is missing and where. */
export function ConformityBars({ conformance }: Pick<Quality, 'conformance'>) {
  const { i18n } = useTranslation()
  const { language } = i18n
  return standardNames.map((standard) => {
    const { met, of, missing } = conformance[standard]
    return (
      <details className="cataleg-standard" key={standard} name="cataleg-standards">
        <summary className="cataleg-standard__summary">
          <span>{say(standardLabels[standard], language)}</span>
          <span className="cataleg-standard__count">
            {say(qualityWords.metOf, language, { met, of })}
          </span>
          <span aria-hidden="true" className="cataleg-bar">
            <span
              className={`cataleg-bar__met${met === of ? ' cataleg-bar__met--all' : ''}`}
              style={{ inlineSize: `${of === 0 ? 100 : (100 * met) / of}%` }}
            />
          </span>
        </summary>
        {missing.length === 0 ? (
          <p className="cataleg-quality__hint">{say(qualityWords.complete, language)}</p>
        ) : (
          <GapList
            gaps={missing.map(({ item, path, label }) => ({ key: item, path, text: label }))}
          />
        )}
      </details>
    )
  })
}
