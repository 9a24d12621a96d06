import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts'
import type { OpenBrowser, Visit } from '../support/browser.ts'
import { openFrontOffice } from '../support/front-office.ts'
import type { FrontOffice } from '../support/front-office.ts'

let office: FrontOffice
let browser: OpenBrowser

beforeAll(async () => {
  office = await openFrontOffice()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await office?.dispose()
})

/** An agent at their desk, signed in, with the console open. */
async function sitDown(
  address = '/agent',
  options: Parameters<OpenBrowser['visit']>[0] = {},
): Promise<Visit> {
  const visit = await browser.visit(options)
  await visit.page.context().addCookies([{ name: 'agent', value: 'yes', url: office.address }])
  await visit.page.goto(`${office.address}${address}`)
  return visit
}

const field = (page: Page) => page.getByRole('combobox', { name: 'Cerca fitxes' })
const options = (page: Page) => page.getByRole('option')
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const part = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) })

describe('an agent with somebody on the phone', () => {
  it('finds the sheet with the keyboard alone and reads first what to say', async () => {
    const { page, complaints, close } = await sitDown()
    await page.getByText('Novetats dels últims set dies').waitFor()
    await page.keyboard.type('empadronar')
    await options(page).first().waitFor()
    await expectNoAxeViolations(page)

    await page.keyboard.press('ArrowUp')
    const last = await options(page).last().getAttribute('id')
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(last)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await title(page).waitFor()
    expect(await title(page).textContent()).toBe('Empadronar-se al municipi')
    expect(await title(page).evaluate((heading) => heading === document.activeElement)).toBe(true)
    expect(await page.locator('.spoken').textContent()).toContain('Per empadronar-vos heu de venir')
    expect(new URL(page.url()).search).toBe('?q=empadronar&code=EMPADRONAMENT')

    await page.keyboard.press('/')
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true)
    expect(await field(page).inputValue()).toBe('empadronar')
    await page.goBack()
    await title(page).waitFor({ state: 'detached' })
    expect(await options(page).count()).toBeGreaterThan(0)
    // Once to leave the list, once to begin again.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    expect(await field(page).inputValue()).toBe('')
    expect(complaints).toEqual([])
    await close()
  })

  it('sees whether it is theirs, what they do not do and what was agreed', async () => {
    const { page, close } = await sitDown('/agent?code=EMPADRONAMENT')
    const matrix = part(page, 'És meu?')
    await matrix.getByLabel('Nivell').selectOption('A1')
    await matrix.getByLabel('Canal').selectOption('in_person')
    await matrix.getByText('És vostre: Presentació de la sol·licitud.').waitFor()
    const mine = matrix.getByRole('row').filter({ hasText: 'Presentació de la sol·licitud' })
    expect(await mine.count()).toBe(1)
    const text = await mine.textContent()
    expect(text).toContain('Sí')
    expect(text).toContain('No valora el títol d’ocupació')
    expect(text).toContain('10 min')
    expect(text).toContain('Respon la consulta: 2 dies hàbils (90 % dels casos)')
    const others = matrix.getByText('No és vostre: Informació (N1), Instrucció (N2)')
    expect(await matrix.getByText('Comprova la residència efectiva').isVisible()).toBe(false)
    await others.click()
    expect(await matrix.getByText('Comprova la residència efectiva').isVisible()).toBe(true)

    await matrix.getByLabel('Nivell').selectOption('N2')
    expect(await mine.textContent()).toContain('Dono suport')
    await page.reload()
    expect(await matrix.getByLabel('Nivell').inputValue()).toBe('N2')
    await close()
  })

  it('knows what to ask for, what not to, what it costs and to whom to hand it over', async () => {
    const { page, close } = await sitDown('/agent?code=EMPADRONAMENT')
    await title(page).waitFor()
    expect(await part(page, 'Demaneu').getByRole('listitem').allTextContents()).toEqual([
      'DNI o passaport Original · Comproveu: Autenticitat i còpia · Vigent · Com s’obté: A la policia',
      'Autorització Si vens en nom d’altri · Còpia simple',
      expect.stringContaining('Contracte de lloguer'),
    ])
    expect(await part(page, 'No demaneu').textContent()).toContain('Certificat cadastral')
    expect(await part(page, 'Taxa').textContent()).toMatch(/Certificat: 4,50\s€ per document/)
    expect(await part(page, 'Termini i silenci').textContent()).toContain('Si no es respon')
    expect(await part(page, 'Cita i canals').textContent()).toContain('Presencial: obligatòria')
    const handoff = await part(page, 'Derivació').textContent()
    expect(handoff).toContain('Població i estadística')
    expect(handoff).toContain('Nom, telèfon, adreça i millor hora per trucar')
    expect(handoff).toContain('Marta Soler · ext. 4021')
    expect(await page.getByText('Seu electrònica: Suspès.').count()).toBe(1)
    await close()
  })

  it('copies the public link for the person', async () => {
    const { page, close } = await sitDown('/agent?code=EMPADRONAMENT', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', { name: 'Copia l’enllaç' }).click()
    await page.getByText('Enllaç copiat.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'https://seu.example.org/padro',
    )
    await close()
  })

  it('is warned of a sheet that nobody has reviewed in time', async () => {
    const { page, close } = await sitDown('/agent?code=LLICENCIA-OBRES')
    await page.getByText('s’havia de revisar el 1 de maig del 2026').waitFor()
    await expectNoAxeViolations(page)
    await close()
  })

  it('follows a protocol step by step, and reads a question', async () => {
    const { page, close } = await sitDown('/agent?q=titol')
    await options(page).filter({ hasText: 'sense títol d’ocupació' }).click()
    await title(page).waitFor()
    expect(new URL(page.url()).searchParams.get('kind')).toBe('protocol')
    const steps = page.locator('.steps > li')
    expect(await steps.count()).toBe(3)
    expect(await steps.nth(1).textContent()).toContain('Si no: aneu al pas 3')
    expect(await steps.nth(0).textContent()).toContain('Digueu: On viviu ara mateix?')
    await expectNoAxeViolations(page)

    await page.goto(`${office.address}/agent?kind=faq&code=FAQ-PADRO`)
    await title(page).waitFor()
    expect(await title(page).textContent()).toBe('Em puc empadronar sense contracte de lloguer?')
    expect(await page.locator('.spoken').textContent()).toContain('autorització del propietari')
    await expectNoAxeViolations(page)
    await close()
  })

  it('is told honestly when nothing is found, or what was open is gone', async () => {
    const { page, close } = await sitDown('/agent?q=xyzzyxyzzy')
    await page.getByText('No hem trobat res amb aquestes paraules.').waitFor()
    await page.goto(`${office.address}/agent?code=NO-HI-ES`)
    await page.getByText('Aquesta fitxa ja no està publicada.').waitFor()
    await close()
  })
})

describe('the console', () => {
  it('changes language and stays where it was, without a word of English in Catalan', async () => {
    const { page, complaints, close } = await sitDown('/agent?q=empadronar&code=EMPADRONAMENT')
    await title(page).waitFor()
    const words = await page.locator('body').innerText()
    expect(words).not.toMatch(/\b(the|search|fee|print|back|copy|yes|when|sheet|of)\b/i)
    await page.getByRole('link', { name: 'Castellano' }).click()
    await page.getByRole('heading', { name: 'Empadronarse en el municipio' }).waitFor()
    expect(await page.getByRole('heading', { name: '¿Es mío?' }).count()).toBe(1)
    expect(new URL(page.url()).searchParams.get('q')).toBe('empadronar')
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByText('Not translated yet: shown in Catalan.').waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it('says that it is offline, from when is what it shows, and goes on by itself', async () => {
    const { page, close } = await sitDown('/agent?code=EMPADRONAMENT')
    await title(page).waitFor()
    await office.leave()
    try {
      await page.evaluate(() => dispatchEvent(new Event('offline')))
      const told = page.getByText('Sense connexió amb el catàleg. El que veieu és de les')
      await told.waitFor()
      expect(await told.textContent()).toMatch(/ \d\d:\d\d\.$/)
      expect(await title(page).textContent()).toBe('Empadronar-se al municipi')
      await expectNoAxeViolations(page)
    } finally {
      await office.comeBack()
    }
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await page.getByText('Sense connexió').waitFor({ state: 'detached' })
    await close()
  })

  it('asks to sign in again when the session has ended', async () => {
    const { page, close } = await sitDown()
    await page.getByText('Novetats dels últims set dies').waitFor()
    await page.context().clearCookies()
    await field(page).fill('empadronar')
    await page.getByText('La sessió ha caducat.').waitFor()
    expect(await page.getByRole('link', { name: 'Torneu a entrar' }).getAttribute('href')).toBe(
      '/admin/login?redirect=/agent',
    )
    await close()
  })

  it.each([
    ['a desk', 1366, 900, 'light'],
    ['a desk in the dark', 1366, 900, 'dark'],
    ['a phone', 390, 844, 'light'],
    ['a small phone in the dark', 320, 640, 'dark'],
  ] as const)('is for everybody on %s', async (_, width, height, colorScheme) => {
    const { page, complaints, close } = await sitDown('/agent?q=empadronar', {
      viewport: { width, height },
      colorScheme,
    })
    await options(page).first().waitFor()
    await expectNoAxeViolations(page)
    await options(page).first().click()
    await title(page).waitFor()
    await page.getByLabel('Nivell').selectOption('A1')
    await expectNoAxeViolations(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
    expect(complaints).toEqual([])
    await close()
  })

  it('prints what is open on one sheet of paper, without what is to be clicked', async () => {
    const { page, close } = await sitDown('/agent?code=EMPADRONAMENT')
    await title(page).waitFor()
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await field(page).isVisible()).toBe(false)
    await close()
  })
})
