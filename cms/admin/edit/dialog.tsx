'use client'

import { useId, useLayoutEffect, useRef, type FormEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

import './edit.css'

interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  /** The buttons; one of them is usually of type `submit`. */
  readonly actions: ReactNode
  readonly isWide?: boolean
  readonly onClose: () => void
  readonly onSubmit?: () => void
}

/**
 * A question that must be answered before going on. The browser's own dialog keeps the focus
 * inside, gives it back and closes with Escape; it hangs from the body so that its form is not
 * inside the form of the record.
 */
export function Dialog({ title, children, actions, isWide, onClose, onSubmit }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // Before it leaves the page, or the browser would have nothing to give the focus back from.
  useLayoutEffect(() => {
    const shown = box.current
    shown?.showModal()
    return () => shown?.close()
  }, [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    // React passes the event up through the portal, to the form of the record.
    event.stopPropagation()
    onSubmit?.()
  }

  return createPortal(
    <dialog
      aria-labelledby={heading}
      className={isWide ? 'cataleg-dialog cataleg-dialog--wide' : 'cataleg-dialog'}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      ref={box}
    >
      <form className="cataleg-dialog__form" onSubmit={submit}>
        <h2 className="cataleg-dialog__title" id={heading}>
          {title}
        </h2>
        <div className="cataleg-dialog__body">{children}</div>
        <div className="cataleg-dialog__actions">{actions}</div>
      </form>
    </dialog>,
    document.body,
  )
}
