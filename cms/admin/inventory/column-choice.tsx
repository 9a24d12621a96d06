'use client'

import { useId } from 'react'

import {
  columnFields,
  type ColumnField,
  type ColumnMapping,
} from '../../domain/inventory/column-mapping.ts'
import type { StagedReport } from './ask-inventory.ts'
import { useWords } from './use-words.ts'

interface ColumnChoiceProps {
  readonly report: StagedReport
  readonly isBusy: boolean
  readonly onChange: (mapping: ColumnMapping) => void
}

/** Which column says what, with the first row as an example; each change is tried at once. */
export function ColumnChoice({ report, isBusy, onChange }: ColumnChoiceProps) {
  const { words } = useWords()
  const field = useId()
  const { headers, mapping, sample, isRemembered } = report
  const choose = (name: ColumnField, head: string) => {
    const next = Object.fromEntries(
      columnFields.map((other) => [
        other,
        // A column says one thing.
        other === name ? head || null : mapping[other] === head ? null : mapping[other],
      ]),
    ) as Record<ColumnField, string | null>
    onChange(next)
  }
  const said =
    mapping.title === null ? 'columnsNeeded' : isRemembered ? 'columnsRemembered' : 'columnsGuessed'
  return (
    <section className="cataleg-wizard__step">
      <h2>{words('stepColumns')}</h2>
      <p>{words(said)}</p>
      <div className="cataleg-wizard__columns">
        {columnFields.map((name) => {
          const head = mapping[name]
          const example = head === null ? '' : (sample[0]?.[head] ?? '')
          return (
            <div className="cataleg-wizard__column" key={name}>
              <label htmlFor={`${field}-${name}`}>{words(`field-${name}`)}</label>
              <select
                aria-describedby={`${field}-${name}-example`}
                disabled={isBusy}
                id={`${field}-${name}`}
                onChange={({ target }) => choose(name, target.value)}
                value={head ?? ''}
              >
                <option value="">{words('noColumn')}</option>
                {headers.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
              <span className="cataleg-wizard__example" id={`${field}-${name}-example`}>
                {example && `${words('example')}: ${example}`}
              </span>
            </div>
          )
        })}
      </div>
    </section>
  )
}
