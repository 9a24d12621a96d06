import type { Audience } from '../../domain/published/publication.ts'

/** What a query may ask for at most. Each is refused before anything runs. */
export interface QueryLimits {
  /** Bytes of the text of the query. */
  readonly bytes: number
  readonly tokens: number
  readonly aliases: number
  readonly rootFields: number
  readonly depth: number
  readonly directives: number
  /** Fields, each counted as often as its page sizes may repeat it. */
  readonly cost: number
}

/**
 * Depth: the deepest honest query has 8 levels (`search.edges.node.channels.servicePoints…`), so
 * 10 leaves room to grow. Cost: a page of 100 sheets with a hundred fields of each.
 */
export const limitsOf: Readonly<Record<Audience, QueryLimits>> = {
  public: {
    bytes: 8 * 1024,
    tokens: 1000,
    aliases: 15,
    rootFields: 10,
    depth: 10,
    directives: 50,
    cost: 10_000,
  },
  agent: {
    bytes: 16 * 1024,
    tokens: 1000,
    aliases: 15,
    rootFields: 10,
    depth: 10,
    directives: 50,
    cost: 20_000,
  },
}
