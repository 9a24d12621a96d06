/** Characters that no text of the catalogue holds: controls (but tab and newline), lone surrogates. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export const hasForbiddenCharacter = (text: string): boolean => text.search(forbidden) !== -1

export const dropForbiddenCharacters = (text: string): string => text.replace(forbidden, '')

/** Line ends of every system, Word's soft break among them, become `\n`; invisible marks of editors go. */
export const tidyText = (text: string): string =>
  text.replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n').replace(/\ufeff/g, '')
