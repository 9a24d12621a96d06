import type { RequestContext } from 'payload'

/*
 * Transitions, imports and the demo loader write as the system. The mark travels in the context
 * of the operation, which no request can set.
 */
const mark = 'catalegSystemWrite'

export const asSystem = (context: RequestContext = {}): RequestContext => ({
  ...context,
  [mark]: true,
})

export const isSystemWrite = (context: RequestContext): boolean => context[mark] === true

const expected = 'catalegExpectedEdition'

/** A write that holds only for this edition of the record: what was decided, was decided on it. */
export const expecting = (context: RequestContext, edition: number): RequestContext => ({
  ...context,
  [expected]: edition,
})

/** True when the record is no longer the one that the write was decided on. */
export const isOvertaken = (context: RequestContext, edition: unknown): boolean =>
  expected in context && context[expected] !== Number(edition ?? 0)

const aside = 'catalegAside'

/** A write beside the text, such as a remark: it is nobody's edit and makes no other one stale. */
export const besideTheText = (context: RequestContext, remark: unknown): RequestContext => ({
  ...asSystem(context),
  [aside]: remark,
})

/** What is added by such a write; undefined for any other. */
export const asideOf = (context: RequestContext): unknown => context[aside]
