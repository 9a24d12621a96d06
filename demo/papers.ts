import type { DemoFields } from './demo-record.ts'
import { t } from './sheet-parts.ts'

type Words = readonly [ca: string, es: string]

/* How a document reaches the town hall. Nobody is asked for what an administration already has. */

const paper = (type: string, more: DemoFields, note?: Words): DemoFields => ({
  type,
  obligation: 'required',
  ...more,
  ...(note ? { note: t(...note) } : {}),
})

/** The person brings it. */
export const brings = (type: string, note?: Words) =>
  paper(
    type,
    { obtainedBy: 'person', presentation: 'copy', frontOfficeCheck: 'completeness' },
    note,
  )

/** The person brings it in some cases only. */
export const bringsIf = (type: string, condition: Words, note?: Words) => ({
  ...brings(type, note),
  obligation: 'conditional',
  condition: t(...condition),
})

/** It is ticked in the form. */
export const declares = (type = 'DOC-DECLARACIO-RESPONSABLE') =>
  paper(type, { obtainedBy: 'declared', presentation: 'declaration', frontOfficeCheck: 'none' }, [
    'És dins del formulari.',
    'Está dentro del formulario.',
  ])

/** The town hall has it. */
export const own = (type: string, note?: Words) =>
  paper(type, { obtainedBy: 'own', presentation: 'datum', frontOfficeCheck: 'none' }, note)

/** Asked of another administration, unless the person objects. */
export const consulted = (type: string, condition?: Words) => ({
  ...paper(type, {
    obtainedBy: 'unless-opposed',
    presentation: 'datum',
    frontOfficeCheck: 'none',
  }),
  ...(condition ? { obligation: 'conditional', condition: t(...condition) } : {}),
})

/** Only who acts for somebody else. */
export const representation = bringsIf('DOC-REPRESENTACIO', [
  'Si actueu en nom d’una altra persona o d’una entitat',
  'Si actúa en nombre de otra persona o de una entidad',
])
