import { useState } from 'react'
import type { ControlProps, EnumOption } from '@jsonforms/core'
import { Field, FieldSet, Notes, useField } from './field.tsx'
import { fieldId, useFormContext } from './form-context.ts'

interface Options {
  readonly options?: readonly EnumOption[]
}

const inputTypes: Readonly<Record<string, string>> = {
  date: 'date',
  time: 'time',
  email: 'email',
  uri: 'url',
  'phone-es': 'tel',
}

/** JSON Forms types what is written as `any`; here it is something still to be looked at. */
type Control = Omit<ControlProps, 'data'> & { readonly data?: unknown }

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const optionOf = (props: Control, name: string): string | undefined => {
  const value: unknown = props.uischema.options?.[name]
  return typeof value === 'string' ? value : undefined
}

/** One line of text, or a date, an address, a number to call. */
export function TextBox(props: Control) {
  const { box, required } = useField(props)
  const { data, path, handleChange, schema, enabled, uischema } = props
  const shared = {
    ...box,
    disabled: !enabled,
    'aria-required': required || undefined,
    value: textOf(data),
    autoComplete: optionOf(props, 'autocomplete') ?? 'off',
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      handleChange(path, event.target.value || undefined),
  }
  return (
    <Field {...props}>
      {uischema.options?.multi === true ? (
        <textarea rows={5} {...shared} />
      ) : (
        <input
          type={inputTypes[schema.format ?? ''] ?? 'text'}
          inputMode={schema.format === 'postal-code-es' ? 'numeric' : undefined}
          spellCheck={schema.format ? false : undefined}
          {...shared}
        />
      )}
    </Field>
  )
}

/** A number, as people write it: with a comma or a point. What is no number is told, not erased. */
export function NumberBox(props: Control) {
  const { box, required } = useField(props)
  const { data, path, handleChange, schema, enabled } = props
  const [written, setWritten] = useState('')
  // In a list, the box may now be that of another item.
  const shown = numberOrText(written) === data ? written : String(data ?? '')
  const change = (text: string): void => {
    setWritten(text)
    handleChange(path, numberOrText(text))
  }
  return (
    <Field {...props}>
      <input
        {...box}
        type="text"
        inputMode={schema.type === 'integer' ? 'numeric' : 'decimal'}
        aria-required={required || undefined}
        autoComplete="off"
        className="short"
        disabled={!enabled}
        value={shown}
        onChange={(event) => change(event.target.value)}
      />
    </Field>
  )
}

function numberOrText(text: string): number | string | undefined {
  if (text.trim() === '') return undefined
  const number = Number(text.trim().replace(',', '.'))
  return Number.isFinite(number) ? number : text
}

export function TickBox(props: Control) {
  const { box, id, required } = useField(props)
  const { data, path, handleChange, enabled, label, errors, visible } = props
  if (visible === false) return null
  return (
    <div className={errors ? 'field field-wrong' : 'field'}>
      <div className="tick">
        <input
          {...box}
          type="checkbox"
          aria-required={required || undefined}
          disabled={!enabled}
          checked={data === true}
          onChange={(event) => handleChange(path, event.target.checked || undefined)}
        />
        <label htmlFor={id}>{label}</label>
      </div>
      <Notes {...props} id={id} />
    </div>
  )
}

export function SelectBox(props: Control & Options) {
  const { box, required } = useField(props)
  const { texts } = useFormContext()
  const { data, path, handleChange, options = [], enabled } = props
  return (
    <Field {...props}>
      <select
        {...box}
        aria-required={required || undefined}
        disabled={!enabled}
        value={textOf(data)}
        onChange={(event) => handleChange(path, event.target.value || undefined)}
      >
        <option value="">{texts.choose}</option>
        {options.map(({ value, label }) => (
          <option key={String(value)} value={String(value)}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

export function RadioBoxes(props: Control & Options) {
  const { data, path, handleChange, options = [], enabled } = props
  const { onLeave } = useField(props)
  return (
    <FieldSet {...props}>
      {options.map(({ value, label }, position) => (
        <div className="tick" key={String(value)}>
          <input
            type="radio"
            id={choiceId(path, position)}
            name={fieldId(path)}
            disabled={!enabled}
            checked={data === value}
            onBlur={onLeave}
            onChange={() => handleChange(path, value)}
          />
          <label htmlFor={choiceId(path, position)}>{label}</label>
        </div>
      ))}
    </FieldSet>
  )
}

export function ManyTickBoxes(props: Control & Options) {
  const { path, handleChange, options = [], enabled } = props
  const { onLeave } = useField(props)
  const chosen: readonly unknown[] = Array.isArray(props.data) ? props.data : []
  const change = (value: unknown, ticked: boolean): void => {
    const next = chosen.filter((each) => each !== value).concat(ticked ? [value] : [])
    handleChange(path, next.length > 0 ? next : undefined)
  }
  return (
    <FieldSet {...props}>
      {options.map(({ value, label }, position) => (
        <div className="tick" key={String(value)}>
          <input
            type="checkbox"
            id={choiceId(path, position)}
            disabled={!enabled}
            checked={chosen.includes(value)}
            onBlur={onLeave}
            onChange={(event) => change(value, event.target.checked)}
          />
          <label htmlFor={choiceId(path, position)}>{label}</label>
        </div>
      ))}
    </FieldSet>
  )
}

/** The error summary leads to the first box of a question. */
const choiceId = (path: string, position: number): string =>
  position === 0 ? fieldId(path) : `${fieldId(path)}-${position}`
