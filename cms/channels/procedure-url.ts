import type { ChannelCode } from '../domain/vocabularies/attention.ts'
import type { PublicProcedureDocument } from './public-procedure.ts'

/** Where a person goes on with a procedure, best first. */
const places: readonly ChannelCode[] = ['web', 'seu', 'app']

type Addressed = Pick<PublicProcedureDocument, 'channels' | 'formSlug'>

/** The page where a person goes on: its own on the web, the e-office, else our form; null without one. */
export function procedureUrl(sheet: Addressed, publicUrl: string): string | null {
  for (const place of places) {
    const url = sheet.channels.find(({ channel, url }) => channel === place && url)?.url
    if (url) return url
  }
  return sheet.formSlug ? `${publicUrl}/forms/${encodeURIComponent(sheet.formSlug)}` : null
}
