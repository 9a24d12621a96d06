'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'

import type { ImportReport, SheetOutcome } from '../../editorial/import/import-report.ts'
import { importWords } from '../../labels/import-page.ts'
import { say } from '../../labels/words.ts'
import type { ImportAnswer } from './ask-import.ts'

const kinds = ['created', 'changed', 'kept', 'unchanged'] as const

/** What an import did, or why the file was not taken. */
export function ImportOutcome({ answer }: { answer: ImportAnswer }) {
  const { i18n } = useTranslation()
  const words = (text: keyof typeof importWords, values = {}) =>
    say(importWords[text], i18n.language, values)
  if ('refusal' in answer) {
    const { says, line } = answer.refusal
    return (
      <div className="cataleg-import__refusal" role="alert">
        <p>
          <strong>{words('fileRefused')}</strong>
        </p>
        <p>
          {line !== null && words('atLine', { line })}
          {says ?? words('noAnswer')}
        </p>
      </div>
    )
  }
  const { report } = answer
  return (
    <div>
      <p>
        <strong>{words(report.dryRun ? 'trialDone' : 'importDone')}</strong>{' '}
        {words('total', { count: report.total })}
      </p>
      <Refused report={report} />
      {kinds.map((kind) => (
        <Sheets key={kind} sheets={report[kind]} title={words(kind)} />
      ))}
    </div>
  )
}

function Sheets({ title, sheets }: { title: string; sheets: readonly SheetOutcome[] }) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  if (sheets.length === 0) return null
  return (
    <table className="cataleg-import__table">
      <caption>
        {title} ({sheets.length})
      </caption>
      <thead>
        <tr>
          <th scope="col">{say(importWords.code, i18n.language)}</th>
          <th scope="col">{say(importWords.sheet, i18n.language)}</th>
          <th scope="col">{say(importWords.leftovers, i18n.language)}</th>
        </tr>
      </thead>
      <tbody>
        {sheets.map(({ id, code, title: name, sourceId, leftovers }) => (
          <tr key={sourceId}>
            <td>{code}</td>
            <td>
              {id ? (
                <a href={`${config.routes.admin}/collections/procedures/${id}`}>{name}</a>
              ) : (
                name
              )}
            </td>
            <td>{leftovers}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Refused({ report: { refused } }: { report: ImportReport }) {
  const { i18n } = useTranslation()
  if (refused.length === 0) return null
  return (
    <table className="cataleg-import__table cataleg-import__table--refused">
      <caption>
        {say(importWords.refused, i18n.language)} ({refused.length})
      </caption>
      <thead>
        <tr>
          <th scope="col">{say(importWords.line, i18n.language)}</th>
          <th scope="col">{say(importWords.sheet, i18n.language)}</th>
          <th scope="col">{say(importWords.reason, i18n.language)}</th>
        </tr>
      </thead>
      <tbody>
        {refused.map(({ line, sheet, reason }) => (
          <tr key={`${line} ${sheet}`}>
            <td>{line}</td>
            <td>{sheet}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
