import type { FlattenedField } from 'payload'

import type { Locale } from '../../domain/locale.ts'

/** What people call a place in a record: `Canals 1 · Adreça`. */
export function fieldOfPath(
  fields: readonly FlattenedField[],
  path: string,
  language: Locale,
): string {
  const names: string[] = []
  let among: readonly FlattenedField[] = fields
  for (const part of path.split('.')) {
    if (/^\d+$/.test(part)) {
      names.push(`${names.pop() ?? ''} ${Number(part) + 1}`)
      continue
    }
    const field = among.find(({ name }) => name === part)
    if (!field) break
    names.push(saidOf(field, language))
    among = 'flattenedFields' in field ? field.flattenedFields : []
  }
  return names.join(' · ') || path
}

function saidOf(field: FlattenedField, language: Locale): string {
  const words: unknown = 'label' in field ? field.label : null
  if (typeof words === 'string') return words
  const said = (words as Readonly<Record<string, unknown>> | null)?.[language]
  return typeof said === 'string' ? said : field.name
}
