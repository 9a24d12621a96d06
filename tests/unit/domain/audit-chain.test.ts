import { describe, expect, it } from 'vitest'
import {
  chainRow,
  chainStart,
  verifyChain,
  type AuditAct,
  type ChainedAct,
} from '../../../cms/domain/audit-chain.ts'

const act = (record: string): AuditAct => ({
  at: '2026-03-01T09:00:00.000Z',
  actor: 'p1',
  actorName: 'Prova',
  actorRoles: 'head',
  action: 'save',
  recordCollection: 'procedures',
  record,
  recordCode: 'OBRES-MENORS',
  changes: [{ path: 'title', locale: 'ca', from: 'Abans', to: 'Després' }],
  reason: null,
})

function chainOf(records: readonly string[]): ChainedAct[] {
  const rows: ChainedAct[] = []
  for (const record of records) rows.push(chainRow(rows.at(-1) ?? chainStart, act(record)))
  return rows
}

describe('The audit chain', () => {
  it('follows from its first row to its last', () => {
    const rows = chainOf(['a', 'b', 'c'])
    expect(rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    expect(verifyChain(rows)).toEqual({
      broken: null,
      head: { sequence: 3, digest: rows[2]?.digest },
    })
  })

  it('can be verified in parts', () => {
    const rows = chainOf(['a', 'b', 'c', 'd'])
    const { head } = verifyChain(rows.slice(0, 2))
    expect(verifyChain(rows.slice(2), head).broken).toBeNull()
  })

  it.each([
    ['at', '2026-03-01T09:00:00.001Z'],
    ['actor', 'p2'],
    ['actorName', 'Provb'],
    ['actorRoles', 'admin'],
    ['action', 'create'],
    ['recordCollection', 'protocols'],
    ['record', 'x'],
    ['recordCode', 'OBRES-MAJORS'],
    ['changes', [{ path: 'title', locale: 'ca', from: 'Abans', to: 'Despres' }]],
    ['reason', 'un motiu'],
  ])('detects a changed %s', (field, value) => {
    const rows = chainOf(['a', 'b', 'c']).map((row) =>
      row.sequence === 2 ? { ...row, [field]: value } : row,
    )
    expect(verifyChain(rows).broken).toEqual({ sequence: 2, fault: 'changed' })
  })

  it('detects a row that was changed and given a new digest, by the row after it', () => {
    const [first, , third] = chainOf(['a', 'b', 'c'])
    const forged = chainRow(first!, act('forged'))
    expect(verifyChain([first!, forged, third!]).broken).toEqual({
      sequence: 3,
      fault: 'not-following',
    })
  })

  it('detects a row that was taken away from the middle', () => {
    const rows = chainOf(['a', 'b', 'c'])
    expect(verifyChain([rows[0]!, rows[2]!]).broken).toEqual({ sequence: 2, fault: 'missing' })
  })

  it('does not mind how a database writes nothing', () => {
    const rows = chainOf(['a']).map((row) => ({ ...row, reason: '', id: '1', extra: true }))
    expect(verifyChain(rows).broken).toBeNull()
  })
})
