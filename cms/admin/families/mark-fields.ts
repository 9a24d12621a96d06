'use client'

import { useEffect } from 'react'

import type { FieldInheritance } from '../../domain/inheritance/inheritance.ts'

/**
 * Says beside each field whether it is the template's. Payload draws a field only when it comes
 * near the screen, so the page is watched; what is set is an attribute, which its drawing leaves
 * alone, and the words are in the style sheet's hands.
 */
export function useMarkedFields(
  fields: readonly FieldInheritance[],
  words: Readonly<Record<FieldInheritance['state'], string>>,
): void {
  useEffect(() => {
    const root = document.documentElement
    for (const [state, text] of Object.entries(words)) {
      root.style.setProperty(`--cataleg-template-${state}`, JSON.stringify(text))
    }
    const mark = () => {
      for (const { path, state } of fields) {
        const element = document.getElementById(`field-${path.replaceAll('.', '__')}`)
        const box = element?.closest('.field-type') ?? element
        if (box && box.getAttribute('data-template') !== state) {
          box.setAttribute('data-template', state)
        }
      }
    }
    mark()
    let waiting = 0
    const watcher = new MutationObserver(() => {
      cancelAnimationFrame(waiting)
      waiting = requestAnimationFrame(mark)
    })
    watcher.observe(document.body, { childList: true, subtree: true })
    return () => {
      watcher.disconnect()
      cancelAnimationFrame(waiting)
      for (const box of document.querySelectorAll('[data-template]')) {
        box.removeAttribute('data-template')
      }
    }
  }, [fields, words])
}
