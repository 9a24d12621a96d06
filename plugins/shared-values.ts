import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type Config,
  type FieldHook,
  type RelationshipField,
  type TypeWithID,
} from 'payload'
import { systemOnly } from '../cms/access/field-rules.ts'
import { isLocale, sourceLocale } from '../cms/domain/locale.ts'
import { usesValues } from '../cms/editorial/published/values-said.ts'
import { codesNamedWhenSaved } from '../cms/editorial/shared-values/codes-named.ts'
import { idsOfValues } from '../cms/editorial/shared-values/values-of-codes.ts'
import { unsaidValues } from '../cms/editorial/shared-values/unsaid-values.ts'
import { TransitionRefused } from '../cms/editorial/transitions/refused.ts'
import { whereUsed } from '../cms/editorial/where-used/where-used.ts'
import type { Stored } from '../cms/editorial/published/read.ts'
import { fieldLabel } from '../cms/labels/fields.ts'
import { problem } from '../cms/labels/problems.ts'

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

/** Nothing goes out with a gap in it: the text to be published is the draft as it is stored. */
const refuseUnsaid: CollectionBeforeChangeHook<TypeWithID & Stored> = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || data._status !== 'published' || !originalDoc) return data
  const { language } = req.i18n
  const subject = { collection: collection.slug, id: String(originalDoc.id) }
  const gates = await unsaidValues(req.payload, subject, language)
  if (gates.length === 0) return data
  throw new TransitionRefused('gates-closed', 422, problem('gates-closed', language), { gates })
}

/** What the public reads may not lose its words: first out of the texts, then switched off. */
const refuseWhileShown: CollectionBeforeChangeHook<TypeWithID & Stored> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const isSwitchedOff = data.active === false && originalDoc?.active !== false
  if (operation !== 'update' || !isSwitchedOff || !originalDoc) return data
  const address = { collection: 'shared-values', id: String(originalDoc.id) } as const
  const { live } = await whereUsed(req.payload, address, { req })
  if (live === 0) return data
  const code = 'value-in-use'
  throw new APIError(problem(code, req.i18n.language, { n: String(live) }), 422, { code }, true)
}

function withIndex(collection: CollectionConfig): CollectionConfig {
  const { slug, hooks = {}, fields } = collection
  const before = hooks.beforeChange ?? []
  if (slug === 'shared-values')
    return { ...collection, hooks: { ...hooks, beforeChange: [...before, refuseWhileShown] } }
  if (!naming.includes(slug)) return collection
  return {
    ...collection,
    fields: [...fields, index()],
    hooks: { ...hooks, beforeChange: [...before, refuseUnsaid] },
  }
}

/**
 * Keeps, beside each text that names shared values, which ones: to find it when one changes. And
 * no text is published, nor value switched off, that would leave the public a gap.
 */
export const sharedValues = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withIndex),
})
