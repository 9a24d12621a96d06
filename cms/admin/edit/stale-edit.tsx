'use client'

import { useDocumentInfo, useForm, useRouteCache } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useState } from 'react'

import { StaleEditDialog, type Conflict } from './stale-edit-dialog.tsx'
import { useSaveDraft } from './save-draft.ts'
import { watchRefusals } from './watch-refusals.ts'

/**
 * Stands on every page of a versioned record: when a save meets somebody else's version, shows
 * both and lets the person choose. Nothing on screen is touched until then.
 */
export function StaleEdit() {
  const { id, collectionSlug } = useDocumentInfo()
  const { getFields, setModified } = useForm()
  const { clearRouteCache } = useRouteCache()
  const saveDraft = useSaveDraft()
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const address = `/${collectionSlug}/${id}`

  useEffect(() => {
    if (!id) return undefined
    return watchRefusals((response) => {
      if (!new URL(response.url).pathname.endsWith(address)) return
      void response.json().then((body: unknown) => setConflict(conflictIn(body)))
    })
  }, [id, address])

  if (!conflict) return null
  return (
    <StaleEditDialog
      conflict={conflict}
      isTouched={(path) => isTouched(getFields(), path)}
      key={conflict.edition}
      onClose={() => setConflict(null)}
      onDiscard={() => {
        setConflict(null)
        setModified(false)
        clearRouteCache()
      }}
      onSave={(taken) => {
        setConflict(null)
        void saveDraft({ ...taken, edition: conflict.edition }).then(
          // Rows taken from the other version are drawn anew from what is stored.
          (isSaved) => isSaved && Object.keys(taken).length > 0 && clearRouteCache(),
        )
      }}
    />
  )
}

/** Whether the person changed a field, or anything inside it, since it was loaded. */
const isTouched = (state: FormState, path: string): boolean =>
  Object.entries(state).some(
    ([name, field]) =>
      (name === path || name.startsWith(`${path}.`)) &&
      JSON.stringify(field.value ?? null) !== JSON.stringify(field.initialValue ?? null),
  )

function conflictIn(body: unknown): Conflict | null {
  const { errors } = body as { errors?: { data?: Partial<Conflict> & { code?: string } }[] }
  const data = errors?.[0]?.data
  if (data?.code !== 'stale-edition') return null
  return {
    edition: Number(data.edition ?? 0),
    editedBy: String(data.editedBy ?? '—'),
    updatedAt: String(data.updatedAt ?? ''),
    differences: data.differences ?? [],
  }
}
