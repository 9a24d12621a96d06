import type { Payload, Where } from 'payload'
import type { KnownValue, PlainTerm } from '../../domain/plain-language/finding.ts'
import { todayInMadrid } from '../../domain/calendar.ts'
import { locales } from '../../domain/locale.ts'
import * as read from '../published/read.ts'
import { noSurroundings, type Surroundings } from './sheet-under-review.ts'

type Shared = Pick<Surroundings, 'deadLinks' | 'glossary' | 'sharedValues'>

/** Glossary, shared values and dead links change seldom and are asked for at every pause of somebody's typing. */
const freshFor = 15_000
const remembered = new WeakMap<Payload, { readonly at: number; readonly shared: Promise<Shared> }>()

/** What of the catalogue around a sheet a verdict on it needs. */
export async function surroundingsOf(
  payload: Payload,
  { id, family }: { readonly id: string | null; readonly family: string | null },
): Promise<Surroundings> {
  const [shared, familyTitles] = await Promise.all([
    sharedBy(payload),
    family ? titlesOfFamily(payload, family, id) : [],
  ])
  return { ...noSurroundings, ...shared, familyTitles }
}

function sharedBy(payload: Payload): Promise<Shared> {
  const known = remembered.get(payload)
  if (known && Date.now() - known.at < freshFor) return known.shared
  const shared = readShared(payload)
  remembered.set(payload, { at: Date.now(), shared })
  // What failed is asked again, by whoever comes next.
  shared.catch(() => remembered.delete(payload))
  return shared
}

const whole = {
  depth: 0,
  locale: 'all',
  fallbackLocale: false,
  pagination: false,
  overrideAccess: true,
} as const

async function readShared(payload: Payload): Promise<Shared> {
  const active: Where = { active: { not_equals: false } }
  const [dead, glossary, values] = await Promise.all([
    payload.find({
      ...whole,
      collection: 'links',
      where: { state: { equals: 'dead' } },
      select: { url: true },
    }),
    payload.find({
      ...whole,
      collection: 'glossary',
      where: active,
      select: { name: true, plainTerm: true },
    }),
    payload.find({
      ...whole,
      collection: 'shared-values',
      where: active,
      select: { code: true, name: true, values: true },
    }),
  ])
  return {
    deadLinks: new Set(dead.docs.map(({ url }) => url)),
    glossary: glossary.docs.map(({ name, plainTerm }): PlainTerm => ({
      name: read.text(name),
      plainTerm: read.text(plainTerm),
    })),
    sharedValues: values.docs.map((doc: unknown) => knownValue(read.fields(doc))),
  }
}

/** What it says today, in each language: the row that came into force last. */
function knownValue(stored: read.Stored): KnownValue {
  const today = todayInMadrid()
  const since = (row: read.Stored) => read.day(row.validFrom) ?? ''
  const inForce = read
    .rows(stored.values)
    .filter((row) => since(row) <= today)
    .toSorted((a, b) => (since(a) < since(b) ? 1 : -1))[0]
  const value = read.text(inForce?.value)
  return {
    code: read.codeOf(stored),
    name: read.text(stored.name),
    written: locales.flatMap((locale) => value[locale] ?? []),
  }
}

async function titlesOfFamily(payload: Payload, family: string, id: string | null) {
  const { docs } = await payload.find({
    ...whole,
    collection: 'procedures',
    where: {
      and: [
        { family: { equals: family } },
        { state: { not_equals: 'retired' } },
        ...(id ? [{ id: { not_equals: id } }] : []),
      ],
    },
    draft: true,
    select: { title: true },
  })
  return docs.map(({ title }) => read.text(title))
}
