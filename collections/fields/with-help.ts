import type { Field } from 'payload'
import type { Label } from '../../cms/labels/words.ts'

/** The same fields, each with the help written for its path where it has none of its own. */
export const withHelp = (
  fields: readonly Field[],
  help: Readonly<Record<string, Label>>,
  above = '',
): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'tabs') {
      const tabs = field.tabs.map((tab) => ({ ...tab, fields: withHelp(tab.fields, help, above) }))
      return { ...field, tabs }
    }
    if (!('name' in field)) return field
    const path = `${above}${field.name}`
    const admin = { description: help[path], ...field.admin }
    const helped = help[path] ? { ...field, admin } : field
    return (
      'fields' in helped ? { ...helped, fields: withHelp(helped.fields, help, `${path}.`) } : helped
    ) as Field
  })
