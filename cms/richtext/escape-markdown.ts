/**
 * Text that stays text in CommonMark and GFM: whatever would open markup gets a backslash.
 * A typed address may still be linked to itself by GFM, which harms nobody and keeps it readable.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*[\]<>~|]/g, '\\$&')
      // Inside a word `_` is only itself: codes and addresses stay as people type them.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/&(?=#|[a-z0-9]+;)/gi, '\\&')
      // Before a link it would make an image of it.
      .replace(/!$/, '\\!')
  )
}

/** What means something only where a line begins: headings, lists, rules, numbered items. */
export const escapeLineStart = (line: string): string =>
  line
    .trimStart()
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')

/** Code needs a fence longer than any fence in it. */
export function codeSpan(text: string): string {
  const code = text.replace(/\n/g, ' ')
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^[ `]|[ `]$/.test(code) && code.trim() !== '' ? ' ' : ''
  return `${fence}${pad}${code}${pad}${fence}`
}

/** An address inside `(…)`, already known to have neither blanks nor angle brackets. */
export const escapeDestination = (href: string): string =>
  href
    .replace(/[()*_]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#|[a-z0-9]+;)/gi, '&amp;')
