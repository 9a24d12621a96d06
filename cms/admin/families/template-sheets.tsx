'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { familyWords, type FamilyWord } from '../../labels/families.ts'
import { problem } from '../../labels/problems.ts'
import { say } from '../../labels/words.ts'
import { ask, type AppliedTold, type SheetTold } from './ask-families.ts'
import { useFieldNames } from './field-names.ts'
import { TemplateChanges } from './template-changes.tsx'

/** The sheets of a template: what would change in each, which of them, and what came of it. */
export function TemplateSheets({ template }: { readonly template: string }) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { language } = i18n
  const address = `${config.routes.api}/templates/${template}`
  const [sheets, setSheets] = useState<readonly SheetTold[] | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [results, setResults] = useState<ReadonlyMap<string, AppliedTold>>(new Map())
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const words = (text: FamilyWord, values = {}) => say(familyWords[text], language, values)

  const look = useCallback(async () => {
    const answer = await ask<{ sheets: readonly SheetTold[] }>(`${address}/sheets`, language)
    if ('data' in answer) setSheets(answer.data.sheets)
    else setTrouble(answer.says ?? say(familyWords.noAnswer, language))
  }, [address, language])
  useEffect(() => void look(), [look])

  if (trouble) return <p role="alert">{trouble}</p>
  if (!sheets) return <p>{words('loading')}</p>
  if (sheets.length === 0) return <p>{words('noSheets')}</p>
  const open = sheets.filter(({ mayEdit, changes }) => mayEdit && changes.length > 0)

  const apply = async () => {
    setBusy(true)
    const answer = await ask<{ results: readonly AppliedTold[] }>(`${address}/apply`, language, {
      sheets: [...chosen],
    })
    setBusy(false)
    if ('says' in answer) return setTrouble(answer.says ?? words('noAnswer'))
    setResults(new Map(answer.data.results.map((one) => [one.id, one])))
    setChosen(new Set())
    await look()
  }
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(id)
    else next.delete(id)
    setChosen(next)
  }

  return (
    <>
      {open.length > 0 && (
        <div className="cataleg-template__actions">
          <label>
            <input
              checked={open.every(({ id }) => chosen.has(id))}
              onChange={(event) =>
                setChosen(new Set(event.target.checked ? open.map(({ id }) => id) : []))
              }
              type="checkbox"
            />{' '}
            {words('chooseAll')}
          </label>
          <Button
            disabled={chosen.size === 0 || isBusy}
            id="apply-template"
            margin={false}
            onClick={() => void apply()}
            size="medium"
            type="button"
          >
            {words('apply', { count: chosen.size })}
          </Button>
        </div>
      )}
      <ul aria-live="polite" className="cataleg-template__sheets">
        {sheets.map((sheet) => (
          <li key={sheet.id}>
            <Sheet
              isChosen={chosen.has(sheet.id)}
              onChoose={(isChosen) => choose(sheet.id, isChosen)}
              result={results.get(sheet.id)}
              sheet={sheet}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

interface SheetProps {
  readonly sheet: SheetTold
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
  readonly result: AppliedTold | undefined
}

function Sheet({ sheet, isChosen, onChoose, result }: SheetProps) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const nameOf = useFieldNames()
  const { id, code, mayEdit, changes, overridden } = sheet
  const title = sheet.title[i18n.language] ?? sheet.title.ca ?? code
  const words = (text: FamilyWord, values = {}) => say(familyWords[text], i18n.language, values)
  return (
    <article className="cataleg-template__sheet">
      <header>
        <input
          aria-label={title}
          checked={isChosen}
          disabled={!mayEdit || changes.length === 0}
          onChange={(event) => onChoose(event.target.checked)}
          type="checkbox"
        />
        <a href={`${config.routes.admin}/collections/procedures/${id}`}>{title}</a>
        <span className="cataleg-template__note">
          {!mayEdit && words('notYours')}
          {mayEdit && changes.length === 0 && words('upToDate')}
        </span>
      </header>
      {result && (
        <p className="cataleg-template__result" role="status">
          {result.refused
            ? words('refusedOf', { reason: reasonOf(result.refused, i18n.language) })
            : words('applied', { count: result.changed.length })}
        </p>
      )}
      {changes.length > 0 && (
        <details>
          <summary>{changes.map(({ path }) => nameOf(path).name).join(', ')}</summary>
          <TemplateChanges changes={changes} />
        </details>
      )}
      {overridden.length > 0 && (
        <p className="cataleg-template__note">
          {words('keepsOwn', { fields: overridden.map((path) => nameOf(path).name).join(', ') })}
        </p>
      )}
    </article>
  )
}

const reasonOf = (refused: string, language: string): string =>
  problem(refused === 'may-not' ? 'may-not' : 'not-found', language)
