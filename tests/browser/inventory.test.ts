import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { expectNoAxeViolations, openBrowser, type OpenBrowser } from '../support/browser.ts'
import { cellsOf, csvOf } from '../support/inventory-file.ts'
import { inventorySample } from '../support/inventory-sample.ts'
import { ask, signIn } from '../support/panel.ts'
import { startSystem, type RunningSystem } from '../support/system.ts'

let system: RunningSystem
let browser: OpenBrowser
const folder = mkdtempSync(path.join(tmpdir(), 'cataleg-inventory-'))
const file = path.join(folder, 'inventari.csv')
const pictures = process.env['CATALEG_PICTURES']

beforeAll(async () => {
  // Heads that say nothing of the title, so that somebody must choose.
  const heads = ['Codi', 'Què és', 'Descripció', 'Departament', 'Enllaç', 'Visites']
  writeFileSync(file, csvOf([heads, ...inventorySample(120, 20).map(cellsOf)]))
  system = await startSystem()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await system?.dispose()
  rmSync(folder, { recursive: true, force: true })
})

const look = async (page: Page, name: string) => {
  await expectNoAxeViolations(page, { exclude: ['.localizer'] })
  if (pictures) await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true })
}
const open = (page: Page, view: string) => page.goto(`${system.url}/admin/inventari?vista=${view}`)

it('governance brings a file in, decides duplicates by keyboard, and the rest in bulk', async () => {
  const { page, complaints, close } = await signIn(browser, system.url, 'governanca@demo.cat')
  await page.locator('#nav-purge').waitFor({ state: 'attached' })
  await open(page, 'importacio')
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByLabel('D’on ve').fill('Web municipal')
  await page.getByRole('button', { name: 'Llegeix el fitxer' }).click()
  await page.getByText('Digueu quina columna té el títol.').waitFor()
  await page.getByLabel('Títol', { exact: true }).selectOption('Què és')
  await page.getByText('120 noves').waitFor()
  await look(page, 'importacio')
  await page.getByRole('button', { name: 'Importa 120 files' }).click()
  await page.getByRole('heading', { name: 'Importació feta:' }).waitFor()
  await look(page, 'importada')

  await page.getByRole('link', { name: 'Mira els duplicats' }).click()
  const cluster = page.locator('.cataleg-cluster').first()
  const rows = cluster.locator('.cataleg-cluster__row:not(.cataleg-cluster__row--sheet)')
  await rows.first().focus()
  await page.keyboard.press('1')
  await rows.first().getByText('Mantenir').waitFor()
  // The decision passes on to the next row, which is merged into the one that is kept.
  await page.keyboard.press('3')
  await page.getByText('Què passarà').waitFor()
  await look(page, 'fusionar')
  await page.getByRole('dialog').getByRole('button', { name: 'Decideix' }).click()
  await rows.nth(1).getByText('Fusionar').waitFor()
  await rows.nth(1).getByRole('button', { name: 'Desfés' }).click()
  await rows.nth(1).getByText('Fusionar').waitFor({ state: 'detached' })
  await look(page, 'duplicats')

  await open(page, 'files')
  await page.getByLabel('Cerca al títol').fill('gual')
  const table = page.locator('.cataleg-inventory__table')
  const count = 2
  await expect.poll(() => table.locator('tbody tr').count()).toBe(count)
  await page.getByLabel('Estat').selectOption('Per decidir')
  await expect.poll(() => table.locator('tbody tr', { hasText: 'gual' }).count()).toBe(count)
  await page.getByLabel('Tria-les totes en aquesta pàgina').check()
  await look(page, 'files')
  await page.getByRole('button', { name: 'Decideix…' }).click()
  await page.getByLabel('Reescriure').check()
  await page.getByText(`Esborranys de fitxa: ${count}`).waitFor()
  await look(page, 'decidir')
  await page.getByRole('dialog').getByRole('button', { name: 'Decideix' }).click()
  await page.getByText('Cap fila no compleix el que demaneu.').waitFor()

  await page.getByLabel('Estat').selectOption('Decidida')
  await expect.poll(() => table.locator('tbody tr', { hasText: 'Decidida' }).count()).toBe(count)
  await page.getByLabel('Tria-les totes en aquesta pàgina').check()
  await page.getByRole('button', { name: 'Porta-ho a terme…' }).click()
  await page
    .getByRole('dialog')
    .getByText(/Esborranys de fitxa/)
    .waitFor()
  await page.getByRole('button', { name: 'Fes-ho' }).click()
  await page.getByLabel('Estat').selectOption('Feta')
  await expect.poll(() => table.locator('tbody tr', { hasText: 'Feta' }).count()).toBe(count)
  const made = await ask(
    page,
    'GET',
    '/api/procedures?draft=true&depth=0&limit=1&where[imported.source][equals]=inventory:Web municipal',
  )
  expect(Number(made.body.totalDocs)).toBeGreaterThanOrEqual(count)

  await open(page, 'progres')
  await page.getByText(/files fetes/).waitFor()
  await page.getByText('Mostra-ho en una taula').click()
  await look(page, 'progres')
  expect(complaints).toEqual([])
  await close()
})

it('a department sees how it is, and does not import', async () => {
  const { page, close } = await signIn(browser, system.url, 'interlocutor.urbanisme@demo.cat')
  await open(page, 'importacio')
  await page.getByText('Només governança i administració importen l’inventari.').waitFor()
  await close()
})
