import type { FormDefinition } from '../forms/definition.ts'
import type { DemoRecord, DemoText } from './demo-record.ts'
import { demoForms } from './forms/all-forms.ts'

/** How the catalogue knows each form, and which department answers for it. */
const known: Readonly<Record<string, { readonly code: string; readonly department: string }>> = {
  'generic-request': { code: 'FORM-INSTANCIA', department: 'SEC' },
  'padro-alta': { code: 'FORM-PADRO-ALTA', department: 'OAC' },
  'obres-menors': { code: 'FORM-OBRES-MENORS', department: 'URB' },
  'domiciliacio-rebuts': { code: 'FORM-DOMICILIACIO', department: 'HIS' },
  'acces-informacio-publica': { code: 'FORM-ACCES-INFORMACIO', department: 'SEC' },
  'ocupacio-via-publica': { code: 'FORM-OCUPACIO-VIA', department: 'VIA' },
  terrasses: { code: 'FORM-TERRASSES', department: 'VIA' },
  'reserva-sales': { code: 'FORM-RESERVA-SALES', department: 'CUL' },
  'escola-bressol': { code: 'FORM-ESCOLA-BRESSOL', department: 'CUL' },
  'ajut-menjador': { code: 'FORM-AJUT-MENJADOR', department: 'SSO' },
  'targeta-aparcament-discapacitat': { code: 'FORM-TARGETA-APARCAMENT', department: 'SSO' },
  'queixa-suggeriment': { code: 'FORM-QUEIXA', department: 'OAC' },
}

const procedureOf: Readonly<Record<string, string>> = { 'generic-request': 'INSTANCIA-GENERICA' }

function recordOf(form: FormDefinition): DemoRecord {
  const own = known[form.code]
  if (!own) throw new Error(`The form ${form.slug} has no code in the demo.`)
  const { description } = form
  return {
    ...own,
    slug: form.slug,
    name: wordsOf(form.name),
    ...(description ? { description: wordsOf(description) } : {}),
    version: form.version,
    procedures: form.procedures.map((slug) => procedureOf[slug] ?? slug.toUpperCase()),
    dataSchema: JSON.stringify(form.schema, null, 2),
    uiSchema: JSON.stringify(form.uiSchema, null, 2),
    formTranslations: JSON.stringify(form.translations, null, 2),
    translations: { es: { state: 'translated' }, en: { state: 'translated' } },
  }
}

const wordsOf = (words: FormDefinition['name']): DemoText => ({ ...words })

/** The electronic forms, as records of the catalogue. */
export const forms: readonly DemoRecord[] = demoForms.map(recordOf)
