import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoAxeViolations, openBrowser, type OpenBrowser } from '../support/browser.ts'
import {
  aDraft,
  ask,
  openSheet,
  save,
  signIn,
  untilLocked,
  wholeSheet,
  write,
} from '../support/panel.ts'
import { startSystem, type RunningSystem } from '../support/system.ts'
import { fueFile, ids } from '../unit/import/fue-file.ts'

let system: RunningSystem
let browser: OpenBrowser
const as = (who: string, options = {}) => signIn(browser, system.url, `${who}@demo.cat`, options)

/** What the browser writes in its console when an answer is a refusal, which here is wanted. */
const butRefusals = (complaints: readonly string[]) =>
  complaints.filter((one) => !/responded with a status of 4(09|22)/.test(one))

beforeAll(async () => {
  system = await startSystem()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await system?.dispose()
})

describe('the first page after signing in', () => {
  it('says in Catalan how the catalogue is, and opens the list behind each bar', async () => {
    const { page, complaints, close } = await as('governanca')
    await page.getByRole('heading', { level: 1, name: 'Tauler del catàleg' }).waitFor()
    for (const name of ['Fitxes per estat', 'Pendents de revisió', 'Últimes publicacions']) {
      await page.getByRole('heading', { level: 2, name }).waitFor()
    }
    await page.getByRole('heading', { name: 'Acords que vencen o s’han de revisar' }).waitFor()
    await expectNoAxeViolations(page, { exclude: ['.localizer'] })

    const bar = page.locator('.cataleg-bars__link', { hasText: 'Publicat' })
    const count = Number(await bar.locator('.cataleg-bars__count').textContent())
    expect(count).toBeGreaterThan(0)
    await bar.click()
    await page.locator('.collection-list').waitFor()
    await page.locator('.page-controls__page-info').getByText(`de ${count}`).waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it('puts first what waits in the interlocutor’s department, and speaks Spanish when asked', async () => {
    const { page, close } = await as('interlocutor.urbanisme', { colorScheme: 'dark' })
    await aDraft(page, { code: 'PROVA-BUIDA', title: 'Fitxa per acabar' })
    await page.reload()
    const own = page.getByRole('region', { name: 'Avui al meu departament' })
    // What somebody waits for one to mend, and then what one began.
    expect((await own.getByRole('listitem').allTextContents()).slice(0, 2)).toEqual([
      expect.stringMatching(/^Retornades amb un motiu/),
      expect.stringMatching(/^Esborranys per acabar/),
    ])
    expect(await page.locator('.cataleg-section h2').first().textContent()).toBe(
      'Avui al meu departament',
    )
    await expectNoAxeViolations(page, { exclude: ['.localizer'] })

    await page.context().addCookies([{ name: 'cataleg-lng', value: 'es', url: system.url }])
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Panel del catálogo' }).waitFor()
    await close()
  })
})

describe('two people in one sheet', () => {
  it('keeps both texts and lets the second choose, field by field', async () => {
    const first = await as('interlocutor.urbanisme')
    const second = await as('cap.urbanisme')
    const id = await aDraft(first.page, await wholeSheet(first.page, 'PROVA-DOS'))
    await openSheet(first.page, system.url, id)
    await write(first.page, 'summary', 'Primer resum de la Iu.')
    expect(await save(first.page)).toBe(true)
    // The form learnt the new edition from that answer: one's own second save is not stale.
    await write(first.page, 'summary', 'Segon resum de la Iu.')
    expect(await save(first.page)).toBe(true)
    await write(first.page, 'summary', 'Resum que no s’ha de perdre.')

    const { body } = await ask(second.page, 'GET', `/api/procedures/${id}?draft=true&depth=0`)
    const edition = Number(body.edition)
    await untilLocked(second.page, id)
    const lock = await ask(second.page, 'PATCH', `/api/procedures/${id}?draft=true`, { edition })
    expect(lock.status).toBe(423)
    expect(JSON.stringify(lock.body)).toContain('Una altra persona està editant')
    await second.page.goto(`${system.url}/admin/collections/procedures/${id}`)
    await second.page.getByRole('heading', { name: 'Document bloquejat' }).waitFor()
    await second.page.getByRole('button', { name: 'Pren el control' }).click()
    await second.page.locator('.document-locked').waitFor({ state: 'hidden' })
    const theirs = { edition, summary: 'Resum de la cap.', officialName: 'Nom oficial nou' }
    // The form tells of the lock that was taken over a moment after it is gone from the screen.
    const store = () => ask(second.page, 'PATCH', `/api/procedures/${id}?draft=true`, theirs)
    await expect.poll(async () => (await store()).status, { timeout: 15_000 }).toBe(200)

    const { page } = first
    expect(await save(page)).toBe(false)
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    const summary = dialog.getByRole('group', { name: 'Resum' })
    expect(await summary.textContent()).toContain('Resum que no s’ha de perdre.')
    expect(await summary.textContent()).toContain('Resum de la cap.')
    expect(await summary.getByLabel('La vostra versió').isChecked()).toBe(true)
    const name = dialog.getByRole('group', { name: 'Denominació administrativa' })
    expect(await name.getByLabel(/La versió de/).isChecked()).toBe(true)
    await expectNoAxeViolations(page, { exclude: ['.localizer', '[data-sonner-toaster]'] })

    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await page.locator('#field-summary').inputValue()).toBe('Resum que no s’ha de perdre.')
    expect(await save(page)).toBe(false)
    const answered = page.waitForResponse((response) => response.request().method() === 'PATCH')
    await page.getByRole('button', { name: 'Desa amb aquesta tria' }).click()
    expect((await answered).status()).toBe(200)

    const merged = await ask(page, 'GET', `/api/procedures/${id}?draft=true&depth=0`)
    expect(merged.body).toMatchObject({
      summary: 'Resum que no s’ha de perdre.',
      officialName: 'Nom oficial nou',
      edition: edition + 2,
    })
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('#field-officialName')?.value ===
        'Nom oficial nou',
    )
    expect(butRefusals(first.complaints)).toEqual([])
    await first.close()
    await second.close()
  })
})

describe('sheets of another system', () => {
  it('are tried and then brought in, and a broken file is refused with its line', async () => {
    const { page, complaints, close } = await as('governanca')
    await page.getByRole('link', { name: 'Importa fitxes' }).click()
    await page.getByRole('heading', { level: 1, name: 'Importació de fitxes' }).waitFor()
    const choose = (name: string, text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'text/xml', buffer: Buffer.from(text) })

    await choose('trencat.xml', '<?xml version="1.0"?>\n<a>\n<b></a>')
    await page.getByRole('button', { name: 'Importa', exact: true }).click()
    await page.getByText('No s’ha importat res').waitFor()
    expect(await page.locator('.cataleg-import__refusal').textContent()).toMatch(/Línia 3/)

    const sections = [[ids.description, 'Descripció', 'Text de la prova.']] as const
    const file = fueFile([{ code: 'panell-1', name: 'Fitxa que ve de fora', sections }])
    await choose('bo.xml', file)
    await page.getByRole('button', { name: 'Prova sense desar' }).click()
    await page.getByText('encara no s’ha desat res').waitFor()
    await page.getByRole('button', { name: 'Importa', exact: true }).click()
    await page.getByText('Importació feta.').waitFor()
    await expectNoAxeViolations(page, { exclude: ['.localizer'] })
    await page.getByRole('link', { name: 'Fitxa que ve de fora' }).click()
    await page.locator('#field-title').waitFor()
    expect(await page.locator('.cataleg-status').textContent()).toBe('Estat: Esborrany')
    expect(butRefusals(complaints)).toEqual([])
    await close()
  })
})
