'use client'

import {
  Button,
  toast,
  useConfig,
  useDocumentInfo,
  useFormModified,
  useRouteCache,
  useTranslation,
} from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'

import { wouldChange, type FieldInheritance } from '../../domain/inheritance/inheritance.ts'
import { familyWords, type FamilyWord } from '../../labels/families.ts'
import { say } from '../../labels/words.ts'
import { focusField } from '../edit/focus-field.ts'
import { ask, type InheritanceTold } from './ask-families.ts'
import { useFieldNames } from './field-names.ts'
import { useMarkedFields } from './mark-fields.ts'
import './families.css'

const none: readonly FieldInheritance[] = []

/** Beside a sheet: what it has from the template of its family, what it says itself, what waits. */
export function FamilyBox() {
  const { id, savedDocumentData: record } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const isModified = useFormModified()
  const { clearRouteCache } = useRouteCache()
  const nameOf = useFieldNames()
  const [told, setTold] = useState<InheritanceTold | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { language } = i18n
  const words = useCallback(
    (text: FamilyWord, values = {}) => say(familyWords[text], language, values),
    [language],
  )
  const address = `${config.routes.api}/procedures/${id}/inheritance`
  const edition = Number(record?.edition ?? 0)

  useEffect(() => {
    if (!id) return undefined
    let isCurrent = true
    void ask<InheritanceTold>(address, language).then((answer) => {
      if (isCurrent && 'data' in answer) setTold(answer.data)
    })
    return () => {
      isCurrent = false
    }
  }, [id, address, language, edition])

  const fields = told?.fields ?? none
  const marks = useMemo(
    () => ({
      inherited: words('markInherited'),
      extended: words('markExtended'),
      overridden: words('markOverridden'),
      absent: words('markAbsent'),
    }),
    [words],
  )
  useMarkedFields(fields, marks)
  if (!id || !told) return null
  if (!told.template) return <p className="cataleg-family__none">{words('none')}</p>

  const send = async (body: object) => {
    setBusy(true)
    const answer = await ask<{ changed: readonly string[] }>(address, language, {
      ...body,
      basedOn: edition,
    })
    setBusy(false)
    if ('says' in answer) toast.error(answer.says ?? words('noAnswer'))
    else {
      toast.success(words('applied', { count: answer.data.changed.length }))
      clearRouteCache()
    }
  }
  const goTo = (path: string) =>
    focusField(getEntityConfig({ collectionSlug: 'procedures' })?.fields ?? [], path)
  const count = (state: FieldInheritance['state']) =>
    fields.filter((field) => field.state === state).length
  const waiting = fields.filter(wouldChange)
  const own = fields.filter(({ state }) => state === 'overridden')
  const isStopped = isBusy || isModified

  return (
    <section aria-labelledby="family-box" className="cataleg-family">
      <h3 className="cataleg-family__title" id="family-box">
        {words('box')}
      </h3>
      <p className="cataleg-family__name">
        {told.template.name[language] ?? told.template.name.ca ?? told.template.code}
      </p>
      <p className="cataleg-family__count">
        {words('inherited', { count: count('inherited') })}
        {count('extended') > 0 && ` · ${words('extended', { count: count('extended') })}`}
      </p>
      {waiting.length > 0 && (
        <>
          <h4 className="cataleg-family__heading">{words('waiting')}</h4>
          <FieldList fields={waiting} goTo={goTo} nameOf={(path) => nameOf(path).name} />
          <Button
            buttonStyle="secondary"
            disabled={isStopped}
            margin={false}
            onClick={() => void send({})}
            size="small"
            type="button"
          >
            {words('takeAll', { count: waiting.length })}
          </Button>
        </>
      )}
      {own.length > 0 && (
        <details className="cataleg-family__own">
          <summary>
            {words('overridden')} ({own.length})
          </summary>
          <ul className="cataleg-family__list">
            {own.map(({ path, isOutdated }) => (
              <li key={path}>
                <button className="cataleg-family__field" onClick={() => goTo(path)} type="button">
                  {nameOf(path).name}
                </button>
                {isOutdated && (
                  <span className="cataleg-family__since"> · {words('changedSince')}</span>
                )}
                <button
                  aria-label={words('backOf', { field: nameOf(path).name })}
                  className="cataleg-family__back"
                  disabled={isStopped}
                  onClick={() => void send({ fields: [path], force: true })}
                  type="button"
                >
                  {words('back')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {isModified && <p className="cataleg-family__hint">{words('saveFirst')}</p>}
    </section>
  )
}

interface FieldListProps {
  readonly fields: readonly FieldInheritance[]
  readonly nameOf: (path: string) => string
  readonly goTo: (path: string) => void
}

const FieldList = ({ fields, nameOf, goTo }: FieldListProps) => (
  <ul className="cataleg-family__list">
    {fields.map(({ path }) => (
      <li key={path}>
        <button className="cataleg-family__field" onClick={() => goTo(path)} type="button">
          {nameOf(path)}
        </button>
      </li>
    ))}
  </ul>
)
