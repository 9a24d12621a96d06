import type { JsonFormsI18nState, Translator } from '@jsonforms/core'
import type { Locale } from '../../../domain/locale.ts'
import { translate } from '../../../../forms/translate.ts'
import type { FormPageData } from '../form-page.tsx'

/** The words of the form as JSON Forms asks for them; the errors come in words already. */
export function translatorOf(form: FormPageData, locale: Locale): JsonFormsI18nState {
  // Undefined means "I have none": JSON Forms takes an empty text for a text, and shows it.
  const say = (key: string, fallback?: string): string | undefined =>
    translate(form.translations, locale, key) ?? fallback
  return {
    locale,
    translate: say as Translator,
    translateError: ({ message }) => message ?? '',
  }
}
