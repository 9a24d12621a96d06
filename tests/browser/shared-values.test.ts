import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoAxeViolations, openBrowser, type OpenBrowser } from '../support/browser.ts'
import { aDraft, ask, openSheet, save, signIn, wholeSheet } from '../support/panel.ts'
import { startSystem, type RunningSystem } from '../support/system.ts'

let system: RunningSystem
let browser: OpenBrowser
const ids = { phone: '', sheet: '' }

beforeAll(async () => {
  system = await startSystem()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await system?.dispose()
})

async function descriptionServed(code: string): Promise<string | null> {
  const query = `{ procedure(code: "${code}") { description(format: HTML) } }`
  const response = await fetch(`${system.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/graphql-response+json' },
  })
  const { data } = (await response.json()) as {
    data?: { procedure: { description: string } | null }
  }
  return data?.procedure?.description ?? null
}

describe('a value that is written once', () => {
  it('is put in a text with the keyboard, drawn with what it says, and served', async () => {
    const { page, complaints, close } = await signIn(browser, system.url, 'governanca@demo.cat')
    const made = await ask(page, 'POST', '/api/shared-values?locale=ca&depth=0', {
      code: 'TEL-PROVES',
      name: 'Telèfon de proves',
      kind: 'phone',
      values: [
        { value: '931 234 567' },
        { value: '932 000 000', validFrom: '2100-01-01T12:00:00.000Z' },
      ],
    })
    ids.phone = (made.body as { doc: { id: string } }).doc.id
    ids.sheet = await aDraft(page, await wholeSheet(page, 'PROVA-VALOR'))
    await openSheet(page, system.url, ids.sheet)

    const editor = page.locator('#field-description')
    await editor.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Truqueu al ')
    await page
      .locator('.rich-text', { has: editor })
      .getByRole('button', { name: 'Insereix un valor comú' })
      .focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Telèfon de proves').waitFor()
    expect(await dialog.innerText()).toContain('l’1 de gener del 2100 a 932 000 000')
    await expectNoAxeViolations(page, { exclude: ['.template-default', '.localizer'] })
    await page.keyboard.type('telefon pro')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await editor.locator('.cataleg-value').getByText('931 234 567').waitFor()
    await page.keyboard.type(' ara.')

    await page.locator('#action-save-draft:not([disabled])').waitFor()
    expect(await save(page)).toBe(true)
    const stored = await ask(page, 'GET', `/api/procedures/${ids.sheet}?draft=true&depth=0`)
    const text = JSON.stringify((stored.body as { description: unknown }).description)
    expect(text).toContain('{"type":"shared-value","value":{"code":"TEL-PROVES"}')
    expect(text).not.toContain('931')

    // Nobody publishes what they wrote last: somebody else does.
    const other = await signIn(browser, system.url, 'admin@demo.cat')
    const act = { action: 'publish', onlyCatalan: true }
    const path = `/api/procedures/${ids.sheet}/transitions`
    // Whoever wrote leaves the sheet, and its lock with it.
    await page.goto(`${system.url}/admin`)
    const lock = `/api/payload-locked-documents?where[document.value][equals]=${ids.sheet}`
    await ask(page, 'DELETE', lock)
    const publish = async () => (await ask(other.page, 'POST', path, act)).status
    await expect.poll(publish, { timeout: 20_000, interval: 1_000 }).toBe(200)
    await other.close()
    expect(await descriptionServed('PROVA-VALOR')).toContain(
      'Truqueu al <a href="tel:931234567">931 234 567</a> ara.',
    )
    expect(complaints).toEqual([])
    await close()
  })

  it('tells who uses it and what saving it changes, and changes it everywhere', async () => {
    const { page, complaints, close } = await signIn(browser, system.url, 'governanca@demo.cat')
    await page.goto(`${system.url}/admin/collections/shared-values/${ids.phone}`)
    const box = page.getByRole('region', { name: 'On s’usa' })
    await box.getByText('Ho mostra 1 registre publicat.').waitFor()
    expect(await box.getByRole('link', { name: 'Demanar una prova PROVA-VALOR' }).count()).toBe(1)
    const note = page.locator('.cataleg-in-force')
    expect(await note.innerText()).toContain('Avui: 931 234 567.')
    expect(await note.innerText()).toContain('Canvia l’1 de gener del 2100 a 932 000 000.')
    expect(await page.locator('.cataleg-standing').allInnerTexts()).toEqual([
      'Vigent avui',
      'Comença l’1 de gener del 2100',
    ])
    await page.locator('#field-name').fill('Telèfon nou')
    await box.getByText('En desar, canviarà el registre publicat que ho mostra.').waitFor()
    await page.locator('#field-name').fill('Telèfon de proves')

    const { body } = await ask(page, 'GET', `/api/shared-values/${ids.phone}?depth=0`)
    await ask(page, 'PATCH', `/api/shared-values/${ids.phone}?depth=0`, {
      edition: (body as { edition: number }).edition,
      values: [{ value: '933 333 333' }],
    })
    await expect
      .poll(() => descriptionServed('PROVA-VALOR'), { timeout: 15_000 })
      .toContain('933 333 333')
    expect(complaints).toEqual([])
    await close()
  })
})
