import Link from 'next/link.js'

import { translationLocales } from '../../domain/translations.ts'
import { editorialStates, translationStates } from '../../domain/vocabularies/editorial.ts'
import { deskCounts } from '../../editorial/desks/my-department.ts'
import { deskWords } from '../../labels/desks.ts'
import { say } from '../../labels/words.ts'
import type { Asking } from '../dashboard/asking.ts'
import { deskPaths } from './desk-links.tsx'
import { StateChart } from './state-chart.tsx'

/** How the sheets of the department stand, and their translations. */
export async function DepartmentCharts({ req, person, language }: Asking) {
  const { states, translations } = await deskCounts(req, person)
  const total = states.reduce((sum, [, count]) => sum + count, 0)
  const name = { es: deskWords.spanish, en: deskWords.english }
  const { admin } = req.payload.config.routes
  return (
    <section aria-labelledby="desk-state" className="cataleg-box">
      <h2 id="desk-state">
        {say(deskWords.byState, language)}
        <span className="cataleg-box__count">{total}</span>
      </h2>
      <StateChart
        parts={states.map(([state, count]) => ({
          key: state,
          label: editorialStates.label(state, language),
          count,
          tone: state,
        }))}
        title={say(deskWords.byState, language)}
      />
      {translationLocales.map((locale) => {
        const left = translations[locale]
          .filter(([state]) => state !== 'translated')
          .reduce((sum, [, count]) => sum + count, 0)
        return (
          <div className="cataleg-box__part" key={locale}>
            <h3>
              {say(deskWords.translations, language)}: {say(name[locale], language)}
              {left > 0 && (
                <Link href={`${admin}${deskPaths.translate}?to=${locale}&mine=1`} prefetch={false}>
                  {say(deskWords.toTranslate, language, { count: left })}
                </Link>
              )}
            </h3>
            <StateChart
              parts={translations[locale]
                .filter(([, count]) => count > 0)
                .map(([state, count]) => ({
                  key: state,
                  label: translationStates.label(state, language),
                  count,
                  tone: state,
                }))}
              title={say(name[locale], language)}
            />
          </div>
        )
      })}
    </section>
  )
}
