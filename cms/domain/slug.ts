import { locales, type Localized } from './locale.ts'

/** Words of a title as the end of an address: `Llicència d’obres` → `llicencia-d-obres`. */
export const slugify = (text: string): string =>
  text
    .toLowerCase()
    .replace(/l[·.•]l|ŀl/g, 'll')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)

/** The address of a record per language: as written, else from the title, else the code. */
export function slugOf(written: Localized<string>, title: Localized<string>, code: string) {
  const found = locales.flatMap((locale) => {
    const slug = written[locale] || slugify(title[locale] ?? '')
    return slug ? [[locale, slug] as const] : []
  })
  return found.length > 0
    ? (Object.fromEntries(found) as Localized<string>)
    : { ca: code.toLowerCase() }
}
