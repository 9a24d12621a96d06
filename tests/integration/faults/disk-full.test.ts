import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sqliteClientOf } from '../../../cms/config/database/single-writer-client.ts'
import { newFolder, smallPayloadOnSqlite } from '../../support/small-payload.ts'

type Small = Awaited<ReturnType<typeof smallPayloadOnSqlite>>

const filling = 'Ple '.repeat(2_000)

/** Saves until the disk is full and beyond; answers the last title that was acknowledged. */
async function saveUntilFull({ payload }: Small, id: string | number) {
  const refusals: unknown[] = []
  let acknowledged = 'Abans'
  for (let n = 0; n < 3_000 && refusals.length < 20; n += 1) {
    const title = `${n} ${filling}`
    try {
      await payload.update({ collection: 'sheets', id, data: { title, _status: 'published' } })
      acknowledged = title
    } catch (error) {
      refusals.push(error)
    }
  }
  return { acknowledged, refusals }
}

async function refusesHonestly(small: Small, makeRoom: () => unknown): Promise<void> {
  const { payload } = small
  const { id } = await payload.create({
    collection: 'sheets',
    data: { code: 'A', title: 'Abans', _status: 'published' },
  })
  const { acknowledged, refusals } = await saveUntilFull(small, id)
  expect(refusals).toHaveLength(20)
  for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'disk-full', status: 507 })
  expect((await payload.findByID({ collection: 'sheets', id })).title).toBe(acknowledged)

  await makeRoom()
  await payload.update({
    collection: 'sheets',
    id,
    data: { title: 'Hi cap', _status: 'published' },
  })
  expect((await payload.findByID({ collection: 'sheets', id })).title).toBe('Hi cap')
}

describe('The disk of the database is full', () => {
  it('acknowledges nothing that it did not store, and stores again once there is room', async () => {
    const small = await smallPayloadOnSqlite()
    onTestFinished(() => small.payload.destroy())
    const client = sqliteClientOf(small.payload.db)
    const pages = (count: number) => client?.execute(`PRAGMA max_page_count = ${count}`)
    await pages(400)
    await refusesHonestly(small, () => pages(100_000))
  })

  it.skipIf(!mayMount())('does the same on a real disk of four megabytes', async () => {
    const folder = path.join(newFolder(), 'disk')
    mkdirSync(folder)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder])
    onTestFinished(() => void execFileSync('umount', ['--lazy', folder]))
    const small = await smallPayloadOnSqlite(path.join(folder, 'small.db'))
    onTestFinished(() => small.payload.destroy())
    await refusesHonestly(small, () => {
      execFileSync('mount', ['-o', 'remount,size=64m', folder])
    })
  })
})

function mayMount(): boolean {
  const folder = newFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
