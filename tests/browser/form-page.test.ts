import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formPages } from '../../cms/pages/form/router.ts'
import { demoForms } from '../../demo/forms/all-forms.ts'
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts'
import type { OpenBrowser } from '../support/browser.ts'

/** The strictest policy the page must live under. */
const policy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'"

let assets: string
let server: Server
let browser: OpenBrowser
let address: string

beforeAll(async () => {
  assets = await mkdtemp(path.join(tmpdir(), 'form-page-'))
  await build({
    entryPoints: { form: 'cms/pages/form/client.tsx' },
    outdir: assets,
    bundle: true,
    minify: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const app = express()
  app.use((_req, res, next) => {
    res.set('Content-Security-Policy', policy)
    next()
  })
  app.get('/favicon.ico', (_req, res) => void res.sendStatus(204))
  app.use('/assets', express.static(assets))
  app.use(formPages({ findForm: (slug) => demoForms.find((form) => form.slug === slug) ?? null }))
  server = createServer(app)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
  await rm(assets, { recursive: true, force: true })
})

describe('a person at a form', () => {
  it('is told in Catalan what to mend, mends it, and hears that it is right', async () => {
    const { page, complaints, close } = await browser.visit()
    await page.goto(`${address}/forms/domiciliacio-rebuts`)
    await page.getByRole('button', { name: 'Comprova les respostes' }).click()

    const summary = page.getByRole('group', { name: 'Cal revisar aquestes respostes' })
    await summary.waitFor()
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
    expect(await summary.getByRole('link').allTextContents()).toEqual([
      'Nom: ompliu aquest camp.',
      'Cognoms: ompliu aquest camp.',
      'DNI, NIE o NIF: ompliu aquest camp.',
      'Què voleu fer? Trieu una opció.',
      'Rebuts: trieu una opció.',
    ])
    await expectNoAxeViolations(page)

    await summary.getByRole('link').first().click()
    await page.keyboard.type('Mercè')
    await page.getByLabel('Cognoms').fill('Puig Vall·llosada')
    await page.getByLabel('DNI, NIE o NIF', { exact: true }).fill('12345678A')
    await page.getByLabel('Domiciliar per primera vegada').check()
    await page.getByLabel('Impost de vehicles').check()
    await page.getByLabel('Matrícula del vehicle').fill('1234 BCD')
    await page.getByLabel('Sí', { exact: true }).check()
    await page.getByLabel('IBAN').fill('ES91 2100 0418 4502 0005 1332')
    await page.getByLabel('Autoritzo l’Ajuntament').check()

    const identifier = page.getByLabel('DNI, NIE o NIF', { exact: true })
    await summary.getByText('el número d’identificació no és correcte').waitFor()
    expect(await identifier.getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('#field-taxpayer\\.identifier-error').textContent()).toContain(
      'el número d’identificació no és correcte',
    )
    await identifier.fill('12345678Z')
    await summary.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Comprova les respostes' }).click()
    await page.getByRole('status').getByText('Les respostes són correctes').waitFor()
    await expectNoAxeViolations(page)
    expect(complaints).toEqual([])
    await close()
  })

  it('keeps what is written when the language changes', async () => {
    const { page, complaints, close } = await browser.visit()
    await page.goto(`${address}/forms/queixa-suggeriment`)
    await page.getByLabel('On?').fill('Plaça Major')
    await page.getByLabel('Queixa').check()
    await page.getByRole('link', { name: 'Castellano' }).click()
    await page.getByRole('heading', { name: 'Queja o sugerencia' }).waitFor()
    expect(await page.getByLabel('¿Dónde?').inputValue()).toBe('Plaça Major')
    expect(await page.getByLabel('Queja', { exact: true }).isChecked()).toBe(true)
    expect(new URL(page.url()).search).toBe('?locale=es')
    expect(await page.locator('html').getAttribute('lang')).toBe('es')
    expect(complaints).toEqual([])
    await close()
  })

  it('adds people to a list and takes them out', async () => {
    const { page, complaints, close } = await browser.visit()
    await page.goto(`${address}/forms/padro-alta`)
    await page.getByRole('button', { name: 'Afegeix Persones' }).click()
    await page.getByRole('button', { name: 'Afegeix Persones' }).click()
    await page.getByLabel('Nom i cognoms').nth(1).fill('Jan Puig')
    await page.getByLabel('Document', { exact: true }).nth(1).selectOption('passport')
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Treu Persones 1' }).click()
    expect(await page.getByLabel('Nom i cognoms').inputValue()).toBe('Jan Puig')
    expect(complaints).toEqual([])
    await close()
  })

  it('sees a question only when her answers lead to it', async () => {
    const { page, close } = await browser.visit()
    await page.goto(`${address}/forms/padro-alta`)
    const host = page.getByLabel('Nom de qui us acull')
    await page.getByRole('button', { name: 'Comprova les respostes' }).waitFor()
    await page.getByLabel('De lloguer').check()
    await host.waitFor({ state: 'hidden' })
    await page.getByLabel('D’una altra persona').check()
    await host.waitFor()
    expect(await host.getAttribute('aria-required')).toBe('true')
    await close()
  })

  it('is not scolded for a field that she has not reached', async () => {
    const { page, close } = await browser.visit()
    await page.goto(`${address}/forms/obres-menors`)
    await page.getByLabel('DNI, NIE o NIF').fill('1')
    await page.getByLabel('Correu electrònic').focus()
    const error = page.locator('.error')
    await error.waitFor()
    expect(await error.allTextContents()).toEqual([
      'DNI, NIE o NIF: el número d’identificació no és correcte. Reviseu les xifres i la lletra.',
    ])
    await close()
  })

  it.each(demoForms.map(({ slug }) => slug))(
    'finds no barrier, by day, by night and on a phone: %s',
    async (slug) => {
      const looks = [
        { colorScheme: 'light' },
        { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
      ] as const
      for (const look of looks) {
        const { page, complaints, close } = await browser.visit(look)
        await page.goto(`${address}/forms/${slug}`)
        await page.getByRole('button', { name: 'Comprova les respostes' }).waitFor()
        await expectNoAxeViolations(page)
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(look.colorScheme === 'dark' ? 320 : 1366)
        await page.goto(`${address}/forms/${slug}/print`)
        await expectNoAxeViolations(page)
        expect(complaints).toEqual([])
        await close()
      }
    },
  )

  it('leaves nothing behind in the browser', async () => {
    const { page, close } = await browser.visit()
    await page.goto(`${address}/forms/queixa-suggeriment`)
    await page.getByLabel('On?').fill('Plaça Major')
    const kept = await page.evaluate(() => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
    ])
    expect(kept).toEqual(['', 0, 0])
    await close()
  })
})
