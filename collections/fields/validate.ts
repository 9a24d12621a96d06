import { problem } from '../../cms/labels/problems.ts'

/** Control characters that no text of a catalogue holds; SQLite would cut the text at a NUL. */
// eslint-disable-next-line no-control-regex -- refusing control characters is the purpose
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** What these rules need to know of the field and the reader; Payload passes more. */
interface Context {
  readonly required?: boolean
  readonly maxLength?: number
  readonly req: { readonly i18n?: { readonly language: string } }
}

type Rule = (value: unknown, context: Context) => string | true

const languageOf = (context: Context): string => context.req.i18n?.language ?? 'ca'

/** Present where required, not longer than allowed, without control characters. */
export const plainText: Rule = (value, context) => {
  const language = languageOf(context)
  if (!value) return context.required ? problem('required', language) : true
  if (typeof value !== 'string') return problem('not-text', language)
  if (control.test(value)) return problem('control-characters', language)
  const most = context.maxLength ?? 10_000
  return value.length <= most || problem('too-long', language, { most: String(most) })
}

/** An http or https address, nothing else: no script, no file, no data. */
export const webAddress: Rule = (value, context) => {
  const language = languageOf(context)
  if (!value) return context.required ? problem('required', language) : true
  if (typeof value !== 'string' || value.length > 2000 || !URL.canParse(value)) {
    return problem('not-an-address', language)
  }
  const { protocol } = new URL(value)
  return protocol === 'https:' || protocol === 'http:' || problem('not-an-address', language)
}

/** Immutable public key of a record: capitals, figures and hyphens, without spaces. */
export const recordCode: Rule = (value, context) => {
  const language = languageOf(context)
  if (!value) return problem('required', language)
  if (typeof value !== 'string') return problem('not-text', language)
  return /^[A-Z0-9][A-Z0-9-]{1,59}$/.test(value) || problem('not-a-code', language)
}

/** Local time of a day, `HH:MM`. */
export const timeOfDay: Rule = (value, context) =>
  !value ||
  (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) ||
  problem('not-a-time', languageOf(context))

/** What an image shows, in the language being saved; an ornament shows nothing (WCAG 1.1.1). */
export const describedUnlessDecorative = (
  value: unknown,
  context: Context & { readonly data?: { readonly decorative?: boolean } },
): string | true => plainText(value, { ...context, required: context.data?.decorative !== true })
