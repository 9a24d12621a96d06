import { sourceLocale } from '../cms/domain/locale.ts'
import type { Locale, Localized } from '../cms/domain/locale.ts'
import type { FormDefinition } from './definition.ts'

/** Every other language falls back to the source one, never the reverse. */
export const localized = (text: Localized<string> | undefined, locale: Locale): string =>
  text?.[locale] ?? text?.[sourceLocale] ?? ''

export function translate(
  translations: FormDefinition['translations'],
  locale: Locale,
  key: string,
): string | undefined {
  return ownText(translations[locale], key) ?? ownText(translations[sourceLocale], key)
}

// Keys come from editors and answers: `constructor` must not find Object's.
const ownText = (table: Readonly<Record<string, string>> | undefined, key: string) =>
  table && Object.hasOwn(table, key) ? table[key] : undefined

/** Key of a field in the translations: its path without the positions in lists. */
export const keyOfPointer = (pointer: string): string =>
  pointerSegments(pointer)
    .filter((segment) => !/^\d+$/.test(segment))
    .join('.')

export const pointerSegments = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))

export const pointerTo = (parent: string, name: string): string =>
  `${parent}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
