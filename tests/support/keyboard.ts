import type { Locator, Page } from 'playwright-core'

/*
 * The panel by somebody who has no mouse: what cannot be reached with the keys cannot be pressed
 * here either. Nothing in this file clicks or focuses.
 */

/** More than this and nobody would go on. */
const patience = 250

/**
 * Presses Tab until the cursor is on something, and answers after how many. Where the cursor is must
 * be seen at every step.
 */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<number> {
  await target.waitFor()
  for (let presses = 0; presses <= patience; presses++) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) {
      await expectSeen(page)
      return presses
    }
    await page.keyboard.press(key)
  }
  throw new Error(`${String(target)} was not reached in ${patience} presses of ${key}.`)
}

/** Goes to a control and presses it, as the keyboard does. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Throws where what has the cursor shows no ring, no caret and no other sign of it. */
async function expectSeen(page: Page): Promise<void> {
  const unseen = await page.evaluate(() => {
    const active = document.activeElement
    if (!(active instanceof HTMLElement) || active === document.body) return 'nothing'
    const box = active.getBoundingClientRect()
    if (box.bottom < 0 || box.top > innerHeight)
      return `${active.outerHTML.slice(0, 200)} off screen`
    const hasCaret = active.matches(
      'input:not([type=checkbox], [type=radio]), textarea, [contenteditable=true]',
    )
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active)
    const hasRing = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    return hasCaret || hasRing ? null : active.outerHTML.slice(0, 300)
  })
  if (unseen) throw new Error(`The cursor cannot be seen on ${unseen}`)
}
