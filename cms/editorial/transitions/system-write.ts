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
