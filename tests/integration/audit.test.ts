import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appendAct, noteHead } from '../../cms/editorial/audit/append-act.ts'
import { chainActs, chainWaitingActs } from '../../cms/editorial/audit/chain-waiting-acts.ts'
import { verifyAudit } from '../../cms/editorial/audit/verify-audit.ts'
import { asSystem } from '../../cms/editorial/transitions/system-write.ts'
import { transition } from '../../cms/editorial/transitions/transition.ts'
import type { AuditLog } from '../../cms/generated/payload-types.ts'
import { describeOnEveryDatabase } from '../support/database.ts'
import { aDepartment, aPerson, aSheet, openPayload, type Person } from '../support/real-payload.ts'

describeOnEveryDatabase('The audit log', (database) => {
  let payload: Payload
  let close: () => Promise<void>
  let head: Person
  let sheet: string

  beforeAll(async () => {
    ;({ payload, close } = await openPayload(database))
    const department = await aDepartment(payload, 'URB')
    head = await aPerson(payload, ['head'], [department])
    sheet = await aSheet(payload, 'OBRES', department)
  })
  afterAll(() => close())

  const acts = async (record: string): Promise<AuditLog[]> => {
    await chainWaitingActs(payload)
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { record: { equals: record } },
      sort: 'sequence',
      limit: 0,
      pagination: false,
    })
    return docs
  }
  const lastOf = async (record: string) => (await acts(record)).at(-1)
  const save = (data: object, more: object = {}) =>
    payload.update({
      collection: 'procedures',
      id: sheet,
      draft: true,
      user: head,
      overrideAccess: false,
      data,
      ...more,
    })

  it('says who changed what from what to what, in which role, language and moment, and why', async () => {
    await save({ summary: 'Para otra cosa.' }, { locale: 'es', context: { auditReason: 'Errada' } })
    expect(await lastOf(sheet)).toMatchObject({
      actor: head.id,
      actorName: head.name,
      actorRoles: 'head',
      action: 'save',
      recordCollection: 'procedures',
      recordCode: 'OBRES',
      reason: 'Errada',
      changes: expect.arrayContaining([
        {
          path: 'summary',
          locale: 'es',
          from: 'Para hacer obras pequeñas en casa.',
          to: 'Para otra cosa.',
        },
      ]) as unknown,
    })
    const at = (await lastOf(sheet))?.at ?? ''
    expect(Math.abs(Date.now() - Date.parse(at))).toBeLessThan(60_000)
  })

  it('keeps a long text by what differs in it, and its digest', async () => {
    const words = (end: string) => [
      { children: [{ text: `${'Molt de text. '.repeat(200)}${end}` }] },
    ]
    await save({ description: words('Abans.') })
    await save({ description: words('Després.') })
    const changes = (await lastOf(sheet))?.changes as { path: string; to: { excerpt: string } }[]
    const [description] = changes.filter(({ path }) => path === 'description')
    expect(description?.to.excerpt).toMatch(/^….*Després\.$/)
    expect(JSON.stringify(description).length).toBeLessThan(1_200)
  })

  it('is not written where nothing was changed', async () => {
    const { summary } = await save({ summary: 'Una de sola.' })
    const before = (await acts(sheet)).length
    await save({ summary })
    expect(await acts(sheet)).toHaveLength(before)
  })

  it('holds nothing of a save that was refused', async () => {
    const before = (await acts(sheet)).length
    await expect(save({ summary: 'mal\u0000' })).rejects.toThrow()
    await expect(
      payload.update({
        collection: 'procedures',
        id: sheet,
        draft: true,
        data: { summary: 'Desfet' },
        context: {
          ...asSystem(),
          get auditReason(): string {
            throw new Error('undone')
          },
        },
      }),
    ).rejects.toThrow('undone')
    expect(await acts(sheet)).toHaveLength(before)
    const { summary } = await payload.findByID({ collection: 'procedures', id: sheet, draft: true })
    if (database.name === 'SQLite') expect(summary).toBe('Una de sola.')
  })

  it('names each transition', async () => {
    await payload.update({
      collection: 'procedures',
      id: sheet,
      draft: true,
      user: head,
      context: asSystem(),
      data: { state: 'in-review', changeNote: 'Reviseu-ho' },
    })
    const reviewer = await aPerson(payload, ['governance'])
    const request = { action: 'return', reason: 'Falta la taxa' }
    const req = await createLocalReq({ user: reviewer }, payload)
    await transition(req, { collection: 'procedures', id: sheet }, request)
    const [submitted, returned] = (await acts(sheet)).slice(-2)
    expect([submitted?.action, submitted?.reason]).toEqual(['submit', 'Reviseu-ho'])
    expect([returned?.action, returned?.reason]).toEqual(['return', 'Falta la taxa'])
  })

  it('tells of roles that were given, and of no secret', async () => {
    const admin = await aPerson(payload, ['admin'])
    const someone = await aPerson(payload, ['agent'])
    await payload.update({
      collection: 'users',
      id: someone.id,
      user: admin,
      overrideAccess: false,
      data: { roles: ['auditor'], password: 'Molt-secreta-i-llarga-1', apiKey: 'clau-secreta-1' },
    })
    const all = JSON.stringify(await acts(someone.id))
    expect(await lastOf(someone.id)).toMatchObject({
      actor: admin.id,
      changes: [{ path: 'roles', from: 'agent', to: 'auditor' }],
    })
    expect(all).not.toMatch(/secreta|hash|salt|sessions/)
  })

  it('cannot be written, changed or emptied by anybody', async () => {
    const admin = await aPerson(payload, ['admin'])
    const row = await lastOf(sheet)
    const id = row?.id ?? ''
    for (const as of [{ overrideAccess: true }, { overrideAccess: false, user: admin }]) {
      const common = { collection: 'audit-log' as const, ...as }
      await expect(payload.update({ ...common, id, data: { reason: 'x' } })).rejects.toThrow()
      await expect(payload.delete({ ...common, id })).rejects.toThrow()
      await expect(payload.delete({ ...common, where: {} })).rejects.toThrow()
      const data = {
        sequence: 1e6,
        at: 'x',
        action: 'x',
        recordCollection: 'x',
        record: 'x',
        digest: '',
      }
      await expect(payload.create({ ...common, data })).rejects.toThrow()
    }
    expect(await lastOf(sheet)).toEqual(row)
  })

  it('keeps its order with twenty writers at once', async () => {
    const before = (await verifyAudit(payload)).rows
    const departments = await Promise.all(
      Array.from({ length: 20 }, (_, n) => aDepartment(payload, `P${n}`)),
    )
    await Promise.all(
      departments.map((id, n) =>
        payload.update({ collection: 'departments', id, data: { name: `Nou ${n}` } }),
      ),
    )
    // Two processes that chain at once.
    await Promise.all([chainActs(payload), chainActs(payload)])
    const verdict = await verifyAudit(payload)
    expect(verdict).toMatchObject({ broken: null, waiting: 0, rows: before + 40 })
  })

  it('detects one changed byte', async () => {
    expect((await verifyAudit(payload)).broken).toBeNull()
    const sequence = (await lastOf(sheet))?.sequence ?? 0
    await raw(payload, 'reason', sequence, 'Falta la taxb')
    expect((await verifyAudit(payload)).broken).toEqual({ sequence, fault: 'changed' })
    await raw(payload, 'reason', sequence, 'Falta la taxa')
    expect((await verifyAudit(payload)).broken).toBeNull()
  })

  it('detects rows taken away from the end, once its head was noted', async () => {
    const act = { at: 'x', actor: null, actorName: null, actorRoles: null, action: 'save' }
    const what = {
      recordCollection: 'x',
      record: 'x',
      recordCode: null,
      changes: null,
      reason: null,
    }
    for (let n = 0; n < 3; n += 1) await appendAct(payload, { ...act, ...what })
    await chainWaitingActs(payload)
    const { head: last, broken } = await verifyAudit(payload)
    expect(broken).toBeNull()
    await noteHead(payload, last)
    await takeAway(payload, last.sequence)
    expect((await verifyAudit(payload)).broken).toEqual({
      sequence: last.sequence,
      fault: 'missing',
    })
  })

  it('detects a row taken away from the middle', async () => {
    await takeAway(payload, 5)
    expect((await verifyAudit(payload)).broken).toEqual({ sequence: 5, fault: 'missing' })
  })
})

/* Past Payload, as somebody with the database in their hands would. */

const raw = (payload: Payload, field: string, sequence: number, value: string) =>
  clientOf(payload)?.execute({
    sql: `UPDATE audit_log SET ${field} = ? WHERE sequence = ?`,
    args: [value, sequence],
  }) ?? rowsOf(payload).updateOne({ sequence }, { $set: { [field]: value } })

const takeAway = (payload: Payload, sequence: number) =>
  clientOf(payload)?.execute({
    sql: 'DELETE FROM audit_log WHERE sequence = ?',
    args: [sequence],
  }) ?? rowsOf(payload).deleteOne({ sequence })

interface SqliteClient {
  execute(statement: {
    readonly sql: string
    readonly args: readonly (number | string)[]
  }): Promise<unknown>
}

const clientOf = (payload: Payload): SqliteClient | null =>
  (payload.db as unknown as { readonly client?: SqliteClient }).client ?? null

interface MongoRows {
  updateOne(where: object, data: object): Promise<unknown>
  deleteOne(where: object): Promise<unknown>
}

const rowsOf = (payload: Payload): MongoRows =>
  (payload.db as unknown as { collections: Record<'audit-log', { collection: MongoRows }> })
    .collections['audit-log'].collection
