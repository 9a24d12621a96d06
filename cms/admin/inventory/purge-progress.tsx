import { decidable } from '../../domain/inventory/decisions.ts'
import { isLocale, type Locale } from '../../domain/locale.ts'
import { dispositions } from '../../domain/vocabularies/governance.ts'
import type { PurgeProgress } from '../../editorial/inventory/progress.ts'
import { inventoryWords, type InventoryWord } from '../../labels/inventory.ts'
import { say } from '../../labels/words.ts'
import { PurgeBar, type BarOf } from './purge-bar.tsx'

/** How far the purge is: the whole of it, then department by department, also as a table. */
export function PurgeProgressView({
  progress,
  language,
}: {
  progress: PurgeProgress
  language: string
}) {
  const locale: Locale = isLocale(language) ? language : 'ca'
  const words = (word: InventoryWord, values = {}) => say(inventoryWords[word], locale, values)
  const { total, done, decided, staged, clusters, departments } = progress
  if (total === 0) return <p className="cataleg-inventory__none">{words('nothingYet')}</p>
  const lines = departments.map((one) => ({ ...one, name: one.name ?? words('noDepartment') }))
  return (
    <>
      <section className="cataleg-purge">
        <p className="cataleg-purge__figure">
          <strong>{percentOf(done, total, locale)}</strong> {words('doneOf', { done, total })}
        </p>
        <PurgeBar counts={progress} height={28} locale={locale} name={words('whole')} />
        <p className="cataleg-purge__detail">
          {words('decidedAndStaged', { decided, staged, clusters })}
        </p>
        <ul className="cataleg-purge__legend">
          {decidable.map((code) => (
            <li key={code}>
              <span
                aria-hidden="true"
                className={`cataleg-purge__dot cataleg-purge__dot--${code}`}
              />
              {dispositions.label(code, locale)}
            </li>
          ))}
          <li>
            <span aria-hidden="true" className="cataleg-purge__dot cataleg-purge__dot--staged" />
            {words('toDecide')}
          </li>
          <li className="cataleg-purge__pale">{words('paleIsDecided')}</li>
        </ul>
      </section>
      <section>
        <h2 className="cataleg-purge__heading">{words('byDepartment')}</h2>
        <ul className="cataleg-purge__departments">
          {lines.map((one) => (
            <li key={one.id ?? 'none'}>
              <span className="cataleg-purge__name">{one.name}</span>
              <PurgeBar counts={one} height={18} locale={locale} name={one.name} />
              <span className="cataleg-purge__count">
                {one.done}/{one.total}
              </span>
            </li>
          ))}
        </ul>
        <details className="cataleg-purge__table">
          <summary>{words('asTable')}</summary>
          <ProgressTable
            lines={[...lines, { ...progress, id: 'all', name: words('total') }]}
            locale={locale}
          />
        </details>
      </section>
    </>
  )
}

interface TableLine extends BarOf {
  readonly id: string | null
  readonly name: string
}

function ProgressTable({ lines, locale }: { lines: readonly TableLine[]; locale: Locale }) {
  const words = (word: InventoryWord, values = {}) => say(inventoryWords[word], locale, values)
  return (
    <div
      className="cataleg-inventory__scroll"
      role="region"
      aria-label={words('progress')}
      tabIndex={0}
    >
      <table className="cataleg-inventory__table">
        <thead>
          <tr>
            <th scope="col">{words('department')}</th>
            {decidable.map((code) => (
              <th key={code} scope="col">
                {dispositions.label(code, locale)}
              </th>
            ))}
            <th scope="col">{words('toDecide')}</th>
            <th scope="col">{words('total')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id ?? 'none'}>
              <th scope="row">{line.name}</th>
              {decidable.map((code) => {
                const counted = line.dispositions[code]
                return <td key={code}>{counted ? words('doneAndDecided', { ...counted }) : '0'}</td>
              })}
              <td>{line.staged}</td>
              <td>{line.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const percentOf = (part: number, total: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(part / Math.max(total, 1))
