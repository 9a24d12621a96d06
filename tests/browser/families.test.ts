import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoAxeViolations, openBrowser, type OpenBrowser } from '../support/browser.ts'
import { ask, save, signIn, write } from '../support/panel.ts'
import { startSystem, type RunningSystem } from '../support/system.ts'

let system: RunningSystem
let browser: OpenBrowser

beforeAll(async () => {
  system = await startSystem()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await system?.dispose()
})

describe('the template of a family', () => {
  let sheet = ''

  it('fills in a new sheet, and says in it what is the template’s and what is its own', async () => {
    const visit = await signIn(browser, system.url, 'interlocutor.urbanisme@demo.cat')
    const { page, complaints } = visit
    await page.getByRole('link', { name: 'Fitxa nova' }).click()
    await page.getByRole('heading', { level: 1, name: 'Fitxa nova' }).waitFor()
    await expectNoAxeViolations(page, { exclude: ['.localizer'] })
    await page.getByLabel('Com en diu la gent?').fill('Reformar la façana de casa')
    await page.getByRole('radio', { name: /Urbanisme i obres/ }).check()
    await page.keyboard.press('Enter')
    await page.locator('form[data-form-ready=true] #field-title').waitFor()
    sheet = new URL(page.url()).pathname.split('/').at(-1) ?? ''

    const box = page.getByRole('region', { name: 'Plantilla de la família' })
    await box.getByText('Llicències i comunicacions d’obres').waitFor()
    expect(await box.getByText(/Iguals que la plantilla: \d{2}/).count()).toBe(1)
    await page.locator('.tabs-field__tab-button').getByText('Responsabilitat').click()
    const body = page.locator('#field-resolvingBody')
    await expect.poll(() => body.inputValue(), { timeout: 15_000 }).toBe('Alcaldia')
    const mark = () =>
      page
        .locator('.field-type', { has: page.locator('#field-resolvingBody') })
        .last()
        .getAttribute('data-template')
    await expect.poll(mark, { timeout: 15_000 }).toBe('inherited')

    await write(page, 'resolvingBody', 'Regidoria d’Urbanisme')
    expect(await save(page)).toBe(true)
    await expect.poll(mark, { timeout: 15_000 }).toBe('overridden')
    await box.getByText('Propis de la fitxa (1)').click()
    await box.getByRole('button', { name: 'Torna a la plantilla: Òrgan que resol' }).click()
    await expect.poll(() => body.inputValue(), { timeout: 15_000 }).toBe('Alcaldia')
    expect(complaints).toEqual([])
    await visit.close()
  })

  it('changes, and governance takes the change in to the sheets it chooses after seeing it', async () => {
    const visit = await signIn(browser, system.url, 'governanca@demo.cat')
    const { page, complaints } = visit
    const found = await ask(page, 'GET', '/api/templates?where[code][equals]=PLANT-URBANISME')
    const [template] = (found.body as { docs: { id: string; edition: number }[] }).docs
    const changed = await ask(page, 'PATCH', `/api/templates/${template?.id}`, {
      resolvingBody: 'Junta de Govern Local',
      basedOn: template?.edition,
    })
    expect(changed.status).toBe(200)

    await page.goto(`${system.url}/admin/plantilles/${template?.id}`)
    const row = page.getByRole('article').filter({ hasText: 'Reformar la façana de casa' })
    await row.locator('summary').click()
    await row.getByText('Junta de Govern Local').waitFor()
    await expectNoAxeViolations(page, { exclude: ['.localizer'] })
    await row.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Aplica a les triades (1)' }).click()
    await row.getByRole('status').getByText('Fet. Camps canviats: 1').waitFor()

    const stored = await ask(page, 'GET', `/api/procedures/${sheet}?draft=true&depth=0`)
    expect(stored.body.resolvingBody).toBe('Junta de Govern Local')
    expect(complaints).toEqual([])
    await visit.close()
  })
})
