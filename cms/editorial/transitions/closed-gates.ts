import type { CollectionSlug, Payload } from 'payload'
import { formFromPublished } from '../../../forms/from-published.ts'
import { validateFormDefinition } from '../../../forms/check-definition.ts'
import { problem } from '../../../forms/problems.ts'
import { isBlocking, type OpenGate } from '../../domain/gates/gates.ts'
import { isLocale } from '../../domain/locale.ts'
import { gateMessage } from '../../labels/gates.ts'
import { asShownElsewhere } from '../published/populate.ts'
import { isStored, UnreadableRecord, type Stored } from '../published/read.ts'
import { toPublishedForm } from '../published/service.ts'
import { storedDraft, verdictOn } from '../quality/verdict.ts'

/** Why a record cannot be published yet, with the words for the reader. */
export interface ClosedGate extends OpenGate {
  readonly message: string
}

/** What keeps the draft of a record from being published; empty when nothing does. */
export async function closedGates(
  payload: Payload,
  { collection, id }: { readonly collection: CollectionSlug; readonly id: string },
  language: string,
): Promise<readonly ClosedGate[]> {
  if (collection === 'procedures') {
    const { gates } = await verdictOn(payload, storedDraft(id))
    return gates
      .filter(isBlocking)
      .map((gate) => ({ ...gate, message: gateMessage(gate, language) }))
  }
  if (collection !== 'forms') return []
  const stored: unknown = await payload.findByID({
    collection,
    id,
    depth: 2,
    populate: asShownElsewhere,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: true,
  })
  return isStored(stored) ? ofForm(stored, language) : []
}

function ofForm(stored: Stored, language: string): readonly ClosedGate[] {
  const reader = isLocale(language) ? language : 'ca'
  return problemsOf(stored).map(({ rule, path, locale, message }) => ({
    rule,
    path,
    severity: 'block' as const,
    message: message[reader],
    ...(locale ? { locale } : {}),
  }))
}

/** A schema that is no JSON cannot even be read as a form. */
function problemsOf(stored: Stored) {
  try {
    return validateFormDefinition(formFromPublished(toPublishedForm(stored)))
  } catch (error) {
    if (error instanceof UnreadableRecord) return [problem('not-an-object', '/schema')]
    throw error
  }
}
