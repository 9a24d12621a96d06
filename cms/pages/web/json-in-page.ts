import { createHash } from 'node:crypto'

/** JSON that no text in it can end: a browser reads `</script>` before it reads JSON. */
export const jsonInPage = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escaped)

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * What a page of the website may load: its style and its images. Nothing runs; the one thing
 * between script tags is data, and named by its hash.
 */
export function pagePolicy(inlineData?: string): string {
  const hash = inlineData && createHash('sha256').update(inlineData).digest('base64')
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `script-src ${hash ? `'sha256-${hash}'` : "'none'"}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
