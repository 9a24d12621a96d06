import { isLocale, locales, sourceLocale, type Locale } from '../../domain/locale.ts'
import { valueInForce } from '../../domain/in-force.ts'
import type { Day } from '../../domain/published/published.ts'
import { unknownTokens, withValues, type SayValue } from '../../domain/shared-values.ts'
import { sharedValueKinds } from '../../domain/vocabularies/governance.ts'
import { renderRichText } from '../../richtext/render.ts'
import { codesInRichText, wordsOf } from '../../richtext/shared-value.ts'
import * as read from './read.ts'

/*
 * A stored record names shared values by code and holds those it names, loaded, in `usesValues`.
 * Here they become what they say on a day, before the record is read as a published one; no
 * projection further on knows that there was ever a code.
 */

/** The field that holds what a record names: kept by plugin `shared-values` at every save. */
export const usesValues = 'usesValues'

/** The record with its shared values said as of a day, in each language. */
export function withValuesSaid(stored: read.Stored, on: Day): read.Stored {
  const { [usesValues]: held, ...rest } = stored
  const say = Object.fromEntries(
    locales.map((locale) => [locale, sayOn(read.rows(held), on, locale)]),
  ) as Record<Locale, SayValue>
  return said(rest, say) as read.Stored
}

/** What these shared values say on a day, in a language; the source where it has no words. */
export function sayOn(values: readonly read.Stored[], on: Day, locale: Locale): SayValue {
  const byCode = new Map(
    values.filter((one) => one.active !== false).map((one) => [read.plain(one.code), one]),
  )
  return (code) => {
    const value = byCode.get(code)
    const row = value && valueInForce(datedValues(value), on)
    const text = row?.value[locale] ?? row?.value[sourceLocale]
    return text ? { kind: read.oneOf(sharedValueKinds, value?.kind) ?? 'text', text } : null
  }
}

/** The values of a stored shared value, with the days from which they hold. */
export const datedValues = (stored: read.Stored) =>
  read
    .rows(stored.values)
    .map((row) => ({ value: read.text(row.value), validFrom: read.day(row.validFrom) }))

type Say = Readonly<Record<Locale, SayValue>>

function said(value: unknown, say: Say): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => said(one, say))
  if (!read.isStored(value)) return value
  const isText = isLocalized(value)
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      isText && isLocale(name) ? saidIn(one, say[name]) : said(one, say),
    ]),
  )
}

function saidIn(text: unknown, say: SayValue): unknown {
  if (typeof text === 'string') return withValues(text, say)
  return Array.isArray(text) ? renderRichText(text, { sayValue: say }) : text
}

/** Read in all languages, a text is `{ca, es, en}`: words, or the nodes of a rich text. */
const isLocalized = (value: read.Stored): boolean => {
  const names = Object.keys(value)
  return names.length > 0 && names.every(isLocale)
}

/** A place in a record that names what is no shared value in force. */
export interface UnknownValue {
  /** As forms name fields: `channels.0.instructions`. */
  readonly path: string
  readonly locale: Locale
  /** As it was typed. */
  readonly token: string
}

/**
 * What a stored record names that says nothing on a day: to be told beside the text, and before
 * publication. The record is read in all languages, with what it names loaded.
 */
export function unknownValuesIn(stored: read.Stored, on: Day): readonly UnknownValue[] {
  const { [usesValues]: held, ...rest } = stored
  const values = read.rows(held)
  return textsIn(rest).flatMap(({ path, locale, text }) => {
    const say = sayOn(values, on, locale)
    const codes = Array.isArray(text) ? codesInRichText(text) : []
    const known = new Set(
      values.flatMap((one) => {
        const code = read.plain(one.code)
        return code && say(code) ? [code] : []
      }),
    )
    const typed = Array.isArray(text) ? wordsOf(text) : String(text)
    const tokens = [...codes.filter((code) => !known.has(code)), ...unknownTokens(typed, known)]
    return [...new Set(tokens)].map((token) => ({ path, locale, token }))
  })
}

interface FoundText {
  readonly path: string
  readonly locale: Locale
  readonly text: string | readonly unknown[]
}

function textsIn(value: unknown, path = ''): readonly FoundText[] {
  const under = (name: string | number) => (path ? `${path}.${name}` : String(name))
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, under(index)))
  if (!read.isStored(value)) return []
  if (!isLocalized(value)) {
    return Object.entries(value).flatMap(([name, one]) => textsIn(one, under(name)))
  }
  return Object.entries(value).flatMap(([locale, text]) =>
    isLocale(locale) && (typeof text === 'string' || Array.isArray(text))
      ? [{ path, locale, text: text as FoundText['text'] }]
      : [],
  )
}
