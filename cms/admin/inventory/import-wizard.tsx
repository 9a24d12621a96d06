'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import type { ColumnMapping } from '../../domain/inventory/column-mapping.ts'
import {
  askNamed,
  askStaging,
  isRefused,
  type ImportStep,
  type Named,
  type StagedReport,
} from './ask-inventory.ts'
import { ColumnChoice } from './column-choice.tsx'
import { StagedOutcome } from './staged-outcome.tsx'
import { useWords } from './use-words.ts'

/** A file and where it comes from; its columns, tried without storing; and the import itself. */
export function ImportWizard() {
  const { words, locale, api } = useWords()
  const field = useId()
  const [file, setFile] = useState<File | null>(null)
  const [source, setSource] = useState('')
  const [sources, setSources] = useState<readonly Named[]>([])
  const [trial, setTrial] = useState<StagedReport | null>(null)
  const [report, setReport] = useState<StagedReport | null>(null)
  const [step, setStep] = useState<ImportStep | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    void askNamed(api, locale, 'inventory-sources').then(setSources)
  }, [api, locale])

  const forget = () => {
    setTrial(null)
    setReport(null)
    setFault(null)
  }

  async function send(dryRun: boolean, mapping?: ColumnMapping) {
    if (!file) return
    const form = new FormData()
    form.set('file', file)
    form.set('source', source)
    form.set('dryRun', String(dryRun))
    if (mapping) form.set('mapping', JSON.stringify(mapping))
    setBusy(true)
    setFault(null)
    const answer = await askStaging(api, locale, form, (one) => !dryRun && setStep(one))
    setBusy(false)
    setStep(null)
    if (isRefused(answer)) setFault(answer.refusal ?? words('failed'))
    else if (dryRun) setTrial(answer.data)
    else setReport(answer.data)
  }

  const isReadable = file !== null && source.trim() !== '' && !isBusy
  const toWrite = trial ? trial.created + trial.changed : 0
  return (
    <div className="cataleg-wizard">
      <p className="cataleg-inventory__intro">{words('importIntro')}</p>
      <section className="cataleg-wizard__step">
        <h2>{words('stepFile')}</h2>
        {/* The browser's own control speaks the language of the browser. */}
        <input
          accept=".csv,.tsv,.txt,.xlsx,.json,.xml"
          aria-describedby={`${field}-name`}
          className="cataleg-import__input"
          disabled={isBusy}
          id={`${field}-file`}
          onChange={(event) => {
            setFile(event.target.files?.[0] ?? null)
            forget()
          }}
          type="file"
        />
        <label className="cataleg-import__choose" htmlFor={`${field}-file`}>
          {words('choose')}
        </label>
        <span id={`${field}-name`}>{file?.name ?? words('noFile')}</span>
        <label className="cataleg-dialog__label" htmlFor={`${field}-source`}>
          {words('sourceName')}
        </label>
        <input
          aria-describedby={`${field}-source-help`}
          className="cataleg-dialog__input"
          disabled={isBusy}
          id={`${field}-source`}
          list={`${field}-sources`}
          maxLength={80}
          onChange={({ target }) => {
            setSource(target.value)
            forget()
          }}
          value={source}
        />
        <datalist id={`${field}-sources`}>
          {sources.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        <small id={`${field}-source-help`}>{words('sourceHelp')}</small>
        {!trial && (
          <div className="cataleg-import__actions">
            <Button
              disabled={!isReadable}
              id="inventory-read"
              margin={false}
              onClick={() => void send(true)}
              size="medium"
            >
              {words('readIt')}
            </Button>
          </div>
        )}
      </section>
      {trial && !report && (
        <ColumnChoice
          isBusy={isBusy}
          onChange={(mapping) => void send(true, mapping)}
          report={trial}
        />
      )}
      {trial && trial.mapping.title !== null && !report && (
        <section className="cataleg-wizard__step">
          <h2>{words('stepImport')}</h2>
          <StagedOutcome report={trial} />
          <div className="cataleg-import__actions">
            <Button
              disabled={isBusy}
              id="inventory-import"
              margin={false}
              onClick={() => void send(false, trial.mapping)}
              size="medium"
            >
              {words('importNow', { count: toWrite })}
            </Button>
          </div>
        </section>
      )}
      <div aria-live="polite">
        {step && (
          <p className="cataleg-wizard__progress">
            <progress max={Math.max(step.total, 1)} value={step.done} />
            {words(step.phase)}: {step.done}/{step.total}
          </p>
        )}
        {isBusy && !step && <p>{words('loading')}</p>}
        {fault && (
          <div className="cataleg-import__refusal" role="alert">
            <p>{fault}</p>
          </div>
        )}
        {report && (
          <section className="cataleg-wizard__step">
            <h2>{words('didIt')}</h2>
            <StagedOutcome report={report} />
          </section>
        )}
      </div>
    </div>
  )
}
