import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { smallPayloadOnSqlite } from '../../support/small-payload.ts'
import { startProcess } from '../../support/small-process.ts'

const times = Number(process.env['CATALEG_KILLS'] ?? 5)

describe('The process is killed while it publishes', () => {
  it('keeps every answered publication, and the sheet agrees with its latest version', async () => {
    const { payload, file } = await smallPayloadOnSqlite()
    const sheet = await payload.create({
      collection: 'sheets',
      data: { code: 'A', title: 'Abans', _status: 'published' },
    })
    const order = ['Abans']
    for (let n = 1; n <= times; n += 1) {
      const other = startProcess('publish', file, `Mort ${n}`)
      await other.says('ready')
      await sleep(50 + Math.random() * 250)
      await other.kill()
      order.push(...other.lines.filter((line) => line !== 'ready'))

      const live = await payload.findByID({ collection: 'sheets', id: sheet.id })
      const { docs } = await payload.findVersions({
        collection: 'sheets',
        where: { latest: { equals: true } },
      })
      expect(docs.map(({ version }) => version.title)).toEqual([live.title])
      expect(docs[0]?.version.steps?.length).toBe(live.steps?.length)
      // The last answered one, or the one under way, stored whole but killed before its answer.
      const answered = order.at(-1) ?? ''
      expect([answered, following(answered, n)]).toContain(live.title)
      if (live.title !== answered) order.push(live.title)
    }
    await payload.destroy()
  })
})

/** The title that comes after `title` in the life of the n-th process. */
function following(title: string, n: number): string {
  const [life, count] = title.split('-')
  return life === `Mort ${n}` ? `${life}-${Number(count) + 1}` : `Mort ${n}-1`
}
