import type { Locale } from '../../domain/locale.ts'
import { chunkHeadings } from '../chunk-headings.ts'
import { inLocale, localeInfo } from '../localised.ts'
import { startUrl } from '../procedure-url.ts'
import type { PublicProcedureDocument } from '../public-procedure.ts'
import { pageWords } from './page-words.ts'
import type { ServicePointDocument } from '../service-point.ts'
import { facts, html, links, list, part, section, text, type ReadingPage } from './reading-page.ts'
import {
  brokenChannels,
  channelBlocks,
  evidenceBlocks,
  feeBlocks,
  termInWords,
  windowsBlock,
} from './sheet-blocks.ts'
import {
  appealsList,
  contactBlocks,
  differencesTable,
  isStopped,
  silenceInWords,
} from './web-blocks.ts'

/**
 * The page of the town hall's website: in the order in which people ask. `points` are the offices
 * that can be told of at length; of the others only the name is known.
 */
export function toWebPage(
  sheet: PublicProcedureDocument,
  locale: Locale,
  publicUrl: string,
  points: readonly ServicePointDocument[] = [],
): ReadingPage {
  const heading = (name: keyof typeof chunkHeadings) => chunkHeadings[name][locale]
  const url = startUrl(sheet, publicUrl)
  return {
    ...pageTop(sheet, locale),
    action: url && !isStopped(sheet, url) ? { text: pageWords.start[locale], url } : null,
    sections: [
      ...section('what', heading('what'), [html(inLocale(sheet.description, locale))]),
      ...section('who', heading('who'), [
        html(inLocale(sheet.whoCanApply, locale)),
        list(sheet.requirements.map((one) => inLocale(one.text, locale))),
      ]),
      ...section('evidence', heading('evidence'), evidenceBlocks(sheet, locale)),
      ...section('how', heading('how'), channelBlocks(sheet, locale)),
      ...section('differences', pageWords.differs[locale], [differencesTable(sheet, locale)]),
      ...section('when', pageWords.apply[locale], [
        text(inLocale(sheet.applicationDeadline, locale)),
        windowsBlock(sheet, locale),
      ]),
      ...section('cost', pageWords.howMuch[locale], feeBlocks(sheet, locale)),
      ...section('time', pageWords.howLong[locale], [
        facts([
          [pageWords.usually[locale], termInWords(sheet.averageTime, locale)],
          [pageWords.maximum[locale], termInWords(sheet.resolutionTerm, locale)],
        ]),
        text(silenceInWords(sheet, locale)),
      ]),
      ...section(
        'steps',
        pageWords.steps[locale],
        sheet.steps.map((step, position) =>
          part(`${position + 1}. ${inLocale(step.title, locale) ?? ''}`, [
            text(inLocale(step.text, locale)),
            text(inLocale(step.term, locale)),
          ]),
        ),
      ),
      ...section('result', heading('result'), [
        list(sheet.outputs.map((output) => inLocale(output.name, locale))),
      ]),
      ...section('appeals', heading('appeals'), [appealsList(sheet, locale)]),
      ...section('more', pageWords.more[locale], [html(inLocale(sheet.otherInformation, locale))]),
      ...section('law', pageWords.law[locale], [
        links(
          sheet.legalResources.map(({ name, code, article, url }) => ({
            text: [inLocale(name, locale) ?? code, article].filter(Boolean).join(', '),
            url,
          })),
        ),
      ]),
      ...section('contact', pageWords.contact[locale], contactBlocks(sheet, points, locale)),
    ],
  }
}

/** What every page of a sheet begins with. */
export const pageTop = (
  sheet: PublicProcedureDocument,
  locale: Locale,
): Omit<ReadingPage, 'action' | 'sections'> => ({
  code: sheet.code,
  title: inLocale(sheet.title, locale) ?? sheet.code,
  summary: inLocale(sheet.summary, locale),
  department: inLocale(sheet.department.name, locale),
  localeInfo: localeInfo(sheet.title, locale, sheet.translations),
  warnings: brokenChannels(sheet, locale),
  date: sheet.verifiedAt ?? sheet.updatedAt,
})
