'use client'

import type { StagedReport } from './ask-inventory.ts'
import { useWords } from './use-words.ts'

const most = 100

/** What an import did, or would do, and the rows that were not taken. */
export function StagedOutcome({ report }: { report: StagedReport }) {
  const { words, locale, admin } = useWords()
  const { created, changed, unchanged, refused, clusters, dryRun } = report
  const figures = Object.fromEntries(
    Object.entries({ created, changed, unchanged, refused: refused.length }).map(
      ([name, count]) => [name, new Intl.NumberFormat(locale).format(count)],
    ),
  )
  return (
    <>
      <p>
        {words('wouldDo', figures)}
        {clusters !== undefined && ` · ${words('clustersFound', { count: clusters })}`}
      </p>
      {!dryRun && (
        <p className="cataleg-wizard__doors">
          <a href={`${admin}/inventari?vista=duplicats`}>{words('seeClusters')}</a>
          <a href={`${admin}/inventari?vista=files`}>{words('seeRows')}</a>
        </p>
      )}
      {refused.length > 0 && (
        <details open={refused.length <= 5}>
          <summary>
            {words('refusedRows')} ({refused.length})
          </summary>
          <table className="cataleg-inventory__table">
            <thead>
              <tr>
                <th scope="col">{words('line')}</th>
                <th scope="col">{words('reason')}</th>
              </tr>
            </thead>
            <tbody>
              {refused.slice(0, most).map(({ line, reason }) => (
                <tr key={`${line} ${reason}`}>
                  <td>{line}</td>
                  <td>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  )
}
