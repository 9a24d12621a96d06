'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { CodeFieldClientProps, JSONFieldClientProps } from 'payload'
import { useState } from 'react'

/**
 * Code and JSON in a plain text box. Payload's own editor loads its program from another company's
 * servers, and nothing of this panel may.
 */
export function PlainCode({ field, path: given, readOnly }: CodeFieldClientProps) {
  const { disabled, path, setValue, showError, value } = useField<string>({
    potentiallyStalePath: given,
  })
  return (
    <TextBox
      field={field}
      isLocked={Boolean(readOnly || disabled)}
      onText={setValue}
      path={path}
      showError={showError}
      text={value ?? ''}
    />
  )
}

/** JSON is kept as it is typed until it is whole; only whole JSON reaches the record. */
export function PlainJson({ field, path: given, readOnly }: JSONFieldClientProps) {
  const { disabled, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: given,
  })
  const [typed, setTyped] = useState<string | null>(null)
  const stored = value === undefined || value === null ? '' : JSON.stringify(value, null, 2)
  return (
    <TextBox
      field={field}
      isLocked={Boolean(readOnly || disabled)}
      onText={(text) => {
        const parsed = parse(text)
        setTyped(parsed.isWhole ? null : text)
        if (parsed.isWhole) setValue(parsed.value)
      }}
      path={path}
      showError={showError || typed !== null}
      text={typed ?? stored}
    />
  )
}

function TextBox(props: {
  readonly field: CodeFieldClientProps['field'] | JSONFieldClientProps['field']
  readonly isLocked: boolean
  readonly onText: (text: string) => void
  readonly path: string
  readonly showError: boolean
  readonly text: string
}) {
  const { field, isLocked, onText, path, showError, text } = props
  const id = `field-${path.replaceAll('.', '__')}`
  return (
    <div className={`field-type textarea${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <textarea
          aria-invalid={showError}
          id={id}
          onChange={(event) => onText(event.target.value)}
          readOnly={isLocked}
          rows={Math.min(30, Math.max(6, text.split('\n').length))}
          spellCheck={false}
          style={{ fontFamily: 'monospace', width: '100%' }}
          value={text}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

function parse(text: string): { isWhole: true; value: unknown } | { isWhole: false } {
  if (text.trim() === '') return { isWhole: true, value: null }
  try {
    return { isWhole: true, value: JSON.parse(text) }
  } catch {
    return { isWhole: false }
  }
}
