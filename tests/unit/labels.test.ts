import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { CollectionConfig, Field } from 'payload'
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

const room = path.resolve(import.meta.dirname, '../../collections')

const isCollection = (value: unknown): value is CollectionConfig =>
  typeof value === 'object' && value !== null && 'slug' in value && 'fields' in value

it('every field that people see is named in Catalan, Spanish and English', async () => {
  const rooms = readdirSync(room).filter((name) => name.endsWith('.ts'))
  const modules = await Promise.all(
    [...rooms, 'procedures/index.ts'].map(
      (name) => import(path.join(room, name)) as Promise<Record<string, unknown>>,
    ),
  )
  const collections = modules.flatMap((module) => Object.values(module).filter(isCollection))
  expect(collections.length).toBeGreaterThan(30)
  for (const { slug, fields, labels } of collections) {
    expect([slug, unlabelled(fields)]).toEqual([slug, []])
    expect(labelled(labels?.singular) && labelled(labels?.plural)).toBe(true)
  }
})

it('every field of a sheet that is not plain by its name teaches how to fill it in', async () => {
  const { Procedures } = await import('../../collections/procedures/index.ts')
  const { sheetHelp } = await import('../../cms/labels/sheet-help/sheet-help.ts')
  const paths = new Map<string, Field>()
  const walk = (fields: readonly Field[], above = ''): void => {
    for (const field of fields) {
      if (field.type === 'tabs') for (const tab of field.tabs) walk(tab.fields, above)
      if (!('name' in field)) continue
      paths.set(`${above}${field.name}`, field)
      if ('fields' in field) walk(field.fields, `${above}${field.name}.`)
    }
  }
  walk(Procedures.fields)
  // Help for a field that is not there would be read by nobody.
  expect(Object.keys(sheetHelp).filter((path) => !paths.has(path))).toEqual([])
  const filledByTheSystem = ['code', 'department', 'imported', 'retirement', 'translations']
  const untaught = [...paths].filter(([path, { admin }]) => {
    const { description, hidden, readOnly } = (admin ?? {}) as Record<string, unknown>
    const isOurs = filledByTheSystem.includes(path) || hidden || readOnly
    return !path.includes('.') && !isOurs && !labelled(description)
  })
  expect(untaught.map(([path]) => path)).toEqual([])
})
