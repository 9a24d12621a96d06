import type { ClientField } from 'payload'

import { isLocale } from '../../domain/locale.ts'
import { say, type Label } from '../../labels/words.ts'

export interface FieldChoice {
  readonly path: string
  readonly label: string
}

export interface FieldGroup {
  readonly title: string
  readonly choices: readonly FieldChoice[]
}

const isLabel = (value: unknown): value is Label =>
  typeof value === 'object' && value !== null && 'ca' in value

const inWords = (label: unknown, language: string, name: string): string =>
  isLabel(label) ? say(label, language) : typeof label === 'string' ? label : name

const isHidden = (field: ClientField): boolean =>
  Boolean(field.admin && 'hidden' in field.admin && field.admin.hidden)

/** What a reader can be sent to: the fields of the form, by its tabs, as they are called there. */
export function fieldChoices(
  fields: readonly ClientField[],
  language: string,
): readonly FieldGroup[] {
  const reader = isLocale(language) ? language : 'ca'
  const tabs = fields.find((field) => field.type === 'tabs')
  if (tabs?.type !== 'tabs') return [{ title: '', choices: choicesIn(fields, reader) }]
  return tabs.tabs
    .map((tab) => ({
      title: inWords(tab.label, reader, ''),
      choices: choicesIn(tab.fields, reader),
    }))
    .filter(({ choices }) => choices.length > 0)
}

function choicesIn(fields: readonly ClientField[], language: string): readonly FieldChoice[] {
  return fields.flatMap((field): readonly FieldChoice[] => {
    if (field.type === 'ui' || isHidden(field)) return []
    if ('name' in field && field.name) {
      const isBeside = field.admin && 'position' in field.admin && field.admin.position
      const label = 'label' in field ? field.label : undefined
      return isBeside ? [] : [{ path: field.name, label: inWords(label, language, field.name) }]
    }
    return 'fields' in field ? choicesIn(field.fields, language) : []
  })
}

/** What the form calls the field of a path; the path itself where the form has no such field. */
export function fieldName(fields: readonly ClientField[], path: string, language: string): string {
  const [name = path] = path.split('.')
  const groups = fieldChoices(fields, language)
  const found = groups.flatMap(({ choices }) => choices).find((choice) => choice.path === name)
  return found?.label ?? name
}
