import { createLocalReq, type BeforeDocumentControlsServerProps } from 'payload'

import { isEditorialCollection } from '../../domain/editorial-collection.ts'
import { standingOf } from '../../editorial/transitions/standing.ts'
import { TransitionButtons } from './transition-buttons.tsx'

interface Props extends BeforeDocumentControlsServerProps {
  readonly collection?: string
}

/** What this person may do with this record now, drawn with the page. */
export async function TransitionControls({ id, collection = '', payload, user }: Props) {
  if (!id || !isEditorialCollection(collection)) return null
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  const standing = await standingOf(req, { collection, id: String(id) })
  return standing && <TransitionButtons first={standing} />
}

/** In the place of Payload's own: what a record is moved by stands before the save button. */
export function NoPublishButton() {
  return null
}
