import {
  addLocalesToRequestFromData,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type Config,
  type Endpoint,
  type TypeWithID,
} from 'payload'

import { personOf } from '../cms/access/actor.ts'
import { isTranslationLocale } from '../cms/domain/translations.ts'
import { isSystemWrite } from '../cms/editorial/transitions/system-write.ts'
import { confirmTranslation } from '../cms/editorial/translations/confirm-translation.ts'
import { marksAfter } from '../cms/editorial/translations/translation-marks.ts'
import { problem } from '../cms/labels/problems.ts'
import { problemResponse } from './problem-response.ts'
import { sideBox, underOwner } from './side-boxes.ts'

const translated = ['procedures', 'protocols', 'faqs', 'forms'] as const
type TranslatedSlug = (typeof translated)[number]

const isTranslated = (slug: string): slug is TranslatedSlug =>
  translated.some((one) => one === slug)

/** Says how each translation stands, whatever the caller wrote there. */
const keepMarks: CollectionBeforeChangeHook<TypeWithID & Record<string, unknown>> = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
  context,
}) => {
  // A version brought back brings its translations and how they stood.
  if (req.context.isRestoringVersion) return data
  const isMove = operation === 'update' && isSystemWrite(context)
  const translations = await marksAfter({
    collection: {
      slug: collection.slug,
      flattenedFields: collection.flattenedFields,
      titleField: collection.admin.useAsTitle ?? 'title',
    },
    data,
    before: { ...originalDoc },
    isTransition: isMove,
    req,
    now: new Date(),
  })
  return { ...data, translations }
}

/** `POST /api/procedures/:id/translations/:locale`: its words still hold. */
const confirmEndpoint = (collection: TranslatedSlug): Endpoint => ({
  path: '/:id/translations/:locale',
  method: 'post',
  handler: async (req) => {
    if (!personOf(req)) return refusal(403, 'may-not', req.i18n.language)
    const id = String(req.routeParams?.id ?? '')
    const locale = req.routeParams?.locale
    if (!isTranslationLocale(locale)) return refusal(404, 'not-found', req.i18n.language)
    addLocalesToRequestFromData(req)
    return Response.json(await confirmTranslation(req, { collection, id }, locale))
  },
})

const refusal = (status: number, code: 'may-not' | 'not-found', language: string): Response =>
  problemResponse(status, code, problem(code, language))

/** How they stand, told in words. */
const box = sideBox('translationMarks', 'desks/translations-box.tsx#TranslationsBox')

const withMarks = (collection: CollectionConfig): CollectionConfig => {
  const { slug, hooks, endpoints } = collection
  if (!isTranslated(slug)) return collection
  return {
    ...collection,
    fields: underOwner(collection.fields, [box]),
    endpoints: [...(endpoints || []), confirmEndpoint(slug)],
    hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), keepMarks] },
  }
}

/**
 * Keeps the marks of the translations. After `editions`, which numbers the save: a translation is
 * based on the edition in which it was written.
 */
export const translations = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withMarks),
})
