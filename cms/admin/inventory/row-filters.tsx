'use client'

import { useEffect, useId, useState } from 'react'

import { dispositions, inventoryStates } from '../../domain/vocabularies/governance.ts'
import { askNamed, type Named } from './ask-inventory.ts'
import { useWords } from './use-words.ts'

export interface Filters {
  readonly text: string
  readonly source: string
  readonly department: string
  readonly disposition: string
  readonly state: string
}

export const noFilters: Filters = {
  text: '',
  source: '',
  department: '',
  disposition: '',
  state: '',
}

/** The question to the API; `none` for the rows of no department. */
export function whereOf({ text, source, department, disposition, state }: Filters) {
  const where = new URLSearchParams()
  if (text.trim()) where.set('where[title][like]', text.trim())
  if (source) where.set('where[sourceName][equals]', source)
  if (department === 'none') where.set('where[department][exists]', 'false')
  else if (department) where.set('where[department][equals]', department)
  if (disposition) where.set('where[disposition][equals]', disposition)
  if (state) where.set('where[state][equals]', state)
  return where
}

interface RowFiltersProps {
  readonly filters: Filters
  readonly departments: readonly Named[]
  readonly onChange: (filters: Filters) => void
}

/** Which rows to show. */
export function RowFilters({ filters, departments, onChange }: RowFiltersProps) {
  const { words, locale, api } = useWords()
  const field = useId()
  const [sources, setSources] = useState<readonly Named[]>([])
  useEffect(() => {
    void askNamed(api, locale, 'inventory-sources').then(setSources)
  }, [api, locale])

  const choice = (
    name: Exclude<keyof Filters, 'text'>,
    title: string,
    options: readonly (readonly [value: string, said: string])[],
  ) => (
    <div>
      <label htmlFor={`${field}-${name}`}>{title}</label>
      <select
        id={`${field}-${name}`}
        onChange={({ target }) => onChange({ ...filters, [name]: target.value })}
        value={filters[name]}
      >
        <option value="">{words(name === 'disposition' ? 'anyShe' : 'any')}</option>
        {options.map(([value, said]) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <form
      className="cataleg-inventory__filters"
      onSubmit={(event) => event.preventDefault()}
      role="search"
    >
      <div className="cataleg-inventory__text">
        <label htmlFor={`${field}-text`}>{words('search')}</label>
        <input
          id={`${field}-text`}
          onChange={({ target }) => onChange({ ...filters, text: target.value })}
          type="search"
          value={filters.text}
        />
      </div>
      {sources.length > 0 &&
        choice(
          'source',
          words('source'),
          sources.map(({ name }) => [name, name]),
        )}
      {choice('department', words('department'), [
        ['none', words('noDepartment')],
        ...departments.map(({ id, name }) => [id, name] as const),
      ])}
      {choice(
        'disposition',
        words('disposition'),
        dispositions.codes.map((code) => [code, dispositions.label(code, locale)]),
      )}
      {choice(
        'state',
        words('state'),
        inventoryStates.codes.map((code) => [code, inventoryStates.label(code, locale)]),
      )}
    </form>
  )
}
