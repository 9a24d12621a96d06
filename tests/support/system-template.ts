import { createHash, randomUUID } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { todayInMadrid } from '../../cms/domain/calendar.ts'

const folder = path.join(tmpdir(), 'cataleg-test-templates')

/**
 * Fills an empty folder with the data of a first start, which takes a minute: it is made once and
 * copied for every system of a run. `make` is given a folder, starts there and stops in peace.
 *
 * A template is known by what it was made of and by the day: the demo's dates count from today.
 */
export async function copyTemplate(
  target: string,
  madeOf: readonly string[],
  make: (dataDir: string) => Promise<void>,
): Promise<void> {
  const hash = createHash('sha256').update(JSON.stringify([todayInMadrid(), ...madeOf]))
  const template = path.join(folder, `system-${hash.digest('hex').slice(0, 16)}`)
  while (!existsSync(template)) await makeOnce(template, make)
  cpSync(template, target, { recursive: true })
}

/** Of all the workers that find none, one makes it while the others wait. */
async function makeOnce(template: string, make: (dataDir: string) => Promise<void>): Promise<void> {
  const lock = `${template}.lock`
  mkdirSync(folder, { recursive: true })
  if (!take(lock)) return void (await pause(200))
  const draft = `${template}.${randomUUID()}`
  try {
    mkdirSync(draft, { mode: 0o700 })
    await make(draft)
    if (!existsSync(template)) renameSync(draft, template)
    forgetOld()
  } finally {
    rmSync(draft, { recursive: true, force: true })
    rmSync(lock, { force: true })
  }
}

/** Whose process has ended holds nothing. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (!isHeld(lock)) rmSync(lock, { force: true })
    return false
  }
}

function isHeld(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')) || process.pid, 0)
    return true
  } catch {
    return false
  }
}

/** Those of other days: no run needs them any more. */
function forgetOld(): void {
  for (const name of readdirSync(folder)) {
    const old = path.join(folder, name)
    const age = Date.now() - (statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (name.startsWith('system-') && age > 2 * 24 * 3_600_000) {
      rmSync(old, { recursive: true, force: true })
    }
  }
}
