import { feeLines } from '../../channels/fee-lines.ts'
import { inLocale } from '../../channels/localised.ts'
import { procedureUrl } from '../../channels/procedure-url.ts'
import type { PublicProcedureDocument } from '../../channels/public-procedure.ts'
import { toWhatToBring } from '../../channels/what-to-bring.ts'
import type { Locale } from '../../domain/locale.ts'
import type { PublishedServicePoint } from '../../domain/published/directory.ts'
import type { Rich } from '../../domain/published/published.ts'
import { quantityInWords } from '../../domain/quantity.ts'
import { channels } from '../../domain/vocabularies/attention.ts'
import { weekdayWords } from '../../domain/vocabularies/calendar.ts'
import { appealKinds, periodicities, silences } from '../../domain/vocabularies/procedure.ts'
import { paperWords } from '../../labels/paper.ts'
import { say } from '../../labels/words.ts'

/** What stands under one heading of the paper. */
export type PaperBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  | { readonly kind: 'subheading'; readonly text: string }

export interface PaperSection {
  readonly heading: string
  readonly blocks: readonly PaperBlock[]
}

/** A sheet as the counter hands it out: what a person asks, in the order they ask it. */
export interface CounterPaper {
  readonly locale: Locale
  readonly title: string
  readonly summary: string | null
  readonly department: string | null
  readonly url: string | null
  readonly isDraft: boolean
  /** Verified when, printed when. */
  readonly dates: string
  readonly sections: readonly PaperSection[]
}

interface Around {
  readonly locale: Locale
  readonly publicUrl: string
  readonly points: readonly PublishedServicePoint[]
  readonly isDraft: boolean
  readonly today: Date
}

export function toCounterPaper(sheet: PublicProcedureDocument, around: Around): CounterPaper {
  const { locale, points } = around
  const words = (name: keyof typeof paperWords, values = {}) =>
    say(paperWords[name], locale, values)
  const section = (
    heading: keyof typeof paperWords,
    ...blocks: readonly (PaperBlock | readonly PaperBlock[] | null)[]
  ): PaperSection => ({ heading: words(heading), blocks: blocks.flatMap((one) => one ?? []) })
  return {
    locale,
    title: inLocale(sheet.title, locale) ?? sheet.code,
    summary: inLocale(sheet.summary, locale),
    department: inLocale(sheet.competentAuthority.name, locale),
    url: procedureUrl(sheet, around.publicUrl, locale),
    isDraft: around.isDraft,
    dates: datesOf(sheet, around),
    sections: [
      section('what', paragraphs(sheet.description, locale)),
      section(
        'who',
        paragraphs(sheet.whoCanApply, locale),
        list(sheet.requirements.map(({ text }) => inLocale(text, locale))),
      ),
      section('bring', ...evidence(sheet, locale)),
      section('where', ...sheet.channels.flatMap((one) => channel(one, locale))),
      section('when', ...season(sheet, locale)),
      section('cost', ...cost(sheet, locale)),
      section('howLong', ...duration(sheet, locale)),
      section('steps', steps(sheet, locale)),
      section(
        'law',
        list(
          sheet.legalResources.map(({ name, article }) =>
            [inLocale(name, locale), article].filter(Boolean).join(', '),
          ),
        ),
        list(
          sheet.appeals.map(({ kind, body }) =>
            [appealKinds.label(kind, locale), inLocale(body, locale)].filter(Boolean).join(': '),
          ),
        ),
      ),
      section('contact', list(points.map((point) => contact(point, locale)))),
    ].filter(({ blocks }) => blocks.length > 0),
  }
}

const text = (words: string | null | undefined): PaperBlock | null =>
  words ? { kind: 'text', text: words } : null

function list(items: readonly (string | null | undefined)[], numbered = false): PaperBlock | null {
  const said = items.filter((one): one is string => Boolean(one))
  return said.length > 0 ? { kind: 'list', items: said, numbered } : null
}

/** Rich text as paragraphs and lists; its plain form keeps a line for each. */
function paragraphs(value: Rich, locale: Locale): readonly PaperBlock[] {
  const plain = inLocale(value, locale)?.plain ?? ''
  return plain.split(/\n{2,}/).flatMap((part): PaperBlock[] => {
    const lines = part.split('\n').map((line) => line.trim())
    const isList = lines.length > 0 && lines.every((line) => /^(-|\d+\.) /.test(line))
    const block = isList
      ? list(
          lines.map((line) => line.replace(/^(-|\d+\.) /, '')),
          /^\d/.test(lines[0] ?? ''),
        )
      : text(part.trim())
    return block ? [block] : []
  })
}

function evidence(sheet: PublicProcedureDocument, locale: Locale): (PaperBlock | null)[] {
  if (sheet.noEvidenceNeeded) return [text(say(paperWords.noEvidence, locale))]
  const ours = sheet.evidenceNotNeeded
    .filter(({ obtainedBy }) => obtainedBy !== 'person' && obtainedBy !== 'declared')
    .map(({ name, code }) => inLocale(name, locale) ?? code)
  return [
    list(toWhatToBring(sheet, locale)),
    ...(ours.length > 0
      ? [{ kind: 'subheading', text: say(paperWords.doNotBring, locale) } as const, list(ours)]
      : []),
  ]
}

function channel(
  one: PublicProcedureDocument['channels'][number],
  locale: Locale,
): readonly PaperBlock[] {
  const places = one.servicePoints.map(({ name }) => inLocale(name, locale)).filter(Boolean)
  const needs = one.appointment && ['required', 'mandatory'].includes(one.appointment.need)
  const details = [places.join(', '), needs ? say(paperWords.appointment, locale) : '', one.url]
  return [
    { kind: 'subheading', text: channels.label(one.channel, locale) },
    ...[text(details.filter(Boolean).join(' · '))].flatMap((block) => block ?? []),
    ...paragraphs(one.instructions, locale),
  ]
}

function season(sheet: PublicProcedureDocument, locale: Locale): (PaperBlock | null)[] {
  const deadline = text(inLocale(sheet.applicationDeadline, locale))
  const windows = sheet.windows.map(
    ({ from, until }) => `${dayIn(locale, from)} – ${dayIn(locale, until)}`,
  )
  if (windows.length > 0) return [deadline, list(windows)]
  if (sheet.periodicity === 'continuous') return [deadline ?? text(say(paperWords.always, locale))]
  return [text(periodicities.label(sheet.periodicity, locale)), deadline]
}

function cost(
  sheet: PublicProcedureDocument,
  locale: Locale,
): (PaperBlock | null | readonly PaperBlock[])[] {
  if (!sheet.feeRequired) return [text(say(paperWords.free, locale))]
  const lines = list(feeLines(sheet, locale))
  return [lines ?? text(say(paperWords.feeUnknown, locale)), paragraphs(sheet.reductions, locale)]
}

function duration(sheet: PublicProcedureDocument, locale: Locale): (PaperBlock | null)[] {
  const { averageTime, resolutionTerm, silence } = sheet
  const inWords = (term: NonNullable<typeof averageTime>) => ({
    term: quantityInWords(term.value, term.unit, locale),
  })
  const effect = silence.onRequest && silences.label(silence.onRequest, locale).toLowerCase()
  return [
    resolutionTerm && text(say(paperWords.term, locale, inWords(resolutionTerm))),
    averageTime && text(say(paperWords.average, locale, inWords(averageTime))),
    effect ? text(say(paperWords.silence, locale, { effect })) : null,
  ]
}

const steps = (sheet: PublicProcedureDocument, locale: Locale): PaperBlock | null =>
  list(
    sheet.steps.map((step) =>
      [inLocale(step.title, locale), inLocale(step.text, locale), inLocale(step.term, locale)]
        .filter(Boolean)
        .join('. '),
    ),
    true,
  )

function contact(point: PublishedServicePoint, locale: Locale): string {
  const hours = point.openingHours.map(({ days, opens, closes }) => {
    const named = days.map((day) => weekdayWords.label(day, locale)).join(', ')
    return `${named} ${opens}–${closes}`
  })
  return [
    inLocale(point.name, locale),
    point.address,
    point.phones.join(', '),
    point.emails.join(', '),
    hours.join('; '),
  ]
    .filter(Boolean)
    .join(' · ')
}

function datesOf({ verifiedAt }: PublicProcedureDocument, { locale, today }: Around): string {
  const told = (name: 'verified' | 'printed', instant: string) =>
    say(paperWords[name], locale, { day: dayIn(locale, instant) })
  const printed = told('printed', today.toISOString())
  return verifiedAt ? `${told('verified', verifiedAt)} ${printed}` : printed
}

const dayIn = (locale: Locale, instant: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Madrid' }).format(
    new Date(instant),
  )
