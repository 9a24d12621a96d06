import type { ClientField } from 'payload'

const focusable =
  'input:not([type=hidden]), textarea, select, button, [contenteditable=true], [tabindex="0"]'

/** In a list that has no rows, what one wants is the first. */
const addRow = '.array-field__add-row'

/** The tab of the page in which a field stands, by the order of the tabs; -1 outside them. */
export function tabOf(fields: readonly ClientField[], name: string): number {
  const tabs = fields.find((field) => field.type === 'tabs')
  return tabs?.type === 'tabs' ? tabs.tabs.findIndex((tab) => holds(tab.fields, name)) : -1
}

const holds = (fields: readonly ClientField[], name: string): boolean =>
  fields.some(
    (field) =>
      ('name' in field && field.name === name) ||
      // Rows and collapsible boxes have fields but no name of their own.
      (!('name' in field) && 'fields' in field && holds(field.fields, name)),
  )

/**
 * Brings a field in sight and puts the cursor in it, opening its tab and its row first. Where the
 * field itself is not asked for now, what it is part of.
 */
export function focusField(fields: readonly ClientField[], path: string): void {
  const tab = tabOf(fields, path.split('.')[0] ?? path)
  const buttons = document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')
  if (tab >= 0) buttons[tab]?.click()
  whenShown(path, (element) => {
    if (openRowsAround(element)) setTimeout(() => whenShown(path, bringInSight), untilOpen)
    else bringInSight(element)
  })
}

function bringInSight(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center' })
  const target = element.matches(focusable)
    ? element
    : (element.querySelector(addRow) ?? element.querySelector(focusable))
  if (target instanceof HTMLElement) target.focus({ preventScroll: true })
}

/** Payload opens a row in 300 ms; nothing inside can be focused until then. */
const untilOpen = 400

function openRowsAround(element: HTMLElement): boolean {
  const row = element.parentElement?.closest('.collapsible--collapsed')
  if (!(row instanceof HTMLElement)) return false
  openRowsAround(row)
  row.querySelector<HTMLElement>(':scope > .collapsible__toggle-wrap .collapsible__toggle')?.click()
  return true
}

/** Fields of a tab are drawn after it opens, and only when they come near the screen. */
function whenShown(path: string, act: (element: HTMLElement) => void, tries = 40): void {
  const element = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  const whole = path.slice(0, Math.max(0, path.lastIndexOf('.')))
  if (element) act(element)
  else if (tries > 0) setTimeout(() => whenShown(path, act, tries - 1), 50)
  else if (whole) whenShown(whole, act, 10)
}
