import type { PayloadRequest } from 'payload'
import { personOf } from '../../access/actor.ts'
import { refusing } from './refused.ts'
import { textOf } from './request.ts'
import { remarkers, standingOf, type Remark } from './standing.ts'
import { besideTheText } from './system-write.ts'
import { draftOf } from './versions-of.ts'

/**
 * Adds what an editor says to another about a sheet. It stands beside the text: nobody who has the
 * sheet open loses their edition by it, and nothing of it leaves the house.
 *
 * @throws TransitionRefused 403, 404, or 400 where nothing is said.
 */
export async function addRemark(
  req: PayloadRequest,
  id: string,
  said: unknown,
): Promise<readonly Remark[]> {
  const refuse = refusing(req.i18n.language)
  const person = personOf(req)
  if (!person?.has(...remarkers.filter((role) => role !== 'auditor'))) throw refuse('may-not', 403)
  const subject = { collection: 'procedures', id } as const
  const draft = await draftOf(req.payload, subject)
  if (!draft) throw refuse('not-found', 404)
  const text = textOf(said)
  if (!text) throw refuse('required', 400)
  const remark = {
    author: person.name,
    at: new Date().toISOString(),
    edition: Number(draft.edition ?? 0),
    text,
  }
  // Where no draft stands beside the live version, that version carries it, and none is begun.
  const isLive = draft._status === 'published'
  await req.payload.update({
    collection: 'procedures',
    id,
    depth: 0,
    overrideAccess: true,
    draft: !isLive,
    context: besideTheText(req.context, remark),
    req,
    data: isLive ? { _status: 'published' } : {},
  })
  return (await standingOf(req, subject))?.remarks ?? []
}
