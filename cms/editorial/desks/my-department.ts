import type { PayloadRequest, Where } from 'payload'

import { idOf, type Person } from '../../access/actor.ts'
import { departmentsOf } from '../../access/departments.ts'
import { addDays, storedDay, todayInMadrid } from '../../domain/calendar.ts'
import { isBlocking } from '../../domain/gates/gates.ts'
import { sourceLocale } from '../../domain/locale.ts'
import {
  editorialStates,
  translationStates,
  type EditorialState,
  type TranslationState,
} from '../../domain/vocabularies/editorial.ts'
import { translationLocales, type TranslationLocale } from '../../domain/translations.ts'
import { holderOf, type Holder } from '../../domain/who-has-it.ts'
import { fields, isStored, plain, UnreadableRecord } from '../published/read.ts'
import { storedDraft, verdictOn } from '../quality/verdict.ts'
import { titleOf } from '../transitions/versions-of.ts'
import { namesOf } from './names.ts'

/** A sheet in a list of a department's desk. */
export interface DeskSheet {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly state: EditorialState
  readonly at: string | null
  /** Why it was returned, or what the last change was. */
  readonly note: string | null
  readonly by: string | null
  readonly holder: Holder
  readonly holderName: string | null
  /** What keeps it from being published; null where nobody counted. */
  readonly missing: number | null
}

export interface DeskList {
  readonly sheets: readonly DeskSheet[]
  readonly total: number
}

const most = 8

/** The lists of a department's desk, each with the ones to begin with and how many there are. */
export const deskLists = {
  returned: { where: { state: { equals: 'returned' } }, sort: 'returned.at' },
  drafts: { where: { state: { equals: 'draft' } }, sort: '-updatedAt' },
  inReview: {
    where: { state: { in: ['in-review', 'legal-review', 'approved'] } },
    sort: 'stateSince',
  },
  scheduled: { where: { state: { equals: 'scheduled' } }, sort: 'scheduledAt' },
  published: { where: { state: { in: ['published', 'to-verify'] } }, sort: '-publishedAt' },
} as const satisfies Record<string, { readonly where: Where; readonly sort: string }>

export type DeskListName = keyof typeof deskLists | 'toVerify'

/** Published and past its day, or nearly so: within 30 days. */
const dueSoon = (): Where => ({
  and: [
    { state: { in: ['published', 'to-verify'] } },
    { reviewOn: { less_than_equal: storedDay(addDays(todayInMadrid(), 30)) } },
  ],
})

export async function deskList(
  req: PayloadRequest,
  person: Person,
  name: DeskListName,
): Promise<DeskList> {
  const { where, sort } =
    name === 'toVerify' ? { where: dueSoon(), sort: 'reviewOn' } : deskLists[name]
  const found = await req.payload.find({
    collection: 'procedures',
    draft: true,
    where: { and: [where, await ofDepartment(req, person)] },
    sort,
    limit: most,
    depth: 0,
    locale: sourceLocale,
    select: {
      code: true,
      title: true,
      state: true,
      stateSince: true,
      changeNote: true,
      returned: true,
      sentTo: true,
      validatedBy: true,
      scheduledAt: true,
      publishedAt: true,
      reviewOn: true,
      updatedAt: true,
    },
    overrideAccess: false,
    req,
  })
  const records = (found.docs as readonly unknown[]).filter(isStored)
  const names = await namesOf(
    req,
    'users',
    records.flatMap(({ returned, sentTo }) => [fields(returned).by, sentTo]),
  )
  const sheets = await Promise.all(
    records.map(async (record): Promise<DeskSheet> => {
      const state = editorialStates.has(record.state) ? record.state : 'draft'
      const { by, reason } = fields(record.returned)
      const told = {
        sentTo: record.sentTo ? idOf(record.sentTo) : null,
        validatedBy: record.validatedBy ? idOf(record.validatedBy) : null,
      }
      return {
        id: String(record.id),
        code: String(record.code ?? ''),
        title: titleOf(record),
        state,
        at: plain(record[momentOf[name]]) ?? plain(record.updatedAt),
        note: plain(name === 'returned' ? reason : record.changeNote),
        by: by ? (names.get(idOf(by)) ?? null) : null,
        holder: holderOf(state, told),
        holderName: told.sentTo ? (names.get(told.sentTo) ?? null) : null,
        missing: name === 'drafts' ? await missingIn(req, String(record.id)) : null,
      }
    }),
  )
  return { sheets, total: found.totalDocs }
}

/** How many a list has, without reading any. */
export async function deskTotal(
  req: PayloadRequest,
  person: Person,
  name: DeskListName,
): Promise<number> {
  const where = name === 'toVerify' ? dueSoon() : deskLists[name].where
  const { totalDocs } = await req.payload.find({
    collection: 'procedures',
    draft: true,
    where: { and: [where, await ofDepartment(req, person)] },
    limit: 1,
    depth: 0,
    select: { code: true },
    overrideAccess: false,
    req,
  })
  return totalDocs
}

/** Which moment of a sheet each list tells. */
const momentOf: Readonly<Record<DeskListName, string>> = {
  returned: 'stateSince',
  drafts: 'updatedAt',
  inReview: 'stateSince',
  scheduled: 'scheduledAt',
  published: 'publishedAt',
  toVerify: 'reviewOn',
}

const ofDepartment = async (req: PayloadRequest, person: Person): Promise<Where> => ({
  department: { in: [...(await departmentsOf(req, person))] },
})

/** How many rules keep a draft from being published; null for one that cannot be read whole. */
async function missingIn(req: PayloadRequest, id: string): Promise<number | null> {
  try {
    const { gates } = await verdictOn(req.payload, storedDraft(id))
    return gates.filter(isBlocking).length
  } catch (error) {
    // One such draft must not take the whole desk with it.
    if (error instanceof UnreadableRecord) return null
    throw error
  }
}

export interface DeskCounts {
  readonly states: readonly (readonly [EditorialState, number])[]
  readonly translations: Readonly<
    Record<TranslationLocale, readonly (readonly [TranslationState, number])[]>
  >
}

/** How many sheets of the department are in each state, and how their translations stand. */
export async function deskCounts(req: PayloadRequest, person: Person): Promise<DeskCounts> {
  const own = [...(await departmentsOf(req, person))]
  const count = async (where: Where) => {
    const { totalDocs } = await req.payload.countVersions({
      collection: 'procedures',
      where: {
        and: [{ latest: { equals: true } }, { 'version.department': { in: own } }, where],
      },
      overrideAccess: false,
      req,
    })
    return totalDocs
  }
  const states = await Promise.all(
    editorialStates.codes.map(
      async (state) => [state, await count({ 'version.state': { equals: state } })] as const,
    ),
  )
  const translated = async (locale: TranslationLocale) =>
    Promise.all(
      translationStates.codes.map(
        async (state) =>
          [
            state,
            await count({
              and: [
                { [`version.translations.${locale}.state`]: { equals: state } },
                { 'version.state': { not_equals: 'retired' } },
              ],
            }),
          ] as const,
      ),
    )
  const [es, en] = await Promise.all(translationLocales.map(translated))
  return {
    states: states.filter(([, one]) => one > 0),
    translations: { es: es ?? [], en: en ?? [] },
  }
}
