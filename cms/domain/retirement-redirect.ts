import { isOwnAddress, oldAddressOf } from './old-address.ts'
import { groupOf, rowsOf, type StoredVersion } from './stored-version.ts'
import type { RedirectStatus } from './vocabularies/governance.ts'
import type { RetirementReason } from './vocabularies/procedure.ts'

/** Where the old address of a retired sheet leads. */
export interface Redirection {
  readonly from: string
  readonly status: RedirectStatus
  readonly procedure: string | null
  readonly to: string | null
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim() : null

/**
 * The page where people read the sheet, as old addresses are kept: that of its web channel, else the
 * one of its slug. Null where there is none, or where the system itself answers.
 */
export function publicAddress(sheet: StoredVersion): string | null {
  const web = rowsOf(sheet.channels).find(({ channel, url }) => channel === 'web' && text(url))
  const { ca, es } = groupOf(sheet.slug)
  const slug = text(sheet.slug) ?? text(ca) ?? text(es)
  const address = oldAddressOf(text(web?.url) ?? (slug ? `/${slug}` : ''))
  return address && !isOwnAddress(address) ? address : null
}

/**
 * What the old address answers (V21). A sheet that took its place is where people go on; what was
 * published by mistake is gone; what is no longer in force keeps its page at the website, which
 * shows it with the explanation, so nothing is redirected.
 */
export function redirectionOf(
  sheet: StoredVersion,
  reason: RetirementReason,
  replacedBy: string | null,
): Redirection | null {
  const from = publicAddress(sheet)
  if (!from) return null
  if (replacedBy) return { from, status: '301', procedure: replacedBy, to: null }
  if (reason === 'error') return { from, status: '410', procedure: null, to: null }
  const elsewhere = text(groupOf(sheet.externalManager).url)
  return reason === 'competence' && elsewhere
    ? { from, status: '301', procedure: null, to: elsewhere }
    : null
}
