import type { Place } from './use-hosts.ts'

export const fieldId = (path: string): string => `field-${path.replaceAll('.', '__')}`

export const noteId = (path: string): string => `quality-${fieldId(path)}`

/** The boxes of a field that one types or chooses in, which its note describes. */
const boxes = 'input:not([type=hidden]), textarea, [contenteditable=true], [role=combobox]'

/**
 * Beside one field: under the heading of a list or group, whose rows may go on for pages, and below
 * everything of any other field.
 */
export const besideField =
  (path: string): Place =>
  (host) => {
    const element = document.getElementById(fieldId(path))
    const field = element?.closest('.field-type')
    if (!element || !field) return false
    host.className = 'cataleg-note-host'
    const header = field.matches('.array-field, .group-field')
      ? field.querySelector(
          ':scope > .array-field__header, :scope > .group-field__wrap > .group-field__header',
        )
      : null
    if (header) header.after(host)
    else field.append(host)
    // A group has no box of its own: its note is read where it stands.
    if (!header) describe(element.matches(boxes) ? element : element.querySelector(boxes), path)
    return true
  }

function describe(box: Element | null, path: string): void {
  if (!box) return
  const others = (box.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean)
  if (!others.includes(noteId(path))) {
    box.setAttribute('aria-describedby', [...others, noteId(path)].join(' '))
  }
}

/** In the button of the tab that has this position. */
export const inTab =
  (position: string): Place =>
  (host) => {
    const buttons = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')
    const button = buttons[Number(position)]
    if (!button) return false
    host.className = 'cataleg-tab-count'
    button.append(host)
    return true
  }
