import { afterEach, describe, expect, it } from 'vitest'
import { followLog, type FollowLog, type LogReader } from '../../../cms/delivery/follow-log.ts'
import { createReadModel } from '../../../cms/delivery/read-model.ts'
import { logInMemory, publication, withdrawal } from './publications.ts'

const readers: LogReader[] = []
afterEach(async () => {
  for (const reader of readers.splice(0)) await reader.stop()
})

const follow = (options: Partial<FollowLog> & Pick<FollowLog, 'log' | 'apply'>) => {
  const reader = followLog({ from: 0, everyMs: 5, ...options })
  readers.push(reader)
  return reader
}
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => publication(`T${at}`, at + 1))

describe('a reader of the publication log', () => {
  it('catches up in batches and then follows what is published', async () => {
    const { log, publish } = logInMemory(many(25))
    const model = createReadModel()
    const reader = follow({ log, apply: model.apply, batch: 10 })
    await reader.caughtUp(25)
    expect(model.size).toBe(25)
    publish(withdrawal('T3', 26))
    await reader.caughtUp(26)
    expect(model.get('public', 'procedure', 'T3')).toBeUndefined()
    expect(reader.status()).toMatchObject({ revision: 26, lagging: false, lastError: null })
  })

  it('reads at once when it is told that there is something', async () => {
    const { log, publish } = logInMemory()
    const model = createReadModel()
    let hint = () => {}
    const wake = (tell: () => void) => ((hint = tell), () => {})
    const reader = follow({ log, apply: model.apply, everyMs: 3_600_000, wake })
    await reader.caughtUp(0)
    publish(publication('PADRO', 1))
    hint()
    await expect.poll(() => model.revision).toBe(1)
  })

  it('goes on with what it has while the log is away, says so, and recovers by itself', async () => {
    const { log, publish, cut } = logInMemory(many(2))
    const model = createReadModel()
    const errors: unknown[] = []
    const reader = follow({ log, apply: model.apply, onError: (error) => errors.push(error) })
    await reader.caughtUp(2)
    await expect.poll(() => reader.status().asOf).not.toBeNull()
    cut(true)
    await expect.poll(() => reader.status().lagging).toBe(true)
    const { asOf, lastError } = reader.status()
    expect(lastError).toBe('The database does not answer.')
    expect(asOf).toBeInstanceOf(Date)
    expect(model.size).toBe(2)
    publish(publication('NOU', 3))
    cut(false)
    await reader.caughtUp(3)
    await expect.poll(() => reader.status().lagging).toBe(false)
    expect(errors).toHaveLength(1)
  })

  it('gives again what failed to be applied, and loses nothing', async () => {
    const { log } = logInMemory(many(3))
    const model = createReadModel()
    let failures = 2
    const apply: FollowLog['apply'] = (publications) => {
      if ((failures -= 1) >= 0) throw new Error('no space left')
      model.apply(publications)
    }
    const reader = follow({ log, apply })
    await reader.caughtUp(3)
    expect(model.size).toBe(3)
  })

  it('begins again when the log was put back to an earlier state', async () => {
    const { log, restore } = logInMemory(many(5))
    const model = createReadModel()
    const reader = follow({ log, apply: model.apply, rewound: () => model.reset() })
    await reader.caughtUp(5)
    restore(many(2))
    await expect.poll(() => model.revision).toBe(2)
    expect(model.size).toBe(2)
  })

  it('starts from its own cursor and asks for it again after a failure', async () => {
    const { log } = logInMemory(many(6))
    const seen: number[] = []
    let kept = 4
    let fails = true
    const reader = follow({
      log,
      from: () => kept,
      apply(publications) {
        if (fails) {
          fails = false
          kept = 2
          throw new Error('index reset')
        }
        seen.push(...publications.map((one) => one.revision))
      },
    })
    await reader.caughtUp(6)
    expect(seen).toEqual([3, 4, 5, 6])
  })

  it('tells whoever waits for a revision that it stopped before', async () => {
    const { log } = logInMemory()
    const reader = follow({ log, apply: () => {} })
    const waiting = expect(reader.caughtUp(9)).rejects.toMatchObject({ code: 'reader-stopped' })
    await reader.stop()
    await waiting
  })
})
