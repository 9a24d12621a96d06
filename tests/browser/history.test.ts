import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoAxeViolations, openBrowser, type OpenBrowser } from '../support/browser.ts'
import { aDraft, ask, openSheet, signIn, wholeSheet } from '../support/panel.ts'
import { startSystem, type RunningSystem } from '../support/system.ts'

/* Payload's own: its choice of language, and its tabs, which are no items of their list. */
const payloads = ['.localizer', '.doc-tabs__tabs']

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

describe('the history of a sheet, in the panel', () => {
  it('tells what happened, compares any two versions in words, and brings one back', async () => {
    const { page } = await signIn(browser, system.url, 'interlocutor.urbanisme@demo.cat')
    const id = await aDraft(page, await wholeSheet(page, 'PROVA-HISTORIAL'))
    const path = `/api/procedures/${id}?depth=0`
    await ask(page, 'PATCH', path, { summary: 'Per provar l’historial del panell.' })
    await ask(page, 'PATCH', path, { summary: 'Per provar-ho tot.', kind: 'S' })

    await openSheet(page, system.url, id)
    await page.getByRole('link', { name: 'Historial' }).click()
    const entries = page.locator('.cataleg-timeline__entry')
    await entries.first().waitFor()
    expect(await entries.count()).toBe(3)
    expect(await entries.last().innerText()).toMatch(/Creació/)
    expect(await entries.first().innerText()).toMatch(/Canvi desat[^]*Interlocució/)
    await expectNoAxeViolations(page, { exclude: payloads })

    await entries.nth(1).getByRole('link', { name: 'Què va canviar' }).click()
    const differences = page.locator('.cataleg-differences')
    await differences.waitFor()
    expect(await differences.locator('dt').allInnerTexts()).toEqual(['Resum\ncatalà'].map(flat))
    expect(await differences.locator('ins').allInnerTexts()).toContain('l’historial')

    // By the keyboard alone: the first and the last.
    await entries.last().locator('input[name=from]').focus()
    await page.keyboard.press('Space')
    await entries.first().locator('input[name=to]').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.locator('.cataleg-differences dt', { hasText: 'Tipus' }).waitFor()
    await expectNoAxeViolations(page, { exclude: payloads })

    await entries.last().getByRole('button', { name: 'Recupera aquesta versió' }).click()
    await page.locator('#restore-version').click()
    await page.locator('form[data-form-ready=true] #field-title').waitFor()
    const { body } = await ask(page, 'GET', `/api/procedures/${id}?draft=true&depth=0`)
    expect(body).toMatchObject({
      summary: 'Per fer obres petites a casa.',
      kind: 'P',
      state: 'draft',
    })
  })

  it('leads to the sheet on paper and to the list as a table', async () => {
    const { page } = await signIn(browser, system.url, 'interlocutor.urbanisme@demo.cat')
    await page.goto(`${system.url}/admin/collections/procedures?search=obres`)
    const link = page.locator('#export-csv')
    await link.waitFor()
    expect(await link.getAttribute('href')).toMatch(/format=csv.*search=obres/)
    const { body } = await ask(page, 'GET', '/api/procedures?limit=1&depth=0')
    const [{ id }] = (body as { docs: [{ id: string }] }).docs
    await openSheet(page, system.url, id)
    const print = await page.locator('#print-sheet').getAttribute('href')
    const type = await page.evaluate(
      async (address) => (await fetch(address)).headers.get('content-type'),
      print ?? '',
    )
    expect(type).toBe('application/pdf')
  })
})

const flat = (text: string) => text.replace('\n', '')
