import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import { demoCatalogue } from '../../../demo/catalogue.ts'
import type { DemoCollection, DemoRecord } from '../../../demo/demo-record.ts'
import { writeLocalized, type RecordData } from '../../editorial/localized-write.ts'
import { problemsOf, type Shape } from './check-records.ts'
import { editorialLifeOf, hasEditorialLife, isPublished } from './editorial-life.ts'
import { alreadyThere, type Known } from './known-records.ts'
import { codesOf, dataOf, localesOf, type IdOf } from './record-data.ts'

export interface DemoOptions {
  /** Of every demo account. */
  readonly password: string
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
  readonly today?: Date
  /** Another catalogue than the demo's. */
  readonly catalogue?: readonly DemoCollection[]
}

export interface LoadedDemo {
  readonly accounts: readonly DemoAccount[]
  readonly password: string
  /** Keys made by this load, of channels and people: nobody can ask for them again. */
  readonly apiKeys: readonly { readonly channel: string; readonly key: string }[]
  /** Records that were not there. */
  readonly created: number
}

export interface DemoAccount {
  readonly email: string
  readonly role: string
}

/** The demo does not fit the collections; the message says where. */
export class DemoInvalid extends Error {
  override readonly name = 'DemoInvalid'
  readonly code = 'demo-invalid'
  constructor(readonly problems: readonly string[]) {
    super(`The demo catalogue does not fit the collections:\n${problems.join('\n')}`)
  }
}

/**
 * Loads the demo catalogue: what is missing of it, by code. What is there stays as people left it,
 * so it may be run again at any time, also after a load that was cut short.
 *
 * First every record in Catalan, so that each has an id; then the other languages with all the
 * relations, and with the last of them the publication.
 *
 * @throws DemoInvalid before writing anything.
 */
export async function loadDemo(payload: Payload, options: DemoOptions): Promise<LoadedDemo> {
  const { password, catalogue = demoCatalogue, today = new Date() } = options
  const shapeOf = (collection: string): Shape => {
    const { config } = payload.collections[collection as CollectionSlug]
    return { fields: config.flattenedFields, titleField: config.admin.useAsTitle ?? 'id' }
  }
  const problems = problemsOf(catalogue, shapeOf)
  if (problems.length > 0) throw new DemoInvalid(problems)

  const known = await alreadyThere(payload, catalogue)
  const idOf: IdOf = (collection, code) => known.get(collection, code)?.id
  const keys = new Map<string, string>()
  const total = catalogue.reduce((sum, { records }) => sum + records.length, 0) * 2
  let done = 0
  let created = 0
  const tell = () => options.onProgress?.({ done: ++done, total })

  for (const { group, record, code } of everyRecordOf(catalogue)) {
    if (!known.get(group.collection, code)) {
      const secrets = secretsOf(group, record, password)
      if (secrets.apiKey) keys.set(code, secrets.apiKey)
      const { fields } = shapeOf(group.collection)
      const data = { ...dataOf(record, fields, { locale: 'ca', idOf, today }), ...secrets }
      const draft = hasEditorialLife(group.collection)
      const { id } = await writeLocalized(payload, {
        collection: group.collection,
        data: { ca: data },
        draft,
      })
      known.add(group.collection, code, id)
      created++
    }
    tell()
  }

  for (const { group, record, code, position } of everyRecordOf(catalogue)) {
    const one = known.get(group.collection, code)
    const { fields, titleField } = shapeOf(group.collection)
    // English, where there is any, has gaps: it does not go last.
    const written = localesOf(record, titleField)
    const languages = (['en', 'es'] as const).filter((locale) => written.includes(locale))
    if (one && isUnfinished(one, group, record, languages)) {
      const data = Object.fromEntries(
        languages.map((locale) => [locale, dataOf(record, fields, { locale, idOf, today })]),
      )
      await writeLocalized(payload, {
        collection: group.collection,
        id: one.id,
        data,
        ...finalOf(group, record, { position, idOf, today }),
      })
    }
    tell()
  }
  return { accounts: accountsOf(catalogue), password, apiKeys: pairs(keys), created }
}

function isUnfinished(
  one: Known,
  { collection }: DemoCollection,
  record: DemoRecord,
  languages: readonly string[],
): boolean {
  if (hasEditorialLife(collection) && isPublished(record)) return !one.wasPublished
  return languages.some((locale) => !one.languages.has(locale))
}

function finalOf(
  { collection }: DemoCollection,
  record: DemoRecord,
  at: { position: number; idOf: IdOf; today: Date },
): { draft: boolean; last?: RecordData } {
  if (!hasEditorialLife(collection)) return { draft: false }
  return isPublished(record) ? { draft: true, last: editorialLifeOf(record, at) } : { draft: true }
}

interface Secrets {
  readonly password?: string
  readonly apiKey?: string
  readonly enableAPIKey?: boolean
}

/** What the demo does not say of an account: its password, and a key where it needs one. */
function secretsOf({ collection }: DemoCollection, record: DemoRecord, password: string): Secrets {
  if (collection === 'api-clients') return { enableAPIKey: true, apiKey: randomUUID() }
  if (collection !== 'users') return {}
  const isAgent = record.email === 'agent@demo.cat'
  return { password, ...(isAgent ? { enableAPIKey: true, apiKey: randomUUID() } : {}) }
}

function* everyRecordOf(catalogue: readonly DemoCollection[]) {
  for (const group of catalogue) {
    for (const [position, record] of group.records.entries()) {
      yield { group, record, code: String(record[group.key]), position }
    }
  }
}

const accountsOf = (catalogue: readonly DemoCollection[]): DemoAccount[] =>
  catalogue
    .filter(({ collection }) => collection === 'users')
    .flatMap(({ records }) => records)
    .map(({ email, roles }) => ({
      email: String(email),
      role: codesOf(roles).join(', '),
    }))

const pairs = (keys: ReadonlyMap<string, string>) =>
  [...keys].map(([channel, key]) => ({ channel, key }))
