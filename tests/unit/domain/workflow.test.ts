import { describe, expect, it } from 'vitest'
import { editorialStates, type Role } from '../../../cms/domain/vocabularies/editorial.ts'
import {
  isPossibleFrom,
  mainAction,
  mayMove,
  possibleActions,
  stateAfterEdit,
  transitionActions,
} from '../../../cms/domain/workflow.ts'

const of = (role: Role, ownsRecord: boolean) => ({ id: 'me', roles: [role], ownsRecord })

describe('The way to the public', () => {
  it.each([
    ['interlocutor', true, 'draft', ['submit']],
    ['interlocutor', false, 'draft', []],
    ['interlocutor', true, 'returned', ['submit']],
    ['interlocutor', true, 'in-review', []],
    ['interlocutor', true, 'approved', []],
    ['interlocutor', true, 'scheduled', []],
    ['interlocutor', true, 'published', ['verify']],
    ['interlocutor', true, 'to-verify', ['verify']],
    ['specialist', true, 'draft', ['submit']],
    ['head', true, 'draft', ['submit', 'publish', 'schedule', 'retire']],
    ['head', true, 'in-review', ['return', 'approve', 'publish', 'schedule', 'retire']],
    ['head', true, 'legal-review', ['return', 'publish', 'schedule', 'retire']],
    ['head', true, 'approved', ['return', 'publish', 'schedule', 'retire']],
    ['head', true, 'scheduled', ['return']],
    ['head', true, 'published', ['publish', 'verify', 'retire']],
    ['head', true, 'retired', ['publish', 'schedule']],
    ['head', false, 'in-review', []],
    [
      'governance',
      false,
      'in-review',
      ['return', 'validate', 'approve', 'publish', 'schedule', 'publish-urgent', 'retire'],
    ],
    [
      'governance',
      false,
      'legal-review',
      ['return', 'publish', 'schedule', 'publish-urgent', 'retire'],
    ],
    ['governance', false, 'scheduled', ['return']],
    ['governance', false, 'published', ['publish', 'verify', 'retire']],
    ['governance', false, 'retired', ['publish', 'schedule']],
    ['legal', false, 'in-review', ['return']],
    ['legal', false, 'legal-review', ['return', 'validate']],
    ['legal', false, 'scheduled', []],
    ['linguist', true, 'in-review', []],
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
    for (const state of editorialStates.codes) {
      expect(transitionActions.some((action) => isPossibleFrom(action, state))).toBe(true)
    }
  })

  it('only the legal reviewers sign: not even the administrator does it for them', () => {
    for (const role of ['admin', 'governance', 'head'] as const) {
      expect(mayMove('validate', of(role, true), 'legal-review')).toBe(false)
    }
  })

  it('a family may leave publishing to governance', () => {
    const family = { byGovernanceOnly: true }
    expect(possibleActions('approved', of('head', true), family)).toEqual(['return', 'retire'])
    expect(possibleActions('approved', of('governance', false), family)).toContain('publish')
  })

  it('what the public does not read yet is not urgent', () => {
    expect(possibleActions('draft', of('governance', false), { isLive: false })).not.toContain(
      'publish-urgent',
    )
  })

  it('what is validated is not validated twice', () => {
    const moved = { validatedBy: 'somebody' }
    expect(possibleActions('in-review', of('governance', false), moved)).not.toContain('validate')
  })
})

describe('Nobody passes their own work', () => {
  const head = of('head', true)
  it.each([
    ['draft', { writtenBy: 'me' }, ['submit', 'retire']],
    ['in-review', { writtenBy: 'me' }, ['return', 'retire']],
    [
      'in-review',
      { writtenBy: 'other', submittedBy: 'me' },
      ['return', 'publish', 'schedule', 'retire'],
    ],
    [
      'approved',
      { writtenBy: 'me', approvedBy: 'other' },
      ['return', 'publish', 'schedule', 'retire'],
    ],
    ['approved', { writtenBy: 'me', approvedBy: 'me' }, ['return', 'retire']],
    ['retired', { writtenBy: 'me' }, []],
    ['draft', { writtenBy: null }, ['submit', 'publish', 'schedule', 'retire']],
  ] as const)('a head of a record that is %s and went through %j may: %j', (state, hands, may) => {
    expect(possibleActions(state, head, hands)).toEqual(may)
  })

  it('governance neither validates nor approves what it wrote or sent', () => {
    for (const hands of [{ writtenBy: 'me' }, { submittedBy: 'me' }]) {
      const may = possibleActions('in-review', of('governance', false), hands)
      expect(may).not.toContain('validate')
      expect(may).not.toContain('approve')
    }
  })

  it('the administrator publishes as the system does', () => {
    const may = possibleActions('draft', of('admin', false), { writtenBy: 'me' })
    expect(may).toContain('publish')
  })
})

describe('Writing in a record', () => {
  it.each([
    ['draft', false, 'draft'],
    ['returned', true, 'returned'],
    ['in-review', true, 'draft'],
    ['in-review', false, 'in-review'],
    ['legal-review', true, 'draft'],
    ['legal-review', false, 'legal-review'],
    ['approved', false, 'draft'],
    ['published', false, 'draft'],
    ['to-verify', false, 'draft'],
    ['retired', false, 'draft'],
  ] as const)('that is %s (by who sent it: %s) leaves it %s', (state, isSubmitter, after) => {
    expect(stateAfterEdit(state, { isSubmitter })).toBe(after)
  })
})

describe('The button that stands out', () => {
  it.each([
    ['draft', ['submit', 'retire'], 'submit'],
    ['draft', ['submit', 'publish', 'retire'], 'publish'],
    ['in-review', ['return', 'validate', 'approve', 'publish'], 'validate'],
    ['in-review', ['return', 'approve', 'publish'], 'approve'],
    ['published', ['publish', 'verify', 'retire'], 'verify'],
    ['scheduled', ['return'], undefined],
  ] as const)('of a record that is %s with %j is %s', (state, actions, main) => {
    expect(mainAction(state, actions)).toBe(main)
  })
})
