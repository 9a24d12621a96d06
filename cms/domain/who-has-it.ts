import type { EditorialState } from './vocabularies/editorial.ts'

/** In whose hands a record is: a person who was named, or a team. */
export type Holder =
  'person' | 'department' | 'governance' | 'legal' | 'publishers' | 'clock' | 'nobody'

/** What comes after the state in which a record is. */
export type NextStep =
  'submit' | 'correct' | 'review' | 'approve' | 'sign' | 'publish' | 'wait' | 'verify' | 'none'

interface Told {
  readonly sentTo?: string | null
  readonly validatedBy?: string | null
}

/** Who has a record now, by its state. */
export function holderOf(state: EditorialState, { sentTo, validatedBy }: Told): Holder {
  switch (state) {
    case 'in-review':
      if (validatedBy) return 'publishers'
      return sentTo ? 'person' : 'governance'
    case 'legal-review':
      return 'legal'
    case 'approved':
      return 'publishers'
    case 'scheduled':
      return 'clock'
    case 'retired':
      return 'nobody'
    default:
      return 'department'
  }
}

export function nextStepOf(state: EditorialState, { validatedBy }: Told): NextStep {
  switch (state) {
    case 'draft':
      return 'submit'
    case 'returned':
      return 'correct'
    case 'in-review':
      return validatedBy ? 'approve' : 'review'
    case 'legal-review':
      return 'sign'
    case 'approved':
      return 'publish'
    case 'scheduled':
      return 'wait'
    case 'retired':
      return 'none'
    default:
      return 'verify'
  }
}
