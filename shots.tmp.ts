import { openBrowser } from './tests/support/browser.ts'
const url = 'http://localhost:4300'
const password = 'Una-contrasenya-per-a-les-proves-7'
const browser = await openBrowser()
for (const who of process.argv.slice(2)) {
  const { page, close, complaints } = await browser.visit({ viewport: { width: 1366, height: 900 } })
  await page.goto(`${url}/admin/login`)
  await page.locator('#field-email').fill(`${who}@demo.cat`)
  await page.locator('#field-password').fill(password)
  await page.locator('button[type=submit]').click()
  await page.locator('.cataleg-dashboard').waitFor()
  await page.waitForTimeout(1500)
  await page.screenshot({ path: `/tmp/clock-${who}-dash.png` })
  await page.goto(`${url}/admin/tasques`)
  await page.locator('.cataleg-tasks').waitFor()
  await page.waitForTimeout(800)
  await page.screenshot({ path: `/tmp/clock-${who}-tasks.png` })
  if (who === 'governanca') {
    await page.goto(`${url}/admin/tasques?whose=all`)
    await page.waitForTimeout(1500)
    await page.screenshot({ path: `/tmp/clock-${who}-all.png` })
  }
  console.log(who, complaints)
  await close()
}
await browser.close()
