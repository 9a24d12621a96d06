'use client'

import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import type { Difference } from '../../domain/differences.ts'
import { isLocale, sourceLocale } from '../../domain/locale.ts'
import {
  labelOf,
  namedFields,
  readableLines,
  type Reading,
} from '../../editorial/history/readable-value.ts'
import { staleEditWords } from '../../labels/stale-edit.ts'
import { say } from '../../labels/words.ts'
import { Dialog } from './dialog.tsx'
import { useRelatedTitles } from './related-titles.ts'

/** Another person's version that a save has met. */
export interface Conflict {
  readonly edition: number
  readonly editedBy: string
  readonly updatedAt: string
  readonly differences: readonly Difference[]
}

interface Props {
  readonly conflict: Conflict
  /** Whether the person changed this field; where they did not, the other's is kept unless told. */
  readonly isTouched: (path: string) => boolean
  readonly onClose: () => void
  readonly onDiscard: () => void
  /** Saves what is on screen, with these fields as the other person left them. */
  readonly onSave: (taken: Readonly<Record<string, unknown>>) => void
}

/** Both versions side by side, field by field, with the choice that loses nobody's work made. */
export function StaleEditDialog({ conflict, isTouched, onClose, onDiscard, onSave }: Props) {
  const { i18n } = useTranslation()
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { editedBy: who, updatedAt, differences } = conflict
  const [taken, setTaken] = useState<ReadonlySet<string>>(
    () => new Set(differences.map(({ path }) => path).filter((path) => !isTouched(path))),
  )
  const words = (text: keyof typeof staleEditWords, values = {}) =>
    say(staleEditWords[text], i18n.language, { who, ...values })

  const fields = namedFields(getEntityConfig({ collectionSlug })?.fields ?? [])
  const compared = differences.map((one) => ({
    ...one,
    field: fields.find(({ name }) => name === one.path),
  }))
  const titleOf = useRelatedTitles(
    compared.flatMap(({ field, yours, theirs }) => [
      { field, value: yours },
      { field, value: theirs },
    ]),
  )
  const language = isLocale(i18n.language) ? i18n.language : sourceLocale
  const reading: Reading = { language, locale: sourceLocale, titleOf }
  const choose = (path: string, isTheirs: boolean) => {
    const next = new Set(taken)
    if (isTheirs) next.add(path)
    else next.delete(path)
    setTaken(next)
  }
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' })

  return (
    <Dialog
      actions={
        <>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={onDiscard}
            size="medium"
            type="button"
          >
            {words('discard')}
          </Button>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={onClose}
            size="medium"
            type="button"
          >
            {words('keepEditing')}
          </Button>
          <Button id="save-over-stale" margin={false} size="medium" type="submit">
            {words('save')}
          </Button>
        </>
      }
      isWide
      onClose={onClose}
      onSubmit={() =>
        onSave(
          Object.fromEntries(
            differences
              .filter(({ path }) => taken.has(path))
              .map(({ path, theirs }) => [path, theirs]),
          ),
        )
      }
      title={words('title')}
    >
      <p>{words('intro', { when: updatedAt ? when.format(new Date(updatedAt)) : '—' })}</p>
      {differences.length === 0 && <p>{words('sameHere')}</p>}
      {compared.map(({ path, field, yours, theirs }) => (
        <fieldset className="cataleg-versions" key={path}>
          <legend className="cataleg-versions__field">
            {field ? labelOf(field, language) : path}
          </legend>
          {[
            { isTheirs: false, title: words('mine'), value: yours },
            { isTheirs: true, title: words('theirs'), value: theirs },
          ].map(({ isTheirs, title, value }) => (
            <label className="cataleg-versions__version" key={title}>
              <span className="cataleg-versions__choice">
                <input
                  checked={taken.has(path) === isTheirs}
                  name={`version-${path}`}
                  onChange={() => choose(path, isTheirs)}
                  type="radio"
                />
                {title}
              </span>
              <span className="cataleg-versions__text">
                {readableLines(value, field, reading).join('\n') || words('empty')}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </Dialog>
  )
}
