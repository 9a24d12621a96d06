'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState, type FormEvent } from 'react'

import { familyWords, type FamilyWord } from '../../labels/families.ts'
import { say } from '../../labels/words.ts'
import { ask } from './ask-families.ts'

export interface FamilyChoice {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly hasTemplate: boolean
}

interface Props {
  readonly families: readonly FamilyChoice[]
  readonly departments: readonly { readonly id: string; readonly name: string }[]
}

/** Two answers, what people call it and its family, and the sheet is there with its family's fields. */
export function NewSheetForm({ families, departments }: Props) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [title, setTitle] = useState('')
  const [family, setFamily] = useState('')
  const [department, setDepartment] = useState(departments[0]?.id ?? '')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const field = useId()
  const words = (text: FamilyWord) => say(familyWords[text], i18n.language)
  const { api, admin } = config.routes

  const create = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await ask<{ id: string }>(`${api}/families/${family}/sheets`, i18n.language, {
      title,
      department,
    })
    if ('data' in answer) return router.push(`${admin}/collections/procedures/${answer.data.id}`)
    setBusy(false)
    setTrouble(answer.says ?? words('noAnswer'))
  }

  return (
    <form className="cataleg-new-sheet__form" onSubmit={(event) => void create(event)}>
      <label className="cataleg-new-sheet__label" htmlFor={`${field}-title`}>
        {words('newSheetTitle')}
      </label>
      <input
        aria-describedby={`${field}-help`}
        className="cataleg-new-sheet__input"
        id={`${field}-title`}
        maxLength={80}
        onChange={(event) => setTitle(event.target.value)}
        required
        value={title}
      />
      <p className="cataleg-new-sheet__help" id={`${field}-help`}>
        {words('newSheetTitleHelp')}
      </p>
      {departments.length > 1 && (
        <>
          <label className="cataleg-new-sheet__label" htmlFor={`${field}-department`}>
            {words('department')}
          </label>
          <select
            className="cataleg-new-sheet__input"
            id={`${field}-department`}
            onChange={(event) => setDepartment(event.target.value)}
            value={department}
          >
            {departments.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      <fieldset className="cataleg-new-sheet__families">
        <legend className="cataleg-new-sheet__label">{words('family')}</legend>
        {families.map(({ id, name, description, hasTemplate }) => (
          <label className="cataleg-new-sheet__family" key={id}>
            <input
              checked={family === id}
              name={`${field}-family`}
              onChange={() => setFamily(id)}
              required
              type="radio"
              value={id}
            />
            <span>
              <strong>{name}</strong>
              {description && <span className="cataleg-new-sheet__help">{description}</span>}
              <span className="cataleg-new-sheet__help">
                {words(hasTemplate ? 'withTemplate' : 'withoutTemplate')}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {trouble && <p role="alert">{trouble}</p>}
      <div className="cataleg-new-sheet__actions">
        <Button
          disabled={isBusy || !title.trim() || !family}
          id="create-sheet"
          margin={false}
          size="medium"
          type="submit"
        >
          {words('create')}
        </Button>
        <a href={`${admin}/collections/procedures/create`}>{words('blank')}</a>
      </div>
    </form>
  )
}
