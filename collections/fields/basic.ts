import type {
  ArrayField,
  CheckboxField,
  Condition,
  DateField,
  Field,
  GroupField,
  JSONField,
  NumberField,
  RelationshipField,
  SelectField,
  TextareaField,
  TextField,
  UploadField,
} from 'payload'
import { locales, type Locale } from '../../cms/domain/locale.ts'
import type { Vocabulary } from '../../cms/domain/vocabularies/vocabulary.ts'
import { fieldLabel } from '../../cms/labels/fields.ts'
import { rowLabel } from '../../cms/labels/row-labels.ts'
import type { Label } from '../../cms/labels/words.ts'
import { mayEditFacts, mayEditLegalFacts } from '../../cms/access/field-rules.ts'
import { plainText, webAddress } from './validate.ts'

/*
 * Field factories: a collection says which field, of which kind; label, language and who may
 * change it follow from that. A localized text may be changed by linguists, every other field
 * only by those who answer for the facts, a legal one by the legal reviewers too.
 */

export interface FieldOptions {
  readonly required?: boolean
  readonly unique?: boolean
  readonly index?: boolean
  /** Legal reviewers may change it. */
  readonly legal?: boolean
  /** Shown only where it applies. */
  readonly when?: Condition
  /** Words for people, where they differ from those of other fields of the same name. */
  readonly label?: Label
  readonly help?: Label
  readonly width?: string
  readonly readOnly?: boolean
  readonly hidden?: boolean
  readonly sidebar?: boolean
}

interface TextOptions extends FieldOptions {
  /** False for codes, names of people and addresses, which have no language. */
  readonly localized?: boolean
  readonly maxLength?: number
}

/** `text` has a language; `fact` is the same in all; `container` only holds other fields. */
type Nature = 'text' | 'fact' | 'container'

const common = (name: string, options: FieldOptions, nature: Nature) => ({
  name,
  label: options.label ?? fieldLabel(name),
  ...(options.required ? { required: true as const } : {}),
  ...(options.index ? { index: true } : {}),
  ...(options.unique ? { unique: true } : {}),
  ...(nature === 'text' ? { localized: true } : {}),
  ...(nature === 'fact'
    ? { access: { update: options.legal ? mayEditLegalFacts : mayEditFacts } }
    : {}),
  admin: {
    ...(options.help ? { description: options.help } : {}),
    ...(options.when ? { condition: options.when } : {}),
    ...(options.width ? { width: options.width } : {}),
    ...(options.readOnly ? { readOnly: true } : {}),
    ...(options.hidden ? { hidden: true } : {}),
    ...(options.sidebar ? { position: 'sidebar' as const } : {}),
  },
})

/** A text in every language of the catalogue. */
export const text = (name: string, options: TextOptions = {}): TextField => ({
  ...common(name, options, (options.localized ?? true) ? 'text' : 'fact'),
  type: 'text',
  ...(options.maxLength ? { maxLength: options.maxLength } : {}),
  validate: plainText,
})

/** A longer text without format, in every language. */
export const longText = (name: string, options: TextOptions = {}): TextareaField => ({
  ...common(name, options, (options.localized ?? true) ? 'text' : 'fact'),
  type: 'textarea',
  ...(options.maxLength ? { maxLength: options.maxLength } : {}),
  validate: plainText,
})

/** A text that has no language: a code, a number, the name of a person. */
export const plain = (name: string, options: FieldOptions & { maxLength?: number } = {}) =>
  text(name, { ...options, localized: false })

/** An http(s) address. */
export const address = (name = 'url', options: FieldOptions = {}): TextField => ({
  ...common(name, options, 'fact'),
  type: 'text',
  validate: webAddress,
})

export const number = (
  name: string,
  options: FieldOptions & { min?: number; max?: number } = {},
): NumberField => ({
  ...common(name, options, 'fact'),
  type: 'number',
  ...(options.min === undefined ? {} : { min: options.min }),
  ...(options.max === undefined ? {} : { max: options.max }),
})

export const checkbox = (
  name: string,
  options: FieldOptions & { defaultValue?: boolean } = {},
): CheckboxField => ({
  ...common(name, options, 'fact'),
  type: 'checkbox',
  defaultValue: options.defaultValue ?? false,
})

/** A day without time, kept as an instant at noon UTC by Payload's day picker. */
export const day = (name: string, options: FieldOptions = {}): DateField => {
  const base = common(name, options, 'fact')
  return {
    ...base,
    type: 'date',
    admin: { ...base.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
  }
}

export const instant = (name: string, options: FieldOptions = {}): DateField => {
  const base = common(name, options, 'fact')
  return {
    ...base,
    type: 'date',
    admin: {
      ...base.admin,
      date: {
        pickerAppearance: 'dayAndTime',
        displayFormat: 'dd/MM/yyyy HH:mm',
        timeFormat: 'HH:mm',
      },
    },
  }
}

export const json = (name: string, options: FieldOptions = {}): JSONField => ({
  ...common(name, options, 'fact'),
  type: 'json',
})

const labelOf = <C extends string>(vocabulary: Vocabulary<C>, code: C): Label =>
  Object.fromEntries(locales.map((locale) => [locale, vocabulary.label(code, locale)])) as Record<
    Locale,
    string
  >

const optionsOf = <C extends string>(vocabulary: Vocabulary<C>) =>
  vocabulary.codes.map((code) => ({ value: code, label: labelOf(vocabulary, code) }))

/** One code of a closed vocabulary. */
export const one = <C extends string>(
  name: string,
  vocabulary: Vocabulary<C>,
  options: FieldOptions & { defaultValue?: C } = {},
): SelectField => ({
  ...common(name, options, 'fact'),
  type: 'select',
  options: optionsOf(vocabulary),
  ...(options.defaultValue ? { defaultValue: options.defaultValue } : {}),
})

/** Several codes of a closed vocabulary. */
export const some = <C extends string>(
  name: string,
  vocabulary: Vocabulary<C>,
  options: FieldOptions & { defaultValue?: readonly C[] } = {},
): SelectField => ({
  ...common(name, options, 'fact'),
  type: 'select',
  hasMany: true,
  options: optionsOf(vocabulary),
  ...(options.defaultValue ? { defaultValue: [...options.defaultValue] } : {}),
})

/** Another record. */
export const to = (
  name: string,
  relationTo: RelationshipField['relationTo'],
  options: FieldOptions = {},
): RelationshipField =>
  ({ ...common(name, options, 'fact'), type: 'relationship', relationTo }) as RelationshipField

/** A file of the media library. */
export const file = (name: string, options: FieldOptions = {}): UploadField => ({
  ...common(name, options, 'fact'),
  type: 'upload',
  relationTo: 'media',
})

/** Several other records, in order. */
export const toMany = (
  name: string,
  relationTo: RelationshipField['relationTo'],
  options: FieldOptions = {},
): RelationshipField =>
  ({
    ...common(name, options, 'fact'),
    type: 'relationship',
    relationTo,
    hasMany: true,
  }) as RelationshipField

/** Fields that make one thing together. Who may change them is said by each of them. */
export const group = (name: string, fields: Field[], options: FieldOptions = {}): GroupField => ({
  ...common(name, options, 'container'),
  type: 'group',
  fields,
})

/** A list of things of the same shape, in order; the texts inside them are localized. */
export const list = (
  name: string,
  fields: Field[],
  options: FieldOptions & { maxRows?: number } = {},
): ArrayField => {
  const base = common(name, options, 'container')
  return {
    ...base,
    type: 'array',
    labels: { singular: rowLabel(name), plural: base.label },
    maxRows: options.maxRows ?? 100,
    fields,
    admin: { ...base.admin, initCollapsed: true },
  }
}
