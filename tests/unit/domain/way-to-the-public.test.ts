import { describe, expect, it } from 'vitest'
import { cellsWithoutClause } from '../../../cms/domain/agreement-clauses.ts'
import { changedLegalFacts, legalText } from '../../../cms/domain/legal-facts.ts'
import { instantInMadrid } from '../../../cms/domain/madrid-time.ts'
import { redirectionOf } from '../../../cms/domain/retirement-redirect.ts'
import { cycleOf, nextReview, reviewAfterPublication } from '../../../cms/domain/review-cycle.ts'
import { changesThatMayWait } from '../../../cms/domain/urgent-changes.ts'
import { holderOf, nextStepOf } from '../../../cms/domain/who-has-it.ts'

const sheet = {
  id: '1',
  edition: 3,
  state: 'published',
  title: { ca: 'Llicència', es: 'Licencia' },
  silence: { onRequest: 'approval', exOfficio: null, legalResource: null },
  resolutionTerm: { value: 2, unit: 'months' },
  applicationDeadline: { ca: 'Tot l’any' },
  appeals: [{ id: 'a', kind: 'reposition', body: { ca: 'Alcaldia' } }],
  exhaustsAdministrativeRoute: true,
  legalResources: [{ id: 'l', resource: 'norm-1', article: '14' }],
  identification: { required: true, minimumLevel: 'low', mechanisms: ['idcat-mobil'] },
  dataProtection: { processesData: true, purpose: { ca: 'Tramitar', es: 'Tramitar' } },
  feeRequired: true,
  fees: ['fee-1'],
  channels: [
    { id: 'c', channel: 'seu', url: 'https://seu.cat/1', hours: { ca: 'Sempre' }, overrides: {} },
  ],
}

describe('The law office signs', () => {
  it.each([
    ['silence', { silence: { ...sheet.silence, onRequest: 'rejection' } }],
    ['resolutionTerm', { resolutionTerm: { value: 3, unit: 'months' } }],
    ['applicationDeadline', { applicationDeadline: { ca: 'Fins al juny' } }],
    ['appeals', { appeals: [] }],
    ['appeals', { exhaustsAdministrativeRoute: false }],
    ['legalResources', { legalResources: [{ resource: 'norm-2' }] }],
    ['identification', { identification: { ...sheet.identification, minimumLevel: 'high' } }],
    ['dataProtection', { dataProtection: { ...sheet.dataProtection, purpose: { ca: 'Altra' } } }],
    ['fees', { fees: ['fee-1', 'fee-2'] }],
    ['fees', { feeRequired: false }],
    ['channels', { channels: [{ channel: 'seu', overrides: { fees: ['fee-3'] } }] }],
  ])('a change of %s against what is live', (path, change) => {
    expect(changedLegalFacts(sheet, { ...sheet, ...change })).toEqual([path])
    expect(legalText({ ...sheet, ...change })).not.toBe(legalText(sheet))
  })

  it.each([
    ['another title', { title: { ca: 'Una altra' } }],
    [
      'a translation of a legal text',
      {
        dataProtection: { ...sheet.dataProtection, purpose: { ca: 'Tramitar', es: 'Otra' } },
      },
    ],
    ['rows that were stored anew', { appeals: [{ ...sheet.appeals[0], id: 'other' }] }],
    ['other opening hours', { channels: [{ ...sheet.channels[0], hours: { ca: 'Matins' } }] }],
  ])('not %s', (_what, change) => {
    expect(changedLegalFacts(sheet, { ...sheet, ...change })).toEqual([])
  })

  it('nothing of a sheet that was never live, unless somebody asks', () => {
    expect(changedLegalFacts(null, sheet)).toEqual([])
  })
})

describe('Urgent', () => {
  const channel = sheet.channels[0]
  it.each([
    [
      'the state of the service',
      { channels: [{ ...channel, availability: { status: 'suspended' } }] },
    ],
    ['the hours', { channels: [{ ...channel, hours: { ca: 'Tancat' } }] }],
    ['a link', { channels: [{ ...channel, url: 'https://seu.cat/2' }] }],
    ['the window in which a form is off', { deactivation: { from: '2026-01-01T00:00:00Z' } }],
    ['what the system keeps', { edition: 9, state: 'draft', writtenBy: 'x', changeNote: 'n' }],
  ])('is %s', (_what, change) => {
    expect(changesThatMayWait(sheet, { ...sheet, ...change })).toEqual([])
  })

  it.each([
    ['title', { title: { ca: 'Una altra', es: 'Licencia' } }],
    ['fees', { fees: [] }],
    ['channels', { channels: [{ ...channel, channel: 'web' }] }],
    ['summary', { summary: { ca: 'Nou' } }],
  ])('is no change of %s', (path, change) => {
    expect(changesThatMayWait(sheet, { ...sheet, ...change })).toEqual([path])
  })
})

describe('The next review', () => {
  it.each([
    ['procedures', {}, 12],
    ['procedures', { feeRequired: true }, 6],
    ['procedures', { fees: ['fee-1'] }, 6],
    ['procedures', { periodicity: 'call' }, 6],
    ['procedures', { feeRequired: true, reviewEveryMonths: 3 }, 3],
    ['faqs', {}, 6],
    ['protocols', {}, 6],
    ['forms', {}, 12],
  ] as const)('of %s with %j is after %i months', (collection, record, months) => {
    expect(cycleOf(collection, record)).toBe(months)
  })

  it('comes on the same day of its month, and an editor’s later day stands at publication', () => {
    expect(nextReview('faqs', {}, '2026-08-31')).toBe('2027-02-28')
    const chosen = { reviewOn: '2028-01-01T12:00:00.000Z' }
    expect(reviewAfterPublication('faqs', chosen, '2026-08-31')).toBe('2028-01-01')
    const past = { reviewOn: '2020-01-01T12:00:00.000Z' }
    expect(reviewAfterPublication('faqs', past, '2026-08-31')).toBe('2027-02-28')
  })
})

describe('The old address of a retired sheet', () => {
  const web = { channels: [{ channel: 'web', url: 'https://vila.cat/obres' }] }
  const own = { from: '/obres', to: null, procedure: null }
  it.each([
    ['merged', 'other', web, { ...own, status: '301', procedure: 'other' }],
    ['no-longer-valid', 'other', web, { ...own, status: '301', procedure: 'other' }],
    ['no-longer-valid', null, web, null],
    ['error', null, web, { ...own, status: '410' }],
    ['error', null, { slug: { ca: 'obres' } }, { ...own, from: '/obres', status: '410' }],
    ['error', null, {}, null],
    ['error', null, { channels: [{ channel: 'web', url: 'https://vila.cat/' }] }, null],
    ['error', null, { channels: [{ channel: 'web', url: 'https://vila.cat/api/x' }] }, null],
    ['competence', null, web, null],
    [
      'competence',
      null,
      { ...web, externalManager: { url: 'https://gencat.cat' } },
      { ...own, status: '301', to: 'https://gencat.cat' },
    ],
  ] as const)('%s, replaced by %s: %j → %j', (reason, replacedBy, record, expected) => {
    expect(redirectionOf(record, reason, replacedBy)).toEqual(expected)
  })
})

describe('A cell of the matrix', () => {
  const row = { phase: 'VD', level: 'N2', does: { ca: 'Comprova' } }
  it('that changed and that the department attends names a clause of its agreement', () => {
    expect(cellsWithoutClause(null, { attention: [row] })).toEqual(['attention.0.slaClause'])
    expect(cellsWithoutClause(null, { attention: [{ ...row, slaClause: 'C8' }] })).toEqual([])
  })

  it('that nobody touched, or that general attention attends, needs none', () => {
    const live = { attention: [{ ...row, id: 'x' }] }
    expect(cellsWithoutClause(live, { attention: [{ ...row, id: 'y' }] })).toEqual([])
    expect(cellsWithoutClause(null, { attention: [{ ...row, level: 'N1' }] })).toEqual([])
  })
})

describe('A time in Madrid', () => {
  it.each([
    ['2026-01-15', '09:00', '2026-01-15T08:00:00.000Z'],
    ['2026-07-15', '00:00', '2026-07-14T22:00:00.000Z'],
    // The clocks go from two to three, and from three back to two.
    ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '03:30', '2026-10-25T02:30:00.000Z'],
  ])('%s at %s is %s', (day, time, instant) => {
    expect(instantInMadrid(day, time)?.toISOString()).toBe(instant)
  })

  it('is none where there is no day or no time', () => {
    expect(instantInMadrid('', '09:00')).toBeNull()
    expect(instantInMadrid('2026-02-01', '')).toBeNull()
  })
})

describe('Who has it, and what comes next', () => {
  it.each([
    ['draft', {}, 'department', 'submit'],
    ['returned', {}, 'department', 'correct'],
    ['in-review', { sentTo: 'x' }, 'person', 'review'],
    ['in-review', {}, 'governance', 'review'],
    ['in-review', { sentTo: 'x', validatedBy: 'y' }, 'publishers', 'approve'],
    ['legal-review', {}, 'legal', 'sign'],
    ['approved', {}, 'publishers', 'publish'],
    ['scheduled', {}, 'clock', 'wait'],
    ['published', {}, 'department', 'verify'],
    ['retired', {}, 'nobody', 'none'],
  ] as const)('%s %j: %s, %s', (state, told, holder, next) => {
    expect(holderOf(state, told)).toBe(holder)
    expect(nextStepOf(state, told)).toBe(next)
  })
})
