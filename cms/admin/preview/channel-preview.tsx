'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

import { previewWords } from '../../labels/preview.ts'
import { say } from '../../labels/words.ts'
import { PreviewPanel } from './preview-panel.tsx'
import './channels.css'
import './preview.css'
import './screen.css'

const kept = 'cataleg-preview'

interface Kept {
  readonly isOpen: boolean
  readonly width: number
}

/** As the person left it the last time; the browser may keep nothing. */
function recall(): Kept {
  try {
    const { isOpen, width } = JSON.parse(localStorage.getItem(kept) ?? '{}') as Partial<Kept>
    return { isOpen: isOpen === true, width: typeof width === 'number' ? width : 480 }
  } catch {
    return { isOpen: false, width: 480 }
  }
}

/** The button that opens the preview beside the form, and the preview. */
export function ChannelPreview() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [{ isOpen, width }, setKept] = useState<Kept>({ isOpen: false, width: 480 })

  useEffect(() => setKept(recall()), [])
  useEffect(() => {
    const root = document.documentElement
    root.classList.toggle('cataleg-previewing', isOpen)
    root.style.setProperty('--cataleg-preview', `${width}px`)
    return () => root.classList.remove('cataleg-previewing')
  }, [isOpen, width])

  const keep = (change: Partial<Kept>) => {
    const next = { isOpen, width, ...change }
    setKept(next)
    try {
      localStorage.setItem(kept, JSON.stringify(next))
    } catch {
      // It opens closed the next time.
    }
  }

  if (!id) return null
  return (
    <>
      <button
        aria-expanded={isOpen}
        className="cataleg-preview-opener"
        id="open-preview"
        onClick={() => keep({ isOpen: !isOpen })}
        type="button"
      >
        {say(previewWords.open, i18n.language)}
      </button>
      {isOpen &&
        createPortal(
          <PreviewPanel
            id={String(id)}
            onClose={() => {
              keep({ isOpen: false })
              document.getElementById('open-preview')?.focus()
            }}
            onResize={(next) => keep({ width: next })}
            width={width}
          />,
          document.body,
        )}
    </>
  )
}
