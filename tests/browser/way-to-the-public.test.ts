import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoAxeViolations, openBrowser, type OpenBrowser } from '../support/browser.ts'
import {
  aDraft,
  ask,
  chooseMore,
  openSheet,
  publishInCatalan,
  sendToReview,
  signIn,
  untilIn,
  wholeSheet,
  write,
} from '../support/panel.ts'
import { startSystem, type RunningSystem } from '../support/system.ts'

/*
 * Every act of the way to the public, by the people whose it is, each at a browser of their own:
 * what one does, the next one finds.
 */

let system: RunningSystem
let browser: OpenBrowser
const as = (who: string) => signIn(browser, system.url, `${who}@demo.cat`)

/** What Payload has around our dialogs. */
const payloads = ['.localizer', '[data-sonner-toaster]']

beforeAll(async () => {
  system = await startSystem()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await system?.dispose()
})

const progress = (page: Page) => page.getByRole('region', { name: 'On és' })
const buttons = (page: Page) => page.locator('.cataleg-acts [id^=transition-]')

/** A sheet that the interlocutor wrote, as a draft. */
async function written(code: string): Promise<string> {
  const { page, close } = await as('interlocutor.urbanisme')
  const id = await aDraft(page, await wholeSheet(page, code))
  await close()
  return id
}

describe('a sheet on its way, from hand to hand', () => {
  let id = ''

  it('the interlocutor sends it: by the keyboard, and Escape sends nothing', async () => {
    const { page, complaints, close } = await as('interlocutor.urbanisme')
    id = await aDraft(page, await wholeSheet(page, 'CAMI-1'))
    await openSheet(page, system.url, id)
    await progress(page).getByText('És a mans de Urbanisme i Obres').waitFor()
    const submit = page.getByRole('button', { name: 'Envia a validar' })
    await submit.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Enviar a validar' })
    await dialog.waitFor()
    await expectNoAxeViolations(page, { exclude: payloads })
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await submit.evaluate((button) => button === document.activeElement)).toBe(true)

    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: 'Envia a validar' }).click()
    // Neither what changed nor how much was said.
    expect(await dialog.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await sendToReview(page, 'És una fitxa nova.', 'Carme Oliveras')
    await progress(page).getByText('És a mans de Carme Oliveras').waitFor()
    expect(await buttons(page).count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  it('the head returns it, saying what and where', async () => {
    const { page, complaints, close } = await as('cap.urbanisme')
    await openSheet(page, system.url, id)
    expect(await buttons(page).allTextContents()).toEqual(['Retorna', 'Aprova'])
    await page.getByRole('button', { name: 'Retorna', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Retornar a qui l’ha fet' })
    await dialog.getByText('Què s’obté', { exact: true }).click()
    await dialog.getByRole('checkbox', { name: 'Resultats' }).check()
    await dialog.getByText('Què s’obté (1)').waitFor()
    await expectNoAxeViolations(page, { exclude: payloads })
    await dialog.getByLabel(/Què cal corregir/).fill('Digueu quina llicència és.')
    await dialog.getByRole('button', { name: 'Retorna' }).click()
    await untilIn(page, 'Retornat')
    expect(complaints).toEqual([])
    await close()
  })

  it('the interlocutor reads why, is led to the field, answers, and sends it to governance', async () => {
    const { page, complaints, close } = await as('interlocutor.urbanisme')
    await openSheet(page, system.url, id)
    await progress(page).getByText('Carme Oliveras ho ha retornat').waitFor()
    await progress(page).getByText('Digueu quina llicència és.').waitFor()
    await progress(page).getByRole('button', { name: 'Resultats' }).click()
    await page.waitForFunction(
      () => document.activeElement?.closest('[id^=field-]')?.id === 'field-outputs',
    )
    await progress(page).getByText('Notes entre editors (0)').click()
    await progress(page).getByLabel('Nota nova').fill('És la d’obres menors.')
    await progress(page).getByRole('button', { name: 'Afegeix la nota' }).click()
    await progress(page).getByText('Notes entre editors (1)').waitFor()
    await expectNoAxeViolations(page, { include: '.cataleg-progress' })
    await page.getByRole('button', { name: 'Identificació' }).click()
    // A remark makes nobody's edition stale.
    await write(page, 'title', 'Demanar la llicència d’obres menors')
    await sendToReview(page, 'Diu quina llicència és.', 'Qualsevol de l’equip de governança')
    await progress(page).getByText('És a mans de l’equip de governança').waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it('governance validates it and asks the law office to read it', async () => {
    const { page, complaints, close } = await as('governanca')
    await openSheet(page, system.url, id)
    await page.getByRole('button', { name: 'Valida', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Validar' })
    await expectNoAxeViolations(page, { exclude: payloads })
    for (const check of [/coherent/, /S’entén/, /Qui atén sap/, /assessoria jurídica/]) {
      await dialog.getByRole('checkbox', { name: check }).check()
    }
    await dialog.getByRole('button', { name: 'Valida' }).click()
    await untilIn(page, 'Validació jurídica')
    await progress(page).getByText('És a mans de l’assessoria jurídica').waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it('the law office signs, with what it read', async () => {
    const { page, complaints, close } = await as('juridic')
    await openSheet(page, system.url, id)
    await page.getByRole('button', { name: 'Valida', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Signatura jurídica' })
    await expectNoAxeViolations(page, { exclude: payloads })
    await dialog.getByLabel(/Què heu revisat/).fill('El silenci i el termini són correctes.')
    await dialog.getByRole('button', { name: 'Signa' }).click()
    await untilIn(page, 'En validació')
    await progress(page).getByText('Pas següent: l’aprovació del departament').waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it('the head approves it and publishes it, in Catalan only as there is no Spanish yet', async () => {
    const { page, close } = await as('cap.urbanisme')
    await openSheet(page, system.url, id)
    await progress(page)
      .getByText(/Signat per Jordi Casals .*El silenci i el termini/)
      .waitFor()
    await page.getByRole('button', { name: 'Aprova', exact: true }).click()
    await untilIn(page, 'Aprovat')
    await publishInCatalan(page)
    await close()
  })

  it('the interlocutor, some time later, says that it is still true', async () => {
    const { page, complaints, close } = await as('interlocutor.urbanisme')
    await openSheet(page, system.url, id)
    expect(await buttons(page).allTextContents()).toEqual(['Dona per verificat'])
    await page.getByRole('button', { name: 'Dona per verificat' }).click()
    await page.getByText('S’ha donat per verificat.').waitFor()
    await progress(page)
      .getByText(/tornar-ho a llegir abans de/)
      .waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it('governance publishes at once that the service is down, and nothing else', async () => {
    const { page, close } = await as('governanca')
    const found = await ask(page, 'GET', `/api/procedures/${id}?draft=true&depth=0`)
    const { channels, summary } = found.body as { channels: object[]; summary: string }
    const down = channels.map((one) => ({
      ...one,
      availability: { status: 'suspended', reason: 'Avaria de la seu' },
    }))
    const save = (data: object) =>
      ask(page, 'PATCH', `/api/procedures/${id}?draft=true`, { ...data, basedOn: undefined })
    const current = async () =>
      (await ask(page, 'GET', `/api/procedures/${id}?draft=true&depth=0`)).body.edition
    await save({ channels: down, summary: 'I això també.', edition: await current() })
    await openSheet(page, system.url, id)
    const urgently = async () => {
      await chooseMore(page, 'Publica amb urgència')
      const dialog = page.getByRole('dialog', { name: 'Publicar amb urgència' })
      await expectNoAxeViolations(page, { exclude: payloads })
      await dialog.getByLabel(/Per què és urgent/).fill('La seu ha caigut.')
      await dialog.getByRole('button', { name: 'Publica amb urgència' }).click()
    }
    await urgently()
    const panel = page.getByRole('region', { name: 'No s’ha pogut fer' })
    await panel.getByText('«Resum» també ha canviat').waitFor()
    await panel.getByRole('button', { name: 'Tanca' }).click()
    await save({ summary, edition: await current() })
    await openSheet(page, system.url, id)
    await urgently()
    await untilIn(page, 'Publicat')
    const tasks = await ask(page, 'GET', `/api/tasks?where[about.value][equals]=${id}&depth=0`)
    const { docs } = tasks.body as { docs: { kind: string; state: string }[] }
    expect(docs.filter(({ state }) => state === 'open')).toMatchObject([{ kind: 'urgent-review' }])
    await close()
  })

  it('the head retires it into another sheet, found by what one types', async () => {
    const { page, complaints, close } = await as('cap.urbanisme')
    await openSheet(page, system.url, id)
    await page.getByRole('button', { name: 'Retira', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Retirar dels canals' })
    await dialog.getByLabel(/Motiu/).selectOption({ label: 'Fusionat en un altre' })
    await dialog.getByLabel(/Explicació/).fill('És el mateix tràmit.')
    await dialog.getByRole('button', { name: 'Retira', exact: true }).click()
    // Into which one has to be said.
    expect(await dialog.isVisible()).toBe(true)
    await dialog.getByLabel(/Fitxa que la substitueix/).fill('obres')
    await dialog.getByRole('radio').first().check()
    await expectNoAxeViolations(page, { exclude: payloads })
    await dialog.getByRole('button', { name: 'Retira', exact: true }).click()
    await untilIn(page, 'Retirat')
    await progress(page).getByText('Ja no surt a cap canal').waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})

describe('a sheet that waits for its day', () => {
  it('cannot be written in until whoever scheduled it takes it back', async () => {
    const id = await written('CAMI-2')
    const { page, close } = await as('cap.urbanisme')
    await openSheet(page, system.url, id)
    await chooseMore(page, 'Programa')
    const dialog = page.getByRole('dialog', { name: 'Programar la publicació' })
    await dialog.getByLabel(/Dia/).fill('2099-01-07')
    await dialog.getByLabel(/Hora/).fill('08:30')
    await expectNoAxeViolations(page, { exclude: payloads })
    await dialog.getByRole('button', { name: 'Programa', exact: true }).click()
    await page.getByRole('button', { name: 'Publica només en català' }).click()
    await untilIn(page, 'Programat')
    await progress(page)
      .getByText(/Es publicarà tot sol el 7 de gener del 2099.* 8:30|08:30/)
      .waitFor()
    await page.reload()
    await page.locator('#field-title').waitFor()
    expect(await page.locator('#field-title').isDisabled()).toBe(true)
    const refused = await ask(page, 'PATCH', `/api/procedures/${id}`, { summary: 'Un canvi' })
    expect(refused.status).toBe(409)
    await page.getByRole('button', { name: 'Retorna', exact: true }).click()
    const back = page.getByRole('dialog', { name: 'Retornar a qui l’ha fet' })
    await back.getByLabel(/Què cal corregir/).fill('Encara no.')
    await back.getByRole('button', { name: 'Retorna' }).click()
    await untilIn(page, 'Retornat')
    await close()
  })
})

describe('one’s own work', () => {
  it('is passed by somebody else: the head who wrote it may send it, and no more', async () => {
    const { page, complaints, close } = await as('cap.urbanisme')
    const id = await aDraft(page, await wholeSheet(page, 'CAMI-3'))
    await openSheet(page, system.url, id)
    await progress(page).getByText('L’últim canvi és vostre').waitFor()
    expect(await buttons(page).allTextContents()).toEqual(['Envia a validar'])
    expect(complaints).toEqual([])
    const refused = await ask(page, 'POST', `/api/procedures/${id}/transitions`, {
      action: 'publish',
      onlyCatalan: true,
    })
    expect(refused).toMatchObject({ status: 403, body: { type: 'urn:cataleg:problem:own-edit' } })
    await close()
  })
})

describe('a question', () => {
  it('goes the same way: from who wrote it to who answers for it', async () => {
    const writer = await as('especialista.urbanisme')
    const made = await ask(writer.page, 'POST', '/api/faqs?draft=true&depth=0', {
      code: 'FAQ-CAMI',
      question: 'Quant triga una llicència?',
      shortAnswer: 'Dos mesos.',
      audience: 'public',
    })
    const { doc } = made.body as { doc: { id: string } }
    const open = async (page: Page) => {
      await page.goto(`${system.url}/admin/collections/faqs/${doc.id}`)
      await page.locator('form[data-form-ready=true] #field-question').waitFor()
    }
    await open(writer.page)
    await sendToReview(writer.page, 'Ens ho demanen cada dia.')
    await writer.close()
    const { page, complaints, close } = await as('cap.urbanisme')
    await open(page)
    await page.getByRole('button', { name: 'Aprova', exact: true }).click()
    await untilIn(page, 'Aprovat')
    await page.getByRole('button', { name: 'Publica', exact: true }).click()
    await untilIn(page, 'Publicat')
    expect(complaints).toEqual([])
    await close()
  })
})
