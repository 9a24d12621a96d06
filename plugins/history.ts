import type {
  CollectionConfig,
  CollectionSlug,
  Config,
  EditConfig,
  Endpoint,
  PayloadRequest,
} from 'payload'
import { personOf } from '../cms/access/actor.ts'
import { compareVersions } from '../cms/editorial/history/compare-versions.ts'
import { timelineOf, type RecordOf } from '../cms/editorial/history/timeline.ts'
import { isLocale, locales } from '../cms/domain/locale.ts'
import { historyWords } from '../cms/labels/history.ts'
import { problem, type ProblemCode } from '../cms/labels/problems.ts'
import { problemResponse } from './problem-response.ts'

/*
 * What happened to a record, told to people: who, when, why, and what differs between any two of
 * its versions. Payload's own view of versions compares stored values.
 */

const isVersioned = (collection: CollectionConfig): boolean =>
  collection.fields.some((field) => 'name' in field && field.name === 'edition')

/** `GET /api/<collection>/:id/history?limit=` */
const historyEndpoint = (collection: CollectionSlug): Endpoint => ({
  path: '/:id/history',
  method: 'get',
  handler: async (req) => {
    const record = { collection, id: String(req.routeParams?.id ?? '') }
    const refused = await refusalFor(req, record)
    if (refused) return refused
    const limit = Math.min(Math.max(Number(req.searchParams.get('limit')) || 50, 1), 500)
    const { entries, hasMore } = await timelineOf(inReadersLanguage(req), record, { limit })
    return Response.json({ versions: entries, hasMore })
  },
})

/** `GET /api/<collection>/:id/diff?from=&to=`, both versions of the record. */
const diffEndpoint = (collection: CollectionSlug): Endpoint => ({
  path: '/:id/diff',
  method: 'get',
  handler: async (req) => {
    const record = { collection, id: String(req.routeParams?.id ?? '') }
    const refused = await refusalFor(req, record)
    if (refused) return refused
    const [from, to] = ['from', 'to'].map((side) => req.searchParams.get(side) ?? '')
    const compared =
      from && to && (await compareVersions(inReadersLanguage(req), record, { from, to }))
    return compared ? Response.json(compared) : refusal(req, 'not-found', 404)
  },
})

/** Scripts say the language of the words with `locale`, as they do everywhere. */
function inReadersLanguage(req: PayloadRequest): PayloadRequest {
  const asked = req.searchParams.get('locale')
  if (isLocale(asked)) req.i18n.language = asked
  return req
}

async function refusalFor(req: PayloadRequest, { collection, id }: RecordOf) {
  if (!personOf(req)) return refusal(req, 'may-not', 403)
  const record = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    trash: true,
    req,
    user: req.user,
  })
  return record ? null : refusal(req, 'not-found', 404)
}

const refusal = (req: PayloadRequest, code: ProblemCode, status: number): Response =>
  problemResponse(status, code, problem(code, req.i18n.language))

/** Ours in the place of Payload's; its address stays for whoever needs stored values. */
const documentTabs = {
  history: {
    Component: './cms/admin/history/history-view.tsx#HistoryView',
    path: '/historial',
    tab: {
      href: '/historial',
      label: ({ t }: { t: (key: string) => string }) => t('cataleg:history'),
      order: 200,
    },
  },
  versions: { tab: { condition: () => false } },
}

const withHistory = (collection: CollectionConfig): CollectionConfig => {
  const { admin, endpoints } = collection
  const slug = collection.slug as CollectionSlug
  return {
    ...collection,
    endpoints: [...(endpoints || []), historyEndpoint(slug), diffEndpoint(slug)],
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        views: {
          ...admin?.components?.views,
          edit: { ...admin?.components?.views?.edit, ...documentTabs } as EditConfig,
        },
      },
    },
  }
}

type Words = NonNullable<NonNullable<Config['i18n']>['translations']>

/** Payload shows a tab by the key of its words. */
const withTabName = (words: Words): Words =>
  Object.fromEntries(
    locales.map((locale) => [
      locale,
      { ...words[locale], cataleg: { history: historyWords.title[locale] } },
    ]),
  )

/** A history for people, and for scripts, on every record that has versions. */
export const history = (config: Config): Config => ({
  ...config,
  i18n: { ...config.i18n, translations: withTabName(config.i18n?.translations ?? {}) },
  collections: (config.collections ?? []).map((collection) =>
    isVersioned(collection) ? withHistory(collection) : collection,
  ),
})
