import Link from 'next/link.js'
import type { AdminViewServerProps } from 'payload'

import { isEditorialCollection } from '../../domain/editorial-collection.ts'
import { isLocale, type Locale } from '../../domain/locale.ts'
import { isTranslationLocale } from '../../domain/translations.ts'
import { sideBySide, type SideBySide } from '../../editorial/translations/side-by-side.ts'
import { deskWords } from '../../labels/desks.ts'
import { translationWords } from '../../labels/translation-page.ts'
import { say } from '../../labels/words.ts'
import { DeskFrame } from './desk-frame.tsx'
import { deskPaths } from './desk-links.tsx'
import { nameOf } from './review-card.tsx'
import { TranslationForm, type FormText } from './translation-form.tsx'

/** `/admin/traduccio/:collection/:id?to=es`: a record and its translation, side by side. */
export async function TranslationView(view: AdminViewServerProps) {
  const { req, permissions } = view.initPageResult
  const language = isLocale(req.i18n.language) ? req.i18n.language : 'ca'
  const { admin, api } = req.payload.config.routes
  const [, collection = '', id = ''] = segmentsOf(view)
  const { to } = view.searchParams ?? {}
  const locale = isTranslationLocale(to) ? to : 'es'
  const desk = {
    label: say(deskWords.translate, language),
    url: `${admin}${deskPaths.translate}?to=${locale}`,
  }
  const sheet = isEditorialCollection(collection)
    ? await sideBySide(req, { collection, id }, locale)
    : null
  const into = say(translationWords[locale === 'es' ? 'into' : 'intoEnglish'], language)
  if (!sheet || !isEditorialCollection(collection)) {
    const none = say(translationWords.notFound, language)
    return (
      <DeskFrame from={desk} intro={none} title={into} view={view}>
        {null}
      </DeskFrame>
    )
  }
  const form = `${admin}/collections/${collection}/${id}?locale=${locale}`
  const mayWrite = Boolean(permissions.collections?.[collection]?.update)
  return (
    <DeskFrame
      actions={
        <Link className="cataleg-desk__action" href={form} prefetch={false}>
          {say(translationWords.form, language)}
        </Link>
      }
      from={desk}
      intro={`${into} · ${sheet.code}`}
      title={sheet.title}
      view={view}
    >
      {!mayWrite && <p className="cataleg-desk__none">{say(translationWords.mayNot, language)}</p>}
      <TranslationForm
        address={`${api}/${collection}/${id}`}
        edition={sheet.edition}
        form={form}
        language={language}
        locale={locale}
        mark={sheet.mark}
        mayWrite={mayWrite}
        rows={sheet.rows}
        texts={sheet.texts.map((text) => forForm(text, language))}
      />
    </DeskFrame>
  )
}

/** The parts of the address after the panel's own. */
function segmentsOf({ params }: AdminViewServerProps): readonly string[] {
  const segments = params?.segments
  return Array.isArray(segments) ? segments.map(String) : []
}

/** Fields have functions inside, which do not travel to the browser: their names do. */
function forForm({ fields, rows, ...text }: SideBySide, language: Locale): FormText {
  let row = 0
  const names = fields.map((field) => {
    const name = nameOf(field, language)
    return field.type === 'array' ? `${name} ${(rows[row++] ?? 0) + 1}` : name
  })
  return { ...text, label: names.join(' › ') }
}
