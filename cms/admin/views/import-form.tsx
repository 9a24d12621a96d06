'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { importWords } from '../../labels/import-page.ts'
import { say } from '../../labels/words.ts'
import { askImport, type ImportAnswer } from './ask-import.ts'
import { ImportOutcome } from './import-outcome.tsx'

/** A file, a trial, and then the import itself. */
export function ImportForm() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const input = useId()
  const [file, setFile] = useState<File | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  const words = (text: keyof typeof importWords) => say(importWords[text], i18n.language)

  async function send(dryRun: boolean) {
    if (!file) return
    setBusy(true)
    setAnswer(null)
    setAnswer(await askImport(config.routes.api, file, { dryRun, language: i18n.language }))
    setBusy(false)
  }

  return (
    <>
      <div className="cataleg-import__form">
        {/* The browser's own control speaks the language of the browser. */}
        <input
          accept=".xml,text/xml,application/xml"
          aria-describedby={`${input}-name`}
          className="cataleg-import__input"
          disabled={isBusy}
          id={input}
          onChange={(event) => {
            setFile(event.target.files?.[0] ?? null)
            setAnswer(null)
          }}
          type="file"
        />
        <label className="cataleg-import__choose" htmlFor={input}>
          {words('choose')}
        </label>
        <span id={`${input}-name`}>{file?.name ?? words('noFile')}</span>
        <div className="cataleg-import__actions">
          <Button
            buttonStyle="secondary"
            disabled={!file || isBusy}
            id="import-trial"
            margin={false}
            onClick={() => void send(true)}
            size="medium"
          >
            {words('tryIt')}
          </Button>
          <Button
            disabled={!file || isBusy}
            id="import-now"
            margin={false}
            onClick={() => void send(false)}
            size="medium"
          >
            {words('doIt')}
          </Button>
        </div>
      </div>
      <div aria-live="polite" className="cataleg-import__answer">
        {isBusy && <p>{words('working')}</p>}
        {answer && <ImportOutcome answer={answer} />}
      </div>
    </>
  )
}
