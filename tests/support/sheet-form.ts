import type { Locator, Page, Request } from 'playwright-core'
import { save } from './panel.ts'

/*
 * The panel's form as somebody's hands use it: parts, lists, choices. Payload ties no label to the
 * box of a choice, so a field is found by its path and what is in it by its role.
 */

const fieldAt = (page: Page, path: string): Locator => {
  listen(page)
  return page.locator(`[id="field-${path.replaceAll('.', '__')}"]`)
}

/** What a form has asked the server and not heard yet, by page. */
const asked = new WeakMap<Page, Set<Request>>()

function listen(page: Page): Set<Request> {
  const known = asked.get(page)
  if (known) return known
  const open = new Set<Request>()
  asked.set(page, open)
  page.on('request', (request) => {
    if ('next-action' in request.headers()) open.add(request)
  })
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  return open
}

/**
 * Saves when the form has no more to tell the server; true when it was stored. Payload tells of a
 * change a quarter of a second late, and one that it tells of while saving locks the sheet anew:
 * the next person would find it taken, with nobody in it.
 */
export async function saveInPeace(page: Page): Promise<boolean> {
  await inPeace(page)
  const isStored = await save(page)
  await inPeace(page)
  return isStored
}

/** Waits until the form has no more to tell the server, as a hand on its way to the next field does. */
export async function inPeace(page: Page): Promise<void> {
  const open = listen(page)
  for (let quiet = 0; quiet < 5; quiet = open.size > 0 ? 0 : quiet + 1) {
    await page.waitForTimeout(100)
  }
}

/**
 * Opens one part of the sheet by the name on its tab, and waits for a field of it. Not while the
 * form is talking: what is chosen in that instant is not told, and no field opens because of it.
 */
export async function openPart(page: Page, name: string, field: string): Promise<void> {
  await inPeace(page)
  // A tab carries the count of what is missing inside it.
  const tab = page.locator('.tabs-field__tab-button', { hasText: new RegExp(`^${name}(\\d|$)`) })
  await tab.click()
  await fieldAt(page, field).waitFor()
}

/** Chooses from a closed list or among other records, by the words on screen. */
export async function choose(page: Page, path: string, ...options: string[]): Promise<void> {
  const field = fieldAt(page, path)
  for (const name of options) {
    await field.getByRole('combobox').fill(name)
    await page.getByRole('option', { name, exact: true }).click()
    await field.getByText(name, { exact: true }).first().waitFor()
  }
}

/** Writes in a field; again where the form, just opened, was still putting its own values in. */
export async function fill(page: Page, path: string, value: string): Promise<void> {
  const field = fieldAt(page, path)
  const mayBeSaved = page.locator('#action-save-draft:not([disabled])')
  for (let tries = 1; ; tries++) {
    await field.fill(value)
    const isNoticed = await mayBeSaved.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    )
    if (isNoticed && (await field.inputValue()) === value) return
    if (tries === 5) throw new Error(`The form does not notice what is written in ${path}.`)
  }
}

export const tick = (page: Page, path: string): Promise<void> => fieldAt(page, path).check()

/**
 * Adds a row at the end of a list, and waits until a field of it may be filled. Not while the form
 * is talking: the answer it waits for knows nothing of the row, and takes it away.
 */
export async function addRow(page: Page, path: string, row: number, field: string): Promise<void> {
  await inPeace(page)
  await fieldAt(page, path).locator('.array-field__add-row').last().click()
  await fieldAt(page, `${path}.${row}.${field}`).waitFor()
}

/** Writes a paragraph more at the end of a rich text. */
export async function addParagraph(page: Page, path: string, text: string): Promise<void> {
  const editor = fieldAt(page, path)
  await editor.click()
  await page.keyboard.press('Control+End')
  // Slate looks where the cursor is ten times a second and tells nobody; no hand is faster.
  await page.waitForTimeout(250)
  await page.keyboard.press('Enter')
  await page.keyboard.type(text)
  await editor.getByText(text).waitFor()
}

/** Goes on in another language of the content, as one does from the top of the page. */
export async function writeIn(page: Page, language: string, code: string): Promise<void> {
  await page.locator('.localizer').getByRole('button').first().click()
  await page.locator('.popup-button-list').getByRole('button', { name: language }).click()
  await page.locator(`.localizer .localizer-button[data-locale=${code}]`).waitFor()
  await page.locator('label[for=field-title]').getByText(language).waitFor()
  await page.locator('form[data-form-ready=true] #field-title').waitFor()
}
