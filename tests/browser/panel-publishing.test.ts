import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoAxeViolations, openBrowser, type OpenBrowser } from '../support/browser.ts'
import {
  aDraft,
  ask,
  openSheet,
  publishInCatalan,
  sendToReview,
  signIn,
  wholeSheet,
  write,
} from '../support/panel.ts'
import { startSystem, type RunningSystem } from '../support/system.ts'

let system: RunningSystem
let browser: OpenBrowser
const as = (who: string) => signIn(browser, system.url, `${who}@demo.cat`)

beforeAll(async () => {
  system = await startSystem()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await system?.dispose()
})

/** The title that channels get for a code; null when they get nothing. */
async function publicTitle(code: string): Promise<string | null> {
  const query = `{ procedure(code: "${code}") { title } }`
  const response = await fetch(`${system.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/graphql-response+json' },
  })
  const { data } = (await response.json()) as { data?: { procedure: { title: string } | null } }
  return data?.procedure?.title ?? null
}

describe('the way to the public, in the panel', () => {
  it('goes from the interlocutor to the head, and to every channel, and back', async () => {
    const interlocutor = await as('interlocutor.urbanisme')
    const id = await aDraft(interlocutor.page, await wholeSheet(interlocutor.page, 'PROVA-VIA'))
    await openSheet(interlocutor.page, system.url, id)
    const buttons = interlocutor.page.locator('[id^=transition-]')
    expect(await buttons.allTextContents()).toEqual(['Envia a validar'])
    // What is not saved yet goes along.
    await write(interlocutor.page, 'title', 'Demanar una prova del panell')
    await sendToReview(interlocutor.page, 'És una fitxa nova.')
    expect(await buttons.count()).toBe(0)

    const head = await as('cap.urbanisme')
    const { page } = head
    await openSheet(page, system.url, id)
    const returned = page.getByRole('button', { name: 'Retorna', exact: true })
    await returned.click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Retorna' }).click()
    // Nothing is sent without a reason.
    expect(await dialog.isVisible()).toBe(true)
    await expectNoAxeViolations(page, { exclude: ['.localizer'] })
    await dialog.getByLabel('Què cal corregir?').fill('Reviseu el termini.')
    await dialog.getByRole('button', { name: 'Retorna' }).click()
    await page.locator('.cataleg-status').getByText('Retornat').waitFor()
    const stored = await ask(page, 'GET', `/api/procedures/${id}?draft=true&depth=0`)
    expect(stored.body).toMatchObject({
      state: 'returned',
      returned: { reason: 'Reviseu el termini.' },
      changeNote: 'És una fitxa nova.',
    })

    expect(await publicTitle('PROVA-VIA')).toBeNull()
    await publishInCatalan(page)
    expect(await publicTitle('PROVA-VIA')).toBe('Demanar una prova del panell')
    expect(await page.locator('#transition-publish').isDisabled()).toBe(true)

    await page.getByRole('button', { name: 'Retira', exact: true }).click()
    await dialog.getByLabel(/Motiu/).selectOption({ label: 'Ja no vigent' })
    await dialog.getByLabel(/Explicació/).fill('Ho ha derogat l’ordenança nova.')
    await expectNoAxeViolations(page, { exclude: ['.localizer', '[data-sonner-toaster]'] })
    await dialog.getByRole('button', { name: 'Retira', exact: true }).click()
    await page.locator('.cataleg-status').getByText('Retirat').waitFor()
    expect(await publicTitle('PROVA-VIA')).toBeNull()
    // The browser itself notes an answer that says no: the one that asked about Spanish.
    expect(head.complaints).toEqual([expect.stringMatching(/status of 422/)])
    expect(interlocutor.complaints).toEqual([])
    await interlocutor.close()
    await head.close()
  })

  it('says what is missing and leads to each field, in whatever part of the sheet', async () => {
    const writer = await as('interlocutor.urbanisme')
    const id = await aDraft(writer.page, { code: 'PROVA-COIXA', title: 'Fitxa coixa' })
    await writer.close()
    const { page, close } = await as('cap.urbanisme')
    await openSheet(page, system.url, id)
    await page.getByRole('button', { name: 'Publica', exact: true }).click()
    const panel = page.getByRole('region', { name: 'No s’ha pogut fer' })
    await panel.waitFor()
    // The form around it is Payload's, and has its own gaps.
    await expectNoAxeViolations(page, { exclude: ['.template-default'] })
    await panel.getByRole('button', { name: /^Escriviu el resum en català/ }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'field-summary')
    await panel.getByRole('button', { name: /^Digueu què obté la persona/ }).click()
    await page.waitForFunction(
      () => document.activeElement?.closest('[id^=field-]')?.id === 'field-outputs',
    )
    await panel.getByRole('button', { name: 'Tanca' }).click()
    expect(await panel.count()).toBe(0)
    await close()
  })

  it('shows no way round: neither Payload’s publish nor its unpublish nor a duplicate', async () => {
    const { page, close } = await as('governanca')
    const found = await ask(
      page,
      'GET',
      '/api/procedures?where[_status][equals]=published&limit=1&depth=0',
    )
    const { docs } = found.body as { docs: { id: string }[] }
    await openSheet(page, system.url, docs[0]?.id ?? '')
    expect(await page.locator('#action-save').count()).toBe(0)
    await page.locator('.doc-controls__popup button').first().click()
    await page.locator('#action-create').waitFor()
    expect(await page.locator('#action-unpublish, #action-duplicate').count()).toBe(0)
    await close()
  })

  it('refuses in clear words what has changed meanwhile', async () => {
    const writer = await as('interlocutor.urbanisme')
    const id = await aDraft(writer.page, await wholeSheet(writer.page, 'PROVA-TARD'))
    await writer.close()
    const { page, close } = await as('cap.urbanisme')
    await openSheet(page, system.url, id)
    const told = { action: 'submit', note: 'Nova', significance: 20 }
    await ask(page, 'POST', `/api/procedures/${id}/transitions`, told)
    await page.getByRole('button', { name: 'Publica', exact: true }).click()
    const panel = page.getByRole('region', { name: 'No s’ha pogut fer' })
    await panel.getByText('ha desat una altra versió').waitFor()
    await panel.getByRole('button', { name: 'Torna a carregar el registre' }).click()
    await page.locator('.cataleg-status').getByText('En validació').waitFor()
    await close()
  })
})
