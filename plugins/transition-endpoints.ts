import type { Endpoint, PayloadRequest } from 'payload'
import { personOf } from '../cms/access/actor.ts'
import type { EditorialCollection } from '../cms/domain/editorial-collection.ts'
import { addRemark } from '../cms/editorial/transitions/add-remark.ts'
import { refusing, TransitionRefused } from '../cms/editorial/transitions/refused.ts'
import type { TransitionRequest } from '../cms/editorial/transitions/request.ts'
import { reviewersOf } from '../cms/editorial/transitions/reviewers.ts'
import { standingOf } from '../cms/editorial/transitions/standing.ts'
import { transition } from '../cms/editorial/transitions/transition.ts'
import { draftOf } from '../cms/editorial/transitions/versions-of.ts'

const idIn = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

async function bodyOf(req: PayloadRequest): Promise<Readonly<Record<string, unknown>>> {
  const body: unknown = await req.json?.().catch(() => null)
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
}

/** Answers with what the work gives, or with its refusal as RFC 9457 has it. */
const answering =
  (work: (req: PayloadRequest) => Promise<unknown>) =>
  async (req: PayloadRequest): Promise<Response> => {
    try {
      return Response.json(await work(req), { headers: { 'cache-control': 'no-store' } })
    } catch (error) {
      if (error instanceof TransitionRefused) return refusal(error)
      throw error
    }
  }

const refusal = (error: TransitionRefused): Response =>
  Response.json(
    {
      type: `urn:cataleg:problem:${error.code}`,
      title: error.message,
      status: error.status,
      ...error.details,
    },
    { status: error.status, headers: { 'content-type': 'application/problem+json' } },
  )

/** The act itself. */
const act = (collection: EditorialCollection): Endpoint => ({
  path: '/:id/transitions',
  method: 'post',
  handler: answering(async (req) => {
    const request = (await bodyOf(req)) as Partial<TransitionRequest>
    return transition(req, { collection, id: idIn(req) }, { ...request, action: request.action })
  }),
})

/** Where the record is, and what whoever asks may do with it. */
const standing = (collection: EditorialCollection): Endpoint => ({
  path: '/:id/transitions',
  method: 'get',
  handler: answering(async (req) => {
    const refuse = refusing(req.i18n.language)
    if (!personOf(req)?.roles.length) throw refuse('may-not', 403)
    const found = await standingOf(req, { collection, id: idIn(req) })
    if (!found) throw refuse('not-found', 404)
    return found
  }),
})

/** To whom the record may be sent. */
const reviewers = (collection: EditorialCollection): Endpoint => ({
  path: '/:id/reviewers',
  method: 'get',
  handler: answering(async (req) => {
    const refuse = refusing(req.i18n.language)
    const person = personOf(req)
    if (!person?.roles.length) throw refuse('may-not', 403)
    const draft = await draftOf(req.payload, { collection, id: idIn(req) })
    if (!draft) throw refuse('not-found', 404)
    return { reviewers: await reviewersOf(req, draft, person.id) }
  }),
})

/** What editors say to each other about a sheet. */
const remarks: Endpoint = {
  path: '/:id/remarks',
  method: 'post',
  handler: answering(async (req) => ({
    remarks: await addRemark(req, idIn(req), (await bodyOf(req)).text),
  })),
}

/** The addresses of the way to the public, of one collection. */
export const transitionEndpoints = (collection: EditorialCollection): Endpoint[] => [
  act(collection),
  standing(collection),
  reviewers(collection),
  ...(collection === 'procedures' ? [remarks] : []),
]
