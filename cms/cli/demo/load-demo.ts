import type { CollectionSlug, Payload } from 'payload'
import { apiClients } from '../../../demo/api-clients.ts'
import { demoCatalogue } from '../../../demo/catalogue.ts'
import { keyOf, type DemoRecord } from '../../../demo/demo-record.ts'
import type { Locale } from '../../domain/locale.ts'
import { refreshDuplicates } from '../../editorial/inventory/refresh-duplicates.ts'
import { writeLocalized, type RecordData } from '../../editorial/localized-write.ts'
import {
  closedAccount,
  demoAccounts,
  openAccounts,
  type DemoAccount,
  type DemoKey,
} from './accounts.ts'
import { changeLater } from './change-later.ts'
import { problemsOf, type Shape } from './check-records.ts'
import { editorialLifeOf, hasEditorialLife, isPublished } from './editorial-life.ts'
import { alreadyThere, type Known } from './known-records.ts'
import { dataOf, localesOf, type IdOf } from './record-data.ts'

export interface DemoOptions {
  /** Of every demo account. */
  readonly password: string
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
  readonly today?: Date
}

export interface LoadedDemo {
  readonly accounts: readonly DemoAccount[]
  readonly password: string
  /** The keys this load made; none where an earlier load had finished. */
  readonly apiKeys: readonly DemoKey[]
  /** Records that were not there, or not finished. */
  readonly written: number
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
 * relations, and with the last of them the publication; then what departments changed later, and at
 * the end the accounts are opened.
 *
 * @throws DemoInvalid before writing anything.
 */
export async function loadDemo(payload: Payload, options: DemoOptions): Promise<LoadedDemo> {
  const { password, today = new Date() } = options
  const shapeOf = (collection: string): Shape => {
    const { config } = payload.collections[collection as CollectionSlug]
    return { fields: config.flattenedFields, titleField: config.admin.useAsTitle ?? 'id' }
  }
  const problems = problemsOf(demoCatalogue, shapeOf)
  if (problems.length > 0) throw new DemoInvalid(problems)

  const known = await alreadyThere(payload, demoCatalogue)
  const idOf: IdOf = (collection, code) => known.get(collection, code)?.id
  const records = [...everyRecord()]
  const written = new Set<string>()
  let done = 0
  const tell = () => options.onProgress?.({ done: ++done, total: 2 * records.length })

  for (const { collection, record, code } of records) {
    if (!known.get(collection, code)) {
      const { fields } = shapeOf(collection)
      const { id } = await writeLocalized(payload, {
        collection,
        data: {
          ca: {
            ...dataOf(record, fields, { locale: 'ca', idOf, today }),
            ...(collection === 'users' ? closedAccount() : {}),
          },
        },
        draft: hasEditorialLife(collection),
      })
      known.add(collection, code, id)
      written.add(id)
    }
    tell()
  }

  for (const { collection, record, code, position } of records) {
    const one = known.get(collection, code)
    const { fields, titleField } = shapeOf(collection)
    const told = localesOf(record, titleField)
    // English, where there is any, has gaps: it does not go last.
    const others = (['en', 'es'] as const).filter((locale) => told.includes(locale))
    const languages: readonly Locale[] = others.length > 0 ? others : ['ca']
    if (one && isUnfinished(one, collection, record, languages)) {
      const data = languages.map((locale): [Locale, RecordData] => [
        locale,
        dataOf(record, fields, { locale, idOf, today }),
      ])
      await writeLocalized(payload, {
        collection,
        id: one.id,
        data: Object.fromEntries(data),
        draft: hasEditorialLife(collection),
        ...publicationOf(collection, record, { position, idOf, today }),
      })
      written.add(one.id)
    }
    tell()
  }

  await changeLater(payload, idOf)
  // As after an import: which rows of the old inventory seem the same procedure.
  if (written.size > 0) await refreshDuplicates(payload)
  const isFinished = apiClients.every(({ name }) => idOf('api-clients', String(name)))
  return {
    accounts: demoAccounts,
    password,
    apiKeys: isFinished ? [] : await openAccounts(payload, idOf, password),
    written: written.size,
  }
}

function isUnfinished(
  one: Known,
  collection: CollectionSlug,
  record: DemoRecord,
  languages: readonly string[],
): boolean {
  if (hasEditorialLife(collection) && isPublished(record)) return !one.wasPublished
  return languages.some((locale) => !one.languages.has(locale))
}

function publicationOf(
  collection: CollectionSlug,
  record: DemoRecord,
  at: { position: number; idOf: IdOf; today: Date },
): { last?: RecordData } {
  const publishes = hasEditorialLife(collection) && isPublished(record)
  return publishes ? { last: editorialLifeOf(record, at) } : {}
}

/** Every record but the clients, which are made at the end with their keys. */
function* everyRecord() {
  for (const { collection, key, records } of demoCatalogue) {
    if (collection === 'api-clients') continue
    for (const [position, record] of records.entries()) {
      yield { collection, record, code: keyOf(record, key), position }
    }
  }
}
