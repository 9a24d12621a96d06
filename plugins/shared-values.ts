import type { CollectionConfig, Config, FieldHook, RelationshipField } from 'payload'
import { systemOnly } from '../cms/access/field-rules.ts'
import { isLocale, sourceLocale } from '../cms/domain/locale.ts'
import { usesValues } from '../cms/editorial/published/values-said.ts'
import { codesNamedWhenSaved } from '../cms/editorial/shared-values/codes-named.ts'
import { idsOfValues } from '../cms/editorial/shared-values/values-of-codes.ts'
import { fieldLabel } from '../cms/labels/fields.ts'

/** Records whose texts may name shared values. */
const naming: readonly string[] = ['procedures', 'protocols', 'faqs']

/**
 * Reads the whole record at every save, in the language saved and in those stored: no database can
 * search inside a rich text, and the index must say what the text says.
 */
const keepIndex: FieldHook = async ({ data, siblingDocWithLocales, req }) => {
  const locale = isLocale(req.locale) ? req.locale : sourceLocale
  const codes = codesNamedWhenSaved(data ?? {}, siblingDocWithLocales ?? {}, locale)
  return idsOfValues(req.payload, codes, req)
}

/** The live version and each draft have an index of their own: the field goes where the text goes. */
const index = (): RelationshipField => ({
  name: usesValues,
  type: 'relationship',
  relationTo: 'shared-values',
  hasMany: true,
  label: fieldLabel(usesValues),
  access: { create: systemOnly, update: systemOnly },
  admin: { hidden: true },
  hooks: { beforeChange: [keepIndex] },
})

const withIndex = (collection: CollectionConfig): CollectionConfig =>
  naming.includes(collection.slug)
    ? { ...collection, fields: [...collection.fields, index()] }
    : collection

/** Keeps, beside each text that names shared values, which ones: to find it when one changes. */
export const sharedValues = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withIndex),
})
