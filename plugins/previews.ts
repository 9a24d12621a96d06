import type { CollectionConfig, Config, Endpoint, PayloadRequest } from 'payload'

import { personOf } from '../cms/access/actor.ts'
import { todayInMadrid } from '../cms/domain/calendar.ts'
import { isLocale } from '../cms/domain/locale.ts'
import { publicationChannels } from '../cms/domain/vocabularies/editorial.ts'
import { channelPreview, type PreviewRequest } from '../cms/editorial/preview/channel-preview.ts'
import { fields, isStored, UnreadableRecord } from '../cms/editorial/published/read.ts'
import { previewWords } from '../cms/labels/preview.ts'
import { problem } from '../cms/labels/problems.ts'
import { say } from '../cms/labels/words.ts'
import { problemResponse } from './problem-response.ts'

/*
 * `GET /api/procedures/:id/preview/:channel?locale=&on=`: what a channel would get from the draft.
 * `POST` of the same with `{locale, data}`: from what is in the form of that language. For staff,
 * and kept by nobody.
 */

const panel = './cms/admin/preview/channel-preview.tsx#ChannelPreview'

const secretly = { 'cache-control': 'no-store', vary: 'authorization, cookie' }

const endpoint = (method: 'get' | 'post'): Endpoint => ({
  path: '/:id/preview/:channel',
  method,
  handler: async (req) => {
    const { language } = req.i18n
    const person = personOf(req)
    if (!person || person.roles.length === 0) {
      return refusal(403, 'may-not', problem('may-not', language))
    }
    const request = readRequest(req)
    if (request instanceof Response) return request
    const typed = method === 'post' ? await typedIn(req) : undefined
    if (typed === null) return refusal(400, 'not-a-form', say(previewWords.notAForm, language))
    try {
      const preview = await channelPreview(req.payload, { ...request, typed })
      return Response.json(preview, { headers: secretly })
    } catch (error) {
      if (!(error instanceof UnreadableRecord)) throw error
      return refusal(422, 'cannot-be-read', say(previewWords.cannotBeRead, language))
    }
  },
})

function readRequest(req: PayloadRequest): PreviewRequest | Response {
  const { language } = req.i18n
  const { id, channel } = req.routeParams ?? {}
  if (!publicationChannels.has(channel)) {
    const channels = publicationChannels.codes.join(', ')
    return refusal(404, 'no-such-channel', say(previewWords.unknownChannel, language, { channels }))
  }
  const asked = new URL(req.url ?? '', 'http://example.org').searchParams
  const locale = asked.get('locale')
  const on = asked.get('on') || todayInMadrid()
  if (!isDay(on)) return refusal(400, 'not-a-day', say(previewWords.notADay, language))
  return {
    id: String(id ?? ''),
    channel,
    locale: isLocale(locale) ? locale : 'ca',
    on,
    publicUrl: req.payload.config.serverURL,
  }
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

async function typedIn(req: PayloadRequest): Promise<NonNullable<PreviewRequest['typed']> | null> {
  const body: unknown = await req.json?.().catch(() => null)
  const { locale, data } = fields(body)
  return isLocale(locale) && isStored(data) ? { locale, data } : null
}

const refusal = (status: number, code: string, title: string): Response =>
  problemResponse(status, code, title, secretly)

/** What each channel would show of a sheet, before it is published. After `editControls`. */
export const previews = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'procedures'
      ? {
          ...collection,
          endpoints: [...(collection.endpoints || []), endpoint('get'), endpoint('post')],
          admin: { ...collection.admin, components: besideTheForm(collection) },
        }
      : collection,
  ),
})

function besideTheForm({ admin }: CollectionConfig) {
  const { edit, ...components } = admin?.components ?? {}
  const before = [...(edit?.beforeDocumentControls ?? []), panel]
  return { ...components, edit: { ...edit, beforeDocumentControls: before } }
}
