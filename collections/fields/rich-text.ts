import {
  ValidationError,
  type FieldHook,
  type RichTextField,
  type RichTextFieldValidation,
} from 'payload'
import { fieldLabel } from '../../cms/labels/fields.ts'
import { sourceLocale } from '../../cms/domain/locale.ts'
import { normaliseRichText } from '../../cms/richtext/normalise.ts'
import { validateRichText } from '../../cms/richtext/validate.ts'
import { catalogueEditor } from './catalogue-editor.ts'
import { languageOf } from './language-of.ts'

export type RichTextOptions = Pick<RichTextField, 'name'> &
  Partial<Pick<RichTextField, 'label' | 'localized' | 'required' | 'admin' | 'access'>>

/** A rich text of the catalogue: our editor, our grammar, one value per language; required in the source. */
export function richText(options: RichTextOptions): RichTextField {
  const { name, localized = true, label = fieldLabel(name), admin, ...rest } = options
  // The adapter asks here, where Payload 2 kept them, which elements to populate: none. Otherwise
  // every read loads every linked record, and GraphQL two levels of it.
  const adminWithoutPopulation = { ...admin, elements: [] }
  return {
    type: 'richText',
    name,
    label,
    localized,
    ...rest,
    admin: adminWithoutPopulation,
    editor: catalogueEditor(),
    validate: validateField,
    hooks: { beforeValidate: [normaliseField] },
  }
}

/**
 * Drafts are saved without validation, and publishing validates one language of them: what must
 * never be stored is refused here, where every save passes.
 */
const normaliseField: FieldHook = ({ value, siblingData, field, path, req, collection }) => {
  // Not part of this save: Payload keeps what is stored.
  if (field.name !== undefined && siblingData[field.name] === undefined) return undefined
  const normalised = normaliseRichText(value)
  const [first] = validateRichText(normalised)
  if (!first) return normalised
  const message = first.messages[languageOf(req)]
  throw new ValidationError(
    { collection: collection?.slug, errors: [{ message, path: path.join('.') }], req },
    req.t,
  )
}

const validateField: RichTextFieldValidation = (value, { localized, req, required }) => {
  const normalised = normaliseRichText(value)
  const [first] = validateRichText(normalised)
  if (first) return first.messages[languageOf(req)]
  // A translator may save before every text is translated: publishing has its own gates for that.
  const asked = required && (!localized || !req.locale || req.locale === sourceLocale)
  return !asked || normalised !== null || req.t('validation:required')
}
