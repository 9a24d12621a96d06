import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoAxeViolations, openBrowser } from '../support/browser.ts'
import type { OpenBrowser, Visit } from '../support/browser.ts'
import { openFrontOffice } from '../support/front-office.ts'
import type { FrontOffice } from '../support/front-office.ts'
import { named, said, screen, sheet } from '../unit/channels/records.ts'
import { today } from '../unit/delivery-graphql/catalogue.ts'

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

const wall = { viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' } as const

/** A screen in the hall, at noon of a Monday in the catalogue's time. */
async function hang(options: Parameters<OpenBrowser['visit']>[0] = {}): Promise<Visit> {
  const visit = await browser.visit({ ...wall, ...options })
  await visit.page.clock.install({ time: today })
  await visit.page.goto(`${office.address}/screens/OAC-1`)
  await visit.page.locator('.card').waitFor()
  return visit
}

const heading = (page: Page) => page.locator('.slide h1').textContent()

/** Whole seconds go by, as they do on a wall. */
const wait = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000)

/** Nothing that people should read is cut, and letters are large enough for four metres. */
const faultsOfSight = (page: Page) =>
  page.evaluate(() => {
    const short = Math.min(innerWidth, innerHeight)
    return [...document.querySelectorAll<HTMLElement>('.words, .words *, aside, aside *, .today *')]
      .filter((part) => part.checkVisibility() && !part.closest('svg'))
      .flatMap((part) => {
        const { bottom, right } = part.getBoundingClientRect()
        const size = parseFloat(getComputedStyle(part).fontSize)
        const isOut = bottom > innerHeight + 1 || right > innerWidth + 1
        const isCut = part.matches('.words, aside') && part.scrollHeight > part.clientHeight + 1
        const isSmall = part.textContent !== '' && size < short * 0.023
        return isOut || isCut || isSmall ? [`${part.tagName} ${part.className} ${size}px`] : []
      })
  })

describe('a queue screen', () => {
  it('shows what to bring, where to wait and when the office is open', async () => {
    const { page, complaints, close } = await hang()
    expect(await heading(page)).toContain('veniu qui us voleu inscriure')
    expect(await page.locator('.words li').allTextContents()).toEqual([
      'DNI o passaport',
      'Contracte de lloguer, escriptura o autorització de qui hi viu',
    ])
    expect(await page.locator('.queue').textContent()).toBe('Agafeu tornPAD')
    expect(await page.locator('.minutes').textContent()).toContain('15 min')
    expect(await page.locator('time').textContent()).toBe('12:00')
    expect(await page.locator('.today').textContent()).toBe(
      'ObertAvui, de 8.30 a 14 i de 16 a 18.30',
    )
    expect(await page.locator('.qr').getAttribute('aria-label')).toMatch(
      /^https:\/\/[^/]+\/tramits\/[a-z-]+$/,
    )
    await page.clock.fastForward('03:00:00')
    await wait(page, 1)
    expect(await page.locator('.today').textContent()).toMatch(/^(Tancat|Cerrado)/)
    expect(complaints).toEqual([])
    await close()
  })

  it('turns by itself: each card in Catalan and Spanish, then what is announced today', async () => {
    const { page, close } = await hang()
    const shown: string[] = []
    for (let turn = 0; turn < 6; turn++) {
      shown.push(`${await page.locator('html').getAttribute('lang')}: ${await heading(page)}`)
      await wait(page, 12)
    }
    expect(shown.map((text) => text.slice(0, 27))).toEqual([
      'ca: Empadronar-\u2060se: veniu q',
      'es: Empadronarse: vengan qu',
      'ca: Obres menors a casa',
      'es: Obres menors a casa (es',
      'ca: Avui tanquem a les 13 h',
      'es: Avui tanquem a les 13 h',
    ])
    await close()
  })

  it('stops turning for whoever needs more time', async () => {
    const { page, close } = await hang()
    await page.getByRole('button', { name: 'Atura les pantalles' }).click()
    const first = await heading(page)
    await wait(page, 60)
    expect(await heading(page)).toBe(first)
    await page.getByRole('button', { name: 'Continua' }).click()
    await wait(page, 12)
    expect(await heading(page)).not.toBe(first)
    await close()
  })

  it.each([
    ['1080p', 1920, 1080, 'light'],
    ['1080p in the dark', 1920, 1080, 'dark'],
    ['4K', 3840, 2160, 'light'],
    ['portrait', 1080, 1920, 'light'],
    ['4K portrait', 2160, 3840, 'dark'],
  ] as const)('is whole, large and of enough contrast on %s', async (_, width, height, scheme) => {
    const { page, complaints, close } = await hang({
      viewport: { width, height },
      colorScheme: scheme,
    })
    for (let turn = 0; turn < 6; turn++) {
      expect(await faultsOfSight(page)).toEqual([])
      if (turn === 0 || turn === 4) await expectNoAxeViolations(page)
      await page.keyboard.press('ArrowRight')
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('makes the longest texts small rather than cut them', async () => {
    const long = 'Documentació acreditativa de la representació inscrita al registre electrònic'
    const evidence = ['A', 'B', 'C', 'D'].map((code) => ({
      ...sheet().evidence[0]!,
      ...named(code, `${long} ${code}`),
    }))
    await office.catalogue.publish(
      'procedure',
      sheet('LLARG', {
        evidence,
        screenText: said(
          'Autoliquidació extraordinària d’impostos municipals corresponents a 2026',
        ),
      }),
    )
    await office.catalogue.publish(
      'screen',
      screen({ code: 'OAC-9', procedures: [named('LLARG')] }),
    )
    for (const viewport of [wall.viewport, { width: 1080, height: 1920 }]) {
      const { page, close } = await browser.visit({ ...wall, viewport })
      await page.goto(`${office.address}/screens/OAC-9`)
      await page.locator('.card li').nth(3).waitFor()
      expect(await faultsOfSight(page)).toEqual([])
      await close()
    }
  })
})

describe('a queue screen whose server goes away', () => {
  it('goes on, says after ten minutes how old it is, and catches up when it comes back', async () => {
    const { page, close } = await hang()
    const first = await heading(page)
    await office.leave()
    try {
      await wait(page, 9 * 60)
      expect(await page.locator('.as-of').count()).toBe(0)
      await wait(page, 3 * 60)
      expect(await page.locator('.as-of').textContent()).toMatch(/^(Dades|Datos) de 12:00$/)
      expect(await page.locator('.slide h1').count()).toBe(1)
    } finally {
      await office.comeBack()
    }
    const answered = page.waitForResponse((response) => response.url().includes('/graphql'))
    await wait(page, 60)
    await answered
    await page.locator('.as-of').waitFor({ state: 'detached' })
    await page.getByText(first!.slice(0, 10)).first().waitFor()
    await close()
  })

  it('starts again from what it kept when it is switched off and on', async () => {
    const { page, close } = await browser.visit(wall)
    await page.goto(`${office.address}/screens/OAC-1`)
    await page.locator('.card').waitFor()
    await page.waitForFunction(async () => {
      const kept = await (await caches.open('screens-1')).keys()
      return ['/screens/OAC-1', '/assets/screen.js', '/assets/screen.css'].every((address) =>
        kept.some(({ url }) => new URL(url).pathname === address),
      )
    })
    await office.leave()
    try {
      await page.reload()
      await page.locator('.card').waitFor()
      expect(await heading(page)).toContain('veniu qui us voleu inscriure')
    } finally {
      await office.comeBack()
    }
    await close()
  })

  it('asks every minute, and is answered 304 while nothing has changed', async () => {
    const { page, close } = await hang()
    const next = () =>
      page.waitForResponse((response) => new URL(response.url()).pathname === '/graphql')
    const unchanged = next()
    await wait(page, 60)
    expect((await unchanged).status()).toBe(304)

    await office.catalogue.publish(
      'screen',
      screen({ procedures: [named('LLICENCIA-OBRES')], messages: [] }),
    )
    const changed = next()
    await wait(page, 60)
    expect((await changed).status()).toBe(200)
    await page.locator('.queue', { hasText: 'URB' }).waitFor()

    await office.catalogue.withdraw('screen', 'OAC-1')
    await wait(page, 60)
    await page.getByText('Benvingudes i benvinguts').waitFor()
    await close()
  })
})
