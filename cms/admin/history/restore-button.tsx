'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

import type { Locale } from '../../domain/locale.ts'
import { historyWords } from '../../labels/history.ts'
import { say } from '../../labels/words.ts'
import { Dialog } from '../edit/dialog.tsx'

interface Props {
  /** `POST` there brings the version back as a draft. */
  readonly address: string
  readonly after: string
  readonly language: Locale
  readonly when: string
}

/** Brings an earlier version back as the draft, once the person has read what that means. */
export function RestoreButton({ address, after, language, when }: Props) {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const words = (name: keyof typeof historyWords, values = {}) =>
    say(historyWords[name], language, values)

  const restore = async () => {
    setBusy(true)
    const headers = { 'Accept-Language': language }
    const answer = await fetch(address, { method: 'POST', credentials: 'include', headers }).catch(
      () => null,
    )
    // The whole page: the form must not keep what it had loaded before.
    if (answer?.ok) return window.location.assign(after)
    const body = (await answer?.json().catch(() => null)) as Refused | null
    toast.error(body?.errors?.[0]?.message ?? words('restoreFailed'))
    setBusy(false)
    setAsking(false)
  }

  return (
    <>
      <button className="cataleg-history__link" onClick={() => setAsking(true)} type="button">
        {words('restore')}
      </button>
      {asking && (
        <Dialog
          actions={
            <>
              <Button
                buttonStyle="secondary"
                margin={false}
                onClick={() => setAsking(false)}
                size="medium"
                type="button"
              >
                {words('cancel')}
              </Button>
              <Button
                disabled={busy}
                id="restore-version"
                margin={false}
                size="medium"
                type="submit"
              >
                {words('restore')}
              </Button>
            </>
          }
          onClose={() => setAsking(false)}
          onSubmit={() => void restore()}
          title={words('restoreTitle', { when })}
        >
          <p>{words('restoreHint')}</p>
        </Dialog>
      )}
    </>
  )
}

interface Refused {
  readonly errors?: readonly { readonly message?: string }[]
}
