import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoAxeViolations, openBrowser, type OpenBrowser } from '../support/browser.ts'
import { aDraft, ask, openSheet, signIn, write } from '../support/panel.ts'
import { startSystem, type RunningSystem } from '../support/system.ts'

let system: RunningSystem
let browser: OpenBrowser
const as = (who: string, options = {}) => signIn(browser, system.url, `${who}@demo.cat`, options)
const clean = (page: Page, butTheForm?: string) =>
  expectNoAxeViolations(page, { exclude: ['.localizer', ...(butTheForm ? [butTheForm] : [])] })
/** Payload's own page, which the preview stands beside. */
const form = '.template-default'

beforeAll(async () => {
  system = await startSystem()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await system?.dispose()
})

const idOf = async (page: Page, code: string) => {
  const { body } = await ask(
    page,
    'GET',
    `/api/procedures?limit=1&depth=0&where[code][equals]=${code}`,
  )
  return (body as { docs: { id: string }[] }).docs[0]?.id ?? ''
}

const change = async (page: Page, code: string, data: object) => {
  const id = await idOf(page, code)
  const { body } = await ask(page, 'GET', `/api/procedures/${id}?draft=true&depth=0`)
  const saved = await ask(page, 'PATCH', `/api/procedures/${id}?locale=ca&draft=true`, {
    ...data,
    edition: body.edition,
  })
  expect(saved.status).toBe(200)
  return id
}

const act = async (page: Page, id: string, body: object) => {
  const { status, body: answer } = await ask(
    page,
    'POST',
    `/api/procedures/${id}/transitions`,
    body,
  )
  expect([status, answer]).toMatchObject([200, {}])
}

describe('the desks', () => {
  it('take a change from its department through review to its translation', async () => {
    const editor = await as('interlocutor.urbanisme')
    await editor.page.getByRole('link', { name: 'Obre «El meu departament»' }).click()
    await editor.page.getByRole('heading', { level: 1, name: 'El meu departament' }).waitFor()
    await aDraft(editor.page, { code: 'PROVA-BUIDA', title: 'Fitxa per acabar' })
    const summary = 'Permís per a reformes senzilles: ara també hi entren les teulades.'
    const id = await change(editor.page, 'OBRES-MENORS', { summary })
    await act(editor.page, id, {
      action: 'submit',
      note: 'Hi entren les teulades',
      significance: 20,
    })
    await editor.page.reload()
    const drafts = editor.page.getByRole('region', { name: /Esborranys per acabar/ })
    expect(await drafts.textContent()).toMatch(/Fitxa per acabar.*Falten \d+ dades/)
    const waiting = editor.page.getByRole('region', { name: /En validació/ })
    await waiting.getByRole('link', { name: 'Demanar la llicència d’obres menors' }).waitFor()
    await clean(editor.page)

    const head = await as('cap.urbanisme')
    await head.page.goto(`${system.url}/admin/taula-de-revisio`)
    const card = head.page.locator('.cataleg-card', { hasText: 'llicència d’obres menors' })
    expect(await card.textContent()).toMatch(/L’envia Ignasi Roca.*Hi entren les teulades/)
    expect(await card.locator('dd').textContent()).toBe('Resum')
    await clean(head.page)
    await act(head.page, id, { action: 'return', reason: 'Falta citar l’ordenança.' })
    await head.close()

    await editor.page.reload()
    const returned = editor.page.getByRole('region', { name: /Retornades/ })
    expect(await returned.textContent()).toMatch(/Falta citar l’ordenança\..*Carme Oliveras/)
    expect(editor.complaints).toEqual([])
    await editor.close()

    const linguist = await as('linguista')
    const { page } = linguist
    await page.goto(`${system.url}/admin/taula-de-traduccio?to=es&state=outdated`)
    await clean(page)
    const row = page.getByRole('row', { name: /obres menors/ })
    expect(await row.textContent()).toContain('Desactualitzat')
    await row.getByRole('link').click()
    await page.getByText('Desactualitzada des del').waitFor()
    await clean(page)
    expect(await page.locator('.cataleg-translation__source ins').first().textContent()).toContain(
      'senzilles',
    )
    const text = 'Permiso para reformas sencillas: ahora también los tejados.'
    await page.getByLabel('Resum', { exact: true }).fill(text)
    await page.getByText('1 canvi sense desar').waitFor()
    await page.getByRole('button', { name: 'Desa la traducció' }).click()
    await page.getByText('Desat: la traducció és al dia.').waitFor()
    const { body } = await ask(page, 'GET', `/api/procedures/${id}?draft=true&depth=0&locale=es`)
    expect(body).toMatchObject({ summary: text, translations: { es: { state: 'translated' } } })
    expect(linguist.complaints).toEqual([])
    await linguist.close()
  })

  it('show both texts when somebody saves the sheet while it is being translated', async () => {
    const { page, close } = await as('linguista')
    const editor = await as('interlocutor.urbanisme')
    const id = await idOf(page, 'GUAL')
    await page.goto(`${system.url}/admin/traduccio/procedures/${id}?to=es`)
    await page.getByLabel('Resum', { exact: true }).fill('Mi resumen, que no se debe perder.')
    const theirs = { summary: 'El resumen de otra persona.' }
    const { body } = await ask(editor.page, 'GET', `/api/procedures/${id}?draft=true&depth=0`)
    const path = `/api/procedures/${id}?locale=es&draft=true`
    await ask(editor.page, 'PATCH', path, { ...theirs, edition: body.edition })
    await page.getByRole('button', { name: 'Desa la traducció' }).click()
    await page.getByText('El vostre text és aquí i no s’ha perdut').waitFor()
    await page.getByText('El resumen de otra persona.').waitFor()
    await page.getByRole('button', { name: 'Desa la traducció' }).click()
    await page.getByText('Desat: la traducció és al dia.').waitFor()
    const { body: stored } = await ask(page, 'GET', `/api/procedures/${id}?draft=true&locale=es`)
    expect(stored.summary).toBe('Mi resumen, que no se debe perder.')
    await editor.close()
    await close()
  })

  it.each([
    ['governanca', 'taula-de-revisio', 'Taula de revisió'],
    ['juridic', 'taula-de-revisio', 'Taula de revisió'],
    ['agent', 'taula-de-revisio', 'Taula de revisió'],
    ['governanca', 'el-meu-departament', 'El meu departament'],
  ])(
    '%s opens %s and finds what to do there, or why there is nothing',
    async (who, path, title) => {
      const { page, complaints, close } = await as(who)
      await page.goto(`${system.url}/admin/${path}`)
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await clean(page)
      expect(complaints).toEqual([])
      await close()
    },
  )
})

describe('the preview beside a sheet', () => {
  it('says what is being typed in every channel, and is there the next time', async () => {
    const { page, complaints, close } = await as('interlocutor.urbanisme')
    const id = await idOf(page, 'TERRASSES')
    await openSheet(page, system.url, id)
    await page.getByRole('button', { name: 'Com es veurà' }).click()
    const panel = page.getByRole('complementary', { name: 'Com es veurà' })
    await panel.locator('.cataleg-page__title').waitFor()
    await write(page, 'title', 'Treure taules al carrer')
    await panel.getByRole('heading', { name: 'Treure taules al carrer' }).waitFor()
    await clean(page, form)
    for (const [tab, shown] of [
      ['Seu', '.cataleg-page--seu'],
      ['Xatbot', '.cataleg-chat__answer'],
      ['Pantalla', '.cataleg-screen h3'],
      ['Agent', '.cataleg-agent__say'],
    ] as const) {
      await panel.getByRole('tab', { name: tab }).click()
      await panel.locator(shown).waitFor()
      await clean(page, form)
    }
    await panel.getByLabel('Idioma').selectOption('es')
    await panel.getByRole('heading', { name: 'Qué decir' }).waitFor()
    await panel.getByRole('tab', { name: 'Agent' }).press('ArrowRight')
    await panel.locator('.cataleg-page--web').waitFor()
    const { body } = await ask(page, 'GET', `/api/procedures/${id}?draft=true&depth=0`)
    expect(body.title).not.toBe('Treure taules al carrer')

    await page.reload()
    await panel.locator('.cataleg-page').waitFor()
    await panel.getByRole('button', { name: 'Tanca la vista prèvia' }).click()
    await panel.waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await close()
  })
})
