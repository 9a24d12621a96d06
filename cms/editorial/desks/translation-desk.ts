import type { PayloadRequest, Where } from 'payload'

import { idOf } from '../../access/actor.ts'
import type { EditorialCollection } from '../../domain/editorial-collection.ts'
import type { TranslationLocale } from '../../domain/translations.ts'
import {
  editorialStates,
  type EditorialState,
  type TranslationState,
} from '../../domain/vocabularies/editorial.ts'
import { isStored, type Stored } from '../published/read.ts'
import { titleOf } from '../transitions/versions-of.ts'
import { sourceAt } from '../translations/source-at.ts'
import { marksOf } from '../translations/translation-marks.ts'
import { wordsLeft, workLeft } from '../translations/work-left.ts'
import { namesOf } from './names.ts'

export interface TranslationAsked {
  readonly collection: EditorialCollection
  readonly locale: TranslationLocale
  /** Only what is in this state; null, both what is missing and what was left behind. */
  readonly state: 'missing' | 'outdated' | null
  readonly departments: readonly string[] | null
  readonly page: number
}

export interface TranslationRow {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly department: string | null
  readonly state: TranslationState
  readonly since: string | null
  readonly basedOn: number | null
  readonly edition: number
  readonly words: number
  readonly editorialState: EditorialState
}

export interface TranslationList {
  readonly rows: readonly TranslationRow[]
  readonly total: number
  readonly pages: number
}

const perPage = 20

/** What is to be translated into a language, the oldest first, with the rights of whoever asks. */
export async function translationDesk(
  req: PayloadRequest,
  asked: TranslationAsked,
): Promise<TranslationList> {
  const { collection, locale, page } = asked
  // Two steps: which ones, read narrowly; and the texts of those that are shown.
  const found = await req.payload.find({
    collection,
    draft: true,
    where: toTranslate(asked),
    sort: [`translations.${locale}.since`, 'createdAt'],
    limit: perPage,
    page,
    depth: 0,
    select: { code: true },
    overrideAccess: false,
    user: req.user,
  })
  const ids = found.docs.map(({ id }) => id)
  const records = await wholeRecords(req, collection, ids)
  const departments = await namesOf(
    req,
    'departments',
    records.map(({ department }) => department),
  )
  const rows = await Promise.all(
    ids
      .flatMap((id) => records.filter((one) => one.id === id))
      .map((record) => rowOf(req, asked, record, departments)),
  )
  return { rows, total: found.totalDocs, pages: found.totalPages }
}

/** How many there are, for the tabs and the desk of each department. */
export async function countToTranslate(
  req: PayloadRequest,
  asked: Omit<TranslationAsked, 'page'>,
): Promise<number> {
  const { totalDocs } = await req.payload.countVersions({
    collection: asked.collection,
    where: {
      and: [
        { latest: { equals: true } },
        { [`version.translations.${asked.locale}.state`]: { in: statesOf(asked) } },
        { 'version.state': { not_equals: 'retired' } },
        ...(asked.departments ? [{ 'version.department': { in: [...asked.departments] } }] : []),
      ],
    },
    overrideAccess: false,
    req,
  })
  return totalDocs
}

const statesOf = ({ state }: Pick<TranslationAsked, 'state'>): readonly TranslationState[] =>
  state ? [state] : ['missing', 'outdated']

const toTranslate = (asked: TranslationAsked): Where => ({
  and: [
    { [`translations.${asked.locale}.state`]: { in: [...statesOf(asked)] } },
    { state: { not_equals: 'retired' } },
    ...(asked.departments ? [{ department: { in: [...asked.departments] } }] : []),
  ],
})

async function wholeRecords(
  req: PayloadRequest,
  collection: EditorialCollection,
  ids: readonly string[],
): Promise<readonly Stored[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    draft: true,
    where: { id: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    user: req.user,
  })
  return (docs as readonly unknown[]).filter(isStored)
}

async function rowOf(
  req: PayloadRequest,
  { collection, locale }: TranslationAsked,
  record: Stored,
  departments: ReadonlyMap<string, string>,
): Promise<TranslationRow> {
  const mark = marksOf(record.translations)[locale]
  const id = String(record.id)
  const then =
    mark.state === 'outdated' && mark.basedOn !== null
      ? await sourceAt(req.payload, { collection, id }, mark.basedOn, req)
      : null
  const { flattenedFields } = req.payload.collections[collection].config
  return {
    id,
    code: String(record.code ?? ''),
    title: titleOf(record),
    department: record.department ? (departments.get(idOf(record.department)) ?? null) : null,
    ...mark,
    edition: Number(record.edition ?? 0),
    words: wordsLeft(workLeft(flattenedFields, { record, then }, locale)),
    editorialState: editorialStates.has(record.state) ? record.state : 'draft',
  }
}
