import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { aHead, callersOf, type Callers, type Headers } from '../../support/callers.ts'
import { startTestCatalogue } from '../../support/catalogue.ts'
import { aSheet } from '../../support/real-payload.ts'
import { storedSheets } from '../../support/stored-sheets.ts'
import { startWholeProcess } from '../../support/whole-process.ts'

const times = Number(process.env['CATALEG_KILLS'] ?? 6)

/** What a sheet's editor was told, and what they asked and were not told yet. */
interface Sheet {
  readonly id: string
  readonly code: string
  /** The title that was acknowledged to be public; null: nothing is. */
  told: string | null
  /** Undefined: nothing was under way. */
  asked: string | null | undefined
}

let head: Headers
let publisher: Headers
let sheets: Sheet[]
let file: string
let saves = 0
let acknowledged = 0

beforeAll(async () => {
  const catalogue = await startTestCatalogue()
  file = path.join(catalogue.settings.dataDir, 'catalogue.db')
  const made = await aHead(catalogue)
  head = made.head
  publisher = made.publisher
  const codes = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `FITXA-${letter}`)
  sheets = []
  for (const code of codes) {
    const id = await aSheet(catalogue.payload, code, made.department)
    sheets.push({ id, code, told: null, asked: undefined })
  }
  await catalogue.stop()
})

/** Edits, publishes and withdraws one sheet after another until the line is cut. */
async function work({ save, publish, retire }: Callers, own: readonly Sheet[]): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    const sheet = own[turn % own.length]!
    const title = `Edició ${(saves += 1)}`
    const saved = await save(sheet.id, { title, outputs: [{ name: `Resultat ${title}` }] })
    expect(saved.status).toBe(200)
    await tell(sheet, title, () => publish(sheet.id))
    if (turn % 3 === 2) await tell(sheet, null, () => retire(sheet.id))
  }
}

async function tell(sheet: Sheet, title: string | null, ask: () => Promise<Response>) {
  sheet.asked = title
  const answer = await ask()
  const { revision } = (await answer.json()) as { revision: number | null }
  expect(answer.status).toBe(200)
  expect(revision).toBeGreaterThan(0)
  sheet.told = title
  sheet.asked = undefined
  acknowledged += 1
}

const isCut = (error: unknown): boolean => error instanceof TypeError

describe('The whole system is killed while people publish and withdraw', () => {
  it(
    `${times} times: what was answered is what is stored, logged and served`,
    async () => {
      for (let life = 0; life <= times; life += 1) {
        const system = await startWholeProcess()
        const callers = callersOf(system.url, head, publisher)

        // The very first answers: nothing acknowledged is missing, nothing withdrawn is there.
        for (const { code, told, asked } of sheets) {
          const served = await callers.servedTitle(code)
          expect([code, told, asked]).toContain(served)
          if (asked === undefined) expect([code, served]).toEqual([code, told])
        }
        // What was under way is all there or not at all, and everywhere the same.
        await expect.poll(() => disagreements(callers), { timeout: 10_000 }).toEqual([])
        for (const sheet of sheets) {
          sheet.told = await callers.servedTitle(sheet.code)
          sheet.asked = undefined
        }

        if (life === times) {
          expect(await system.leave()).toBe(0)
          break
        }
        const workers = [0, 1].map((worker) =>
          work(
            callers,
            sheets.filter((_, at) => at % 2 === worker),
          ).catch((error: unknown) => {
            if (!isCut(error)) throw error
          }),
        )
        const before = acknowledged
        await expect.poll(() => acknowledged, { timeout: 20_000 }).toBeGreaterThan(before + 2)
        await sleep(Math.random() * 600)
        await system.kill()
        await Promise.all(workers)
      }
      process.stderr.write(`killed ${times} times, ${acknowledged} acknowledged: all there\n`)
    },
    60_000 + times * 30_000,
  )
})

/** Sheets of which the record, its latest version, the log and the public do not say the same. */
async function disagreements({ servedTitle }: Callers): Promise<unknown[]> {
  const found: unknown[] = []
  for (const sheet of storedSheets(file)) {
    const { code, live, latestPublished, latestVersions, logged } = sheet
    const served = await servedTitle(code)
    const title = live?.title ?? null
    const isWhole =
      !live || (live.output === latestPublished?.output && title === latestPublished?.title)
    const isTorn = live?.output !== undefined && live.output !== outputOf(live.title)
    if (isWhole && !isTorn && latestVersions === 1 && logged === title && served === title) continue
    found.push({ ...sheet, served })
  }
  return found
}

const outputOf = (title: string) => (title.startsWith('Edició') ? `Resultat ${title}` : 'Llicència')
