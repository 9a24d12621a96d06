import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoAxeViolations, openBrowser, type OpenBrowser } from '../support/browser.ts'
import { aDraft, ask, openSheet, signIn, wholeSheet } from '../support/panel.ts'
import { startSystem, type RunningSystem } from '../support/system.ts'

let system: RunningSystem
let browser: OpenBrowser
const as = (who: string) => signIn(browser, system.url, `${who}@demo.cat`)

beforeAll(async () => {
  system = await startSystem()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await system?.dispose()
})

const box = (page: Page) => page.locator('.cataleg-quality')
const verdict = (page: Page, text: string) =>
  page.locator('.cataleg-quality__title', { hasText: text })
const noteBeside = (page: Page, field: string) => page.locator(`#quality-field-${field}`)

describe('how good a sheet is, while it is written', () => {
  it('says in Catalan what keeps it from being published, and takes it back as one writes', async () => {
    const { page, complaints } = await as('interlocutor.urbanisme')
    const { summary: _, ...gap } = (await wholeSheet(page, 'PROVA-QUALITAT')) as Record<
      string,
      unknown
    >
    const id = await aDraft(page, gap)
    await openSheet(page, system.url, id)
    await verdict(page, 'Falta una cosa').waitFor()
    const needed = 'Escriviu el resum en català: una frase que digui per a què serveix.'
    await noteBeside(page, 'summary').getByText(needed).waitFor()
    // Whoever cannot see the note hears it with the field.
    expect(await page.locator('#field-summary').getAttribute('aria-describedby')).toBe(
      'quality-field-summary',
    )
    await page.getByRole('button', { name: 'Identificació 1 per completar' }).waitFor()

    await page.getByRole('button', { name: 'Publicació', exact: true }).click()
    await box(page).getByRole('button', { name: needed }).press('Enter')
    const summary = page.locator('#field-summary')
    await summary.and(page.locator(':focus')).waitFor()
    await page.keyboard.type('Per provar els avisos.')
    await verdict(page, 'Es pot publicar').waitFor()
    await noteBeside(page, 'summary').waitFor({ state: 'detached' })
    // All of it from what was typed: nothing was saved.
    const stored = await ask(page, 'GET', `/api/procedures/${id}?draft=true&depth=0`)
    expect(stored.body.summary ?? null).toBeNull()
    expect(complaints).toEqual([])
  })

  it('leads into a folded row of a list, in a tab that was never opened', async () => {
    const { page } = await as('interlocutor.urbanisme')
    const sheet = (await wholeSheet(page, 'PROVA-FILA')) as { channels: object[] }
    const counter = { channel: 'in-person', actions: ['filing'], appointment: { need: 'no' } }
    const id = await aDraft(page, { ...sheet, channels: [...sheet.channels, counter] })
    await openSheet(page, system.url, id)
    await box(page)
      .getByRole('button', { name: /^Presencial: digueu on s’atén/ })
      .click()
    await page.locator('#field-channels__1__servicePoints :focus').waitFor()
    expect(await noteBeside(page, 'channels__1__servicePoints').isVisible()).toBe(true)
  })

  it('gives plain words for what was written, and never stops anybody for them', async () => {
    const { page } = await as('interlocutor.urbanisme')
    const sheet = await wholeSheet(page, 'PROVA-PLANER')
    const description = [{ children: [{ text: 'La sol·licitud serà resolta per la Junta.' }] }]
    const id = await aDraft(page, { ...sheet, description })
    await openSheet(page, system.url, id)
    await verdict(page, 'Es pot publicar').waitFor()
    await noteBeside(page, 'description').getByText('serà resolta').waitFor()
  })

  it('shows what each standard still asks for, and passes axe', async () => {
    const { page } = await as('interlocutor.urbanisme')
    const id = await aDraft(page, await wholeSheet(page, 'PROVA-NORMES'))
    await openSheet(page, system.url, id)
    await box(page).getByText('Passarel·la digital única').click()
    await box(page).getByRole('button', { name: 'a) Passos del tràmit' }).waitFor()
    await expectNoAxeViolations(page, { include: ['.cataleg-quality', '.cataleg-notes'] })
  })

  it('speaks Spanish to who reads Spanish, and judges a sheet before it is first saved', async () => {
    const { page } = await as('interlocutor.urbanisme')
    await page.context().addCookies([{ name: 'cataleg-lng', value: 'es', url: system.url }])
    await page.goto(`${system.url}/admin/collections/procedures/create`)
    await verdict(page, 'Faltan').waitFor()
    await noteBeside(page, 'title').getByText('Escriba el título en catalán').waitFor()
  })
})

describe('how good the catalogue is', () => {
  it('is drawn for governance, which gets to what needs most attention with one click', async () => {
    const { page, complaints } = await as('governanca')
    const quality = page.getByRole('region', { name: 'Qualitat de les fitxes' })
    await quality.getByText('Es mesura des del').waitFor()
    await quality.getByText('Dades en una taula').first().click()
    await quality.getByRole('table', { name: 'Totes les fitxes, per puntuació' }).waitFor()
    await expectNoAxeViolations(page, { include: ['.cataleg-section'] })
    await quality.getByRole('link', { name: 'Les que més necessiten atenció' }).click()
    const scores = page.locator('td.cell-score')
    await scores.first().waitFor()
    // Sheets made since the clock last judged them have no score, and come first.
    const shown = (await scores.allTextContents()).map(Number).filter((one) => !Number.isNaN(one))
    expect(shown).toEqual(shown.toSorted((a, b) => a - b))
    expect(shown[0]).toBeLessThan(70)
    expect(complaints).toEqual([])
  })

  it('a department sees its own, and the page of broken links says that nobody looks here', async () => {
    const { page } = await as('interlocutor.urbanisme')
    await page.goto(`${system.url}/admin/el-meu-departament`)
    const own = page.getByRole('region', { name: 'Qualitat de les fitxes' })
    await own.getByText('Urbanisme i Obres').waitFor()
    expect(await own.getByText('Hisenda').count()).toBe(0)
    await page.goto(`${system.url}/admin/enllacos-trencats`)
    await page.getByText('La comprovació d’enllaços està desactivada').waitFor()
    await expectNoAxeViolations(page, { include: ['.cataleg-desk'] })
  })
})
