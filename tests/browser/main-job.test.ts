import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoAxeViolations, openBrowser, type OpenBrowser } from '../support/browser.ts'
import { ask, chooseMore, openSheet, sendToReview, signIn } from '../support/panel.ts'
import {
  addParagraph,
  addRow,
  choose,
  fill,
  openPart,
  saveInPeace,
  tick,
  writeIn,
} from '../support/sheet-form.ts'
import { startSystem, type RunningSystem } from '../support/system.ts'
import { wholeSheetData } from '../support/whole-sheet.ts'
import { fueFile, ids } from '../unit/import/fue-file.ts'

/*
 * The main job from beginning to end, by the hands of the people who do it: what one leaves, the
 * next one takes up.
 */

let system: RunningSystem
let browser: OpenBrowser
/** At a screen high enough for every field of a part: Payload draws those near it only. */
const as = (who: string) =>
  signIn(browser, system.url, `${who}@demo.cat`, { viewport: { width: 1366, height: 2400 } })

const sharedData = process.env.CATALEG_SHARED_DATA ?? path.resolve('../shared/data')
const realFile = path.join(sharedData, 'aoc-fue/manlleu-fue.xml')
const isReal = existsSync(realFile)

/** What Payload's own header has, which is not ours to mend. */
const payloads = ['.localizer']

beforeAll(async () => {
  system = await startSystem()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await system?.dispose()
})

/** A town's file of our own, for where the real one is not at hand. */
function ownFile(): string {
  const sheet = (at: number) => ({
    code: `feina-${at}`,
    name: `FUE Llicència de prova número ${at}`,
    sections: [
      [ids.description, 'Objecte', 'Les activitats que necessiten llicència.'],
      [ids.body, 'Òrgan responsable de la resolució', 'Alcaldia'],
      [ids.price, 'Import', '120 €'],
    ] as const,
  })
  return fueFile([sheet(1), sheet(2), sheet(3)])
}

const title = 'Instal·lar una activitat amb incidència acústica'
const titleInSpanish = 'Instalar una actividad con incidencia acústica'
const summaryInSpanish = 'La licencia para actividades que hacen ruido.'

/** The sheet that goes all the way. */
let sheet: { readonly id: string; readonly code: string; readonly importedAs: string }

interface Served {
  readonly title: string
  readonly summary: string
  readonly description: string | null
  readonly localeInfo: { readonly served: string; readonly state: string }
}

async function graphql<T>(query: string, variables: object): Promise<T> {
  const response = await fetch(`${system.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data?: T; errors?: unknown }
  if (!data) throw new Error(JSON.stringify(errors))
  return data
}

const served = async (locale: string): Promise<Served | null> => {
  const query = `query ($code: ID!, $locale: Locale) { procedure(code: $code, locale: $locale) {
    title summary description(format: PLAIN) localeInfo { served state } } }`
  const data = await graphql<{ procedure: Served | null }>(query, { code: sheet.code, locale })
  return data.procedure
}

const isFound = async (words: string, locale: string): Promise<boolean> => {
  const query = `query ($words: String!, $locale: Locale) {
    search(query: $words, locale: $locale) { edges { code } } }`
  const { search } = await graphql<{ search: { edges: { code: string }[] } }>(query, {
    words,
    locale,
  })
  return search.edges.some(({ code }) => code === sheet.code)
}

/** What publishing asks for besides what this test types by hand, sent as a script would. */
async function fillInTheRest(page: Page): Promise<void> {
  const path = `/api/procedures/${sheet.id}?draft=true&depth=0&locale=ca`
  const first = async (query: string) => {
    const { body } = await ask(page, 'GET', `/api/${query}limit=1&depth=0`)
    return (body as { docs: { id: string }[] }).docs[0]?.id ?? ''
  }
  const whole = wholeSheetData({
    topic: '',
    norm: await first('legal-resources?where[inForce][equals]=true&'),
    interlocutor: await first('users?where[active][not_equals]=false&'),
  })
  const { appeals, attention, dataProtection, identification, interlocutor, legalResources } = whole
  const { status } = await ask(page, 'PATCH', path, {
    ...{ appeals, attention, dataProtection, identification, interlocutor, legalResources },
    form: await first('forms?where[_status][equals]=published&'),
    basedOn: (await ask(page, 'GET', path)).body.edition,
  })
  expect(status).toBe(200)
}

/** With accents and without, with the middle dot and with what keyboards make of it. */
const searches = [
  ['instal·lar activitat amb incidència acústica', 'ca'],
  ['installar activitat incidencia acustica', 'ca'],
  ['instal.lar activitat acústica', 'ca'],
  ['actividad con incidencia acústica', 'es'],
  ['instalar actividad acustica', 'es'],
] as const

describe('the sheets of a town, from its old system to every channel', () => {
  it('governance tries the file, brings it in as drafts and gives one to its department', async () => {
    const guest = await browser.visit()
    await guest.page.goto(`${system.url}/admin/login`)
    await guest.page.locator('#field-email').waitFor()
    await expectNoAxeViolations(guest.page)
    expect(guest.complaints).toEqual([])
    await guest.close()

    const { page, complaints, close } = await as('governanca')
    await expectNoAxeViolations(page, { exclude: payloads })
    await page.getByRole('link', { name: 'Importa fitxes' }).click()
    await page.getByRole('heading', { level: 1, name: 'Importació de fitxes' }).waitFor()
    await expectNoAxeViolations(page, { exclude: payloads })
    if (!isReal) process.stderr.write(`${realFile} is not here: a file of our own goes in.\n`)
    await page.locator('input[type=file]').setInputFiles({
      name: 'cataleg-fue.xml',
      mimeType: 'text/xml',
      buffer: isReal ? readFileSync(realFile) : Buffer.from(ownFile()),
    })
    const count = isReal ? 11 : 3

    const known = async () => {
      const found = await ask(page, 'GET', '/api/procedures?draft=true&depth=0&limit=1')
      return Number(found.body.totalDocs)
    }
    const before = await known()
    await page.getByRole('button', { name: 'Prova sense desar' }).click()
    await page.getByText('encara no s’ha desat res').waitFor()
    await page.getByText(`Noves (${count})`).waitFor()
    expect(await known()).toBe(before)

    await page.getByRole('button', { name: 'Importa', exact: true }).click()
    await page.getByText('Importació feta.').waitFor()
    const rows = page.locator('table', { hasText: `Noves (${count})` }).locator('tbody tr')
    expect(await rows.count()).toBe(count)
    expect(await known()).toBe(before + count)
    const drafts = await ask(
      page,
      'GET',
      '/api/procedures?draft=true&depth=0&limit=100&where[imported.source][like]=fue',
    )
    const { docs } = drafts.body as { docs: { state: string; _status: string }[] }
    expect(docs.map(({ state, _status }) => `${state} ${_status}`)).toEqual(
      Array.from({ length: count }, () => 'draft draft'),
    )

    const link = rows.last().getByRole('link')
    const code = (await rows.last().locator('td').first().textContent()) ?? ''
    const importedAs = (await link.textContent()) ?? ''
    await link.click()
    await page.locator('form[data-form-ready=true] #field-title').waitFor()
    sheet = { id: new URL(page.url()).pathname.split('/').at(-1) ?? '', code, importedAs }
    expect(await served('ca')).toBeNull()
    await choose(page, 'department', 'Urbanisme i Obres')
    expect(await saveInPeace(page)).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })

  it('the interlocutor finds it, completes it in Catalan and translates what people read first', async () => {
    const { page, complaints, close } = await as('interlocutor.urbanisme')
    await fillInTheRest(page)
    await page.reload()
    await page.getByRole('link', { name: 'Obre «El meu departament»' }).click()
    const drafts = page.getByRole('region', { name: /Esborranys per acabar/ })
    await drafts.getByRole('link', { name: sheet.importedAs }).click()
    await page.locator('form[data-form-ready=true] #field-title').waitFor()

    await fill(page, 'title', title)
    await fill(page, 'summary', 'La llicència per a activitats que fan soroll.')
    await addParagraph(page, 'description', 'Abans de començar, demaneu consell a l’Ajuntament.')

    await openPart(page, 'Com: canals', 'channels')
    await addRow(page, 'channels', 1, 'channel')
    await choose(page, 'channels.1.channel', 'Presencial')
    await choose(page, 'channels.1.actions', 'Informació', 'Tramitació')
    await choose(page, 'channels.1.appointment.need', 'Obligatòria')
    await choose(page, 'channels.1.servicePoints', 'OAC Centre')

    await openPart(page, 'Documentació', 'noEvidenceNeeded')
    await tick(page, 'noEvidenceNeeded')

    await openPart(page, 'Quan', 'initiation')
    await choose(page, 'initiation', 'A instància de part')
    await choose(page, 'silence.onRequest', 'Desestimatori')
    await fill(page, 'resolutionTerm.value', '6')
    await choose(page, 'resolutionTerm.unit', 'mesos')

    await openPart(page, 'Quant', 'fees')
    await choose(page, 'fees', 'Taxa per intervenció en activitats econòmiques')
    expect(await saveInPeace(page)).toBe(true)

    await openPart(page, 'Identificació', 'title')
    await writeIn(page, 'Castellano', 'es')
    await expect.poll(() => page.locator('#field-title').inputValue()).toBe('')
    await fill(page, 'title', titleInSpanish)
    await fill(page, 'summary', summaryInSpanish)
    expect(await saveInPeace(page)).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })

  it('the head is told what is still missing, fills it in and sends it on: four eyes', async () => {
    const { page, complaints, close } = await as('cap.urbanisme')
    await openSheet(page, system.url, sheet.id)
    expect(await page.locator('#field-title').inputValue()).toBe(title)
    const publish = page.getByRole('button', { name: 'Publica', exact: true })
    await publish.click()
    const panel = page.getByRole('region', { name: 'No s’ha pogut fer' })
    await panel.waitFor()
    const gates = panel.locator('.cataleg-refusal__gates').getByRole('button')
    expect(await gates.allTextContents()).toEqual([
      'Trieu almenys una matèria: és com es troba al web.',
      'Digueu què obté la persona: una llicència, un certificat, una resposta…',
    ])
    expect(await served('ca')).toBeNull()
    // The browser itself notes an answer that says no: this one is wanted.
    expect(complaints).toEqual([expect.stringMatching(/status of 422/)])

    await gates.first().click()
    await choose(page, 'topics', 'Empreses', 'Medi ambient')
    await gates.last().click()
    await addRow(page, 'outputs', 0, 'name')
    await fill(page, 'outputs.0.name', 'Llicència d’activitat')
    await panel.getByRole('button', { name: 'Tanca' }).click()
    expect(await saveInPeace(page)).toBe(true)
    // What the head wrote last is not the head's to publish.
    await page.getByText('L’últim canvi és vostre').waitFor()
    expect(await publish.count()).toBe(0)
    await sendToReview(page, 'És una fitxa nova.', 'Gerard Sala')
    expect(await served('ca')).toBeNull()
    expect(complaints).toHaveLength(1)
    await close()
  })

  it('the linguist finds it left behind by what was added, and brings the Spanish up to date', async () => {
    const { page, complaints, close } = await as('linguista')
    await page.goto(`${system.url}/admin/taula-de-traduccio?to=es&state=outdated`)
    const row = page.getByRole('row').filter({ hasText: title })
    await row.getByRole('link').click()
    await page.getByText('Desactualitzada des del').waitFor()
    await page.getByLabel(/Resultats.*Nom/).fill('Licencia de actividad')
    await page.getByText('1 canvi sense desar').waitFor()
    await page.getByRole('button', { name: 'Desa la traducció' }).click()
    await page.getByText('Desat: la traducció és al dia.').waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it('governance reads it and publishes: it is served and found', async () => {
    const { page, complaints, close } = await as('governanca')
    await openSheet(page, system.url, sheet.id)
    const [answered] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/transitions')),
      chooseMore(page, 'Publica'),
    ])
    expect(answered.status()).toBe(200)

    // The promise is two seconds from the answer.
    const within = { timeout: 2000, interval: 50 }
    await expect
      .poll(() => served('ca'), within)
      .toMatchObject({
        title,
        summary: 'La llicència per a activitats que fan soroll.',
        description: expect.stringContaining('demaneu consell a l’Ajuntament'),
        localeInfo: { served: 'ca', state: 'ORIGINAL' },
      })
    expect(await served('es')).toMatchObject({
      title: titleInSpanish,
      summary: summaryInSpanish,
      localeInfo: { served: 'es', state: 'TRANSLATED' },
    })
    for (const [words, locale] of searches) {
      await expect.poll(() => isFound(words, locale), { ...within, message: words }).toBe(true)
    }
    await page.locator('.cataleg-status').getByText('Publicat').waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it('the head withdraws it, saying why: no channel serves or finds it any more', async () => {
    const { page, complaints, close } = await as('cap.urbanisme')
    await openSheet(page, system.url, sheet.id)
    await page.getByRole('button', { name: 'Retira', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/Motiu/).selectOption({ label: 'Ja no vigent' })
    await dialog.getByLabel(/Explicació/).fill('L’ordenança nova no la demana.')
    const [answered] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/transitions')),
      dialog.getByRole('button', { name: 'Retira', exact: true }).click(),
    ])
    expect(answered.status()).toBe(200)

    const within = { timeout: 1000, interval: 50 }
    await expect.poll(() => served('ca'), within).toBeNull()
    expect(await served('es')).toBeNull()
    for (const [words, locale] of searches) {
      await expect.poll(() => isFound(words, locale), { ...within, message: words }).toBe(false)
    }
    await page.locator('.cataleg-status').getByText('Retirat').waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})
