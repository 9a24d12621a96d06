import { slateEditor } from '@payloadcms/richtext-slate'
import type { Field, RichTextField, SanitizedConfig, TextFieldSingleValidation } from 'payload'
import {
  elementTypes,
  linkableCollections,
  marks,
  sharedValueType,
} from '../../cms/richtext/grammar.ts'
import { problem } from '../../cms/richtext/problems.ts'
import { safeHref } from '../../cms/richtext/safe-href.ts'
import { languageOf } from './language-of.ts'

const room = './cms/admin/richtext'

/** The one element that is ours: a shared value, drawn with what it says today. */
const sharedValue = {
  name: sharedValueType,
  Button: `${room}/shared-value-button.tsx#SharedValueButton`,
  Element: `${room}/shared-value-chip.tsx#SharedValueChip`,
  plugins: [`${room}/with-shared-values.tsx#WithSharedValues`],
}

type Editor = NonNullable<RichTextField['editor']>

/**
 * The only editor of rich text, and the only place that knows it is Slate: Payload 4 has none, and
 * the day we leave it this file changes and no field does.
 */
export const catalogueEditor = (): Editor => (args) =>
  // Payload writes into these arguments: every field gets its own.
  slateEditor({
    admin: {
      elements: elementTypes.map((type) => (type === sharedValueType ? sharedValue : type)),
      leaves: [...marks],
      link: { fields: linkFields },
    },
  })(args)

/** The stock drawer of a link, less what the grammar refuses: other collections and new windows. */
function linkFields({
  config,
  defaultFields,
}: {
  config: SanitizedConfig
  defaultFields: Field[]
}): Field[] {
  const linkable = linkableCollections.filter((slug) =>
    config.collections.some((collection) => collection.slug === slug),
  )
  return defaultFields
    .filter((field) => !('name' in field) || field.name !== 'newTab')
    .filter((field) => linkable.length > 0 || !('name' in field) || !isInternalOnly(field.name))
    .map((field) => {
      if (field.type === 'relationship' && field.name === 'doc')
        return { ...field, relationTo: linkable } as Field
      if (field.type === 'text' && field.name === 'url')
        return { ...field, hasMany: false, validate: validateUrl } as Field
      return field
    })
}

const isInternalOnly = (name: string): boolean => name === 'doc' || name === 'linkType'

const validateUrl: TextFieldSingleValidation = (value, { req }) =>
  safeHref(value?.trim()) !== null || problem('bad-url', '', value ?? '').messages[languageOf(req)]
