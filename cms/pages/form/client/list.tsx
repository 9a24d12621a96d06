import type { ArrayLayoutProps, UISchemaElement } from '@jsonforms/core'
import { JsonFormsDispatch } from '@jsonforms/react'
import { FieldSet } from './field.tsx'
import { fieldId, useFormContext } from './form-context.ts'

/** A list of things with parts: people, vehicles, goods. Each has a name, a place and a way out. */
export function List(props: ArrayLayoutProps) {
  const { texts } = useFormContext()
  const { data: count, path, schema, uischema, addItem, removeItems, enabled, label } = props
  // The definition check has read this detail as a layout over the item's own fields.
  const detail = uischema.options?.detail as UISchemaElement
  return (
    <FieldSet {...props} errors="" description={props.description ?? ''}>
      {Array.from({ length: count }, (_, position) => (
        <fieldset className="item" key={position}>
          <legend>
            {label} {position + 1}
          </legend>
          <JsonFormsDispatch
            schema={schema}
            uischema={detail}
            path={`${path}.${position}`}
            enabled={enabled}
            renderers={props.renderers ?? []}
            cells={props.cells ?? []}
          />
          <button type="button" onClick={() => removeItems?.(path, [position])()}>
            {texts.remove} <span className="hidden">{`${label} ${position + 1}`}</span>
          </button>
        </fieldset>
      ))}
      <button type="button" id={fieldId(path)} onClick={() => addItem(path, {})()}>
        {texts.add} <span className="hidden">{label}</span>
      </button>
    </FieldSet>
  )
}
