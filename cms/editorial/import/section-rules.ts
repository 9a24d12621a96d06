import * as facts from './fue-facts.ts'
import type { SectionKind } from './fue-sections.ts'
import {
  embeddedIn,
  lineOf,
  linesOf,
  readableLinesOf,
  readableOf,
  richOf,
} from './imported-text.ts'
import type { KnownRecords } from './known-records.ts'
import { shorten, type SheetDraft, type SourceText } from './sheet-draft.ts'

type Rule = (source: SourceText, draft: SheetDraft, known: KnownRecords) => void

/** For what needs a decision of the editor: a shared record, a structure, a date. */
const leave: Rule = (source, draft) => draft.leave(source)

const rich =
  (name: string): Rule =>
  (source, draft) => {
    const text = richOf(source.content)
    if (!text) return draft.leave(source)
    draft.text(name, source, text)
    for (const content of embeddedIn(source.content)) draft.leave({ ...source, content })
  }

/** A text of one line; one that is too long is shortened, and left whole beside. */
const line =
  (name: string, most: number): Rule =>
  (source, draft) => {
    const text = lineOf(source.content)
    if (!text) return
    draft.text(name, source, shorten(text, most))
    if (text.length > most) draft.leave(source)
  }

const parts = (content: string): string[] =>
  linesOf(content)
    .flatMap((one) => one.split(/[,;]/))
    .map((one) => one.trim())
    .filter(Boolean)

const most = { title: 80, officialName: 400, requirement: 500, name: 120, step: 1000, remark: 2000 }

export const nameWithoutPrefix = (name: string): string =>
  name.replace(/^FUE\b[\s\-–:·]*/i, '').trim()

/** What becomes of each section of a FUE sheet. */
export const sectionRules: Readonly<Record<SectionKind, Rule>> = {
  title(source, draft) {
    const name = nameWithoutPrefix(lineOf(source.content))
    if (!name) return
    draft.text('title', source, shorten(name, most.title))
    if (name.length > most.title) {
      draft.text('officialName', source, shorten(name, most.officialName))
    }
    if (name.length > most.officialName) draft.leave(source)
  },
  description: rich('description'),
  otherInformation: rich('otherInformation'),
  whoCanApply(source, draft, known) {
    rich('whoCanApply')(source, draft, known)
    const audiences = facts.audiencesIn(lineOf(source.content))
    if (audiences.length > 0) draft.fact('audiences', audiences)
  },
  resolvingBody(source, draft, known) {
    line('resolvingBody', 200)(source, draft, known)
    draft.fact('kind', 'P')
  },
  unit(source, draft, known) {
    const id = known.department(lineOf(source.content))
    if (!id) return draft.leave(source)
    draft.department ??= id
    draft.fact('processingUnit', id)
    draft.fact('kind', 'P')
  },
  topics(source, draft, known) {
    const found = parts(source.content).map((name) => known.topic(name))
    if (found.length === 0 || found.includes(null)) return draft.leave(source)
    draft.fact('topics', [...new Set(found)])
  },
  deadline: line('applicationDeadline', 300),
  period(source, draft) {
    if (
      /(qualsevol moment|cualquier momento|tot l.any|todo el año)/i.test(lineOf(source.content))
    ) {
      draft.fact('periodicity', 'continuous')
    }
    draft.leave(source)
  },
  requirements(source, draft) {
    const lines = linesOf(source.content)
    const rows = lines.filter((text) => text.length <= most.requirement).slice(0, 100)
    if (rows.length < lines.length) draft.leave(source)
    draft.rows(
      'requirements',
      source,
      rows.map((text) => ({ text })),
    )
  },
  // A fee is a record of its own, which no text can make: the amount waits for the editor.
  price(source, draft) {
    const fee = facts.feeIn(lineOf(source.content))
    if (fee !== null) draft.fact('feeRequired', fee)
    draft.leave(source)
  },
  payment(source, draft) {
    const means = facts.meansIn(lineOf(source.content))
    if (means.length > 0) draft.fact('payment', { means })
    draft.leave(source)
  },
  evidence(source, draft) {
    const text = lineOf(source.content)
    const isNone = facts.saysNoEvidence(text)
    if (isNone) draft.fact('noEvidenceNeeded', true)
    if (!isNone || !facts.saysNoMore(text, 12)) draft.leave(source)
  },
  norms(source, draft, known) {
    const cited = [...rowsOf(draft.facts.legalResources)]
    const unknown = readableLinesOf(source.content).filter((text) => {
      const found = known.norms(lineOf(text))
      for (const resource of found) {
        const article = /\b(?:art(?:icles?|[íi]culos?)?\.?) +\d[^,;.()]*/i.exec(text)?.[0] ?? null
        if (!cited.some((one) => one.resource === resource)) cited.push({ resource, article })
      }
      return found.length === 0
    })
    if (cited.length > 0) draft.facts.legalResources = cited
    if (unknown.length > 0) draft.leftovers.push({ ...left(source), text: unknown.join('\n') })
  },
  resolutionTerm(source, draft) {
    const text = lineOf(source.content)
    const term = facts.termIn(text)
    if (term) {
      draft.fact('resolutionTerm', term)
      draft.fact('kind', 'P')
    }
    if (!term || !facts.saysNoMore(text, 4)) draft.leave(source)
  },
  silence(source, draft) {
    const text = lineOf(source.content)
    const silence = facts.silenceIn(text)
    if (silence) {
      draft.fact('silence', { onRequest: silence })
      draft.fact('initiation', ['on-request'])
    }
    if (!silence || !facts.saysNoMore(text, 3)) draft.leave(source)
  },
  silenceNorm(source, draft, known) {
    const [norm, ...others] = known.norms(lineOf(source.content))
    if (!norm || others.length > 0) return draft.leave(source)
    draft.facts.silence = { ...objectOf(draft.facts.silence), legalResource: norm }
  },
  appeals(source, draft) {
    const appeals = facts.appealsIn(lineOf(source.content))
    if (appeals.length > 0) {
      draft.fact(
        'appeals',
        appeals.map((kind) => ({ kind })),
      )
    }
    draft.leave(source)
  },
  keywords(source, draft) {
    const words = [...new Set(parts(source.content))]
    const rows = words.filter((name) => name.length <= most.name).slice(0, 100)
    if (rows.length < words.length) draft.leave(source)
    draft.rows(
      'alternativeNames',
      source,
      rows.map((name) => ({ name })),
    )
  },
  steps(source, draft) {
    const lines = linesOf(source.content)
    if (lines.length > 100 || lines.some((text) => text.length > most.step)) {
      return draft.leave(source)
    }
    draft.rows(
      'steps',
      source,
      lines.map((text) => ({
        title: shorten(text, most.name),
        ...(text.length > most.name ? { text } : {}),
      })),
    )
  },
  // Never a leftover: those are read by everybody on the staff, remarks by editors only.
  remarks(source, draft) {
    const text = readableOf(source.content)
    const pieces = text.match(new RegExp(`[^]{1,${most.remark}}`, 'g')) ?? []
    draft.facts.remarks = [
      ...rowsOf(draft.facts.remarks),
      ...pieces.map((piece) => ({ author: source.section.slice(0, 120), text: piece })),
    ]
  },
  channels: leave,
  forms: leave,
  related: leave,
  codification: leave,
  lastUpdate: leave,
  linkedProcedure: leave,
  commonRequests: leave,
}

const left = ({ section, locale }: SourceText) => ({ section, locale })

type Row = Readonly<Record<string, unknown>>

const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? (value as Row[]) : [])

const objectOf = (value: unknown): Row => (typeof value === 'object' ? { ...value } : {})
