'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import { decidable, effects, faultOfDecision } from '../../domain/inventory/decisions.ts'
import { dispositions, type Disposition } from '../../domain/vocabularies/governance.ts'
import type { RowOutcome } from '../../editorial/inventory/outcome.ts'
import { Dialog } from '../edit/dialog.tsx'
import { askDispose, askNamed, isRefused, type Named } from './ask-inventory.ts'
import { EffectsPreview } from './effects-preview.tsx'
import { TargetChoice, type KnownTarget } from './target-choice.tsx'
import { useWords } from './use-words.ts'

/** What a person adds to a disposition. */
export interface DecisionMade {
  readonly disposition: Disposition
  readonly target: string | null
  readonly mergeInto: string | null
  readonly movedTo: string | null
  readonly family?: string | null
  readonly justification: string | null
  readonly batch?: string | null
  readonly department?: string
}

interface DecisionDialogProps {
  readonly ids: readonly string[]
  readonly disposition: Disposition
  /** The disposition is chosen already. */
  readonly isFixed?: boolean
  /** Sheets and rows of the same group that it may be merged into. */
  readonly known?: readonly KnownTarget[]
  readonly likely?: Partial<DecisionMade>
  readonly onClose: () => void
  readonly onDecide: (made: DecisionMade) => void
}

const nothing = { target: null, mergeInto: null, movedTo: null, justification: null }

/** Asks for what a decision needs, and says what it will do before it is taken. */
export function DecisionDialog(props: DecisionDialogProps) {
  const { ids, isFixed, known = [], likely = {}, onClose, onDecide } = props
  const { words, locale, api } = useWords()
  const field = useId()
  const [made, setMade] = useState<DecisionMade>({
    ...nothing,
    ...likely,
    disposition: props.disposition,
  })
  const [families, setFamilies] = useState<readonly Named[]>([])
  const [departments, setDepartments] = useState<readonly Named[]>([])
  const [preview, setPreview] = useState<readonly RowOutcome[] | null>(null)
  const { disposition } = made
  const { names, makes } = effects[disposition]
  const set = (part: Partial<DecisionMade>) => setMade({ ...made, ...part })
  const isReady = faultOfDecision(made) === null
  const asked = isReady ? JSON.stringify(made) : null

  useEffect(() => {
    void askNamed(api, locale, 'families').then(setFamilies)
    void askNamed(api, locale, 'departments').then(setDepartments)
  }, [api, locale])
  useEffect(() => {
    setPreview(null)
    if (!asked) return
    let isCurrent = true
    const request = { ids: [...ids], ...(JSON.parse(asked) as DecisionMade), dryRun: true }
    void askDispose(api, locale, request).then((answer) => {
      if (isCurrent && !isRefused(answer)) setPreview(answer.data.rows)
    })
    return () => {
      isCurrent = false
    }
  }, [api, locale, asked, ids])

  const title = isFixed ? dispositions.label(disposition, locale) : words('decideTitle')
  return (
    <Dialog
      actions={
        <>
          <Button buttonStyle="secondary" margin={false} onClick={onClose} type="button">
            {words('cancel')}
          </Button>
          <Button disabled={!isReady} margin={false} type="submit">
            {words('confirmDecide')}
          </Button>
        </>
      }
      onClose={onClose}
      onSubmit={() => isReady && onDecide(made)}
      title={title}
    >
      {!isFixed && (
        <fieldset className="cataleg-decision__choices">
          <legend>{words('selected', { count: ids.length })}</legend>
          {decidable.map((code) => (
            <label key={code}>
              <input
                checked={code === disposition}
                name={`${field}-disposition`}
                onChange={() => set({ ...nothing, disposition: code })}
                type="radio"
              />
              {dispositions.label(code, locale)}
            </label>
          ))}
        </fieldset>
      )}
      {names && <TargetChoice known={known} made={made} onChoose={set} />}
      {makes === 'sheet' && (
        <>
          <label className="cataleg-dialog__label" htmlFor={`${field}-family`}>
            {words('family')}
          </label>
          <select
            aria-describedby={`${field}-family-help`}
            className="cataleg-dialog__input"
            id={`${field}-family`}
            onChange={({ target }) => set({ family: target.value || null })}
            value={made.family ?? ''}
          >
            <option value="">{words('noFamily')}</option>
            {families.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <small id={`${field}-family-help`}>{words('familyHelp')}</small>
        </>
      )}
      {disposition === 'move' && (
        <>
          <label className="cataleg-dialog__label" htmlFor={`${field}-address`}>
            {words('address')}
          </label>
          <input
            className="cataleg-dialog__input"
            id={`${field}-address`}
            onChange={({ target }) => set({ movedTo: target.value || null })}
            placeholder="https://"
            required
            type="url"
            value={made.movedTo ?? ''}
          />
        </>
      )}
      <label className="cataleg-dialog__label" htmlFor={`${field}-justification`}>
        {words('justification')}
      </label>
      <textarea
        className="cataleg-dialog__input"
        id={`${field}-justification`}
        maxLength={1000}
        onChange={({ target }) => set({ justification: target.value || null })}
        required={disposition === 'delete'}
        rows={2}
        value={made.justification ?? ''}
      />
      {!isFixed && (
        <>
          <label className="cataleg-dialog__label" htmlFor={`${field}-department`}>
            {words('giveTo')}
          </label>
          <select
            className="cataleg-dialog__input"
            id={`${field}-department`}
            onChange={({ target }) => set({ department: target.value || undefined })}
            value={made.department ?? ''}
          >
            <option value="">{words('asItIs')}</option>
            {departments.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <label className="cataleg-dialog__label" htmlFor={`${field}-batch`}>
            {words('batch')}
          </label>
          <input
            className="cataleg-dialog__input"
            id={`${field}-batch`}
            maxLength={80}
            onChange={({ target }) => set({ batch: target.value || undefined })}
            value={made.batch ?? ''}
          />
        </>
      )}
      {preview && <EffectsPreview note={words('decisionOnly')} outcomes={preview} />}
    </Dialog>
  )
}
