import { rmSync } from 'node:fs'
import path from 'node:path'
import { startDeliveryProcess } from './catalogue-process.ts'
import { makeSnapshot } from './large-snapshot.ts'
import { spreadOf } from './rounds.ts'
import { milliseconds, verdict, type Row } from './table.ts'

const goals = [
  [600, 500],
  [10_000, 1_000],
  [100_000, 4_000],
] as const

/** Delivery processes alone on snapshots of three sizes: how they start and what they hold. */
export async function deliveryStarts(
  dataDir: string,
  folder: string,
  most: number,
  tell: (text: string) => void,
): Promise<readonly Row[]> {
  const rows: Row[] = []
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
  return rows
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`
