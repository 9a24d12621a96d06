'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import Link from 'next/link.js'

import { isLocale } from '../../domain/locale.ts'
import { translationLocales, type TranslationLocale } from '../../domain/translations.ts'
import { translationStates, type TranslationState } from '../../domain/vocabularies/editorial.ts'
import { deskWords } from '../../labels/desks.ts'
import { say } from '../../labels/words.ts'
import './desks.css'

const names = { es: deskWords.spanish, en: deskWords.english } as const

/** Beside a record: how each of its translations stands, and the way to the page where it is made. */
export function TranslationsBox() {
  const { id, collectionSlug, savedDocumentData: record } = useDocumentInfo()
  const { config } = useConfig()
  const { language } = useTranslation().i18n
  if (!id) return null
  return (
    <section className="cataleg-translations" aria-labelledby="cataleg-translations">
      <h3 className="cataleg-translations__title" id="cataleg-translations">
        {say(deskWords.translations, language)}
      </h3>
      <ul>
        {translationLocales.map((locale) => {
          const state = stateOf(record?.translations, locale)
          return (
            <li key={locale}>
              <Link
                href={`${config.routes.admin}/traduccio/${collectionSlug}/${id}?to=${locale}`}
                prefetch={false}
              >
                {say(names[locale], language)}
              </Link>
              <span className={`cataleg-translations__state is-${state}`}>
                {translationStates.label(state, isLocale(language) ? language : 'ca')}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function stateOf(marks: unknown, locale: TranslationLocale): TranslationState {
  const mark =
    typeof marks === 'object' && marks ? (marks as Record<string, unknown>)[locale] : null
  const state = typeof mark === 'object' && mark ? (mark as Record<string, unknown>)['state'] : null
  return translationStates.has(state) ? state : 'missing'
}
