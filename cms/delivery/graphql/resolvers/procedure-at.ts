import type { Locale } from '../../../domain/locale.ts'
import { readableIn, type Standing } from '../../log/history.ts'
import type { DeliveryContext } from '../context.ts'
import { refusal } from '../errors.ts'
import { procedureView, type ProcedureDocument, type ProcedureView } from '../views/procedure.ts'

/** What proves a text: revision, digest, and from when until when it was in force. */
export interface InForce extends Omit<Standing, 'row'> {
  readonly digest: string
}

const proofs = new WeakMap<object, InForce>()

/** Of the document that a view was made from; null where it was not asked for by its moment. */
export const inForceOf = ({ document }: Pick<ProcedureView, 'document'>): InForce | null =>
  proofs.get(document) ?? null

/**
 * The sheet as it was in force at a moment. The text of another moment is never served in its
 * place: where it cannot be read, or was not kept, it is said.
 */
export async function procedureAt(
  code: string,
  at: string,
  locale: Locale,
  current: ProcedureDocument | undefined,
  { audience, history }: DeliveryContext,
): Promise<ProcedureView | null> {
  const standing = await readStanding(history, code, at)
  if (!standing) {
    if (!current || at < current.publishedAt) return null
    throw refusal('HISTORY_NOT_KEPT', 'It was published then, but the text of then was not kept.')
  }
  const readable = readableIn(standing, audience)
  if (!readable) return null
  // Made now, for this answer: what is known of it goes with it.
  const document = readable.document as unknown as ProcedureDocument
  const { revision, validFrom, validUntil } = standing
  proofs.set(document, { revision, validFrom, validUntil, digest: readable.digest })
  return procedureView(document, locale)
}

async function readStanding(history: DeliveryContext['history'], code: string, at: string) {
  try {
    return await history.standingAt('procedure', code, at)
  } catch {
    throw refusal(
      'HISTORY_UNAVAILABLE',
      'Earlier texts cannot be read now: try again in a moment. Ask without "at" for today’s.',
    )
  }
}
