'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { RowOutcome } from '../../editorial/inventory/outcome.ts'
import { Dialog } from '../edit/dialog.tsx'
import { askCarryOut, isRefused } from './ask-inventory.ts'
import { EffectsPreview } from './effects-preview.tsx'
import { useWords } from './use-words.ts'

interface CarryOutDialogProps {
  readonly ids: readonly string[]
  readonly onClose: () => void
  readonly onConfirm: () => void
}

/** Says what will be made and redirected before it is. */
export function CarryOutDialog({ ids, onClose, onConfirm }: CarryOutDialogProps) {
  const { words, locale, api } = useWords()
  const [preview, setPreview] = useState<readonly RowOutcome[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    void askCarryOut(api, locale, { ids, dryRun: true }).then((answer) => {
      if (isCurrent && !isRefused(answer)) setPreview(answer.data.rows)
    })
    return () => {
      isCurrent = false
    }
  }, [api, locale, ids])
  const isPossible = preview?.some(({ ok }) => ok) ?? false
  return (
    <Dialog
      actions={
        <>
          <Button buttonStyle="secondary" margin={false} onClick={onClose} type="button">
            {words('cancel')}
          </Button>
          <Button disabled={!isPossible} margin={false} type="submit">
            {words('confirmDo')}
          </Button>
        </>
      }
      onClose={onClose}
      onSubmit={() => isPossible && onConfirm()}
      title={words('doTitle')}
    >
      {preview ? <EffectsPreview outcomes={preview} /> : <p>{words('loading')}</p>}
    </Dialog>
  )
}
