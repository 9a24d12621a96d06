import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoAxeViolations, openBrowser, type OpenBrowser } from '../support/browser.ts'
import { ask, signIn } from '../support/panel.ts'
import { startSystem, type RunningSystem } from '../support/system.ts'

let system: RunningSystem
let browser: OpenBrowser
const as = (who: string, options = {}) => signIn(browser, system.url, `${who}@demo.cat`, options)

beforeAll(async () => {
  system = await startSystem()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await system?.dispose()
})

/** Days from now, as the day picker would store them. */
const inDays = (days: number): string =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T12:00:00.000Z`

/** Gives somebody tasks, as governance may. */
async function giveTasks(who: string, tasks: readonly object[]): Promise<void> {
  const { page, close } = await as('governanca')
  const people = await ask(page, 'GET', `/api/users?depth=0&where[email][equals]=${who}@demo.cat`)
  const [person] = (people.body as { docs: { id: string; departments: string[] }[] }).docs
  for (const task of tasks) {
    const given = { assignee: person?.id, department: person?.departments[0], ...task }
    expect((await ask(page, 'POST', '/api/tasks', given)).status).toBe(201)
  }
  await close()
}

describe('the tasks desk', () => {
  it('shows what waits, the most urgent first, and by keyboard it is done', async () => {
    await giveTasks('interlocutor.urbanisme', [
      { title: 'Marca per demà', kind: 'flag', dueOn: inDays(1) },
      { title: 'Esmena vençuda', kind: 'correction', dueOn: inDays(-400) },
    ])
    const { page, complaints, close } = await as('interlocutor.urbanisme')
    const today = page.getByRole('region', { name: 'Què he de fer avui' })
    await today.getByRole('link', { name: 'Esmena vençuda' }).waitFor()

    // The menu is closed at first: the desk is opened by its address.
    await page.goto(`${system.url}/admin/tasques`)
    await page.getByRole('heading', { level: 1, name: 'Tasques' }).waitFor()
    const kinds = await page.locator('.cataleg-tasks__kind').allTextContents()
    expect(kinds[0]).toContain('Esmena d’una fitxa retornada')
    const tomorrow = page.locator('.cataleg-tasks__task', { hasText: 'Marca per demà' })
    expect(await tomorrow.textContent()).toContain('venç demà')
    await expectNoAxeViolations(page, { exclude: ['.localizer'] })

    await tomorrow.getByRole('button', { name: 'Marca com a feta: Marca per demà' }).focus()
    await page.keyboard.press('Enter')
    await tomorrow.getByText('Feta ✓').waitFor()
    await page.reload()
    await page.locator('.cataleg-tasks__task', { hasText: 'Esmena vençuda' }).waitFor()
    expect(await tomorrow.count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  it('a head goes by keyboard to what others of the department have', async () => {
    const { page, close } = await as('cap.urbanisme', { colorScheme: 'dark' })
    await page.goto(`${system.url}/admin/tasques`)
    const filter = page.getByRole('link', { name: /Del meu departament/ })
    await filter.focus()
    await page.keyboard.press('Enter')
    await page.locator('[aria-current=page]', { hasText: 'Del meu departament' }).waitFor()
    const task = page.locator('.cataleg-tasks__task', { hasText: 'Esmena vençuda' })
    expect(await task.textContent()).toMatch(/La té /)
    await expectNoAxeViolations(page, { exclude: ['.localizer'] })
    await close()
  })

  it('governance sees everybody’s, and an interlocutor does not', async () => {
    const { page, close } = await as('governanca')
    await page.goto(`${system.url}/admin/tasques?whose=all`)
    await page.locator('.cataleg-tasks__task', { hasText: 'Esmena vençuda' }).waitFor()
    await close()
    const other = await as('interlocutor.hisenda')
    await other.page.goto(`${system.url}/admin/tasques?whose=all`)
    await other.page.getByRole('heading', { level: 1, name: 'Tasques' }).waitFor()
    expect(await other.page.getByText('Esmena vençuda').count()).toBe(0)
    await other.close()
  })
})
