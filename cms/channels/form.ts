import { locales } from '../domain/locale.ts'
import type { PublishedForm } from '../domain/published/service.ts'
import { reference, text } from './parts.ts'

/** An electronic form; the same for everybody. Its schemas are the form, so they leave whole. */
export type FormDocument = Pick<PublishedForm, keyof PublishedForm>

export const toForm = (form: PublishedForm): FormDocument => ({
  code: form.code,
  updatedAt: form.updatedAt,
  slug: form.slug,
  version: form.version,
  name: text(form.name),
  description: text(form.description),
  procedures: form.procedures.map(reference),
  schema: form.schema,
  uiSchema: form.uiSchema,
  translations: messages(form.translations),
})

function messages(value: PublishedForm['translations']): PublishedForm['translations'] {
  const copy: PublishedForm['translations'] = {}
  for (const locale of locales) {
    const words = value[locale]
    if (words) copy[locale] = words
  }
  return copy
}
