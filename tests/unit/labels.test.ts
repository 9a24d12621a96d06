import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { locales } from '../../cms/domain/locale.ts'

const labelled = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  locales.every((locale) => Boolean((value as Record<string, string>)[locale]))

/** Names of the fields that people see without words in some language. */
function unlabelled(fields: readonly Field[], path = ''): string[] {
  return fields.flatMap((field) => {
    const name = `${path}${'name' in field ? field.name : field.type}`
    const admin = ('admin' in field && field.admin) || {}
    const hidden = ('hidden' in field && field.hidden) || ('hidden' in admin && admin.hidden)
    const own = 'name' in field && !hidden && !labelled(field.label) ? [name] : []
    const options =
      field.type === 'select' &&
      field.options.some((option) => typeof option === 'object' && !labelled(option.label))
        ? [`${name} (options)`]
        : []
    const inside =
      field.type === 'tabs'
        ? field.tabs.flatMap((tab) => unlabelled(tab.fields, path))
        : 'fields' in field
          ? unlabelled(field.fields, `${name}.`)
          : []
    return [...own, ...options, ...inside]
  })
}

it('every field that people see is named in Catalan, Spanish and English', async () => {
  const { Procedures } = await import('../../collections/procedures/index.ts')
  const { Protocols } = await import('../../collections/protocols.ts')
  const { Faqs } = await import('../../collections/faqs.ts')
  const { Forms } = await import('../../collections/forms.ts')
  const { Fees } = await import('../../collections/fees.ts')
  const { Slas } = await import('../../collections/slas.ts')
  const { Screens } = await import('../../collections/screens.ts')
  const { ServicePoints } = await import('../../collections/service-points.ts')
  const { Departments } = await import('../../collections/departments.ts')
  const collections = [
    Procedures,
    Protocols,
    Faqs,
    Forms,
    Fees,
    Slas,
    Screens,
    ServicePoints,
    Departments,
  ]
  for (const { slug, fields, labels } of collections) {
    expect([slug, unlabelled(fields)]).toEqual([slug, []])
    expect(labelled(labels?.singular) && labelled(labels?.plural)).toBe(true)
  }
})
