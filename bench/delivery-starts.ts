import { rmSync } from 'node:fs'
import path from 'node:path'
import { startDeliveryProcess } from './catalogue-process.ts'
import { ask } from './contenders.ts'
import { makeSnapshot } from './large-snapshot.ts'
import { moments, newQuestions, questions } from './questions.ts'
import { measureInTurns, spreadOf, type Measured } from './rounds.ts'
import { milliseconds, times, verdict, type Row } from './table.ts'

const goals = [
  [600, 500],
  [10_000, 1_000],
  [100_000, 4_000],
] as const

const shapes = ['known', 'new'] as const

/** Delivery processes alone on snapshots of three sizes: how they start, what they hold and cost. */
export async function deliveryStarts(
  dataDir: string,
  folder: string,
  most: number,
  tell: (text: string) => void,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  const costs = new Map<number, ReadonlyMap<string, Measured>>()
  for (const [count, goal] of goals.filter(([one]) => one <= most)) {
    tell(`delivery process on a snapshot of ${count}`)
    const own = path.join(folder, `delivery-${count}`)
    const size = await makeSnapshot(dataDir, own, count)
    const starts: number[] = []
    let memory = 0
    let cpu = 0
    for (let n = 0; n < 3; n += 1) {
      const delivery = await startDeliveryProcess(own)
      starts.push(delivery.readyMs)
      memory = delivery.memory() ?? 0
      cpu = delivery.readyCpuMs ?? 0
      if (n === 2) costs.set(count, await costOf(delivery))
      await delivery.stop()
    }
    rmSync(own, { recursive: true, force: true })
    const start = spreadOf(starts)
    const isLean = memory <= 1.5 * size + 100e6
    rows.push([
      `delivery start, ${count} publications (${megabytes(size)})`,
      `${milliseconds(start)}, CPU ${cpu.toFixed(0)} ms`,
      verdict(`≤ ${goal / 1000} s`, start.median <= goal),
    ])
    rows.push([
      '  its memory',
      megabytes(memory),
      verdict('≤ 1.5× and the program’s 100 MB', isLean),
    ])
  }
  const [fewest, ...more] = [...costs]
  for (const shape of shapes) {
    for (const [count, measured] of more) {
      const before = fewest?.[1].get(shape)?.cpu?.median
      const after = measured.get(shape)?.cpu?.median
      const growth = before && after ? after / before : null
      rows.push([
        `one sheet, ${shape}: CPU at ${count} against ${fewest?.[0]}`,
        times(growth),
        verdict('< 2×', growth === null ? null : growth < 2),
      ])
    }
  }
  return rows
}

async function costOf(delivery: Awaited<ReturnType<typeof startDeliveryProcess>>) {
  const fresh = ask('new', delivery, '/graphql', newQuestions.sheet)
  const contenders = [
    ask('known', delivery, '/graphql', questions.sheet),
    { ...fresh, load: { ...fresh.load, values: moments } },
  ]
  const limits = { rounds: 2, seconds: 1, until: Infinity }
  return (await measureInTurns(contenders, limits, () => undefined)).measured
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`
