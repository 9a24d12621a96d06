import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts'
import type { OpenBrowser } from '../support/browser.ts'
import { signIn } from '../support/panel.ts'
import { startSystem } from '../support/system.ts'
import type { RunningSystem } from '../support/system.ts'

let system: RunningSystem
let browser: OpenBrowser

beforeAll(async () => {
  ;[system, browser] = await Promise.all([startSystem(), openBrowser()])
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await system?.dispose()
})

/** The pages of the demo town that stand for the others. */
const pages = {
  ca: ['/tramits', '/tramits/llicencia-obres-menors', '/tramits/temes/tema-habitatge'],
  es: ['/es/tramites', '/es/tramites/licencia-obras-menores', '/es/tramites/temas/tema-habitatge'],
  en: ['/en/procedures/minor-works-licence'],
} as const

const isWiderThanItsWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth)

describe('the website of the catalogue', () => {
  it.each([...pages.ca, ...pages.es, ...pages.en])(
    '%s is for everybody: on a desk, on a telephone, in the dark',
    async (address) => {
      const looks = [
        { viewport: { width: 1366, height: 900 }, colorScheme: 'light' },
        { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
      ] as const
      for (const look of looks) {
        const { page, complaints, close } = await browser.visit(look)
        await page.goto(system.url + address)
        await expectNoAxeViolations(page)
        expect(await isWiderThanItsWindow(page)).toBe(false)
        expect(complaints).toEqual([])
        await close()
      }
    },
  )

  it('needs no script to find a procedure, read it in Spanish and come back by its theme', async () => {
    const { page, close } = await browser.visit({ javaScriptEnabled: false })
    await page.goto(`${system.url}/tramits`)
    await page.getByLabel('Busqueu un tràmit').fill('obres a casa')
    await page.getByLabel('Tema').selectOption({ label: 'Habitatge i urbanisme' })
    await page.getByRole('button', { name: 'Cerca' }).click()
    await page.getByRole('link', { name: 'Demanar la llicència d’obres menors' }).click()
    await page.getByRole('link', { name: 'Castellano' }).click()
    expect(new URL(page.url()).pathname).toBe('/es/tramites/licencia-obras-menores')
    expect(
      await page.getByRole('link', { name: 'Iniciar el trámite' }).getAttribute('href'),
    ).toMatch(/^https:\/\/seu\./)
    await page.getByRole('navigation', { name: 'Dónde está' }).getByRole('link').nth(1).click()
    expect(new URL(page.url()).pathname).toBe('/es/tramites/temas/tema-habitatge')
    await close()
  })

  it('goes by keyboard from the top to the content', async () => {
    const { page, close } = await browser.visit()
    await page.goto(`${system.url}/tramits`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    await close()
  })

  it('on paper is the sheet and nothing around it', async () => {
    const { page, close } = await browser.visit()
    await page.goto(`${system.url}/tramits/llicencia-obres-menors`)
    await page.emulateMedia({ media: 'print' })
    expect(
      await page.locator('.contents, .languages, .trail').locator('visible=true').count(),
    ).toBe(0)
    expect(await page.getByRole('heading', { name: 'Quant costa' }).isVisible()).toBe(true)
    await close()
  })
})

describe('the try-out of the chatbot', () => {
  const askAbout = async (page: Page, question: string) => {
    await page.locator('#chat-question').fill(question)
    await page.locator('#chat-question').press('Enter')
    await page.locator('.cataleg-try__asked', { hasText: question }).waitFor()
  }

  it('shows what a vendor gets, where it comes from and the way to mend it', async () => {
    const { page, complaints, close } = await signIn(browser, system.url, 'governanca@demo.cat')
    await page.goto(`${system.url}/admin/xatbot`)
    await askAbout(page, 'Què necessito per empadronar-me?')
    const said = page.locator('.cataleg-try__said')
    expect(await said.textContent()).toContain('Font: Empadronar-se al municipi, comprovada el')
    const answer = page.locator('.cataleg-try__near--answer')
    expect(await answer.textContent()).toContain('És la resposta')
    const edit = answer.getByRole('link', { name: /^Edita: / })
    expect(await edit.getAttribute('href')).toMatch(/^\/admin\/collections\/procedures\/[\w-]+$/)
    await expectNoAxeViolations(page, { include: '.cataleg-try' })

    await askAbout(page, 'instància genèrica')
    await page
      .locator('.cataleg-try__why li', { hasText: 'Presentar una instància genèrica' })
      .getByText(/^Exclosa del xatbot: /)
      .waitFor()

    await askAbout(page, 'com es fa una truita de patates?')
    expect(await said.textContent()).toContain('On us poden atendre')
    expect(complaints).toEqual([])
    await close()
  })

  it('answers in Spanish, in a panel in Spanish', async () => {
    const { page, close } = await signIn(browser, system.url, 'linguista@demo.cat')
    await page.context().addCookies([{ name: 'cataleg-lng', value: 'es', url: system.url }])
    await page.goto(`${system.url}/admin/xatbot`)
    await page.getByRole('heading', { name: 'Probar el chatbot' }).waitFor()
    await askAbout(page, '¿Qué necesito para empadronarme?')
    expect(await page.locator('.cataleg-try__said').textContent()).toContain(
      'Fuente: Empadronarse en el municipio',
    )
    await expectNoAxeViolations(page, { include: '.cataleg-try' })
    await close()
  })
})
