import axe from 'axe-core'
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { findBrowser } from '../../scripts/browser-finder.mjs'

/** A page being looked at, and everything it complained about since it was opened. */
export interface Visit {
  readonly page: Page
  /** Console errors, uncaught errors, refusals of the CSP and requests to other hosts. */
  readonly complaints: string[]
  close(): Promise<void>
}

export interface OpenBrowser {
  /** A new person at a new browser: no cookies, no memory. Catalan unless told otherwise. */
  visit(options?: BrowserContextOptions): Promise<Visit>
  close(): Promise<void>
}

// A browser that talks to nobody but the system under test.
const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
]

/** Opens the Chromium of this machine. Throws where there is none: `npm test` does not get here. */
export async function openBrowser(): Promise<OpenBrowser> {
  const executablePath = findBrowser()
  if (!executablePath) {
    throw new Error('No Chromium on this machine: install one or set CHROMIUM_PATH.')
  }
  const browser = await chromium.launch({ executablePath, args: quiet })
  return {
    async visit(options = {}) {
      const context = await browser.newContext({
        locale: 'ca-ES',
        timezoneId: 'Europe/Madrid',
        viewport: { width: 1366, height: 900 },
        ...options,
      })
      context.setDefaultTimeout(30_000)
      const page = await context.newPage()
      return { page, complaints: await listen(page), close: () => context.close() }
    },
    close: () => browser.close(),
  }
}

async function listen(page: Page): Promise<string[]> {
  const complaints: string[] = []
  await page.exposeFunction('tellOfPolicyViolation', (text: string) => {
    complaints.push(`CSP: ${text}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = (window as unknown as { tellOfPolicyViolation: (text: string) => void })
        .tellOfPolicyViolation
      tell(`${event.violatedDirective} refused ${event.blockedURI} on ${event.documentURI}`)
    })
  })
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    const { url } = message.location()
    complaints.push(`console: ${message.text()}${url ? ` (${url})` : ''}`)
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (/^(https?|wss?):$/.test(protocol) && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)) {
      complaints.push(`another host: ${request.url()}`)
    }
  })
  return complaints
}

/** Fails with what each violation is, where it is and how to mend it. WCAG 2.2 A and AA. */
export async function expectNoAxeViolations(
  page: Page,
  options: {
    readonly include?: string | readonly string[]
    readonly exclude?: readonly string[]
  } = {},
): Promise<void> {
  await page.evaluate(axe.source)
  const results = await page.evaluate(
    ({ include, exclude }) => {
      const { axe: runner } = window as unknown as { axe: typeof axe }
      return runner.run(
        {
          include: include.map((selector) => [selector]),
          exclude: exclude.map((selector) => [selector]),
        },
        {
          resultTypes: ['violations'],
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        },
      )
    },
    { include: [options.include ?? 'html'].flat(), exclude: [...(options.exclude ?? [])] },
  )
  const violations = results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}\n  ${node.failureSummary}`),
  )
  expect(violations.length, `axe on ${page.url()}:\n${violations.join('\n')}`).toBe(0)
}
