'use client'

import { useCallback, useEffect, useState } from 'react'

import { dispositions, inventoryStates } from '../../domain/vocabularies/governance.ts'
import { askNamed, askRows, isRefused, type ListedRow, type Named } from './ask-inventory.ts'
import { BulkBar } from './bulk-bar.tsx'
import { Pages } from './pages.tsx'
import { noFilters, RowFilters, whereOf } from './row-filters.tsx'
import { useWords } from './use-words.ts'

/** All rows, a page at a time, to be found, chosen and decided on together. */
export function RowList() {
  const { words, locale, api, admin } = useWords()
  const [filters, setFilters] = useState(noFilters)
  const [page, setPage] = useState(1)
  const [shown, setShown] = useState<{
    readonly rows: readonly ListedRow[]
    readonly total: number
    readonly pages: number
  } | null>(null)
  const [departments, setDepartments] = useState<readonly Named[]>([])
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [fault, setFault] = useState<string | null>(null)

  const load = useCallback(async () => {
    const answer = await askRows(api, locale, whereOf(filters), page)
    if (isRefused(answer)) return setFault(answer.refusal ?? words('failed'))
    const { docs, totalDocs, totalPages } = answer.data
    setFault(null)
    setShown({ rows: docs, total: totalDocs, pages: totalPages })
  }, [api, locale, filters, page, words])
  useEffect(() => {
    const timer = setTimeout(() => void load(), filters.text ? 250 : 0)
    return () => clearTimeout(timer)
  }, [load, filters.text])
  useEffect(() => {
    void askNamed(api, locale, 'departments').then(setDepartments)
  }, [api, locale])

  const departmentName = (id: ListedRow['department']) =>
    departments.find((one) => one.id === id)?.name ?? '—'
  const choose = (ids: readonly string[], isOn: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) {
      if (isOn) next.add(id)
      else next.delete(id)
    }
    setChosen(next)
  }
  const onPage = shown?.rows.map(({ id }) => id) ?? []
  const isPageChosen = onPage.length > 0 && onPage.every((id) => chosen.has(id))

  return (
    <>
      <RowFilters
        departments={departments}
        filters={filters}
        onChange={(next) => {
          setFilters(next)
          setPage(1)
          setChosen(new Set())
        }}
      />
      {fault && <p role="alert">{fault}</p>}
      <BulkBar
        chosen={[...chosen]}
        onChoose={(ids) => setChosen(new Set(ids))}
        onDone={() => void load()}
        total={shown?.total ?? 0}
        where={whereOf(filters)}
      />
      {!shown && <p className="cataleg-inventory__none">{words('loading')}</p>}
      {shown?.total === 0 && <p className="cataleg-inventory__none">{words('noneFound')}</p>}
      {shown && shown.total > 0 && (
        <table className="cataleg-inventory__table">
          <thead>
            <tr>
              <th scope="col">
                <input
                  aria-label={words('selectPage')}
                  checked={isPageChosen}
                  onChange={({ target }) => choose(onPage, target.checked)}
                  type="checkbox"
                />
              </th>
              <th scope="col">{words('rowTitle')}</th>
              <th scope="col">{words('source')}</th>
              <th scope="col">{words('department')}</th>
              <th scope="col">{words('disposition')}</th>
              <th scope="col">{words('state')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <input
                    aria-label={words('select', { title: row.title })}
                    checked={chosen.has(row.id)}
                    onChange={({ target }) => choose([row.id], target.checked)}
                    type="checkbox"
                  />
                </td>
                <td>
                  <a href={`${admin}/collections/inventory/${row.id}`}>{row.title}</a>
                </td>
                <td>{row.sourceName}</td>
                <td>{departmentName(row.department)}</td>
                <td>{dispositions.label(row.disposition ?? 'pending', locale)}</td>
                <td>{inventoryStates.label(row.state ?? 'staged', locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pages onPage={setPage} page={page} pages={shown?.pages ?? 1} />
    </>
  )
}
