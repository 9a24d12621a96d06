import type { Page } from 'playwright-core'
import type { OpenBrowser, Visit } from './browser.ts'
import { demoPassword } from './system.ts'
import { wholeSheetData } from './whole-sheet.ts'

/** Opens the panel and signs in as one of the demo's people, through its own page. */
export async function signIn(
  browser: OpenBrowser,
  url: string,
  email: string,
  options: Parameters<OpenBrowser['visit']>[0] = {},
): Promise<Visit> {
  const visit = await browser.visit(options)
  const { page } = visit
  await page.goto(`${url}/admin/login`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(demoPassword)
  await page.locator('button[type=submit]').click()
  await page.locator('.cataleg-dashboard').waitFor()
  return visit
}

interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** Asks the API with the session of whoever has the page open. */
export function ask(page: Page, method: string, path: string, body?: object): Promise<Answer> {
  return page.evaluate(
    async ([verb, address, sent]) => {
      const response = await fetch(address, {
        method: verb,
        headers: { 'content-type': 'application/json' },
        ...(sent ? { body: sent } : {}),
      })
      return { status: response.status, body: await response.json() }
    },
    [method, path, body ? JSON.stringify(body) : ''] as const,
  )
}

/** A draft of the person who has the page open, in their department. Answers with its id. */
export async function aDraft(page: Page, data: object): Promise<string> {
  const { status, body } = await ask(page, 'POST', '/api/procedures?draft=true&depth=0', data)
  const { doc } = body as { doc?: { id: string } }
  if (status !== 201 || !doc) throw new Error(`No draft: ${status} ${JSON.stringify(body)}`)
  return doc.id
}

/** All that publishing asks of a sheet. */
export async function wholeSheet(page: Page, code: string): Promise<object> {
  const first = async (path: string): Promise<string> => {
    const { body } = await ask(page, 'GET', `/api/${path}limit=1&depth=0`)
    const [found] = (body as { docs: { id: string }[] }).docs
    if (!found) throw new Error(`Nothing in ${path}`)
    return found.id
  }
  return {
    code,
    title: `Demanar una prova ${code}`,
    ...wholeSheetData({
      topic: await first('topics?'),
      norm: await first('legal-resources?where[inForce][equals]=true&'),
      interlocutor: await first('users?where[active][not_equals]=false&'),
    }),
  }
}

/** Opens a sheet to edit it, and waits until its form may be typed in. */
export async function openSheet(page: Page, url: string, id: string): Promise<void> {
  await page.goto(`${url}/admin/collections/procedures/${id}`)
  await page.locator('form[data-form-ready=true] #field-title').waitFor()
}

/** Writes in a field as somebody does, and gives the form its time to notice. */
export async function write(page: Page, field: string, text: string): Promise<void> {
  await page.locator(`#field-${field}`).fill(text)
  await page.locator('#action-save-draft:not([disabled])').waitFor()
}

/** Presses "save" and waits for the answer; true when it was stored. */
export async function save(page: Page): Promise<boolean> {
  const answered = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await page.locator('#action-save-draft').click()
  return (await answered).ok()
}

/** Waits until the panel has noted that somebody is writing in a sheet. */
export async function untilLocked(page: Page, id: string): Promise<void> {
  const path = `/api/payload-locked-documents?limit=1&depth=0&where[document.value][equals]=${id}`
  for (let tries = 0; tries < 100; tries++) {
    const { body } = await ask(page, 'GET', path)
    if (Number(body.totalDocs) > 0) return
    await page.waitForTimeout(100)
  }
  throw new Error('Nobody locked the sheet.')
}

/** Sends the sheet on screen to review, as the panel asks it: to whom, what changed, how much. */
export async function sendToReview(page: Page, note: string, to?: string): Promise<void> {
  await page.getByRole('button', { name: 'Envia a validar' }).click()
  const dialog = page.getByRole('dialog', { name: 'Enviar a validar' })
  if (to) await dialog.getByLabel('Qui ho ha de revisar?').selectOption({ label: to })
  await dialog.getByLabel(/Què ha canviat/).fill(note)
  await dialog.getByRole('radio', { name: /Canvi de contingut/ }).check()
  await dialog.getByRole('button', { name: 'Envia a validar' }).click()
  await untilIn(page, 'En validació')
}

/** Publishes the sheet on screen, which has no Spanish text, saying that Catalan is enough. */
export async function publishInCatalan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publica', exact: true }).click()
  await page.getByRole('button', { name: 'Publica només en català' }).click()
  await untilIn(page, 'Publicat')
}

/** Waits until the page says that the record is in a state. */
export const untilIn = (page: Page, state: string): Promise<void> =>
  page.locator('.cataleg-status').getByText(state, { exact: true }).waitFor()

/** Chooses one of the acts that are not in sight. */
export async function chooseMore(page: Page, act: string): Promise<void> {
  await page.getByText('Més accions').click()
  await page.locator('.popup-button-list').getByRole('button', { name: act }).click()
}
