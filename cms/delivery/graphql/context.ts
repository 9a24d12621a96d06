import type { Audience } from '../../domain/published/publication.ts'
import type { SearchIndex } from '../../../search/port.ts'
import type { PublicationHistory } from '../log/history.ts'
import type { Catalogue } from '../read-model.ts'

/** All that answering a query may need; nothing else is reached from a resolver. */
export interface DeliveryContext {
  readonly readModel: Catalogue
  readonly search: Pick<SearchIndex, 'search' | 'suggest'>
  /** What was published before; it is read from the database, and may not be there. */
  readonly history: PublicationHistory
  readonly audience: Audience
  /** Address of this system for people, without a slash at the end. */
  readonly publicUrl: string
  /** The moment of the request. Whoever asks makes the answer depend on the clock. */
  now(): Date
}
