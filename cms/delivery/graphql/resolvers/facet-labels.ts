import { inLocale } from '../../../channels/localised.ts'
import type { Locale } from '../../../domain/locale.ts'
import type { Text } from '../../../domain/published/published.ts'
import type { PublishedDocument } from '../../../domain/published/publication.ts'
import type { RecordKind } from '../../../domain/record-kind.ts'
import { channels, levels, phases } from '../../../domain/vocabularies/attention.ts'
import { audiences } from '../../../domain/vocabularies/procedure.ts'
import { vocabulary, type Vocabulary } from '../../../domain/vocabularies/vocabulary.ts'
import type { DeliveryContext } from '../context.ts'
import { enumName } from '../enum-name.ts'

const kinds = vocabulary({
  procedure: ['Tràmits', 'Trámites', 'Procedures'],
  faq: ['Preguntes freqüents', 'Preguntas frecuentes', 'Frequent questions'],
  form: ['Formularis', 'Formularios', 'Forms'],
  department: ['Departaments', 'Departamentos', 'Departments'],
  topic: ['Matèries', 'Materias', 'Topics'],
  'life-event': ['Fets vitals', 'Hechos vitales', 'Life events'],
  'service-point': ['Punts d’atenció', 'Puntos de atención', 'Service points'],
  family: ['Famílies', 'Familias', 'Families'],
  protocol: ['Protocols', 'Protocolos', 'Protocols'],
  sla: ['Acords', 'Acuerdos', 'Agreements'],
})

/** Facets whose values are codes of a vocabulary; they are enums in the schema. */
const vocabularies: Readonly<Record<string, (code: string, locale: Locale) => string>> = {
  kind: labelsOf(kinds),
  audience: labelsOf(audiences),
  channel: labelsOf(channels),
  phase: labelsOf(phases),
  level: labelsOf(levels),
}

/** Facets whose values are codes of records. */
const records: Readonly<Record<string, RecordKind>> = {
  department: 'department',
  topic: 'topic',
  lifeEvent: 'life-event',
  family: 'family',
  procedure: 'procedure',
}

type Named = PublishedDocument & { readonly name?: Text; readonly title?: Text }

/** The value as a filter takes it. */
export const facetValue = (facet: string, value: string): string =>
  vocabularies[facet] ? enumName(value) : value

/** The words people know the value by; the value itself when there are none. */
export function facetLabel(
  facet: string,
  value: string,
  locale: Locale,
  { readModel, audience }: DeliveryContext,
): string {
  const label = vocabularies[facet]
  if (label) return label(value, locale)
  const kind = records[facet]
  const record = kind && readModel.get<Named>(audience, kind, value)
  return inLocale(record?.name ?? record?.title ?? {}, locale) ?? value
}

function labelsOf<Code extends string>(words: Vocabulary<Code>) {
  return (code: string, locale: Locale) => (words.has(code) ? words.label(code, locale) : code)
}
