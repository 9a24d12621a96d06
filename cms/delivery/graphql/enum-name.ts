/** GraphQL names have no hyphens: `via-oberta` is written `via_oberta`. */
export const enumName = (code: string): string => code.replaceAll('-', '_')

/** The code behind a GraphQL name; the schema has already refused names that are not in it. */
export const codeOf = (name: string): string => name.replaceAll('_', '-')

/** Codes of a list as GraphQL names. */
export const enumNames = (codes: readonly string[]): readonly string[] => codes.map(enumName)

export const enumNameOrNull = (code: string | null): string | null =>
  code === null ? null : enumName(code)
