import type { ReactNode } from 'react'
import type { ControlProps } from '@jsonforms/core'
import { fieldId, useFormContext } from './form-context.ts'

type Shown = Pick<ControlProps, 'label' | 'description' | 'errors' | 'path' | 'visible'>

/** What every box needs to be understood by who cannot see the page. */
export function useField({ path, description, errors }: Shown) {
  const { required, onLeave } = useFormContext()
  const id = fieldId(path)
  const described = [description && `${id}-hint`, errors && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    required: required.has(path),
    onLeave: () => onLeave(path),
    box: {
      id,
      'aria-describedby': described || undefined,
      'aria-invalid': errors ? true : undefined,
      onBlur: () => onLeave(path),
    },
  }
}

/** Label, hint, box and error, in the order they should be read. */
export function Field(props: Shown & { readonly children: ReactNode }) {
  const { id, required } = useField(props)
  if (props.visible === false) return null
  return (
    <div className={props.errors ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>
        {props.label} <Optional hidden={required} />
      </label>
      <Notes {...props} id={id} />
      {props.children}
    </div>
  )
}

/** The same for a question with several boxes. */
export function FieldSet(props: Shown & { readonly children: ReactNode }) {
  const { id, required, box } = useField(props)
  if (props.visible === false) return null
  return (
    <fieldset
      className={props.errors ? 'field field-wrong' : 'field'}
      aria-describedby={box['aria-describedby']}
    >
      <legend>
        {props.label} <Optional hidden={required} />
      </legend>
      <Notes {...props} id={id} />
      {props.children}
    </fieldset>
  )
}

export function Notes({ id, description, errors }: Shown & { readonly id: string }) {
  return (
    <>
      {description && (
        <p className="hint" id={`${id}-hint`}>
          {description}
        </p>
      )}
      {errors && (
        <p className="error" id={`${id}-error`}>
          {errors}
        </p>
      )}
    </>
  )
}

function Optional({ hidden }: { readonly hidden: boolean }) {
  const { texts } = useFormContext()
  return hidden ? null : <span className="optional">({texts.optional})</span>
}
