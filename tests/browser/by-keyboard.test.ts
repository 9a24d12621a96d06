import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, type OpenBrowser } from '../support/browser.ts'
import { pressOn, tabTo } from '../support/keyboard.ts'
import { untilIn } from '../support/panel.ts'
import { inPeace } from '../support/sheet-form.ts'
import { demoPassword, startSystem, type RunningSystem } from '../support/system.ts'

/*
 * The whole of the editing plane without a mouse: in, a new sheet from its family, what it lacks
 * filled in, sent on, approved and published, by the people whose act each is.
 */

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

async function enter(who: string) {
  const visit = await browser.visit()
  const { page } = visit
  await page.goto(`${system.url}/admin/login`)
  await tabTo(page, page.locator('#field-email'))
  await page.keyboard.type(`${who}@demo.cat`)
  await tabTo(page, page.locator('#field-password'))
  await page.keyboard.type(demoPassword)
  await page.keyboard.press('Enter')
  await page.locator('.cataleg-dashboard').waitFor()
  return visit
}

/** Goes to what is missing by pressing its line in the list, and finds the cursor in the field. */
async function goToGap(page: Page, gap: RegExp, field: string): Promise<void> {
  await inPeace(page)
  await pressOn(page, page.getByRole('button', { name: gap }))
  await page.waitForFunction(
    (id) => Boolean(document.activeElement?.closest(`[id="${id}"]`)),
    `field-${field}`,
  )
}

/** Opens a closed list, and chooses by typing the beginning of its words. */
async function choose(page: Page, field: string, words: string): Promise<void> {
  await tabTo(page, page.locator(field))
  await page.keyboard.type(words)
  await page.getByRole('option', { name: words }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator(field).getByText(words, { exact: true }).waitFor()
}

const saved = (page: Page) =>
  page.waitForResponse((response) => response.request().method() === 'PATCH')

describe('without a mouse', () => {
  it('an interlocutor makes a sheet from its family, fills in what it lacks and sends it', async () => {
    const { page, complaints, close } = await enter('interlocutor.urbanisme')
    await pressOn(page, page.getByRole('link', { name: 'Fitxa nova' }))
    await tabTo(page, page.getByLabel('Com en diu la gent?'))
    await page.keyboard.type('Reformar la façana de casa')
    const family = page.getByRole('radio', { name: /Urbanisme i obres/ })
    await tabTo(page, page.getByRole('radio').first())
    await page.keyboard.press('Space')
    for (let n = 0; n < 12 && !(await family.isChecked()); n++) {
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
    await page.locator('form[data-form-ready=true] #field-title').waitFor()

    await goToGap(page, /Escriviu el resum/, 'summary')
    await page.keyboard.type('Permet pintar, arreglar o canviar la façana d’un edifici.')
    await goToGap(page, /Expliqueu en català què és/, 'description')
    await page.keyboard.type('És la comunicació prèvia per fer obres a la façana.')
    await goToGap(page, /Trieu almenys una matèria/, 'topics')
    await page.keyboard.press('ArrowDown')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await goToGap(page, /Afegiu els documents que calen/, 'evidence')
    await tabTo(page, page.locator('#field-noEvidenceNeeded'), 'Shift+Tab')
    await page.keyboard.press('Space')
    await goToGap(page, /Digueu què obté la persona/, 'outputs')
    await page.keyboard.press('Enter')
    await tabTo(page, page.locator('#field-outputs__0__name'), 'Shift+Tab')
    await page.keyboard.type('Comunicació registrada')
    await choose(page, '#field-outputs__0__kind', 'Permís')
    await inPeace(page)
    const storing = saved(page)
    await page.keyboard.press('Control+s')
    expect((await storing).ok()).toBe(true)
    await page.getByText('Es pot publicar').waitFor()

    await pressOn(page, page.getByRole('button', { name: 'Envia a validar' }))
    const dialog = page.getByRole('dialog', { name: 'Enviar a validar' })
    await tabTo(page, dialog.getByLabel('Qui ho ha de revisar?'))
    await page.keyboard.type('Carme')
    await tabTo(page, dialog.getByLabel(/Què ha canviat/))
    await page.keyboard.type('És una fitxa nova.')
    await tabTo(page, dialog.getByRole('radio').first())
    await page.keyboard.press('ArrowDown')
    expect(await dialog.getByRole('radio', { name: /Canvi de contingut/ }).isChecked()).toBe(true)
    await pressOn(page, dialog.getByRole('button', { name: 'Envia a validar' }))
    await untilIn(page, 'En validació')
    expect(complaints).toEqual([])
    await close()
  })

  it('the head finds it on the review desk, approves it and publishes it', async () => {
    const { page, close } = await enter('cap.urbanisme')
    await pressOn(page, page.getByRole('button', { name: /menú/i }))
    await pressOn(page, page.getByRole('link', { name: 'Taula de revisió' }))
    await pressOn(page, page.getByRole('link', { name: 'Reformar la façana de casa' }))
    await page.locator('form[data-form-ready=true] #field-title').waitFor()
    await pressOn(page, page.getByRole('button', { name: 'Aprova', exact: true }))
    await untilIn(page, 'Aprovat')
    await pressOn(page, page.getByRole('button', { name: 'Publica', exact: true }))
    await pressOn(page, page.getByRole('button', { name: 'Publica només en català' }))
    await untilIn(page, 'Publicat')
    await close()
  })
})
