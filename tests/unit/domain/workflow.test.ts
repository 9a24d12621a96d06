import { describe, expect, it } from 'vitest'
import { editorialStates, type Role } from '../../../cms/domain/vocabularies/editorial.ts'
import {
  isPossibleFrom,
  mayMove,
  possibleActions,
  transitionActions,
} from '../../../cms/domain/workflow.ts'

const of = (role: Role, ownsRecord: boolean) => ({ roles: [role], ownsRecord })

describe('The way to the public', () => {
  it.each([
    ['interlocutor', true, 'draft', ['submit']],
    ['interlocutor', false, 'draft', []],
    ['interlocutor', true, 'published', ['verify']],
    ['head', true, 'draft', ['submit', 'publish', 'retire']],
    ['head', true, 'in-review', ['return', 'approve', 'publish', 'retire']],
    ['head', false, 'in-review', []],
    ['governance', false, 'published', ['publish', 'verify', 'retire']],
    ['governance', false, 'retired', ['publish']],
    ['legal', false, 'in-review', ['return']],
    ['agent', true, 'draft', []],
    ['auditor', true, 'published', []],
  ] as const)(
    '%s (own record: %s) of a record that is %s may: %j',
    (role, owns, state, actions) => {
      expect(possibleActions(state, of(role, owns))).toEqual(actions)
    },
  )

  it('nobody moves anything without a role', () => {
    for (const action of transitionActions) {
      expect(mayMove(action, { roles: [], ownsRecord: true })).toBe(false)
    }
  })

  it('every state has a way on', () => {
    for (const state of editorialStates.codes.filter((code) => code !== 'scheduled')) {
      expect(transitionActions.some((action) => isPossibleFrom(action, state))).toBe(true)
    }
  })
})
