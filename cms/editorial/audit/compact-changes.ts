import { createHash } from 'node:crypto'
import type { AuditChange, AuditValue, LongText } from '../../domain/audit-chain.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { VersionDifference } from '../../domain/version-differences.ts'
import { richTextToPlainText } from '../../richtext/to-plain-text.ts'

/** More than this in one act is a new record or an import: its version has the rest. */
const mostChanges = 150
const longest = 240
const context = 30

/** The differences of a save, short enough to be kept for ever, exact enough to be proof. */
export function compactChanges(found: readonly VersionDifference[]): AuditChange[] {
  const kept = found.slice(0, mostChanges).map(compactChange)
  const rest = found.length - kept.length
  return rest > 0 ? [...kept, { path: '…', from: null, to: rest }] : kept
}

function compactChange({ path, trail, locale, from, to }: VersionDifference): AuditChange {
  const isRichText = trail.at(-1)?.type === 'richText'
  const [before, after] = [scalarOf(from, isRichText), scalarOf(to, isRichText)]
  const [shortBefore, shortAfter] = shortened(before, after, from, to)
  return { path, ...(locale ? { locale } : {}), from: shortBefore, to: shortAfter }
}

function scalarOf(value: unknown, isRichText: boolean): string | number | boolean | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'string') return wellFormed(value)
  if (isRichText) return wellFormed(richTextToPlainText(value))
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string')
  return wellFormed(isList ? value.join(', ') : canonicalJson(value))
}

/** Long texts by what differs in them. */
function shortened(
  before: AuditValue,
  after: AuditValue,
  from: unknown,
  to: unknown,
): [AuditValue, AuditValue] {
  const [one, other] = [textOf(before), textOf(after)]
  // A rich text may say the same words in another form: only its digest shows that.
  const isSame = one !== null && one === other
  if (!isSame && (one?.length ?? 0) <= longest && (other?.length ?? 0) <= longest) {
    return [before, after]
  }
  const begin = sharedStart(one ?? '', other ?? '')
  const excerpt = (text: string | null, value: unknown): LongText | null =>
    text === null ? null : longText(text, value, begin)
  return [one === null ? before : excerpt(one, from), other === null ? after : excerpt(other, to)]
}

function longText(text: string, value: unknown, begin: number): LongText {
  const letters = Array.from(text.slice(Math.max(0, begin - context)))
  const excerpt = letters.slice(0, longest).join('')
  const whole = typeof value === 'string' ? value : canonicalJson(value)
  return {
    excerpt: wellFormed(
      `${begin > context ? '…' : ''}${excerpt}${letters.length > longest ? '…' : ''}`,
    ),
    length: text.length,
    digest: createHash('sha256').update(whole).digest('hex'),
  }
}

const textOf = (value: AuditValue): string | null => (typeof value === 'string' ? value : null)

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  while (at < most && one[at] === other[at]) at += 1
  return at === most && one.length === other.length ? 0 : at
}

/** Half a character does not survive a database, and the row would look changed. */
const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8')
